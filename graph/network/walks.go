package network

// walks are where walks from a set can be, by their length.
type walks struct {
	lengths []uint16 // bit k of a node: a walk of k hops leads to it
	layers  [][]Node // by length: those where the bit is set
}

// walks returns the walks of no hops: those that stay in the set.
func (n *Network) walks(set []Node) *walks {
	w, used := n.walked.Get().(*walks)
	if !used {
		w = &walks{lengths: make([]uint16, len(n.ids))}
	}
	w.layers = append(w.layers[:0], nil)
	for _, v := range set {
		w.reach(v, 0)
	}
	return w
}

// has reports whether a walk of so many hops leads to the node.
func (w *walks) has(v Node, hops int) bool { return w.lengths[v]>>hops&1 == 1 }

func (w *walks) reach(v Node, hops int) {
	if !w.has(v, hops) {
		w.lengths[v] |= 1 << hops
		w.layers[hops] = append(w.layers[hops], v)
	}
}

// grow goes one hop further, to those nodes that are let in.
func (w *walks) grow(n *Network, letsIn func(Node) bool) {
	hops := len(w.layers)
	w.layers = append(w.layers, nil)
	for _, v := range w.layers[hops-1] {
		for _, next := range n.Neighbors(v) {
			if letsIn(next) {
				w.reach(next, hops)
			}
		}
	}
}

// release gives what was written on to later searches.
func (w *walks) release(n *Network) {
	w.clear()
	n.walked.Put(w)
}

func (w *walks) clear() {
	for _, layer := range w.layers {
		for _, v := range layer {
			w.lengths[v] = 0
		}
	}
	w.layers = w.layers[:0]
}
