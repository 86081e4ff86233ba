package query

import (
	"context"

	"answerable/graph"
)

// PageInfo describes a page's place in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool

	items   int
	cursors edgeCursors
}

// StartCursor returns the cursor of the first item, or "" on an empty page.
func (i PageInfo) StartCursor() string {
	if i.items == 0 {
		return ""
	}
	return i.cursors.cursor(0)
}

// EndCursor returns the cursor of the last item, or "" on an empty page.
func (i PageInfo) EndCursor() string {
	if i.items == 0 {
		return ""
	}
	return i.cursors.cursor(i.items - 1)
}

// edgeCursors returns the cursor of the item with the index on its page. Cursors are made when they
// are asked for: most never are.
type edgeCursors interface{ cursor(i int) string }

// cursorFunc is edgeCursors by a function.
type cursorFunc func(i int) string

func (c cursorFunc) cursor(i int) string { return c(i) }

// edgePosition is an edge's place on its page.
type edgePosition struct {
	index   int
	cursors edgeCursors
}

// Cursor returns the cursor of the edge's place in its list.
func (i edgePosition) Cursor() string { return i.cursors.cursor(i.index) }

// Connection is one page of nodes.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo PageInfo
	Revision graph.Revision // of the graph

	total func(context.Context) (int, error)
}

// Edge is a node on a page, with its cursor.
type Edge[T any] struct {
	edgePosition
	Node T
}

// Nodes returns the nodes of the page.
func (c *Connection[T]) Nodes() []T {
	return nodesOf(c.Edges)
}

// nodesOf returns the nodes of edges.
func nodesOf[T any](edges []Edge[T]) []T {
	nodes := make([]T, len(edges))
	for i, e := range edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount counts the whole list, not only the page.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.total(ctx) }

// RelatedConnection is one page of the nodes to which a node is related.
type RelatedConnection[T any] struct {
	Edges    []RelatedEdge[T]
	PageInfo PageInfo

	list nodePage
}

// RelatedEdge is a related node and the relationship that leads to it. The relationship may lack its
// From and To: Node is one end, and the node of which the page was asked is the other.
type RelatedEdge[T any] struct {
	edgePosition
	Node T
	*graph.Relationship

	batch *batch
}

// Nodes returns the nodes of the page.
func (c *RelatedConnection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// Revision returns the revision of the graph that the page is of.
func (c *RelatedConnection[T]) Revision() graph.Revision { return c.list.related.batch.view.Revision() }

// TotalCount counts the whole list, not only the page.
func (c *RelatedConnection[T]) TotalCount(ctx context.Context) (int, error) { return c.list.total(ctx) }
