package graphtest

import (
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The law of visibility: whatever a viewer asks, the answer is the one of the graph from which all
// that they may not see was cut by hand. The graph that was cut is kept by the reference engine and
// read with the highest clearance, so that nothing in it is hidden from anybody.
func lawVisibility(t *rapid.T, s graph.Store) {
	d := draw{t}
	steps := randomGraph(t)
	refill(t, s, steps)
	clearance := pick(d, graph.Clearances()...)
	cutByHand := naiveWith(t, cut(elementsOf(steps), clearance))
	q := questions{texts: []string{pick(d, names...), pick(d, "", "x", "a")}, page: int32(d.upTo(3) + 1), day: d.day()}
	for _, ids := range idsOf(steps) {
		q.ids = append(q.ids, ids...)
	}
	slices.Sort(q.ids)
	q.ids = append(q.ids, "theme:absent", "organization:absent", "person:absent", "No id")
	if d.oneIn(2) { // which id of each label is filtered by
		slices.Reverse(q.ids)
	}
	asker{generator{draw: d, steps: steps}.withIDs()}.extend(&q, steps)
	assumptions, asOf := !d.oneIn(3), (*graph.Date)(nil)
	if day := d.day(); d.oneIn(2) {
		asOf = &day
	}
	ask := func(s graph.Store, clearance graph.Clearance) (answer string) {
		read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
			answer = render(t, v, asOf, assumptions, q)
		})
		return answer
	}
	want, got := ask(cutByHand, graph.Secretariat), ask(s, clearance)
	if got != want {
		t.Fatalf("%s sees %s\non the graph\n%s", clearance, difference(want, got), fileOf(elementsOf(steps)))
	}
}

// extend adds random filters and orders to the questions. They name what is there, seen or not.
func (a asker) extend(q *questions, steps []graph.Op) {
	ask := a.filters(worldOf(elementsOf(steps)))
	q.filters = map[graph.Label]listQuestion{}
	for range 3 {
		l := a.label()
		q.filters[l] = listQuestion{ask.nodes([]graph.Label{l}, 2), a.order(l)}
	}
	for range 2 {
		name := pick(a.draw, slices.Sorted(maps.Keys(ends))...)
		hop := graph.Hop{Type: ends[name].t, In: ends[name].in}
		q.related = append(q.related, relatedQuestion{hop, ask.nodes(hop.Ends(), 2), ask.via(hop.Type)})
	}
	q.boundary = ask.boundary()
	q.ledgers = []*query.ObligationFilter{ask.obligations(2)}
	q.order = a.ledgerOrder()
	q.owing = pick(a.draw, nil, []*query.NodeOrder{{By: "NAME", Direction: "DESC"}, {By: "DATE", Direction: "ASC"}})
}

// difference says where two renderings part.
func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			return strings.Join(g[max(0, i-12):i+1], "\n") + "\nin place of\n" + strings.Join(w[min(i, len(w)):min(i+1, len(w))], "\n")
		}
	}
	return "less than it should: " + strings.Join(w[len(g):], "\n")
}
