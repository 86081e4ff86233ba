package graph

import (
	"maps"
	"slices"
)

// ReadScope says which elements there are for a question. Only a View makes one.
type ReadScope struct {
	Clearance   Clearance
	On          Date // the day on which elements must hold; 0 for any
	Assumptions bool // whether elements that are assumptions count
}

// Shows reports whether an element is there, its ends aside: a node is there when Shows holds for
// it, a relationship when it holds for it, for both its ends and for whoever it represents.
func (s ReadScope) Shows(e Element) bool {
	f := e.fact()
	return f.Visibility <= s.Clearance && s.Holds(f.Validity(), f.Assumption != "")
}

// Holds reports whether the stamp shows, to those who may see it, what holds on the interval and is
// an assumption or not.
func (s ReadScope) Holds(on Interval, assumed bool) bool {
	return (s.On == 0 || on.Holds(s.On)) && (s.Assumptions || !assumed)
}

// RepresentingID returns the id of the organization that must be there for the relationship to be
// there, or "".
func (r *Relationship) RepresentingID() string {
	if m, ok := r.Properties.(*Membership); ok {
		return m.RepresentingID
	}
	return ""
}

// Redact returns n as the stamp shows it: without the fields and statements that it hides and
// without sources in documents that are not visible, which is a matter of clearance alone, whatever
// the stamp's day. It copies n only when something is hidden. A nil visible leaves sources and
// statements as they are, for an answer that looks at none.
func (s ReadScope) Redact(n Node, visible func(documentID string) bool) Node {
	b := n.base()
	var hidden []string
	for name, level := range b.FieldVisibility {
		if level > s.Clearance {
			hidden = append(hidden, name)
		}
	}
	fact, changed := b.Fact, false
	if visible != nil {
		fact, changed = redactFact(b.Fact, hidden, visible)
	}
	if len(hidden) == 0 && !changed {
		return n
	}
	c := Clone(n)
	c.base().Fact = fact
	if len(hidden) == 0 {
		return c
	}
	spec := specOfLabel[n.Label()]
	levels := maps.Clone(b.FieldVisibility)
	for _, name := range hidden {
		f, _ := PropertyNamed(spec.Fields, name)
		f.Value(c).SetZero()
		delete(levels, name)
	}
	c.base().FieldVisibility = levels
	c.base().keys = SortKeysOf(c)
	return c
}

// RedactRelationship does for a relationship what Redact does for a node.
func RedactRelationship(r *Relationship, visible func(documentID string) bool) *Relationship {
	if visible == nil {
		return r
	}
	fact, changed := redactFact(r.Fact, nil, visible)
	if !changed {
		return r
	}
	c := *r
	c.Fact = fact
	return &c
}

func redactFact(f Fact, hidden []string, visible func(string) bool) (Fact, bool) {
	sources, changed := visibleSources(f.Sources, visible)
	f.Sources = sources
	if len(f.Statements) == 0 {
		return f, changed
	}
	var statements []AlternativeValue
	for _, st := range f.Statements {
		if slices.Contains(hidden, st.Property) {
			changed = true
			continue
		}
		kept, cut := visibleSources(st.Sources, visible)
		if st.Sources = kept; cut {
			changed = true
		}
		statements = append(statements, st)
	}
	f.Statements = statements
	return f, changed
}

// visibleSources returns the sources in visible documents, and whether any was cut. When none was,
// it returns the slice that it was given.
func visibleSources(sources []Source, visible func(documentID string) bool) ([]Source, bool) {
	hidden := func(s Source) bool { return !visible(s.DocumentID) }
	if !slices.ContainsFunc(sources, hidden) {
		return sources, false
	}
	return slices.DeleteFunc(slices.Clone(sources), hidden), true
}
