package query

import (
	"context"
	"math"
	"slices"

	"answerable/graph"
	"answerable/graph/network"
)

type (
	// NetworkNodeConnection is one page of nodes with their measures.
	NetworkNodeConnection = Connection[*NetworkNode]
	// NetworkNodeEdge is an item of a page.
	NetworkNodeEdge = Edge[*NetworkNode]
)

// NetworkNode is a node of a network with its measures.
type NetworkNode struct {
	Node graph.Node

	in     *Network
	number network.Node
}

// MeasureOrder is one measure by which nodes are sorted.
type MeasureOrder struct {
	By        Measure
	Direction Direction
}

// Measure is the name of a measure by which nodes can be sorted.
type Measure string

var sortableMeasures = map[Measure]measured{
	"DEGREE": measureDegree, "BETWEENNESS": measureBetweenness, "CLOSENESS": measureCloseness, "PAGE_RANK": measurePageRank,
	"CONSTRAINT": measureConstraint, "CORE": measureCore,
}

// Nodes returns a page of the nodes of the labels and with the ids, or with nil of all, in the order.
func (n *Network) Nodes(ctx context.Context, orderBy []*MeasureOrder, labels []graph.Label, ids []string, args PageArgs) (*NetworkNodeConnection, error) {
	if len(ids) > MaxPage {
		return nil, graph.Invalid("ids has %d items; at most %d are allowed", len(ids), MaxPage)
	}
	ids = graph.SortedCopy(ids)
	sorted, err := n.sorted(ctx, orderBy, labels, ids)
	if err != nil {
		return nil, err
	}
	q := n.listKey("nodes", orderBy, graph.SortedCopy(labels), ids)
	items, c, err := pageOf[sortedNumber, *NetworkNode](n, q, sorted, args, len(orderBy)+1, func(s sortedNumber) graph.SortPosition { return s.position })
	if err != nil {
		return nil, err
	}
	shown := n.page()
	for _, s := range items {
		shown.wants(s.number)
	}
	if err := shown.load(ctx); err != nil {
		return nil, err
	}
	for i, s := range items {
		c.Edges[i].Node = &NetworkNode{shown.nodes[s.number], n, s.number}
	}
	return c, nil
}

// sortedNumber is a node with its position in an order.
type sortedNumber struct {
	number   network.Node
	position graph.SortPosition
}

func (n *Network) sorted(ctx context.Context, orderBy []*MeasureOrder, labels []graph.Label, ids []string) ([]sortedNumber, error) {
	return loadShared(n.view.root, graph.CacheKey("sorted network", n.hash, orderBy, labels, ids), func() ([]sortedNumber, error) {
		values := make([][]float64, len(orderBy))
		for i, order := range orderBy {
			if slices.ContainsFunc(orderBy[:i], func(o *MeasureOrder) bool { return o.By == order.By }) {
				return nil, graph.Invalid("orderBy[%d]: %s is given twice; sort by each measure once", i, order.By)
			}
			var err error
			if values[i], err = n.measure(ctx, sortableMeasures[order.By]); err != nil {
				return nil, err
			}
		}
		sorted := make([]sortedNumber, 0, n.NodeCount())
		for v := range network.Node(n.NodeCount()) {
			label, _, _ := graph.SplitID(n.ID(v))
			if labels != nil && !slices.Contains(labels, label) {
				continue
			}
			if _, found := slices.BinarySearch(ids, n.ID(v)); ids != nil && !found {
				continue
			}
			position := make(graph.SortPosition, 0, len(orderBy)+1)
			for i, order := range orderBy {
				if order.Direction == descending {
					position = append(position, falling(values[i][v]))
				} else {
					position = append(position, rising(values[i][v]))
				}
			}
			sorted = append(sorted, sortedNumber{v, append(position, n.ID(v))})
		}
		slices.SortFunc(sorted, func(a, b sortedNumber) int { return slices.Compare(a.position, b.position) })
		return sorted, nil
	})
}

func (n *NetworkNode) measure(ctx context.Context, m measured) (float64, error) {
	values, err := n.in.measure(ctx, m)
	if err != nil {
		return 0, err
	}
	return values[n.number], nil
}

// Degree returns how many nodes it is tied to.
func (n *NetworkNode) Degree() int { return n.in.Network.Degree(n.number) }

// Betweenness returns Freeman's betweenness, not normalized.
func (n *NetworkNode) Betweenness(ctx context.Context) (float64, error) {
	return n.measure(ctx, measureBetweenness)
}

// Closeness returns how near it is to others.
func (n *NetworkNode) Closeness(ctx context.Context) (float64, error) {
	return n.measure(ctx, measureCloseness)
}

// PageRank returns the PageRank.
func (n *NetworkNode) PageRank(ctx context.Context) (float64, error) {
	return n.measure(ctx, measurePageRank)
}

// Constraint returns Burt's constraint, or nil without ties.
func (n *NetworkNode) Constraint(ctx context.Context) (*float64, error) {
	x, err := n.measure(ctx, measureConstraint)
	return ifSo(x, err == nil && !math.IsNaN(x)), err
}

// Core returns the largest k of whose core it is part.
func (n *NetworkNode) Core(ctx context.Context) (int, error) {
	x, err := n.measure(ctx, measureCore)
	return int(x), err
}

// IsCutVertex reports whether the network falls into more components without it.
func (n *NetworkNode) IsCutVertex(ctx context.Context) (bool, error) {
	x, err := n.measure(ctx, measureCutVertex)
	return x == 1, err
}

// Component returns the smallest id in its component.
func (n *NetworkNode) Component(ctx context.Context) (string, error) {
	x, err := n.measure(ctx, measureComponent)
	return n.in.ID(network.Node(x)), err
}
