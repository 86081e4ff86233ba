package embedded

import (
	"answerable/graph"
)

// degrees counts the visible relationships of the visible nodes with the ids.
func (r *reader) degrees(ids []string) graph.Degrees {
	degrees := graph.Degrees{}
	for _, id := range ids {
		v := r.visibleVertex(r.vertices.get(id))
		if v == nil || degrees[id] != nil {
			continue
		}
		for _, t := range types {
			for _, in := range []bool{false, true} {
				r.follow(v, graph.Hop{Type: t, In: in}, false, nil, func(s hopStep) bool {
					degrees.Add(id, graph.DegreeKey{Type: t, In: in, Label: s.end.node.Label()}, 1)
					return true
				})
			}
		}
	}
	return degrees
}
