package network

// Components returns, for each node, the first node of the piece that it is in, which no tie leads out of; and how
// many pieces there are.
func (n *Network) Components() (component []Node, count int) {
	component = make([]Node, len(n.ids))
	seen := make([]bool, len(n.ids))
	var open []Node
	for v := range Node(len(n.ids)) {
		if seen[v] {
			continue
		}
		count++
		seen[v], open = true, append(open, v)
		for len(open) > 0 {
			u := open[len(open)-1]
			open = open[:len(open)-1]
			component[u] = v
			for _, w := range n.Neighbors(u) {
				if !seen[w] {
					seen[w], open = true, append(open, w)
				}
			}
		}
	}
	return component, count
}
