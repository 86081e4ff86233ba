package network

import "answerable/graph"

// An Overlap is what two groups share. The groups themselves are not counted.
type Overlap struct {
	network      *Network
	A, B         Node
	SizeA, SizeB int    // how many nodes are tied to each
	Shared       []Node // those that are tied to both
}

// Overlap returns what two nodes share.
func (n *Network) Overlap(a, b Node) Overlap {
	mine, theirs := n.Neighbors(a), n.Neighbors(b)
	o := Overlap{network: n, A: a, B: b, SizeA: len(mine), SizeB: len(theirs)}
	if len(n.Between(a, b)) > 0 {
		o.SizeA--
		o.SizeB--
	}
	for len(mine) > 0 && len(theirs) > 0 {
		switch v, w := mine[0], theirs[0]; {
		case v < w:
			mine = mine[1:]
		case v > w:
			theirs = theirs[1:]
		default:
			o.Shared = append(o.Shared, v)
			mine, theirs = mine[1:], theirs[1:]
		}
	}
	return o
}

// Jaccard returns the share of those who are tied to either that is tied to both, and false when nobody is.
func (o Overlap) Jaccard() (float64, bool) {
	return share(len(o.Shared), o.SizeA+o.SizeB-len(o.Shared))
}

// ContainmentA returns the share of those who are tied to A that is tied to B too, and false when nobody is.
func (o Overlap) ContainmentA() (float64, bool) { return share(len(o.Shared), o.SizeA) }

// ContainmentB is as ContainmentA.
func (o Overlap) ContainmentB() (float64, bool) { return share(len(o.Shared), o.SizeB) }

// Together returns when a shared node was tied to both at once.
func (o Overlap) Together(v Node) []graph.Days {
	return both(Held(o.network.Between(o.A, v)), Held(o.network.Between(o.B, v)))
}

func share(part, whole int) (float64, bool) {
	if whole == 0 {
		return 0, false
	}
	return rounded(float64(part) / float64(whole)), true
}
