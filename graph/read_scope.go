package graph

import (
	"maps"
	"slices"
)

// ReadScope decides which elements a read can see: by clearance, day and assumptions. For a viewer's
// reads only a query.View makes one, and for a viewer's write only package mutation: the writer's clearance,
// at any time.
type ReadScope struct {
	Clearance   Clearance
	On          Date // the day on which elements must hold; 0 for any
	Assumptions bool // whether elements that are assumptions count
}

// Shows reports whether the scope shows the element itself. A node is visible when Shows holds for it. A
// relationship is visible when Shows also holds for both its ends and for the organization that it
// represents.
func (s ReadScope) Shows(e Element) bool {
	f := e.fact()
	return f.Visibility <= s.Clearance && s.Holds(f.Validity(), f.Assumption != "")
}

// Holds reports whether the scope includes an element with the validity, and with or without an
// assumption. It does not check the clearance.
func (s ReadScope) Holds(on Interval, assumed bool) bool {
	return (s.On == 0 || on.Holds(s.On)) && (s.Assumptions || !assumed)
}

// RepresentingID returns the id of the organization that the member represents, or "". The relationship
// is visible only when that organization is.
func (r *Relationship) RepresentingID() string {
	if m, ok := r.Properties.(*Membership); ok {
		return m.RepresentingID
	}
	return ""
}

// Redact returns n without the fields and statements that the scope hides, and without sources in
// documents that are not visible. The visibility of a document depends on the clearance alone, not on
// the day. Redact copies n only when it hides something. When visible is nil it does not redact sources
// and statements; the caller must not show them.
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

// RedactRelationship returns r without sources in documents that are not visible; see Redact.
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
	if len(f.AlternativeValues) == 0 {
		return f, changed
	}
	var statements []AlternativeValue
	for _, st := range f.AlternativeValues {
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
	f.AlternativeValues = statements
	return f, changed
}

// visibleSources returns the sources in visible documents, and whether it removed any. When it removed
// none, it returns the given slice.
func visibleSources(sources []Source, visible func(documentID string) bool) ([]Source, bool) {
	hidden := func(s Source) bool { return !visible(s.DocumentID) }
	if !slices.ContainsFunc(sources, hidden) {
		return sources, false
	}
	return slices.DeleteFunc(slices.Clone(sources), hidden), true
}
