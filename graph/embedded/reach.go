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
			found = append(found, r.redactRelationship(s.relationship))
			visit(s.node)
		}
	}
	if r.err != nil {
		return nil
	}
	slices.SortFunc(found, byTypeAndFrom)
	return found
}
