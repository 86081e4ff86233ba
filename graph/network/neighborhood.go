package network

import "slices"

// A Neighborhood is the nodes around some.
type Neighborhood struct {
	network  *Network
	distance []int32
	// Nodes are the nearer first, then in order. Those around which it is come first.
	Nodes []Node
}

// Neighborhood returns the nodes that are at most so many hops away from some.
func (n *Network) Neighborhood(of []Node, hops int) *Neighborhood {
	s := n.bfs()
	s.from(of, int32(hops))
	for layer := s.order; len(layer) > 0; { // the search gives the nearer first
		further := slices.IndexFunc(layer, func(v Node) bool { return s.distance[v] > s.distance[layer[0]] })
		if further < 0 {
			further = len(layer)
		}
		slices.Sort(layer[:further])
		layer = layer[further:]
	}
	return &Neighborhood{n, s.distance, s.order}
}

// Hops returns how many hops away a node of the neighborhood is.
func (a *Neighborhood) Hops(v Node) int { return int(a.distance[v]) }

// Nearer returns the neighbors of v that are one hop nearer.
func (a *Neighborhood) Nearer(v Node) []Node {
	var nearer []Node
	for _, w := range a.network.Neighbors(v) {
		if a.distance[w] >= 0 && a.distance[w] < a.distance[v] {
			nearer = append(nearer, w)
		}
	}
	return nearer
}
