package embedded

import (
	"iter"
	"strings"

	"answerable/graph"
)

// step is a relationship that is there and the node that it leads to.
type step struct {
	relationship *graph.Relationship
	node         graph.Node
}

// fetchAll brings along what the fetches ask for.
func (r *reader) fetchAll(n graph.Node, fetches []graph.Fetch) []graph.Rows {
	if len(fetches) == 0 {
		return nil
	}
	along := make([]graph.Rows, len(fetches))
	for i, f := range fetches {
		along[i] = r.fetch(n, f)
	}
	return along
}

func (r *reader) fetch(n graph.Node, f graph.Fetch) graph.Rows {
	backward, edge := f.Page.Last > 0, f.Page.After
	if backward {
		edge = f.Page.Before
	}
	steps, more := cutWalk(r.fetched(n, f, backward, edge), f.Page, func(s step, at graph.Position) int {
		return compareStep(s, f.Hop, at)
	}, r.spare)
	r.spare = steps[len(steps):] // for what is fetched along
	rows := graph.Rows{More: more}
	if len(steps) > 0 {
		rows.Rows = make([]graph.Row, len(steps))
	}
	for i, s := range steps {
		rows.Rows[i] = graph.Row{
			Node:         r.redact(s.node),
			Relationship: r.redactRelationship(s.relationship),
			Along:        r.fetchAll(s.node, f.Fetch),
		}
	}
	r.spare = steps[:0]
	return rows
}

// fetched yields what follow does of a fetch, without what its conditions leave out.
func (r *reader) fetched(n graph.Node, f graph.Fetch, backward bool, edge graph.Position) iter.Seq[step] {
	return func(yield func(step) bool) {
		for s := range r.follow(n, f.Hop, backward, edge) {
			if r.fulfils(s.relationship, f.Via) && r.fulfils(s.node, f.Where) && !yield(s) {
				return
			}
		}
	}
}

// follow yields the relationships of a hop from a node that are there, with their other ends; see along.
func (r *reader) follow(n graph.Node, hop graph.Hop, backward bool, edge graph.Position) iter.Seq[step] {
	return func(yield func(step) bool) {
		for rel := range r.along(graph.BaseOf(n).ID, hop, backward, edge) {
			if !r.on() {
				return
			}
			if end := r.end(rel, hop); end != nil && !yield(step{rel, end}) {
				return
			}
		}
	}
}

// compareStep says how a step stands to a position: the other end's id and the relationship's key.
func compareStep(s step, hop graph.Hop, at graph.Position) int {
	for i, mine := range [...]string{otherEnd(s.relationship, hop), s.relationship.Key} {
		if i >= len(at) {
			break
		}
		if c := strings.Compare(mine, at[i]); c != 0 {
			return c
		}
	}
	return 0
}
