package network

import (
	"context"
	"math"
)

const (
	damping = 0.85
	// settled is by how much of itself a rank may still change when ranks are given.
	settled   = 1e-12
	maxRounds = 1000
)

// PageRank returns the rank of each node, with damping 0.85, when no rank changes any more by more than 1e-12 of itself.
// Who has no tie leads everywhere. Ranks sum to 1.
func (n *Network) PageRank(ctx context.Context) ([]float64, error) {
	if err := n.affordable("PageRank", 200); err != nil {
		return nil, err
	}
	size := float64(len(n.ids))
	rank, next, out := make([]float64, len(n.ids)), make([]float64, len(n.ids)), make([]float64, len(n.ids))
	for v := range rank {
		rank[v] = 1 / size
	}
	for range maxRounds {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		alone := 0.0
		for v := range rank {
			if degree := n.Degree(Node(v)); degree > 0 {
				out[v] = rank[v] / float64(degree)
			} else {
				alone += rank[v]
			}
		}
		base := float64((1-damping)/size) + float64(damping*float64(alone/size))
		change := 0.0
		for v := range next {
			sum := 0.0
			for _, w := range n.Neighbors(Node(v)) {
				sum += out[w]
			}
			next[v] = base + float64(damping*sum)
			change = max(change, math.Abs(next[v]-rank[v])/next[v])
		}
		rank, next = next, rank
		if change <= settled {
			break
		}
	}
	return roundAll(rank), nil
}
