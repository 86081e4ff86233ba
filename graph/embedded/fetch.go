package embedded

import (
	"iter"
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
	along := make([]graph.Rows, len(fetches))
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
	steps, more := cutWalk(r.fetched(v, f, backward, edge), f.Page, func(s step, at graph.Position) int {
		return s.comparePosition(at)
	}, r.spare)
	r.spare = steps[len(steps):] // for what is fetched along
	rows := graph.Rows{More: more}
	if len(steps) > 0 {
		rows.Rows = make([]graph.Row, len(steps))
	}
	relationships := make([]graph.Relationship, len(steps))
	for i, s := range steps {
		relationships[i] = s.whole(v.id, f.In)
		rows.Rows[i] = graph.Row{
			Node:         r.redact(s.end.node),
			Relationship: r.redactRelationship(&relationships[i]),
			Along:        r.fetchAll(s.end, f.Fetch),
		}
	}
	r.spare = steps[:0]
	return rows
}

// fetched yields what follow does of a fetch, without what its conditions leave out.
func (r *reader) fetched(v *vertex, f graph.Fetch, backward bool, edge graph.Position) iter.Seq[step] {
	return func(yield func(step) bool) {
		for s := range r.follow(v, f.Hop, backward, edge) {
			if r.fulfils(s.said, f.Via) && r.fulfils(s.end.node, f.Where) && !yield(s) {
				return
			}
		}
	}
}

// follow yields the relationships of a hop from a node that are there, with their other ends; see along.
func (r *reader) follow(v *vertex, hop graph.Hop, backward bool, edge graph.Position) iter.Seq[step] {
	return func(yield func(step) bool) {
		for l := range v.along(hop, backward, edge) {
			if !r.on() {
				return
			}
			if end := r.end(l, hop); end != nil && !yield(step{l, end}) {
				return
			}
		}
	}
}

// comparePosition says how a step stands to a position: the other end's id and the relationship's key.
func (s step) comparePosition(at graph.Position) int {
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
