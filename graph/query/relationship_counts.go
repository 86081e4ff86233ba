package query

import (
	"cmp"
	"context"
	"slices"

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
// n. One call to the store counts those of all nodes that were handed out together.
func RelationshipCounts(ctx context.Context, n graph.Node, asOf *graph.Date, assumptions bool) ([]*RelationshipCount, error) {
	degrees, err := batchOf(n).degrees(ctx, RelationshipArgs{AsOf: asOf, Assumptions: assumptions})
	counts := []*RelationshipCount{}
	for key, n := range degrees[graph.BaseOf(n).ID] {
		counts = append(counts, &RelationshipCount{key.Type, directionOf(graph.Hop{In: key.In}), key.Label, n})
	}
	slices.SortFunc(counts, func(a, b *RelationshipCount) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.Direction, b.Direction), cmp.Compare(a.Label, b.Label))
	})
	return counts, err
}

// degrees counts the relationships of every node of the batch, on the day and with the assumptions that are asked.
func (b *batch) degrees(ctx context.Context, asked RelationshipArgs) (graph.Degrees, error) {
	return loadShared(b, graph.CacheKey("degrees", valueOrZero(asked.AsOf), asked.Assumptions), func() (graph.Degrees, error) {
		p := b.pattern(graph.Hop{}, valueOrZero(asked.AsOf))
		p.Scope.Assumptions = asked.Assumptions
		return b.view.snapshot.Degrees(ctx, p.Scope, p.Start[0].IDs)
	})
}

// count counts the relationships that are asked for, of a node with the degrees.
func (a RelationshipArgs) count(degrees map[graph.DegreeKey]int) (total int) {
	for key, n := range degrees {
		if (a.Types == nil || slices.Contains(a.Types, key.Type)) && (a.Labels == nil || slices.Contains(a.Labels, key.Label)) &&
			(a.Direction == nil || *a.Direction == directionOf(graph.Hop{In: key.In})) {
			total += n
		}
	}
	return total
}

// degreesIfRemote returns the degrees of nodes where each call to the store costs a round trip, so that the caller
// leaves out the hops that lead nowhere. Elsewhere it returns nil: a look at a hop costs less than a count of it.
func (v *View) degreesIfRemote(count func() (graph.Degrees, error)) (graph.Degrees, error) {
	if !v.snapshot.Remote() {
		return nil, nil
	}
	return count()
}
