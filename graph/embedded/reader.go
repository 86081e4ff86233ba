package embedded

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
)

// reader runs one query on a snapshot. It returns only what its read scope shows.
type reader struct {
	*snapshot
	ctx         context.Context // of the query
	omitSources bool            // see graph.Pattern
	scope       graph.ReadScope
	steps       int
	err         error
	document    string                        // the last one that visible was asked about: facts in a row often cite the same one
	seen        bool                          // whether the document is visible
	sets        map[valueList]map[string]bool // of the long lists in the query

	spare []hopStep // a buffer for the steps of a fetch
	along slab[graph.Rows]
	rows  slab[graph.Row]
}

func newReader(ctx context.Context, s *snapshot, scope graph.ReadScope) *reader {
	return &reader{snapshot: s, ctx: ctx, scope: scope, err: ctx.Err()}
}

func (r *reader) failed() error { return r.err }

// goOn reports whether the query may go on. It checks the context once in 256 calls.
func (r *reader) goOn() bool {
	if r.steps++; r.steps%256 == 0 && r.err == nil {
		r.err = r.ctx.Err()
	}
	return r.err == nil
}

// visibleVertex returns the vertex when its node is visible, or nil.
func (r *reader) visibleVertex(v *vertex) *vertex {
	if v != nil && v.node != nil && r.scope.Shows(v.node) {
		return v
	}
	return nil
}

// farEnd returns the node to which a hop leads over a link. It returns nil when the hop does not allow the
// node, or the node or the relationship is not visible. The caller has checked the near end.
func (r *reader) farEnd(l link, hop graph.Hop) *vertex {
	if !r.scope.Shows(l.content) {
		return nil
	}
	end := r.visibleVertex(r.vertices.named(l.far))
	if end == nil || hop.Labels != nil && !slices.Contains(hop.Labels, end.node.Label()) {
		return nil
	}
	if id := l.content.RepresentingID(); id != "" && r.visibleVertex(r.vertices.get(id)) == nil {
		return nil
	}
	return end
}

// visible reports whether the viewer may see the document, on any day.
func (r *reader) visible(id string) bool {
	if id != r.document {
		n := r.snapshot.node(id)
		r.document, r.seen = id, n != nil && graph.BaseOf(n).Visibility <= r.scope.Clearance
	}
	return r.seen
}

func (r *reader) redact(n graph.Node) graph.Node { return r.scope.Redact(n, r.sees()) }

func (r *reader) redactRelationship(rel *graph.Relationship) *graph.Relationship {
	return graph.RedactRelationship(rel, r.sees())
}

// sees returns the function that reports whether a document is visible, or nil when the query omits sources.
func (r *reader) sees() func(string) bool {
	if r.omitSources {
		return nil
	}
	return r.visible
}

// unknown fails on a part of a pattern that this engine does not support.
func (r *reader) unknown(part any) {
	if r.err == nil {
		r.err = fmt.Errorf("embedded: a pattern with a %T", part)
	}
}
