package workload

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Generate writes the graph of a scale as a canonical file: what an export of it gives, byte for
// byte. It holds one subject at a time.
func Generate(s Scale, w io.Writer) error {
	g := &generator{World: New(s), w: w}
	for _, spec := range graph.Labels() {
		g.nodes(spec.Label)
	}
	for _, spec := range graph.RelationshipTypes() {
		g.relationships(spec.Type)
	}
	return g.err
}

// Generated returns the file of a scale in a folder, which it writes when it is not there.
func Generated(s Scale, folder string) (string, error) {
	name := filepath.Join(folder, fmt.Sprintf("graph-%s-%d.ndjson", s.name, seed))
	if _, err := os.Stat(name); err == nil {
		return name, nil
	}
	file, err := os.CreateTemp(folder, "graph-")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.Remove(file.Name()) }()
	b := bufio.NewWriterSize(file, 1<<20)
	if err := Generate(s, b); err != nil {
		return "", err
	}
	if err := b.Flush(); err != nil {
		return "", err
	}
	if err := file.Close(); err != nil {
		return "", err
	}
	return name, os.Rename(file.Name(), name)
}

type generator struct {
	*World
	w    io.Writer
	line []byte
	err  error
}

func (g *generator) put(e graph.Element) {
	if g.err == nil {
		g.line = ndjson.AppendLine(g.line[:0], e)
		_, g.err = g.w.Write(g.line)
	}
}

// source is where a fact is said to stand.
func (g *generator) source(i int) []graph.Source {
	return []graph.Source{{DocumentID: documentID(i % g.documents), Page: graph.Positive(1 + i%40)}}
}

func (g *generator) fact(level graph.Clearance, i int) graph.Fact {
	return graph.Fact{Visibility: level, Sources: g.source(i)}
}

// of returns the subjects that are action points, or those that are not, in the order of their ids.
func (g *generator) of(label graph.Label) iter.Seq[subject] {
	return func(yield func(subject) bool) {
		for i := range g.subjects() {
			if subjectLabel(i) == label && !yield(g.subject(i)) {
				return
			}
		}
	}
}

