package network

import "slices"

// Cores returns, for each node, the largest k of whose core it is part: nodes that have k ties to each other
// (Batagelj and Zaveršnik 2003).
func (n *Network) Cores() []int {
	core := make([]int, len(n.ids))
	most := 0
	for v := range core {
		core[v] = n.Degree(Node(v))
		most = max(most, core[v])
	}
	// order holds the nodes by what is left of their degree; from[k] is where those begin that have k left.
	from := make([]int, most+2)
	for _, degree := range core {
		from[degree+1]++
	}
	for k := range most + 1 {
		from[k+1] += from[k]
	}
	order, place, free := make([]Node, len(core)), make([]int, len(core)), slices.Clone(from)
	for v, degree := range core {
		place[v] = free[degree]
		order[place[v]] = Node(v)
		free[degree]++
	}
	for _, v := range order {
		for _, w := range n.Neighbors(v) {
			if core[w] <= core[v] {
				continue
			}
			// w changes places with the first of those that have as much left, and is then the last of those with one less.
			head := from[core[w]]
			other := order[head]
			order[place[w]], order[head] = other, w
			place[other], place[w] = place[w], head
			from[core[w]]++
			core[w]--
		}
	}
	return core
}
