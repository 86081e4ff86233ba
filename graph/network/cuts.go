package network

// A tree is a depth-first search of the whole network: which piece falls off without a node.
type tree struct {
	order  []Node  // the nodes as they were found: each after its parent
	parent []Node  // -1 for the first node of a piece
	found  []int32 // the place in order
	low    []int32 // the earliest place that the nodes below reach by one tie
}

// depthFirst searches without recursion, since a piece can be a long chain.
func (n *Network) depthFirst() *tree {
	size := len(n.ids)
	t := &tree{order: make([]Node, 0, size), parent: make([]Node, size), found: make([]int32, size), low: make([]int32, size)}
	for v := range t.found {
		t.found[v], t.parent[v] = -1, -1
	}
	next := make([]int32, size)
	copy(next, n.first)
	enter := func(v Node) {
		t.found[v] = int32(len(t.order))
		t.low[v] = t.found[v]
		t.order = append(t.order, v)
	}
	for root := range Node(size) {
		if t.found[root] >= 0 {
			continue
		}
		enter(root)
		for v := root; v >= 0; {
			if next[v] == n.first[v+1] {
				if p := t.parent[v]; p >= 0 {
					t.low[p] = min(t.low[p], t.low[v])
				}
				v = t.parent[v]
				continue
			}
			w := n.neighbors[next[v]]
			next[v]++
			switch {
			case t.found[w] < 0:
				t.parent[w] = v
				enter(w)
				v = w
			case w != t.parent[v]:
				t.low[v] = min(t.low[v], t.found[w])
			}
		}
	}
	return t
}

// fallsOff reports whether what is below v in the tree, v included, has no tie past v's parent.
func (t *tree) fallsOff(v Node) bool {
	p := t.parent[v]
	return p >= 0 && t.low[v] >= t.found[p]
}

// CutVertices reports, for each node, whether the network falls into more pieces without it.
func (n *Network) CutVertices() []bool {
	t := n.depthFirst()
	cuts, children := make([]bool, len(n.ids)), make([]int32, len(n.ids))
	for _, v := range t.order {
		p := t.parent[v]
		if p < 0 {
			continue
		}
		children[p]++
		if t.parent[p] >= 0 {
			cuts[p] = cuts[p] || t.fallsOff(v)
		} else {
			cuts[p] = children[p] > 1
		}
	}
	return cuts
}
