package query

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/network"
)

// NetworkBoundary says what is in a network. What is nil keeps the default.
type NetworkBoundary struct {
	Labels    []graph.Label
	Ties      []*TieFilter
	Exclude   []string
	MaxDegree *int32
}

// TieFilter selects relationships that count as ties.
type TieFilter struct {
	Types []graph.RelationshipType
	Via   *RelationshipFilter
}

// ParseBoundary reads a boundary from names: nil when there are none. Labels are written as in the API, such as PERSON, or as in a
// file.
func ParseBoundary(labels, ties, exclude []string, maxDegree *int32) (*NetworkBoundary, error) {
	if len(labels)+len(ties)+len(exclude) == 0 && maxDegree == nil {
		return nil, nil
	}
	b := &NetworkBoundary{Exclude: exclude, MaxDegree: maxDegree}
	for _, name := range labels {
		i := slices.IndexFunc(graph.Labels(), func(l graph.LabelSpec) bool { return l.Label.EnumName() == name || string(l.Label) == name })
		if i < 0 {
			return nil, graph.Invalid("labels: %q is no label; it can be %s", graph.Shorten(name), graph.JoinNames(graph.Labels(), func(l graph.LabelSpec) string { return l.Label.EnumName() }))
		}
		b.Labels = append(b.Labels, graph.Labels()[i].Label)
	}
	tie := &TieFilter{}
	for _, name := range ties {
		if graph.TypeSpecOf(graph.RelationshipType(name)) == nil {
			return nil, graph.Invalid("ties: %q is no type of relationship; write one such as MEMBER_OF", graph.Shorten(name))
		}
		tie.Types = append(tie.Types, graph.RelationshipType(name))
	}
	if len(ties) > 0 {
		b.Ties = []*TieFilter{tie}
	}
	return b, nil
}

// networkLabels and networkTies are the default boundary.
var (
	networkLabels = []graph.Label{
		graph.LabelInitiative, graph.LabelMeeting, graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup,
	}
	networkTies = []*TieFilter{{Types: []graph.RelationshipType{
		graph.AffiliatedWith, graph.Convenes, graph.Coordinates, graph.HeldBy, graph.HostedBy, graph.Leads, graph.MemberOf,
		graph.ParticipatesIn, graph.PartOf, graph.SucceededBy, graph.Supports,
	}}}
)

// Network is a network of the nodes that a view lists.
type Network struct {
	*loadedNetwork
	view     *View
	boundary NetworkBoundary // with its defaults
}

// Network returns the network of the nodes and relationships that the view lists, within the boundary. A network that was
// loaded is kept; see analyses. Else it takes one call to the store for a thousand nodes.
func (v *View) Network(ctx context.Context, boundary *NetworkBoundary) (*Network, error) {
	b := valueOrZero(boundary).withDefaults()
	if len(b.Exclude) > MaxPage {
		return nil, graph.Invalid("boundary.exclude has %d items; at most %d are allowed", len(b.Exclude), MaxPage)
	}
	return loadShared(v.root, graph.CacheKey("network", v.readScope(), b), func() (*Network, error) {
		if err := v.checkVisible(ctx, "boundary.exclude", b.Exclude); err != nil {
			return nil, err
		}
		loaded, err := v.loadNetwork(ctx, b)
		if err != nil {
			return nil, err
		}
		return &Network{loaded, v, b}, nil
	})
}

// withDefaults returns the boundary with what was left out, in one order.
func (b NetworkBoundary) withDefaults() NetworkBoundary {
	switch {
	case b.Labels != nil:
	case b.Ties == nil:
		b.Labels = networkLabels
	default:
		b.Labels = []graph.Label{}
		for _, tie := range b.Ties {
			for _, t := range tie.Types {
				for _, ends := range graph.TypeSpecOf(t).Ends {
					b.Labels = append(append(b.Labels, ends.From...), ends.To...)
				}
			}
		}
	}
	if b.Ties == nil {
		b.Ties = networkTies
	}
	b.Labels, b.Exclude = slices.Compact(graph.SortedCopy(b.Labels)), slices.Compact(graph.SortedCopy(b.Exclude))
	return b
}

// types returns the types of the ties, each once.
func (b NetworkBoundary) types() []graph.RelationshipType {
	types := []graph.RelationshipType{}
	for _, tie := range b.Ties {
		types = append(types, tie.Types...)
	}
	slices.Sort(types)
	return slices.Compact(types)
}

