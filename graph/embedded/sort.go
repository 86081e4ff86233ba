package embedded

import (
	"iter"
	"slices"

	"answerable/graph"
)

// placed is a node and its position in an order.
type placed struct {
	node graph.Node
	at   graph.SortPosition
}

// sorted returns the page of the nodes in the pattern's order, and whether there are more. Of a long list it
// keeps only the nodes that can still be in the page.
func sorted(nodes iter.Seq[graph.Node], p graph.Pattern) (page []graph.Node, more bool) {
	sign, size := 1, max(p.Page.First, p.Page.Last)
	if p.Page.Last > 0 {
		sign = -1
	}
	inOrder := func(a, b placed) int { return sign * p.ComparePositions(a.at, b.at) }
	var first []placed // in the direction in which the page is counted
	enough := 0        // how many of first are sorted and fill the page
	for n := range nodes {
		next := placed{n, p.SortPosition(n)}
		switch {
		case p.Page.After != nil && p.ComparePositions(next.at, p.Page.After) <= 0:
			continue
		case p.Page.Before != nil && p.ComparePositions(next.at, p.Page.Before) >= 0:
			continue
		case p.Page.Empty:
			return nil, true
		case enough > 0 && inOrder(next, first[enough-1]) > 0:
			continue
		}
		if first = append(first, next); size > 0 && len(first) > 2*size {
			slices.SortFunc(first, inOrder)
			enough = size + 1
			first = first[:enough]
		}
	}
	slices.SortFunc(first, inOrder)
	if more = size > 0 && len(first) > size; more {
		first = first[:size]
	}
	if sign < 0 {
		slices.Reverse(first)
	}
	for _, at := range first {
		page = append(page, at.node)
	}
	return page, more
}
