package embedded

import (
	"strings"

	"answerable/graph"
)

// hopStep is a visible relationship and the node at its far end.
type hopStep struct {
	link
	end *vertex
}

// fetchAll runs all fetches from one node.
func (r *reader) fetchAll(v *vertex, fetches []graph.Fetch) []graph.Rows {
	if len(fetches) == 0 {
		return nil
	}
	along := r.along.alloc(len(fetches))
	for i, f := range fetches {
		along[i] = r.fetch(v, f)
	}
	return along
}

func (r *reader) fetch(v *vertex, f graph.Fetch) graph.Rows {
	backward, edge := f.Page.Last > 0, f.Page.After
	if backward {
		edge = f.Page.Before
	}
	if r.spare == nil {
		r.spare = make([]hopStep, 0, 32)
	}
	c := newCutter(f.Page, hopStep.comparePosition, r.spare)
	r.fetched(v, f, backward, edge, c.take)
	steps, more := c.cut()
	r.spare = steps[len(steps):] // for nested fetches
	rows := graph.Rows{More: more}
	if len(steps) > 0 {
		rows.Rows = r.rows.alloc(len(steps))
	}
	var whole []graph.Relationship
	if !f.OmitEndpoints {
		whole = make([]graph.Relationship, len(steps)) // not from a slab: a cached ledger keeps these
	}
	for i, s := range steps {
		relationship := s.content
		if !f.OmitEndpoints {
			whole[i] = s.relationship(v.id, f.In)
			relationship = &whole[i]
		}
		rows.Rows[i] = graph.Row{
			Node:         r.redact(s.end.node),
			Relationship: r.redactRelationship(relationship),
			Fetched:      r.fetchAll(s.end, f.Fetch),
		}
	}
	r.spare = steps[:0]
	return rows
}

// fetched visits the steps of a fetch that match its conditions.
func (r *reader) fetched(v *vertex, f graph.Fetch, backward bool, edge graph.SortPosition, visit func(hopStep) bool) {
	r.follow(v, f.Hop, backward, edge, func(s hopStep) bool {
		return !r.matches(s.content, f.Via) || !r.matches(s.end.node, f.Where) || visit(s)
	})
}

// follow visits the visible relationships of a hop from a node, with their far ends; see eachLink.
func (r *reader) follow(v *vertex, hop graph.Hop, backward bool, edge graph.SortPosition, visit func(hopStep) bool) {
	v.eachLink(hop, backward, edge, func(l link) bool {
		if !r.goOn() {
			return false
		}
		end := r.farEnd(l, hop)
		return end == nil || visit(hopStep{l, end})
	})
}

// comparePosition compares a step with a position: the far end's id and the relationship's key.
func (s hopStep) comparePosition(at graph.SortPosition) int {
	for i, mine := range [...]string{s.far.id, s.content.Key} {
		if i >= len(at) {
			break
		}
		if c := strings.Compare(mine, at[i]); c != 0 {
			return c
		}
	}
	return 0
}
