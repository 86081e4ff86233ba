package embedded

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
)

// reader answers one question on a snapshot. All that it finds is there for its stamp.
type reader struct {
	*snapshot
	ctx      context.Context // of the one call that the reader is for
	uncited  bool            // see graph.Pattern
	stamp    graph.ReadScope
	steps    int
	err      error
	document string                        // the last that was asked for, since facts beside each other cite the same
	seen     bool                          // whether it is visible
	sets     map[valueList]map[string]bool // of the long lists of the question

	spare []step // for the steps of a fetch
	along slab[graph.Rows]
	rows  slab[graph.Row]
}

func newReader(ctx context.Context, s *snapshot, stamp graph.ReadScope) *reader {
	return &reader{snapshot: s, ctx: ctx, stamp: stamp, err: ctx.Err()}
}

func (r *reader) failed() error { return r.err }

// on reports whether to go on. It looks at the context only now and then.
func (r *reader) on() bool {
	if r.steps++; r.steps%256 == 0 && r.err == nil {
		r.err = r.ctx.Err()
	}
	return r.err == nil
}

// there returns the vertex when its node is there, or nil.
func (r *reader) there(v *vertex) *vertex {
	if v != nil && v.node != nil && r.stamp.Shows(v.node) {
		return v
	}
	return nil
}

// end returns the node that a hop leads to over a link, or nil when it leads to none that the hop
// allows or the relationship is not there. The node at the near end must be there.
func (r *reader) end(l link, hop graph.Hop) *vertex {
	if !r.stamp.Shows(l.said) {
		return nil
	}
	end := r.there(r.vertices.named(l.far))
	if end == nil || hop.Labels != nil && !slices.Contains(hop.Labels, end.node.Label()) {
		return nil
	}
	if id := l.said.RepresentingID(); id != "" && r.there(r.vertices.get(id)) == nil {
		return nil
	}
	return end
}

// visible reports whether the viewer may see the document, on whatever day.
func (r *reader) visible(id string) bool {
	if id != r.document {
		n := r.snapshot.node(id)
		r.document, r.seen = id, n != nil && graph.BaseOf(n).Visibility <= r.stamp.Clearance
	}
	return r.seen
}

func (r *reader) redact(n graph.Node) graph.Node { return r.stamp.Redact(n, r.sees()) }

func (r *reader) redactRelationship(rel *graph.Relationship) *graph.Relationship {
	return graph.RedactRelationship(rel, r.sees())
}

// sees returns what tells visible documents, or nil when nobody looks at sources.
func (r *reader) sees() func(string) bool {
	if r.uncited {
		return nil
	}
	return r.visible
}

// unknown fails on a part of a question that this engine does not know.
func (r *reader) unknown(part any) {
	if r.err == nil {
		r.err = fmt.Errorf("embedded: a pattern with a %T", part)
	}
}
