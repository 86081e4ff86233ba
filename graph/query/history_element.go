package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/history"
)

// ElementChange is what a change did to one element, as a viewer may see it.
type ElementChange struct {
	history.Difference

	nodes func(context.Context) (map[string]graph.Node, error) // of the page, as they are now
}

// ElementOperation is what a change did to an element.
type ElementOperation string

// The operations.
const (
	OperationCreated ElementOperation = "CREATED"
	OperationChanged ElementOperation = "CHANGED"
	OperationRemoved ElementOperation = "REMOVED"
)

// Operation returns what the change did, as far as the viewer sees it.
func (e *ElementChange) Operation() ElementOperation { return OperationOf(e.Difference) }

// OperationOf returns what made the difference.
func OperationOf(d history.Difference) ElementOperation {
	switch {
	case d.Before == nil:
		return OperationCreated
	case d.After == nil:
		return OperationRemoved
	default:
		return OperationChanged
	}
}

// NodeID returns the id of the node, or nil for a relationship.
func (e *ElementChange) NodeID() *string { return nilIfZero(e.ID) }

// RelationshipType returns the type of the relationship, or nil for a node.
func (e *ElementChange) RelationshipType() *graph.RelationshipType { return nilIfZero(e.Type) }

// FromID returns the id of the relationship's start, or nil for a node.
func (e *ElementChange) FromID() *string { return nilIfZero(e.From) }

// ToID returns the id of the relationship's end, or nil for a node.
func (e *ElementChange) ToID() *string { return nilIfZero(e.To) }

// Node returns the node as it is now, or nil for a relationship and for what the viewer can't see now.
func (e *ElementChange) Node(ctx context.Context) (graph.Node, error) { return e.nodeNow(ctx, e.ID) }

// FromNode returns the relationship's start as it is now, or nil; see Node.
func (e *ElementChange) FromNode(ctx context.Context) (graph.Node, error) {
	return e.nodeNow(ctx, e.From)
}

// ToNode returns the relationship's end as it is now, or nil; see Node.
func (e *ElementChange) ToNode(ctx context.Context) (graph.Node, error) { return e.nodeNow(ctx, e.To) }

func (e *ElementChange) nodeNow(ctx context.Context, id string) (graph.Node, error) {
	if id == "" {
		return nil, nil
	}
	nodes, err := e.nodes(ctx)
	return nodes[id], err
}

// PropertyChange is a value before and after a change; see history.Properties.
type PropertyChange = history.PropertyChange

// ElementChangeConnection is one page of what a change did.
type ElementChangeConnection struct {
	Edges      []ElementChangeEdge
	PageInfo   PageInfo
	Revision   graph.Revision // of the graph
	TotalCount int            // of the whole list
}

// ElementChangeEdge is an item of a page.
type ElementChangeEdge = Edge[*ElementChange]

// Nodes returns the items of the page.
func (c *ElementChangeConnection) Nodes() []*ElementChange { return nodesOf(c.Edges) }

// cutDifferences is one page of what a change did.
type cutDifferences struct {
	rows  []history.Difference
	more  bool
	total int
}

// Elements returns a page of the elements that the change altered: nodes by id, then relationships by type, start, end and key.
func (c *RecordedChange) Elements(ctx context.Context, args PageArgs) (*ElementChangeConnection, error) {
	q := listKey{name: "changed elements", assumptions: true, parts: []any{c.Revision, c.about.ids, c.about.relationships}}
	page, _, err := args.page(q, 5)
	if err != nil {
		return nil, err
	}
	// For all changes of the page at once. Only what is on the pages of elements is held.
	cuts, err := loadShared(c.page.batch, graph.CacheKey("elements", page), func() (map[graph.Revision]cutDifferences, error) {
		did, err := c.did(ctx)
		cuts := make(map[graph.Revision]cutDifferences, len(did))
		for at, all := range did {
			rows, more := graph.Cut(all, page, func(d history.Difference, at graph.SortPosition) int { return slices.Compare(positionOf(d), at) })
			cuts[at] = cutDifferences{slices.Clone(rows), more, len(all)}
		}
		return cuts, err
	})
	if err != nil {
		return nil, err
	}
	rows, more, total := cuts[c.Revision].rows, cuts[c.Revision].more, cuts[c.Revision].total
	cursors := cursorFunc(func(i int) string { return q.cursor(positionOf(rows[i])) })
	of := &ElementChangeConnection{Edges: make([]ElementChangeEdge, len(rows)), Revision: c.view.Revision(), TotalCount: total}
	batch := c.view.newBatch()
	nodes := func(ctx context.Context) (map[string]graph.Node, error) {
		return batch.byID(ctx, "changed nodes", func(add func(string)) {
			for _, d := range rows {
				add(d.ID)
				add(d.From)
				add(d.To)
			}
		})
	}
	for i, d := range rows {
		of.Edges[i] = ElementChangeEdge{edgePosition{i, cursors}, &ElementChange{d, nodes}}
	}
	of.PageInfo = pageInfo(page, more, len(rows), cursors)
	return of, nil
}

func positionOf(d history.Difference) graph.SortPosition {
	return graph.SortPosition{string(d.Type), d.ID, d.From, d.To, d.Key}
}
