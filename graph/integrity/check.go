package integrity

import (
	"context"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Report is the result of Check. A graph that was written only through package mutation has no errors.
type Report struct {
	// Errors violate a rule of the graph. Warnings are implausible data.
	Errors, Warnings graph.Problems

	// The counts. Compared counts the quotes whose document has a text; Disputed counts alternative values.
	Nodes, Relationships, Sources, Quotes, Compared, Assumptions, Disputed int
}

// Check reads the whole graph and its log. It reports differences between the two, idempotency keys that
// were used twice, facts without a source or an assumption, dangling references, quotes that are not on
// their page, answers that are less visible than the question, false accusations at every clearance, and
// implausible data, such as answers that settle nothing. texts holds the texts of documents by id. Check does not compare quotes from other
// documents.
func Check(ctx context.Context, store graph.Store, texts map[string]Text) (*Report, error) {
	var report *Report
	err := store.Read(ctx, func(s graph.Snapshot) error {
		report = &Report{}
		c := checker{
			Report: report, texts: texts, nodes: map[string]graph.Node{}, outDegrees: map[string]map[graph.RelationshipType]int{},
			hashes: map[graph.Ref]uint64{},
		}
		if err := graph.ScanAll(ctx, s, graph.FullAccess, c.add); err != nil {
			return err
		}
		if err := c.compareWithLog(ctx, store, s.Revision()); err != nil {
			return err
		}
		for _, r := range c.refs {
			if c.nodes[r.id] == nil {
				c.addError(r.of, "%s: there is no %q", r.path, r.id)
			}
		}
		if err := c.checkLedger(ctx, s); err != nil {
			return err
		}
		for _, t := range []graph.RelationshipType{graph.PartOf, graph.MemberOf, graph.SucceededBy} {
			c.checkCycles(t)
		}
		c.checkNames()
		c.checkIdentifiers()
		c.checkIDs()
		c.checkPlausibility()
		hidden, err := hiddenSubmissions(ctx, s, graph.Secretariat, nil)
		if err != nil {
			return err
		}
		accusations, err := FalseAccusations(ctx, s, nil)
		report.Errors = slices.Concat(report.Errors, hidden, accusations)
		return err
	})
	return report, err
}

// checker collects the data for Check in one pass over the graph.
type checker struct {
	*Report
	texts         map[string]Text
	nodes         map[string]graph.Node
	relationships []*graph.Relationship
	outDegrees    map[string]map[graph.RelationshipType]int // how many relationships of a type leave a node
	refs          []reference
	hashes        map[graph.Ref]uint64 // of the elements' lines
}

// lineHash returns a hash of the element's canonical line.
func lineHash(e graph.Element) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(ndjson.AppendLine(nil, e))
	return h.Sum64()
}

// compareWithLog replays the log up to the revision and compares the result with the graph.
func (c *checker) compareWithLog(ctx context.Context, s graph.Store, until graph.Revision) error {
	replayed, revisionOf := map[graph.Ref]uint64{}, map[[2]string]graph.Revision{}
	err := s.Changes(ctx, 0, func(change graph.Change) error {
		if change.Revision > until {
			return nil
		}
		if key := [2]string{change.By, change.Key}; change.Key != "" && revisionOf[key] != 0 {
			c.Errors = append(c.Errors, graph.Problem{Message: fmt.Sprintf(
				"changes %d and %d in the log have the same key of %s; each key may be used once", revisionOf[key], change.Revision, change.By)})
		} else {
			revisionOf[key] = change.Revision
		}
		for _, step := range change.Steps {
			if step.Put != nil {
				replayed[step.Ref()] = lineHash(step.Put)
			} else {
				delete(replayed, step.Ref())
			}
		}
		return nil
	})
	for ref, hash := range c.hashes {
		if expected, logged := replayed[ref]; !logged {
			c.addError(ref, "is in the graph but not in the log; another program wrote it")
		} else if expected != hash {
			c.addError(ref, "differs from the log; another program changed it")
		}
	}
	for ref := range replayed {
		if _, logged := c.hashes[ref]; !logged {
			c.addError(ref, "is in the log but not in the graph; another program removed it")
		}
	}
	slices.SortFunc(c.Errors, func(a, b graph.Problem) int { return strings.Compare(a.Element, b.Element) })
	return err
}

type reference struct {
	of       graph.Ref
	path, id string
}

func (c *checker) addError(of graph.Ref, format string, args ...any) {
	c.Errors = append(c.Errors, graph.Problem{Element: of.String(), Message: fmt.Sprintf(format, args...)})
}

func (c *checker) addWarning(of graph.Ref, format string, args ...any) {
	c.Warnings = append(c.Warnings, graph.Problem{Element: of.String(), Message: fmt.Sprintf(format, args...)})
}

