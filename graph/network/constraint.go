package network

import (
	"context"
	"math"
)

// Constraint returns Burt's constraint of each node: low for who spans structural holes. It is NaN for who has no tie.
//
// Every tie weighs the same, so a node invests 1/degree in each. What it invests in a neighbor through common
// neighbors is, but for that factor, the sum of their 1/degree: one number for each tie.
func (n *Network) Constraint(ctx context.Context) ([]float64, error) {
	through, err := n.throughCommon(ctx)
	if err != nil {
		return nil, err
	}
	constraint := make([]float64, len(n.ids))
	for v := range constraint {
		sum, degree := 0.0, float64(n.Degree(Node(v)))
		for slot := n.first[v]; slot < n.first[v+1]; slot++ {
			each := (1 + through[n.tieTo[slot]]) / degree
			sum += float64(each * each)
		}
		constraint[v] = rounded(sum)
		if degree == 0 {
			constraint[v] = math.NaN()
		}
	}
	return constraint, nil
}

// throughCommon returns, for each tie, the sum of 1/degree of the neighbors that both its ends have. It goes through the
// neighbors of the end that has fewer, and looks up whether the other end, whose neighbors are marked, has them.
func (n *Network) throughCommon(ctx context.Context) ([]float64, error) {
	through := make([]float64, len(n.ties))
	marked := make([]Node, len(n.ids)) // by whom last, plus one
	for v := range Node(len(n.ids)) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, w := range n.Neighbors(v) {
			marked[w] = v + 1
		}
		for slot := n.first[v]; slot < n.first[v+1]; slot++ {
			w := n.neighbors[slot]
			if n.Degree(w) > n.Degree(v) || n.Degree(w) == n.Degree(v) && w > v {
				continue // the tie is looked at from w
			}
			for _, common := range n.Neighbors(w) {
				if marked[common] == v+1 {
					through[n.tieTo[slot]] += 1 / float64(n.Degree(common))
				}
			}
		}
	}
	return through, nil
}
