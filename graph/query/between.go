package query

import (
	"context"
	"slices"

	"answerable/graph"
)

// RelationshipConnection is one page of relationships.
type RelationshipConnection struct {
	Edges      []RelationshipEdge
	PageInfo   PageInfo
	Revision   graph.Revision // of the graph
	TotalCount int            // of the whole list
}

// RelationshipEdge is an item of a page.
type RelationshipEdge = Edge[Relationship]

// Nodes returns the relationships of the page.
func (c *RelationshipConnection) Nodes() []Relationship { return nodesOf(c.Edges) }

// Between returns a page of the relationships among the nodes with the ids, sorted by type, start, end and key: those of
// the types, or with nil of all. An id without a node that the view shows relates to nothing. It makes one call to the
// store.
func (v *View) Between(ctx context.Context, ids []string, types []graph.RelationshipType, args PageArgs) (*RelationshipConnection, error) {
	if len(ids) > MaxPage {
		return nil, graph.Invalid("ids has %d items; at most %d are allowed", len(ids), MaxPage)
	}
	ids, types = graph.SortedCopy(ids), graph.SortedCopy(types)
	q := v.listKey("between", ids, types)
	page, _, err := args.page(q, 4)
	if err != nil {
		return nil, err
	}
	all, err := v.relationshipsAmong(ctx, ids, types)
	if err != nil {
		return nil, err
	}
	shown, more := graph.Cut(all, page, func(r *graph.Relationship, at graph.SortPosition) int {
		return slices.Compare(relationshipPosition(r), at)
	})
	c := &RelationshipConnection{Edges: make([]RelationshipEdge, len(shown)), Revision: v.Revision(), TotalCount: len(all)}
	cursors := cursorFunc(func(i int) string { return q.cursor(relationshipPosition(shown[i])) })
	batch := v.newBatch()
	batch.relationships = shown
	for i, r := range shown {
		c.Edges[i] = RelationshipEdge{edgePosition{i, cursors}, batch.relationship(r)}
	}
	c.PageInfo = pageInfo(page, more, len(shown), cursors)
	return c, nil
}

func relationshipPosition(r *graph.Relationship) graph.SortPosition {
	return graph.SortPosition{string(r.Type), r.From, r.To, r.Key}
}

// relationshipsAmong returns all relationships among the nodes, sorted.
func (v *View) relationshipsAmong(ctx context.Context, ids []string, types []graph.RelationshipType) ([]*graph.Relationship, error) {
	return loadShared(v.root, graph.CacheKey("between", v.readScope(), ids, types), func() (all []*graph.Relationship, err error) {
		p := graph.Pattern{Name: "between", Scope: v.readScope(), Start: []graph.Start{{IDs: slices.Compact(slices.Clone(ids))}}}
		for _, spec := range graph.RelationshipTypes() {
			if types == nil || slices.Contains(types, spec.Type) {
				p.Fetch = append(p.Fetch, graph.Fetch{Hop: graph.Out(spec.Type), Where: graph.OneOf{Key: graph.KeyID, Values: ids}})
			}
		}
		if len(ids) == 0 || len(p.Fetch) == 0 {
			return nil, nil
		}
		matched, err := v.snapshot.Match(ctx, p)
		for _, row := range matched.Rows {
			for _, fetched := range row.Fetched {
				for _, to := range fetched.Rows {
					all = append(all, to.Relationship)
				}
			}
		}
		slices.SortFunc(all, func(a, b *graph.Relationship) int {
			return slices.Compare(relationshipPosition(a), relationshipPosition(b))
		})
		return all, err
	})
}
