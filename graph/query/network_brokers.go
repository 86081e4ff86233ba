package query

import (
	"context"
	"fmt"
	"math"

	"answerable/graph"
	"answerable/graph/network"
)

// BrokerConnection is one page of brokers.
type BrokerConnection struct {
	Connection[*Broker]
	PairCount, ConnectedPairCount int
}

// BrokerEdge is an item of a page.
type BrokerEdge = Edge[*Broker]

// Broker is a node that connects two groups.
type Broker struct {
	Node                      graph.Node
	PairsCut, PairsLengthened int
	Share                     float64
}

// Brokers returns a page of the nodes that connect two groups, by PairsCut, PairsLengthened and Share, the largest first,
// then by id.
func (n *Network) Brokers(ctx context.Context, between, and string, args PageArgs) (*BrokerConnection, error) {
	a, err := n.member("between", between)
	if err != nil {
		return nil, err
	}
	b, err := n.member("and", and)
	if err != nil {
		return nil, err
	}
	if a == b {
		return nil, graph.Invalid("and: %q is the other group as well; name two groups", and)
	}
	found, err := n.brokers(ctx, a, b)
	if err != nil {
		return nil, err
	}
	items, page, err := pageOf[network.Broker, *Broker](n, n.listKey("brokers", between, and), found.Nodes, args, 4, func(b network.Broker) graph.SortPosition {
		return graph.SortPosition{falling(float64(b.PairsCut)), falling(float64(b.PairsLengthened)), falling(b.Share), n.ID(b.Node)}
	})
	if err != nil {
		return nil, err
	}
	shown := n.page()
	for _, b := range items {
		shown.wants(b.Node)
	}
	if err := shown.load(ctx); err != nil {
		return nil, err
	}
	for i, b := range items {
		page.Edges[i].Node = &Broker{shown.nodes[b.Node], b.PairsCut, b.PairsLengthened, b.Share}
	}
	return &BrokerConnection{*page, found.Pairs, found.Connected}, nil
}

// brokers computes the brokers, once in a request.
func (n *Network) brokers(ctx context.Context, a, b network.Node) (network.Brokers, error) {
	return loadShared(n.view.root, graph.CacheKey("brokers", n.hash, a, b), func() (network.Brokers, error) {
		done, err := n.view.analyses.turns.take(ctx)
		if err != nil {
			return network.Brokers{}, err
		}
		defer done()
		return n.loadedNetwork.Brokers(ctx, a, b)
	})
}

// rising returns a text that sorts as the number, which is not negative, does. NaN comes last.
func rising(x float64) string { return fmt.Sprintf("%016x", sortableBits(x)) }

// falling returns a text that sorts against the number.
func falling(x float64) string { return fmt.Sprintf("%016x", ^sortableBits(x)) }

func sortableBits(x float64) uint64 {
	if math.IsNaN(x) {
		return math.MaxUint64
	}
	return math.Float64bits(x)
}
