package integrity

import (
	"context"
	"fmt"
	"hash/fnv"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Report is what Check found. A graph that only the rules wrote has no errors.
type Report struct {
	// Errors break what the graph promises; Warnings are only implausible.
	Errors, Warnings graph.Problems

	Nodes, Relationships, Sources, Quotes, Compared, Assumptions, Disputed int
}

// Check reads the whole graph and its log and reports where the two disagree, keys that were written twice, facts without a source
// or an assumption, references to what is not there, quotes that do not stand on their page, answers
// that are less visible than the question, false accusations at every clearance, and what is
// implausible. Texts are the texts of
// documents by id; quotes from other documents are not compared.
func Check(ctx context.Context, store graph.Store, texts map[string]Text) (*Report, error) {
	var report *Report
	err := store.Read(ctx, func(s graph.Snapshot) error {
		report = &Report{}
		c := checker{
			Report: report, texts: texts, nodes: map[string]graph.Node{}, links: map[string]map[graph.RelationshipType]int{},
			sums: map[graph.Ref]uint64{},
		}
		if err := graph.ScanAll(ctx, s, graph.FullAccess, c.element); err != nil {
			return err
		}
		if err := c.log(ctx, store, s.Revision()); err != nil {
			return err
		}
		for _, r := range c.refs {
			if c.nodes[r.id] == nil {
				c.bad(r.of, "%s: there is no %q", r.path, r.id)
			}
		}
		c.implausible()
		hidden, err := hiddenResponses(ctx, s, graph.Secretariat, nil)
		if err != nil {
			return err
		}
		accusations, err := FalseAccusations(ctx, s, nil)
		report.Errors = slices.Concat(report.Errors, hidden, accusations)
		return err
	})
	return report, err
}

// checker gathers what Check needs from one pass over the graph.
type checker struct {
	*Report
	texts         map[string]Text
	nodes         map[string]graph.Node
	relationships []*graph.Relationship
	links         map[string]map[graph.RelationshipType]int // how many of a type lead out of a node
	refs          []reference
	sums          map[graph.Ref]uint64 // of the elements' lines
}

// sum tells lines apart.
func sum(e graph.Element) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(ndjson.AppendLine(nil, e))
	return h.Sum64()
}

// log replays the log up to the revision and compares what it leads to with what is there.
func (c *checker) log(ctx context.Context, s graph.Store, until graph.Revision) error {
	logged, keyed := map[graph.Ref]uint64{}, map[[2]string]graph.Revision{}
	err := s.Changes(ctx, 0, func(change graph.Change) error {
		if change.Revision > until {
			return nil
		}
		if key := [2]string{change.By, change.Key}; change.Key != "" && keyed[key] != 0 {
			c.Errors = append(c.Errors, graph.Problem{Message: fmt.Sprintf(
				"changes %d and %d in the log have the same key of %s; each key may be used once", keyed[key], change.Revision, change.By)})
		} else {
			keyed[key] = change.Revision
		}
		for _, step := range change.Steps {
			if step.Put != nil {
				logged[step.Ref()] = sum(step.Put)
			} else {
				delete(logged, step.Ref())
			}
		}
		return nil
	})
	for ref, is := range c.sums {
		if was, there := logged[ref]; !there {
			c.bad(ref, "is in the graph but not in the log; another program wrote it")
		} else if was != is {
			c.bad(ref, "differs from the log; another program changed it")
		}
	}
	for ref := range logged {
		if _, there := c.sums[ref]; !there {
			c.bad(ref, "is in the log but not in the graph; another program removed it")
		}
	}
	slices.SortFunc(c.Errors, func(a, b graph.Problem) int { return strings.Compare(a.Element, b.Element) })
	return err
}

type reference struct {
	of       graph.Ref
	path, id string
}

func (c *checker) bad(of graph.Ref, format string, args ...any) {
	c.Errors = append(c.Errors, graph.Problem{Element: of.String(), Message: fmt.Sprintf(format, args...)})
}

func (c *checker) warn(of graph.Ref, format string, args ...any) {
	c.Warnings = append(c.Warnings, graph.Problem{Element: of.String(), Message: fmt.Sprintf(format, args...)})
}

func (c *checker) element(e graph.Element) error {
	ref, f := e.Ref(), graph.FactOf(e)
	c.sums[ref] = sum(e)
	switch e := e.(type) {
	case graph.Node:
		c.Nodes++
		c.nodes[ref.ID] = e
	case *graph.Relationship:
		c.Relationships++
		c.relationships = append(c.relationships, e)
		if c.links[e.From] == nil {
			c.links[e.From] = map[graph.RelationshipType]int{}
		}
		c.links[e.From][e.Type]++
	}
	if f.Assumption != "" {
		c.Assumptions++
	}
	if graph.Unsourced(e) {
		c.bad(ref, "has neither a source nor an assumption")
	}
	c.Disputed += len(f.Statements)
	c.quotes(ref, f.Sources)
	for i, s := range f.Statements {
		if len(s.Sources) == 0 {
			c.bad(ref, "statements[%d] has no source", i)
		}
		if s.Reason == "" {
			c.warn(ref, "statements[%d] does not say why the other value is preferred", i)
		}
		c.quotes(ref, s.Sources)
	}
	graph.EachReference(e, func(path, id string) { c.refs = append(c.refs, reference{ref, path, id}) })
	return nil
}

