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
// store for each type, and one that counts.
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

// relationshipsAmong returns all relationships among the nodes, sorted. It reads each type by
// itself.
func (v *View) relationshipsAmong(ctx context.Context, ids []string, types []graph.RelationshipType) ([]*graph.Relationship, error) {
	return loadShared(v.root, graph.CacheKey("between", v.readScope(), ids, types), func() (all []*graph.Relationship, err error) {
		degrees, err := v.degreesIfRemote(func() (graph.Degrees, error) { return v.snapshot.Degrees(ctx, v.readScope(), ids) })
		if err != nil {
			return nil, err
		}
		labels := labelsOf(ids)
		for _, spec := range graph.RelationshipTypes() {
			if types != nil && !slices.Contains(types, spec.Type) {
				continue
			}
			var from []string
			for _, id := range ids {
				if leads(degrees, id, graph.Out(spec.Type, labels...)) {
					from = append(from, id)
				}
			}
			found, err := v.relationshipsTo(ctx, from, graph.Out(spec.Type), ids)
			if err != nil {
				return nil, err
			}
			all = append(all, found...)
		}
		slices.SortFunc(all, func(a, b *graph.Relationship) int {
			return slices.Compare(relationshipPosition(a), relationshipPosition(b))
		})
		return all, nil
	})
}

// labelsOf returns the labels of the nodes with the ids.
func labelsOf(ids []string) (labels []graph.Label) {
	for _, id := range ids {
		if l, _, ok := graph.SplitID(id); ok && !slices.Contains(labels, l) {
			labels = append(labels, l)
		}
	}
	return labels
}

// relationshipsTo returns the relationships of a hop from some nodes to some nodes.
func (v *View) relationshipsTo(ctx context.Context, from []string, hop graph.Hop, to []string) (found []*graph.Relationship, err error) {
	if len(from) == 0 {
		return nil, nil
	}
	matched, err := v.snapshot.Match(ctx, graph.Pattern{
		Name: "between " + hop.String(), Scope: v.readScope(), Start: []graph.Start{{IDs: slices.Compact(from)}},
		Fetch: []graph.Fetch{{Hop: hop, Where: graph.OneOf{Key: graph.KeyID, Values: to}}},
	})
	for _, row := range matched.Rows {
		for _, to := range row.Fetched[0].Rows {
			found = append(found, to.Relationship)
		}
	}
	return found, err
}
