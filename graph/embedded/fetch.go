package embedded

import (
	"strings"

	"answerable/graph"
)

// step is a relationship that is there and the node that it leads to.
type step struct {
	link
	end *vertex
}

// fetchAll brings along what the fetches ask for.
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
		r.spare = make([]step, 0, 32)
	}
	c := newCutter(f.Page, step.comparePosition, r.spare)
	r.fetched(v, f, backward, edge, c.take)
	steps, more := c.cut()
	r.spare = steps[len(steps):] // for what is fetched along
	rows := graph.Rows{More: more}
	if len(steps) > 0 {
		rows.Rows = r.rows.alloc(len(steps))
	}
	var whole []graph.Relationship
	if !f.OmitEndpoints {
		whole = make([]graph.Relationship, len(steps)) // apart from others, since a ledger keeps them
	}
	for i, s := range steps {
		relationship := s.said
		if !f.OmitEndpoints {
			whole[i] = s.whole(v.id, f.In)
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

// fetched visits what follow does of a fetch, without what its conditions leave out.
func (r *reader) fetched(v *vertex, f graph.Fetch, backward bool, edge graph.SortPosition, visit func(step) bool) {
	r.follow(v, f.Hop, backward, edge, func(s step) bool {
		return !r.fulfils(s.said, f.Via) || !r.fulfils(s.end.node, f.Where) || visit(s)
	})
}

// follow visits the relationships of a hop from a node that are there, with their other ends; see along.
func (r *reader) follow(v *vertex, hop graph.Hop, backward bool, edge graph.SortPosition, visit func(step) bool) {
	v.along(hop, backward, edge, func(l link) bool {
		if !r.on() {
			return false
		}
		end := r.end(l, hop)
		return end == nil || visit(step{l, end})
	})
}

// comparePosition says how a step stands to a position: the other end's id and the relationship's key.
func (s step) comparePosition(at graph.SortPosition) int {
	for i, mine := range [...]string{s.far.id, s.said.Key} {
		if i >= len(at) {
			break
		}
		if c := strings.Compare(mine, at[i]); c != 0 {
			return c
		}
	}
	return 0
}
