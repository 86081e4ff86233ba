package network

import (
	"context"
	"slices"

	"answerable/graph"
)

// A Path is the nodes along a way on which no node comes twice, ends included.
type Path []Node

// MaxHops is how long a path that is looked for can be.
const MaxHops = 8

// maxSteps is how many links the search for one page of paths may follow. It is a variable so that tests can lower it.
var maxSteps = 5_000_000

// Paths returns the first simple paths from one set to another: the shorter first, those of one length by the ids
// along them. A path meets each set with its end alone, since the rest of another path is a path of its own.
// after is the ids along the path behind which the page begins; nil is the beginning. No node is in both sets, and
// maxHops is 1 to MaxHops. It is SCOPE_TOO_WIDE when too much would have to be looked at.
func (n *Network) Paths(ctx context.Context, from, to []Node, maxHops, first int, after []string) ([]Path, error) {
	if first <= 0 {
		return nil, nil
	}
	s := &pathSearch{ctx: ctx, network: n, first: first, steps: maxSteps, after: after, fromStart: n.walks(from), fromEnd: n.walks(to), between: n.walks(nil)}
	defer s.fromStart.release(n)
	defer s.fromEnd.release(n)
	defer s.between.release(n)
	starts := slices.Sorted(slices.Values(s.fromStart.layers[0]))
	for hops := 1; hops <= maxHops; hops++ {
		s.measure(hops)
		if hops < len(after)-1 {
			continue
		}
		s.onCursor = len(after) == hops+1
		s.follow(starts)
		if s.err != nil || len(s.found) == first {
			break
		}
	}
	return s.found, s.err
}

type pathSearch struct {
	ctx                context.Context
	network            *Network
	first              int
	steps              int    // how many links are left to look at
	fromStart, fromEnd *walks // half of the way; they meet each set with their ends alone
	half               int    // how far fromEnd counts
	between            *walks // from an end, beyond the half: those that lead to a start in the hops that are left
	hops               int    // the length that is looked for
	path               Path
	after              []string
	onCursor           bool // whether path is the beginning of after, so that what is before is left out
	found              []Path
	err                error
}

// measure finds from where an end can be reached in how many hops, on a way of a length. Without it, a search would try every way
// that has the wrong length. It looks from both sides, since far fewer nodes are half as far away.
func (s *pathSearch) measure(hops int) {
	inside := func(v Node) bool { return !s.fromStart.has(v, 0) && !s.fromEnd.has(v, 0) }
	s.hops, s.half = hops, hops/2
	for len(s.fromEnd.layers) <= s.half {
		s.fromEnd.grow(s.network, inside)
	}
	for len(s.fromStart.layers) < hops-s.half {
		s.fromStart.grow(s.network, inside)
	}
	s.between.clear()
	s.between.layers = append(s.between.layers, s.fromEnd.layers[:s.half+1]...)
	for left := hops - s.half - 1; left >= 0; left-- {
		s.between.grow(s.network, func(v Node) bool { return s.fromStart.has(v, left) })
	}
}

// leads reports whether an end can be reached from the node in so many hops.
func (s *pathSearch) leads(v Node, hops int) bool {
	if hops > s.half {
		return s.between.has(v, hops)
	}
	return s.fromEnd.has(v, hops)
}

// follow leads the path on to each of the nodes from which an end is as far as it has to be.
func (s *pathSearch) follow(next []Node) {
	depth, left := len(s.path), s.hops-len(s.path)
	onCursor := s.onCursor
	if onCursor {
		at, _ := slices.BinarySearchFunc(next, s.after[depth], func(v Node, id string) int {
			switch mine := s.network.ids[v]; {
			case mine < id:
				return -1
			case mine > id:
				return 1
			}
			return 0
		})
		next = next[at:]
	}
	for _, v := range next {
		if s.steps--; s.steps < 0 {
			s.err = graph.TooWide("the paths from one set to the other are too many to look at: ask for fewer hops or nodes, "+
				"name fewer ties in the boundary, or leave hubs out", nil)
		} else if s.steps&1023 == 0 {
			s.err = s.ctx.Err()
		}
		if s.err != nil {
			return
		}
		if !s.leads(v, left) || slices.Contains(s.path, v) {
			continue
		}
		s.onCursor = onCursor && s.network.ids[v] == s.after[depth]
		s.path = append(s.path, v)
		switch {
		case left > 0:
			s.follow(s.network.Neighbors(v))
		case !s.onCursor:
			s.found = append(s.found, slices.Clone(s.path))
		}
		s.path = s.path[:depth]
		if len(s.found) == s.first {
			return
		}
	}
}
