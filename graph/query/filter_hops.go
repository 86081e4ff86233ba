package query

import (
	"reflect"
	"slices"
	"sync"

	"answerable/graph"
)

// quantifierHops returns the hops of the quantifiers by their names in the schema.
var quantifierHops = sync.OnceValue(func() map[string][]graph.Hop {
	var every RelationshipQuantifiers
	fields := reflect.ValueOf(&every).Elem()
	for i := range fields.NumField() {
		fields.Field(i).Set(reflect.ValueOf(&Quantifier{}))
	}
	hops := map[string][]graph.Hop{}
	for _, q := range every.relationshipQuantifiers() {
		hops[q.name] = append(hops[q.name], q.Hop)
	}
	return hops
})

// HopsOf returns the hops that a quantifier in a filter of the labels may follow.
func HopsOf(labels []graph.Label, quantifier string) (hops []graph.Hop) {
	for _, h := range quantifierHops()[quantifier] {
		if slices.ContainsFunc(graph.TypeSpecOf(h.Type).Ends, func(e graph.Ends) bool {
			near, far := e.From, e.To
			if h.In {
				near, far = far, near
			}
			return meet(near, labels) && (h.Labels == nil || meet(far, h.Labels))
		}) {
			hops = append(hops, h)
		}
	}
	return hops
}

func meet(a, b []graph.Label) bool {
	return slices.ContainsFunc(a, func(l graph.Label) bool { return slices.Contains(b, l) })
}
