package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/network"
)

const (
	// maxCenters is the largest number of nodes in the middle of a neighborhood.
	maxCenters = 50
	// maxHops is how far the nodes of a neighborhood are at most.
	maxHops = 3
	// MaxNearer is the largest number of hops that are given for a neighbor.
	MaxNearer = 50
)

type (
	// NeighborConnection is one page of a neighborhood.
	NeighborConnection = Connection[*Neighbor]
	// NeighborEdge is an item of a page.
	NeighborEdge = Edge[*Neighbor]
)

// Neighbor is a node of a neighborhood. Nearer are the first hops that lead to it from nodes that are one hop nearer.
type Neighbor struct {
	Node   graph.Node
	Hops   int
	Nearer []*Tie
}

// Neighborhood returns a page of the nodes around some, the nearer first, then by id.
func (n *Network) Neighborhood(ctx context.Context, of []string, hops int32, args PageArgs) (*NeighborConnection, error) {
	if hops < 1 || hops > maxHops {
		return nil, graph.Invalid("hops is %d; it can be from 1 to %d", hops, maxHops)
	}
	centers, err := n.members("of", of, maxCenters)
	if err != nil {
		return nil, err
	}
	around := n.loadedNetwork.Neighborhood(centers, int(hops))
	items, c, err := pageOf[network.Node, *Neighbor](n, n.listKey("neighborhood", graph.SortedCopy(of), hops), around.Nodes, args, 2, func(v network.Node) graph.SortPosition {
		return graph.SortPosition{sortableNumber(around.Hops(v)), n.ID(v)}
	})
	if err != nil {
		return nil, err
	}
	shown := n.page()
	nearer := make([][]network.Node, len(items))
	for i, v := range items {
		nearer[i] = around.Nearer(v)
		nearer[i] = nearer[i][:min(len(nearer[i]), MaxNearer)]
		shown.wants(v)
		shown.wants(nearer[i]...)
	}
	if err := shown.load(ctx); err != nil {
		return nil, err
	}
	for i, v := range items {
		neighbor := &Neighbor{shown.nodes[v], around.Hops(v), make([]*Tie, len(nearer[i]))}
		for j, w := range nearer[i] {
			neighbor.Nearer[j] = shown.tie(w, v)
		}
		c.Edges[i].Node = neighbor
	}
	return c, nil
}
