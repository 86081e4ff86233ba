package query

import (
	"context"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/network"
)

const (
	// MaxPathHops is how long a path is at most.
	MaxPathHops = network.MaxHops
	// maxPaths is the largest number of paths on a page.
	maxPaths = 100
)

// PathConnection is one page of paths.
type PathConnection struct {
	Connection[*Path]
	Distance      *int // nil without a path
	ShortestCount int
}

// PathEdge is an item of a page.
type PathEdge = Edge[*Path]

// Path is a path through a network.
type Path struct {
	Nodes []graph.Node
	Hops  []*Tie
	// Since and Until are the first and the last day on which all of it holds, 0 when open or never.
	Since, Until graph.Date
	SameTime     bool
}

// Length returns the number of hops.
func (p *Path) Length() int { return len(p.Hops) }

// Paths returns a page of the simple paths from one set to another, the shorter first, then by the ids along them.
func (n *Network) Paths(ctx context.Context, from, to []string, maxHops int32, args PageArgs) (*PathConnection, error) {
	if maxHops < 1 || maxHops > MaxPathHops {
		return nil, graph.Invalid("maxHops is %d; it can be from 1 to %d", maxHops, MaxPathHops)
	}
	starts, ends, err := n.sets(from, to)
	if err != nil {
		return nil, err
	}
	q := n.listKey("paths", graph.SortedCopy(from), graph.SortedCopy(to), maxHops)
	page, _, err := args.page(q, 1)
	if err != nil {
		return nil, err
	}
	if page.First > maxPaths {
		return nil, graph.Invalid("first is %d; a page has 0 to %d paths", page.First, maxPaths)
	}
	var after []string
	if page.After != nil {
		if after = strings.Fields(page.After[0]); len(after) < 2 {
			return nil, graph.Invalid("after: this cursor names no path; pass one that this API gave")
		}
	}
	done, err := n.view.analyses.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	found, err := n.loadedNetwork.Paths(ctx, starts, ends, int(maxHops), page.First+1, after)
	if err != nil {
		return nil, err
	}
	more := len(found) > page.First
	found = found[:min(len(found), page.First)]
	c := &PathConnection{Connection: *newNetworkPage[*Path](n, page, len(found), more, func(i int) string { return q.cursor(graph.SortPosition{n.write(found[i])}) })}
	if hops, shortest := n.Network.Distance(starts, ends); hops >= 0 {
		c.Distance, c.ShortestCount = &hops, shortest
	}
	shown := n.page()
	for _, p := range found {
		shown.wants(p...)
	}
	if err := shown.load(ctx); err != nil {
		return nil, err
	}
	for i, p := range found {
		c.Edges[i].Node = n.path(shown, p)
	}
	return c, nil
}

// sets returns the nodes of two sets, which have none in common.
func (n *Network) sets(from, to []string) (starts, ends []network.Node, err error) {
	if starts, err = n.members("from", from, MaxPage); err != nil {
		return nil, nil, err
	}
	if ends, err = n.members("to", to, MaxPage); err != nil {
		return nil, nil, err
	}
	for _, id := range to {
		if i := slices.Index(from, id); i >= 0 {
			return nil, nil, graph.Invalid("from[%d]: %q is in to as well; a path leads from one node to another", i, id)
		}
	}
	return starts, ends, nil
}

// write returns the ids along a path, as a cursor has them.
func (n *Network) write(p network.Path) string {
	ids := make([]string, len(p))
	for i, v := range p {
		ids[i] = n.ID(v)
	}
	return strings.Join(ids, " ")
}

func (n *Network) path(shown *networkNodes, along network.Path) *Path {
	p := &Path{Nodes: make([]graph.Node, len(along)), Hops: make([]*Tie, len(along)-1)}
	for i, v := range along {
		p.Nodes[i] = shown.nodes[v]
		if i > 0 {
			p.Hops[i-1] = shown.tie(along[i-1], v)
		}
	}
	if spells := n.Spells(along); len(spells) > 0 {
		p.Since, p.Until, p.SameTime = spells[0].First, spells[len(spells)-1].Last, true
	}
	return p
}
