package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/network"
)

// maxGroups is the largest number of groups that are compared.
const maxGroups = 50

// Overlap is what two groups share.
type Overlap struct {
	A, B graph.Node

	in      *Network
	overlap network.Overlap
}

type (
	// SharedConnection is one page of what two groups share.
	SharedConnection = Connection[*Shared]
	// SharedEdge is an item of a page.
	SharedEdge = Edge[*Shared]
)

// Shared is a node that two groups share, with what ties it to each.
type Shared struct {
	Node     graph.Node
	ToA, ToB *Tie
	Together []graph.Days
}

// Overlap returns what each two of the groups share: the first with each later one, then the second.
func (n *Network) Overlap(ctx context.Context, groups []string) ([]*Overlap, error) {
	members, err := n.members("groups", groups, maxGroups)
	if err != nil {
		return nil, err
	}
	for i, id := range groups {
		if slices.Contains(groups[:i], id) {
			return nil, graph.Invalid("groups[%d]: %q is given twice; name each group once", i, id)
		}
	}
	shown := n.page()
	shown.wants(members...)
	if err := shown.load(ctx); err != nil {
		return nil, err
	}
	overlaps := []*Overlap{}
	for i, a := range members {
		for _, b := range members[i+1:] {
			overlaps = append(overlaps, &Overlap{shown.nodes[a], shown.nodes[b], n, n.loadedNetwork.Overlap(a, b)})
		}
	}
	return overlaps, nil
}

// SizeOfA returns how many nodes are tied to A, without B.
func (o *Overlap) SizeOfA() int { return o.overlap.SizeA }

// SizeOfB returns how many nodes are tied to B, without A.
func (o *Overlap) SizeOfB() int { return o.overlap.SizeB }

// SharedCount returns how many nodes are tied to both.
func (o *Overlap) SharedCount() int { return len(o.overlap.Shared) }

// Jaccard returns the part of all nodes that are tied to A or B that is tied to both, or nil.
func (o *Overlap) Jaccard() *float64 { return ifSo(o.overlap.Jaccard()) }

// ContainmentOfA returns the part of the nodes that are tied to A that is tied to B too, or nil.
func (o *Overlap) ContainmentOfA() *float64 { return ifSo(o.overlap.ContainmentA()) }

// ContainmentOfB is as ContainmentOfA.
func (o *Overlap) ContainmentOfB() *float64 { return ifSo(o.overlap.ContainmentB()) }

// Shared returns a page of the nodes that are tied to both, by id.
func (o *Overlap) Shared(ctx context.Context, args PageArgs) (*SharedConnection, error) {
	n := o.in
	q := n.listKey("shared", n.ID(o.overlap.A), n.ID(o.overlap.B))
	items, c, err := pageOf[network.Node, *Shared](n, q, o.overlap.Shared, args, 1, func(v network.Node) graph.SortPosition { return graph.SortPosition{n.ID(v)} })
	if err != nil {
		return nil, err
	}
	shown := n.page()
	shown.wants(o.overlap.A, o.overlap.B)
	shown.wants(items...)
	if err := shown.load(ctx); err != nil {
		return nil, err
	}
	for i, v := range items {
		c.Edges[i].Node = &Shared{shown.nodes[v], shown.tie(v, o.overlap.A), shown.tie(v, o.overlap.B), o.overlap.Together(v)}
	}
	return c, nil
}