// checkVisible returns NOT_FOUND for the first id, at a path of the input, of which the viewer sees no node.
func (v *View) checkVisible(ctx context.Context, path string, ids []string) error {
	var labels []graph.Label
	for _, l := range graph.Labels() {
		labels = append(labels, l.Label)
	}
	var c filterCheck
	c.name(path, ids, labels)
	return c.checkNamedIDs(ctx, v)
}

// Hash identifies the nodes, relationships and days of the network.
func (n *Network) Hash() string { return n.hash }

// Method is the version of the definitions of the numbers.
func (n *Network) Method() int { return network.Method }

// Revision returns the revision of the graph that the network is of.
func (n *Network) Revision() graph.Revision { return n.view.Revision() }

// Density returns the share of all pairs that is tied, or nil for fewer than two nodes.
func (n *Network) Density() *float64 { return ifSo(n.loadedNetwork.Density()) }

// ComponentCount returns the number of components.
func (n *Network) ComponentCount(ctx context.Context) (int, error) {
	components, err := n.measure(ctx, measureComponent)
	count := 0
	for v, first := range components {
		if int(first) == v {
			count++
		}
	}
	return count, err
}

// ifSo returns a number that there is, or nil.
func ifSo(x float64, is bool) *float64 {
	if !is {
		return nil
	}
	return &x
}

// members returns the nodes with the ids, in their order. The error names the first that is not in the network.
func (n *Network) members(path string, ids []string, most int) ([]network.Node, error) {
	if len(ids) > most {
		return nil, graph.Invalid("%s has %d items; at most %d are allowed", path, len(ids), most)
	}
	nodes := make([]network.Node, len(ids))
	for i, id := range ids {
		node, found := n.Node(id)
		if !found {
			return nil, graph.NotFound(fmt.Sprintf("%s[%d]", path, i), id)
		}
		nodes[i] = node
	}
	return nodes, nil
}

// member returns the node with the id, or NOT_FOUND.
func (n *Network) member(path, id string) (network.Node, error) {
	node, found := n.Node(id)
	if !found {
		return 0, graph.NotFound(path, id)
	}
	return node, nil
}

// listKey identifies a list of the network.
func (n *Network) listKey(name string, parts ...any) listKey {
	return n.view.listKey("network "+name, append(parts, n.boundary)...)
}

// nodesOf loads nodes of the network into a batch, by their numbers.
func (n *Network) nodesOf(ctx context.Context, batch *batch, of []network.Node) (map[network.Node]graph.Node, error) {
	nodes := make(map[network.Node]graph.Node, len(of))
	if len(of) == 0 {
		return nodes, nil
	}
	ids := make([]string, len(of))
	for i, v := range of {
		ids[i] = n.ID(v)
	}
	slices.Sort(ids)
	rows, err := n.view.snapshot.Match(ctx, graph.Pattern{
		Name: "network", Scope: n.view.readScope(), Start: []graph.Start{{IDs: slices.Compact(ids)}},
	})
	for _, row := range rows.Rows {
		v, _ := n.Node(graph.BaseOf(row.Node).ID)
		nodes[v] = batch.add(row.Node)
	}
	return nodes, err
}

// pageOf cuts the page of a list that is held whole. It returns the items of the page, and its connection, to which the
// caller adds the nodes.
func pageOf[Item, Node any](n *Network, q listKey, all []Item, args PageArgs, values int, position func(Item) graph.SortPosition) ([]Item, *Connection[Node], error) {
	page, _, err := args.page(q, values)
	if err != nil {
		return nil, nil, err
	}
	items, more := graph.Cut(all, page, func(item Item, at graph.SortPosition) int { return slices.Compare(position(item), at) })
	c := newNetworkPage[Node](n, page, len(items), more, func(i int) string { return q.cursor(position(items[i])) })
	c.total = func(context.Context) (int, error) { return len(all), nil }
	return items, c, nil
}

// newNetworkPage returns a page without its nodes.
func newNetworkPage[Node any](n *Network, page graph.Page, items int, more bool, cursors cursorFunc) *Connection[Node] {
	c := &Connection[Node]{Edges: make([]Edge[Node], items), Revision: n.Revision(), PageInfo: pageInfo(page, more, items, cursors)}
	for i := range c.Edges {
		c.Edges[i].edgePosition = edgePosition{i, cursors}
	}
	return c
}