// all returns every subject in the order in which relationships lead from them.
func (g *generator) all() iter.Seq[subject] {
	return func(yield func(subject) bool) {
		for _, label := range []graph.Label{graph.LabelActionPoint, graph.LabelRecommendation} {
			for s := range g.of(label) {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// inOrder returns every subject by number, which is the order of the ids of responses.
func (g *generator) inOrder() iter.Seq[subject] {
	return func(yield func(subject) bool) {
		for i := range g.subjects() {
			if !yield(g.subject(i)) {
				return
			}
		}
	}
}

func (g *generator) nodes(label graph.Label) {
	switch label {
	case graph.LabelActionPoint, graph.LabelRecommendation:
		for s := range g.of(label) {
			g.put(g.subjectNode(s))
		}
	case graph.LabelResponse:
		for s := range g.inOrder() {
			for i, x := range s.responses {
				g.put(g.responseNode(s, i, x))
			}
		}
	case graph.LabelDocument:
		for i := range g.documents {
			g.put(g.document(i))
		}
	case graph.LabelInitiative:
		g.put(&graph.Initiative{Base: graph.Base{ID: "initiative:example", Fact: g.fact(0, 0)}, Name: "Example initiative"})
	case graph.LabelMeeting:
		for i := range g.meetings {
			r := random(ofMeeting, i)
			g.put(&graph.Meeting{
				Base: graph.Base{ID: meetingID(i), Fact: g.fact(0, i)}, Name: fmt.Sprintf("Example review %d", i), Kind: "REVIEW",
				On: precise(r, firstDay+graph.Date(r.IntN(1200))), Days: graph.Positive(1 + r.IntN(3)),
			})
		}
	case graph.LabelOrganization:
		for i := range g.organizations {
			g.put(g.organization(i))
		}
	case graph.LabelOutcome:
		for i := range g.workingGroups {
			g.put(&graph.Outcome{Base: graph.Base{ID: outcomeID(i), Fact: g.fact(0, i)}, Text: fmt.Sprintf("Example outcome %d is reached.", i)})
		}
	case graph.LabelPerson:
		for i := range g.people {
			g.put(g.person(i))
		}
	case graph.LabelStakeholderGroup:
		for i := range g.groups {
			g.put(&graph.StakeholderGroup{Base: graph.Base{ID: groupID(i), Fact: g.fact(0, i)}, Name: fmt.Sprintf("Example group %d", i)})
		}
	case graph.LabelTheme:
		for block := range g.blocks {
			for part := range partsOfTheme + 1 {
				g.put(&graph.Theme{Base: graph.Base{ID: themeID(block, part), Fact: g.fact(0, block)}, Name: themeName(block, part)})
			}
		}
	case graph.LabelWorkingGroup:
		for i := range g.workingGroups {
			g.put(&graph.WorkingGroup{
				Base: graph.Base{ID: workingGroupID(i), Fact: g.fact(0, i)}, Name: fmt.Sprintf("Example working group %d", i), Status: "ACTIVE",
			})
		}
	}
}

func (g *generator) subjectNode(s subject) graph.Node {
	base := graph.Base{ID: subjectID(s.i), Fact: g.fact(s.level, s.documents[0])}
	base.Fact.Sources[0].DocumentID = documentID(s.documents[0])
	base.Fact.Sources[0].Quote = quote(s.text)
	if isPoint(s.i) {
		return &graph.ActionPoint{Base: base, Text: s.text, AgreedOn: graph.On(s.issuedOn)}
	}
	return &graph.Recommendation{Base: base, Text: s.text, Reference: fmt.Sprintf("E%d", s.i), IssuedOn: graph.On(s.issuedOn)}
}

func (g *generator) responseNode(s subject, i int, x response) graph.Node {
	n := &graph.Response{
		Base: graph.Base{ID: responseID(s.i, i), Fact: g.fact(s.level, s.i)}, Kind: x.kind,
		Text: fmt.Sprintf("Example answer %d to example %d.", i, s.i),
	}
	if x.submitted != "" {
		n.SubmittedOn = must(graph.ParsePartialDate(x.submitted))
	}
	if x.retracted != "" {
		n.RetractedOn = must(graph.ParsePartialDate(x.retracted))
	}
	if x.restricted {
		n.FieldVisibility = map[string]graph.Clearance{"text": graph.Secretariat}
	}
	return n
}

func (g *generator) document(i int) graph.Node {
	r := random(ofDocument, i)
	d := &graph.Document{
		Base: graph.Base{ID: documentID(i), Fact: g.fact(0, i)}, Title: fmt.Sprintf("Example report %d", i), Kind: "REPORT",
		PublishedOn: precise(r, firstDay+graph.Date(r.IntN(1200))), Language: "en", Pages: 40,
	}
	if i > 0 && chance(r, 3) {
		d.Fact.Visibility, d.Fact.Sources = graph.Member, g.source(0)
	}
	return d
}

func (g *generator) organization(i int) graph.Node {
	r := random(ofBody, i)
	level := bodyLevel(i)
	kind := r.IntN(len(kinds))
	o := &graph.Organization{
		Base: graph.Base{ID: organizationID(i), Fact: g.fact(level, i)}, Name: bodyName(r, kind, i),
		Kind: graph.OrganizationKind(kinds[kind]),
	}
	if chance(r, 30) {
		o.Abbreviation = fmt.Sprintf("EX%d", i)
	}
	return o
}

func (g *generator) person(i int) graph.Node {
	p := &graph.Person{
		Base: graph.Base{ID: personID(i), Fact: g.fact(0, i)}, Name: fmt.Sprintf("Example Person %d", i), RoleTitle: "Officer",
		Contact: fmt.Sprintf("person-%d@organization.example", i),
	}
	p.FieldVisibility = map[string]graph.Clearance{"contact": graph.Secretariat}
	if chance(random(ofPerson, i), 10) {
		p.FieldVisibility["name"] = graph.Secretariat
	}
	return p
}

// worksFor returns the organization that a person works for.
func (g *generator) worksFor(i int) (*rand.Rand, int) {
	r := random(ofPerson, i)
	r.Float64() // the draw of the name's level
	return r, skewed(r, g.active())
}
