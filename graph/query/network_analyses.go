package query

import (
	"context"
	"runtime"

	"answerable/graph"
	"answerable/graph/network"
	"answerable/internal/lru"
)

// How many bytes of networks and of measures are kept, unless memory is short.
const (
	networksMemory = 64 << 20
	measuresMemory = 32 << 20
)

// analyses keeps networks by what they are of, and their measures by the hash of the network: a write that touches no tie
// leaves these as they are. Long computations take turns, so that they leave half of the processors to other questions.
type analyses struct {
	networks *lru.Cache[*loadedNetwork]
	measures *lru.Cache[[]float64]
	turns    turns
}

func newAnalyses() *analyses {
	ofNetworks, ofMeasures := lru.Share(networksMemory, 16), lru.Share(measuresMemory, 32)
	a := &analyses{
		networks: lru.New(ofNetworks, func(key string, n *loadedNetwork) int { return len(key) + n.size() }),
		measures: lru.New(ofMeasures, func(key string, values []float64) int { return len(key) + 8*len(values) }),
		turns:    make(turns, max(1, runtime.GOMAXPROCS(0)/2)),
	}
	a.networks.Largest, a.measures.Largest = ofNetworks, ofMeasures
	return a
}

// measured is the name of a measure.
type measured string

// The measures, each with one number for each node.
const (
	measureBetweenness measured = "betweenness"
	measureCloseness   measured = "closeness"
	measurePageRank    measured = "pageRank"
	measureConstraint  measured = "constraint" // NaN for none
	measureCore        measured = "core"
	measureCutVertex   measured = "cutVertex" // 1 for yes
	measureComponent   measured = "component" // its first node
	measureDegree      measured = "degree"
)

// measure returns the numbers of the nodes, from what is kept or computed.
func (n *Network) measure(ctx context.Context, m measured) ([]float64, error) {
	a, key := n.view.analyses, graph.CacheKey(n.hash, m)
	if kept, found := a.measures.Get(ctx, key); found {
		return kept, nil
	}
	done, err := a.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	if kept, found := a.measures.Get(ctx, key); found {
		return kept, nil
	}
	values, err := compute(ctx, n.loadedNetwork.Network, m)
	if err != nil {
		return nil, err
	}
	a.measures.Add(ctx, key, values)
	return values, nil
}

func compute(ctx context.Context, n *network.Network, m measured) ([]float64, error) {
	switch m {
	case measureBetweenness:
		return n.Betweenness(ctx)
	case measureCloseness:
		return n.Closeness(ctx)
	case measurePageRank:
		return n.PageRank(ctx)
	case measureConstraint:
		return n.Constraint(ctx)
	}
	values := make([]float64, n.NodeCount())
	switch m {
	case measureCore:
		for v, core := range n.Cores() {
			values[v] = float64(core)
		}
	case measureCutVertex:
		for v, cut := range n.CutVertices() {
			if cut {
				values[v] = 1
			}
		}
	case measureComponent:
		components, _ := n.Components()
		for v, first := range components {
			values[v] = float64(first)
		}
	default:
		for v := range network.Node(len(values)) {
			values[v] = float64(n.Degree(v))
		}
	}
	return values, nil
}