// quotes compares quotes with the page on which they are said to stand.
func (c *checker) quotes(of graph.Ref, sources []graph.Source) {
	for _, s := range sources {
		c.Sources++
		if s.Quote == "" {
			continue
		}
		c.Quotes++
		text, given := c.texts[s.DocumentID]
		if !given {
			continue
		}
		c.Compared++
		switch {
		case s.Page == 0:
			c.bad(of, "the quote %q has no page", s.Quote)
		case !text.Has(int(s.Page), s.Quote):
			c.bad(of, "the quote %q is not on page %d of %s", s.Quote, s.Page, s.DocumentID)
		}
	}
}

// implausible warns of what may well be a mistake.
func (c *checker) implausible() {
	for _, r := range c.relationships {
		from, to := c.nodes[r.From], c.nodes[r.To]
		switch r.Type {
		case graph.Answers:
			response, _ := from.(*graph.Response)
			asked := askedOn(to)
			if response != nil && !response.SubmittedOn.IsZero() && !asked.IsZero() && response.SubmittedOn.Last() < asked.First() {
				c.warn(r.Ref(), "the answer of %s is older than the question of %s", response.SubmittedOn, asked)
			}
		case graph.AddressedTo:
			a := r.Addressing()
			if !a.WithdrawnOn.IsZero() && a.WithdrawnOn.Last() < a.AddressedOn.First() {
				c.warn(r.Ref(), "withdrawn on %s, before it was addressed on %s", a.WithdrawnOn, a.AddressedOn)
			}
			if !a.DueOn.IsZero() && a.DueOn.Last() < a.AddressedOn.First() {
				c.warn(r.Ref(), "due on %s, before it was addressed on %s", a.DueOn, a.AddressedOn)
			}
			if asked := askedOn(from); !asked.IsZero() && a.AddressedOn.Last() < asked.First() {
				c.warn(r.Ref(), "addressed on %s, before it was issued on %s", a.AddressedOn, asked)
			}
		case graph.SucceededBy:
			if r.Succession().On.IsZero() {
				c.warn(r.Ref(), "has no date; the ledger ignores it")
			}
		}
		if r.From == r.To {
			c.warn(r.Ref(), "leads from a node to itself")
		}
	}
	for id, n := range c.nodes {
		if r, ok := n.(*graph.Response); ok {
			if c.links[id][graph.Answers] == 0 {
				c.warn(n.Ref(), "answers nothing")
			}
			if c.links[id][graph.SubmittedBy]+c.links[id][graph.OnBehalfOf] == 0 {
				c.warn(n.Ref(), "is submitted by nobody, and on behalf of nobody; it settles nothing")
			}
			if !r.RetractedOn.IsZero() && (r.SubmittedOn.IsZero() || r.RetractedOn.Last() < r.SubmittedOn.First()) {
				c.warn(n.Ref(), "is retracted on %s, before it was submitted", r.RetractedOn)
			}
		}
	}
	slices.SortFunc(c.Warnings, func(a, b graph.Problem) int { return strings.Compare(a.String(), b.String()) })
}

// askedOn returns when a subject came to be.
func askedOn(n graph.Node) graph.PartialDate {
	switch n := n.(type) {
	case *graph.Recommendation:
		return n.IssuedOn
	case *graph.ActionPoint:
		return n.AgreedOn
	}
	return graph.PartialDate{}
}

// Text is the text of a document by page, from 1. The last page holds all that follows it when the
// text does not say where later pages begin.
type Text []string

var pageMark = regexp.MustCompile(`(?m)^\s*page (\d+) of \d+\s*$|\f`)

// Pages splits a text: a line "page N of M" ends page N, a form feed the page that it stands on.
func Pages(text string) Text {
	var pages Text
	for {
		mark := pageMark.FindStringSubmatchIndex(text)
		if mark == nil {
			return append(pages, squeeze(text))
		}
		if mark[2] >= 0 {
			number, _ := strconv.Atoi(text[mark[2]:mark[3]])
			for len(pages)+1 < number {
				pages = append(pages, "")
			}
		}
		pages = append(pages, squeeze(text[:mark[0]]))
		text = text[mark[1]:]
	}
}

// Has reports whether the quote stands on the page, white space aside.
func (t Text) Has(page int, quote string) bool {
	return page >= 1 && len(t) > 0 && strings.Contains(t[min(page, len(t))-1], squeeze(quote))
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }
