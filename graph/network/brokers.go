package network

import (
	"cmp"
	"context"
	"slices"
)

// A Broker is a node that connects two groups.
type Broker struct {
	Node            Node
	PairsCut        int     // of how many pairs the connection breaks without it
	PairsLengthened int     // of how many pairs the distance grows without it; those that it cuts count
	Share           float64 // the sum over the pairs of the share of their shortest paths that lead through it (Brandes 2008)
}

// Brokers are who connects two groups. A pair is one node of each side: one that is tied to the one group alone, and one that
// is tied to the other alone.
type Brokers struct {
	Nodes            []Broker // by PairsCut, PairsLengthened and Share, the most first, then in order
	Pairs, Connected int      // how many pairs there are, and how many are connected at all
}

// Brokers returns the nodes through which shortest paths between the sides of two groups lead, the groups aside.
// Who is tied to both is on no side and can be one of them.
func (n *Network) Brokers(ctx context.Context, a, b Node) (Brokers, error) {
	one, other := n.side(a, b), n.side(b, a)
	if len(other) < len(one) || len(other) == len(one) && b < a {
		one, other = other, one // searches begin on the smaller side; a and b can change places
	}
	if err := n.affordable("brokers of groups as large", len(one)); err != nil {
		return Brokers{}, err
	}
	sides := [2][]int{make([]int, len(n.ids)), make([]int, len(n.ids))}
	for i, side := range [][]Node{one, other} {
		for _, v := range side {
			sides[i][v] = 1
		}
	}
	brokers := Brokers{Pairs: len(one) * len(other)}
	cut, connected := n.pairsCut(sides)
	brokers.Connected = connected
	lengthened, share, search := make([]int, len(n.ids)), make([]float64, len(n.ids)), n.dependencies()
	dominators := dominators{search, make([]Node, len(n.ids)), make([]int32, len(n.ids)), make([]int, len(n.ids))}
	for _, source := range one {
		if err := ctx.Err(); err != nil {
			return Brokers{}, err
		}
		search.from(source)
		search.add(share, func(target Node) float64 { return float64(sides[1][target]) })
		dominators.add(lengthened, sides[1])
	}
	for v := range Node(len(n.ids)) {
		if share[v] > 0 && v != a && v != b {
			brokers.Nodes = append(brokers.Nodes, Broker{v, cut[v], lengthened[v], rounded(share[v])})
		}
	}
	slices.SortFunc(brokers.Nodes, func(v, w Broker) int {
		return cmp.Or(cmp.Compare(w.PairsCut, v.PairsCut), cmp.Compare(w.PairsLengthened, v.PairsLengthened),
			cmp.Compare(w.Share, v.Share), cmp.Compare(v.Node, w.Node))
	})
	return brokers, nil
}

// side returns who is tied to one group and not to the other, the other aside.
func (n *Network) side(group, other Node) []Node {
	var side []Node
	for _, v := range n.Neighbors(group) {
		if v != other && len(n.Between(v, other)) == 0 {
			side = append(side, v)
		}
	}
	return side
}

// pairsCut returns, for each node, how many pairs of one node of each side are connected, and not without it; and how
// many pairs are connected. A side has a 1 for each node on it.
func (n *Network) pairsCut(sides [2][]int) (cut []int, connected int) {
	t := n.depthFirst()
	within, fallen := [2][]int{slices.Clone(sides[0]), slices.Clone(sides[1])}, [2][]int{make([]int, len(n.ids)), make([]int, len(n.ids))}
	still := make([]int, len(n.ids)) // pairs within one of the pieces that fall off without the node
	for _, v := range slices.Backward(t.order) {
		p := t.parent[v]
		if p < 0 {
			connected += within[0][v] * within[1][v]
			continue
		}
		for i := range within {
			within[i][p] += within[i][v]
			if t.fallsOff(v) {
				fallen[i][p] += within[i][v]
			}
		}
		if t.fallsOff(v) {
			still[p] += within[0][v] * within[1][v]
		}
	}
	cut = make([]int, len(n.ids))
	for _, v := range t.order {
		if p := t.parent[v]; p >= 0 { // within becomes what is in the whole piece
			within[0][v], within[1][v] = within[0][p], within[1][p]
		}
		one, other := within[0][v]-sides[0][v], within[1][v]-sides[1][v]
		cut[v] = one*other - still[v] - (one-fallen[0][v])*(other-fallen[1][v])
	}
	return cut, connected
}

// dominators are, for each node that a search reached, the last node before it that is on every shortest path to it.
type dominators struct {
	search *dependencies
	last   []Node
	depth  []int32
	below  []int
}

// add adds, for each node but the source, how many targets are farther without it.
func (d *dominators) add(sums []int, targets []int) {
	order, distance := d.search.order, d.search.distance
	for i, w := range order {
		d.below[w] = 0
		if i == 0 {
			d.last[w], d.depth[w] = w, 0
			continue
		}
		dominator := Node(-1)
		for _, v := range d.search.network.Neighbors(w) {
			if distance[v] != distance[w]-1 {
				continue
			}
			if dominator < 0 {
				dominator = v
			}
			for dominator != v { // climb to the first that both have
				if d.depth[dominator] > d.depth[v] {
					dominator = d.last[dominator]
				} else {
					v = d.last[v]
				}
			}
		}
		d.last[w], d.depth[w] = dominator, d.depth[dominator]+1
	}
	for i := len(order) - 1; i > 0; i-- {
		w := order[i]
		sums[w] += d.below[w]
		d.below[d.last[w]] += d.below[w] + targets[w]
	}
}
