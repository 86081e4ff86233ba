package embedded

import (
	"slices"

	"answerable/graph"
)

// reach returns the relationships of a closure. The closure may have cycles.
func (r *reader) reach(q graph.Reach) []*graph.Relationship {
	var (
		todo  []*vertex
		seen  = map[*name]bool{}
		found []*graph.Relationship
	)
	visit := func(v *vertex) {
		if !seen[v.name] {
			seen[v.name] = true
			todo = append(todo, v)
			if q.Validity != nil {
				q.Validity(v.id, graph.BaseOf(v.node).Validity())
			}
		}
	}
	for _, id := range q.IDs {
		if v := r.visibleVertex(r.vertices.get(id)); v != nil {
			visit(v)
		}
	}
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		r.follow(v, q.Hop, false, nil, func(s hopStep) bool {
			rel := s.relationship(v.id, q.Hop.In)
			found = append(found, r.redactRelationship(&rel))
			visit(s.end)
			return true
		})
	}
	if r.err != nil {
		return nil
	}
	slices.SortFunc(found, byTypeAndFrom)
	return found
}
