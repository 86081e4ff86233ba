package graphtest

import (
	"pgregory.net/rapid"

	"answerable/graph"
)

// An end of a body or person that no addressing follows changes nothing: neither its coming nor its going.
func lawEnds(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	day := a.day()
	before := states(t, s, day)
	ends := map[string]graph.PartialDate{}
	var changes []graph.Op
	for _, op := range a.steps {
		n, is := op.Put.(graph.Stakeholder)
		if !is || !a.oneIn(2) {
			continue
		}
		changed := graph.Clone(n)
		fact := graph.FactOf(changed)
		if !a.followed(fact.Until) {
			fact.Until = graph.PartialDate{}
		}
		end, err := graph.ParsePartialDate(a.date())
		must(t, err)
		if fact.Until.IsZero() && fact.Since.IsZero() && !a.followed(end) {
			fact.Until = end
		}
		ends[idOf(n)] = fact.Until
		changes = append(changes, graph.Op{Put: changed})
	}
	if len(changes) > 0 {
		apply(t, s, changes)
	}
	if after := states(t, s, day); after != before {
		t.Fatalf("on %s, the ends %v made of\n%s\nthis\n%s\non the graph\n%s", day, ends, before, after, fileOf(elementsOf(a.steps)))
	}
}

// followed reports whether something was addressed after the end.
func (a asker) followed(end graph.PartialDate) bool {
	for _, r := range a.addressings() {
		if !end.IsZero() && end.Last() < r.Addressing().AddressedOn.First() {
			return true
		}
	}
	return false
}
