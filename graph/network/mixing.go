package network

import (
	"cmp"
	"context"
	"slices"
)

// A Mix says how often nodes of two values meet.
type Mix struct {
	A, B    string // A is not after B
	Pairs   int    // how many pairs of nodes there are, one with each value
	Meeting int    // how many of them are tied to the same place
}

// Mixing returns, for each two values in order, one twice too, how many pairs of nodes have them, and how many of those
// are tied to at least one place in common. A node whose value is empty is left out.
func (n *Network) Mixing(ctx context.Context, value func(Node) string, place func(Node) bool) ([]Mix, error) {
	texts := make([]string, len(n.ids))
	sizes, places := map[string]int{}, make([]bool, len(n.ids))
	cost := 0
	for v := range Node(len(n.ids)) {
		if texts[v] = value(v); texts[v] != "" {
			sizes[texts[v]]++
		}
		if places[v] = place(v); places[v] {
			cost += n.Degree(v) * n.Degree(v)
		}
	}
	if err := n.affordable("mixing", cost/max(1, len(n.ids)+len(n.neighbors))); err != nil {
		return nil, err
	}
	meeting := map[[2]string]int{}
	met := make([]Node, len(n.ids)) // whom last, plus one
	for v := range Node(len(n.ids)) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if texts[v] == "" {
			continue
		}
		for _, p := range n.Neighbors(v) {
			if !places[p] {
				continue
			}
			for _, w := range n.Neighbors(p) {
				if w < v && texts[w] != "" && met[w] != v+1 {
					met[w] = v + 1
					meeting[[2]string{min(texts[v], texts[w]), max(texts[v], texts[w])}]++
				}
			}
		}
	}
	rows := make([]Mix, 0, len(sizes)*(len(sizes)+1)/2)
	for a, size := range sizes {
		rows = append(rows, Mix{a, a, size * (size - 1) / 2, meeting[[2]string{a, a}]})
		for b, other := range sizes {
			if a < b {
				rows = append(rows, Mix{a, b, size * other, meeting[[2]string{a, b}]})
			}
		}
	}
	slices.SortFunc(rows, func(x, y Mix) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return rows, nil
}
