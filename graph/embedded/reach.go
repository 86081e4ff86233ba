package embedded

import (
	"slices"

	"answerable/graph"
)

// reach returns the relationships of a closure, which may hold circles.
func (r *reader) reach(q graph.Reach) []*graph.Relationship {
	var (
		todo  []graph.Node
		seen  = map[string]bool{}
		found []*graph.Relationship
	)
	visit := func(n graph.Node) {
		if id := graph.BaseOf(n).ID; !seen[id] {
			seen[id] = true
			todo = append(todo, n)
		}
	}
	for _, id := range q.IDs {
		if n := r.there(id); n != nil {
			visit(n)
		}
	}
	for len(todo) > 0 {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for s := range r.follow(n, q.Hop, false, nil) {
			rel := s.whole(graph.BaseOf(n).ID, q.Hop.In)
			found = append(found, r.redactRelationship(&rel))
			visit(s.node)
		}
	}
	if r.err != nil {
		return nil
	}
	slices.SortFunc(found, byTypeAndFrom)
	return found
}
