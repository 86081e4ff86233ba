package query

import (
	"context"

	"answerable/graph"
)

// RelationshipCount is how many relationships of a node have the type, the direction, and the label at the other end.
type RelationshipCount struct {
	Type      graph.RelationshipType
	Direction RelationshipDirection
	Label     graph.Label
	Count     int
}

// RelationshipCounts counts the relationships of n, sorted by type, direction and label. A View must have handed out
// n. It makes one call to the store for each type, direction and label that the model allows.
func RelationshipCounts(ctx context.Context, n graph.Node, asOf *graph.Date, assumptions bool) ([]*RelationshipCount, error) {
	counts, err := batchOf(n).countRelationships(ctx, RelationshipArgs{AsOf: asOf, Assumptions: assumptions}, true)
	return counts[graph.BaseOf(n).ID], err
}

// countRelationships counts the relationships of every node of the batch, by its id: those of each hop or, byLabel, of
// each hop and label. The number of calls to the store does not depend on how many nodes there are.
func (b *batch) countRelationships(ctx context.Context, asked RelationshipArgs, byLabel bool) (map[string][]*RelationshipCount, error) {
	return loadShared(b, graph.CacheKey("relationship counts", asked.key(), byLabel), func() (map[string][]*RelationshipCount, error) {
		all := map[string][]*RelationshipCount{}
		for _, hop := range asked.hops(b.nodes) {
			apart := [][]graph.Label{hop.Labels}
			if byLabel {
				apart = apart[:0]
				for _, l := range hop.Labels {
					apart = append(apart, []graph.Label{l})
				}
			}
			for _, labels := range apart {
				p := b.relationshipPattern(asked)
				p.Fetch = []graph.Fetch{{Hop: graph.Hop{Type: hop.Type, In: hop.In, Labels: labels}}}
				counts, err := b.view.snapshot.Count(ctx, p)
				if err != nil {
					return nil, err
				}
				for id, n := range counts.Of {
					if n > 0 {
						all[id] = append(all[id], &RelationshipCount{hop.Type, directionOf(hop), labels[0], n})
					}
				}
			}
		}
		return all, nil
	})
}