func (c *checker) add(e graph.Element) error {
	ref, f := e.Ref(), graph.FactOf(e)
	c.hashes[ref] = lineHash(e)
	switch e := e.(type) {
	case graph.Node:
		c.Nodes++
		c.nodes[ref.ID] = e
	case *graph.Relationship:
		c.Relationships++
		c.relationships = append(c.relationships, e)
		if c.outDegrees[e.From] == nil {
			c.outDegrees[e.From] = map[graph.RelationshipType]int{}
		}
		c.outDegrees[e.From][e.Type]++
	}
	if f.Assumption != "" {
		c.Assumptions++
	}
	if graph.Unsourced(e) {
		c.addError(ref, "has neither a source nor an assumption")
	}
	c.Disputed += len(f.AlternativeValues)
	for _, sources := range f.SourceLists() {
		c.checkQuotes(ref, sources)
	}
	for _, name := range slices.Sorted(maps.Keys(f.PropertySources)) {
		switch p := f.PropertySources[name]; {
		case p.Assumption != "":
			c.Assumptions++
		case len(p.Sources) == 0:
			c.addError(ref, "propertySources.%s has neither a source nor an assumption", name)
		}
	}
	for i, s := range f.AlternativeValues {
		if len(s.Sources) == 0 {
			c.addError(ref, "statements[%d] has no source", i)
		}
		if s.Reason == "" {
			c.addWarning(ref, "statements[%d] does not say why the other value is preferred", i)
		}
	}
	graph.EachReference(e, func(path, id string) { c.refs = append(c.refs, reference{ref, path, id}) })
	return nil
}

// checkQuotes compares quotes with the pages that their sources name.
func (c *checker) checkQuotes(of graph.Ref, sources []graph.Source) {
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
			c.addError(of, "the quote %q has no page", s.Quote)
		case !text.Has(int(s.Page), s.Quote):
			c.addError(of, "the quote %q is not on page %d of %s", s.Quote, s.Page, s.DocumentID)
		}
	}
}

// checkPlausibility adds warnings for data that is probably a mistake.
func (c *checker) checkPlausibility() {
	for _, r := range c.relationships {
		from, to := c.nodes[r.From], c.nodes[r.To]
		switch r.Type {
		case graph.Answers:
			response, _ := from.(*graph.Response)
			asked := askedOn(to)
			if response != nil && !response.SubmittedOn.IsZero() && !asked.IsZero() && response.SubmittedOn.Last() < asked.First() {
				c.addWarning(r.Ref(), "the answer of %s is older than the question of %s", response.SubmittedOn, asked)
			}
		case graph.AddressedTo:
			a := r.Addressing()
			if !a.WithdrawnOn.IsZero() && a.WithdrawnOn.Last() < a.AddressedOn.First() {
				c.addWarning(r.Ref(), "withdrawn on %s, before it was addressed on %s", a.WithdrawnOn, a.AddressedOn)
			}
			if !a.DueOn.IsZero() && a.DueOn.Last() < a.AddressedOn.First() {
				c.addWarning(r.Ref(), "due on %s, before it was addressed on %s", a.DueOn, a.AddressedOn)
			}
			if asked := askedOn(from); !asked.IsZero() && a.AddressedOn.Last() < asked.First() {
				c.addWarning(r.Ref(), "addressed on %s, before it was issued on %s", a.AddressedOn, asked)
			}
		case graph.SucceededBy:
			if r.Succession().On.IsZero() {
				c.addWarning(r.Ref(), "has no date; the ledger ignores it")
			}
		}
		if r.From == r.To {
			c.addWarning(r.Ref(), "leads from a node to itself")
		}
	}
	for id, n := range c.nodes {
		if s, ok := n.(graph.Submission); ok {
			about, nothing, without := graph.Answers, "answers nothing", "; it settles nothing"
			if n.Label() == graph.LabelProgressReport {
				about, nothing, without = graph.ReportsOn, "reports on nothing", ""
			}
			if c.outDegrees[id][about] == 0 {
				c.addWarning(n.Ref(), "%s", nothing)
			}
			if c.outDegrees[id][graph.SubmittedBy]+c.outDegrees[id][graph.OnBehalfOf] == 0 {
				c.addWarning(n.Ref(), "is submitted by nobody, and on behalf of nobody%s", without)
			}
			if submitted, retracted := s.Dates(); !retracted.IsZero() && (submitted.IsZero() || retracted.Last() < submitted.First()) {
				c.addWarning(n.Ref(), "is retracted on %s, before it was submitted", retracted)
			}
		}
	}
	slices.SortFunc(c.Warnings, func(a, b graph.Problem) int { return strings.Compare(a.String(), b.String()) })
}

// askedOn returns the date on which a subject was issued or agreed.
func askedOn(n graph.Node) graph.PartialDate {
	switch n := n.(type) {
	case *graph.Recommendation:
		return n.IssuedOn
	case *graph.ActionPoint:
		return n.AgreedOn
	}
	return graph.PartialDate{}
}
