package network

import (
	"cmp"
	"slices"
	"sync"

	"answerable/graph"
)

// Method is the version of the definitions by which numbers are computed.
const Method = 1

// Node is the number of a node of a Network, from 0.
type Node = int32

// A Relationship ties the nodes at its ends.
type Relationship struct {
	graph.Ref
	Valid graph.Days // on which it holds
}

// A Network is some nodes and the ties between them. It does not change.
type Network struct {
	ids []string // by Node, in order
	// The neighbors of v, in order, are neighbors[first[v]:first[v+1]]; tieTo says by which tie.
	first     []int32
	neighbors []Node
	tieTo     []int32
	// The relationships of tie i are relationships[evidence[i]:evidence[i+1]].
	ties          [][2]Node
	evidence      []int32
	relationships []Relationship
	// What searches wrote on, for those that follow: most touch few nodes, and would spend their time making it.
	shortest, walked sync.Pool
}

// New returns the network of the nodes and of those relationships that lead from one of them to another. Their
// order, and what is given twice, makes no difference.
func New(ids []string, relationships []Relationship) *Network {
	n := &Network{ids: slices.Compact(slices.Sorted(slices.Values(ids)))}
	type tied struct {
		ends [2]Node
		Relationship
	}
	within := make([]tied, 0, len(relationships))
	for _, r := range relationships {
		from, known := n.Node(r.From)
		to, too := n.Node(r.To)
		if known && too && from != to {
			within = append(within, tied{[2]Node{min(from, to), max(from, to)}, r})
		}
	}
	slices.SortFunc(within, func(a, b tied) int {
		return cmp.Or(cmp.Compare(a.ends[0], b.ends[0]), cmp.Compare(a.ends[1], b.ends[1]), compare(a.Relationship, b.Relationship))
	})
	within = slices.CompactFunc(within, func(a, b tied) bool { return a.Relationship == b.Relationship })
	n.relationships = make([]Relationship, 0, len(within))
	for i, each := range within {
		if i == 0 || each.ends != within[i-1].ends {
			n.ties, n.evidence = append(n.ties, each.ends), append(n.evidence, int32(i))
		}
		n.relationships = append(n.relationships, each.Relationship)
	}
	n.evidence = append(n.evidence, int32(len(within)))
	n.pack()
	return n
}

// compare is the order of the relationships of a tie: by type, direction, key and days.
func compare(a, b Relationship) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Key, b.Key),
		cmp.Compare(a.Valid.First, b.Valid.First), cmp.Compare(a.Valid.Last, b.Valid.Last))
}

// pack lays the neighbors out. Ties stand in order, so each node gets the smaller ones first, each kind in order.
func (n *Network) pack() {
	n.first = make([]int32, len(n.ids)+1)
	for _, tie := range n.ties {
		n.first[tie[0]+1]++
		n.first[tie[1]+1]++
	}
	for v := range n.ids {
		n.first[v+1] += n.first[v]
	}
	free := slices.Clone(n.first)
	n.neighbors, n.tieTo = make([]Node, 2*len(n.ties)), make([]int32, 2*len(n.ties))
	for _, end := range []int{1, 0} {
		for i, tie := range n.ties {
			at := &free[tie[end]]
			n.neighbors[*at], n.tieTo[*at] = tie[1-end], int32(i)
			*at++
		}
	}
}

// Node returns the number of the node with the id, and whether it is in the network.
func (n *Network) Node(id string) (Node, bool) {
	i, found := slices.BinarySearch(n.ids, id)
	return Node(i), found
}

// ID returns the id of a node.
func (n *Network) ID(v Node) string { return n.ids[v] }

// NodeCount returns how many nodes there are.
func (n *Network) NodeCount() int { return len(n.ids) }

// TieCount returns how many pairs of nodes are tied.
func (n *Network) TieCount() int { return len(n.ties) }

// RelationshipCount returns how many relationships make the ties.
func (n *Network) RelationshipCount() int { return len(n.relationships) }

// Density returns the share of all pairs that is tied, and false for fewer than two nodes.
func (n *Network) Density() (float64, bool) {
	pairs := float64(len(n.ids)) * float64(len(n.ids)-1) / 2
	if pairs == 0 {
		return 0, false
	}
	return rounded(float64(len(n.ties)) / pairs), true
}

// Degree returns how many nodes v is tied to.
func (n *Network) Degree(v Node) int { return int(n.first[v+1] - n.first[v]) }

// Neighbors returns the nodes that v is tied to. They belong to the network.
func (n *Network) Neighbors(v Node) []Node { return n.neighbors[n.first[v]:n.first[v+1]] }

// Between returns the relationships that tie two nodes, by type, direction and key: none when they are not tied.
func (n *Network) Between(v, w Node) []Relationship {
	i, tied := slices.BinarySearch(n.Neighbors(v), w)
	if !tied {
		return nil
	}
	tie := n.tieTo[int(n.first[v])+i]
	return n.relationships[n.evidence[tie]:n.evidence[tie+1]]
}

// Contains reports whether a relationship is one of those that make the ties.
func (n *Network) Contains(r graph.Ref) bool {
	from, found := n.Node(r.From)
	to, foundToo := n.Node(r.To)
	return found && foundToo && slices.ContainsFunc(n.Between(from, to), func(tied Relationship) bool { return tied.Ref == r })
}
