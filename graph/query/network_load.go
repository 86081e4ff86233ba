package query

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/network"
)

// maxNetwork bounds the nodes and relationships of a network. It is a variable so that tests can lower it.
var maxNetwork = 1_000_000

// maxRemoteNetwork does so where each has to be fetched from a server.
const maxRemoteNetwork = 200_000

// loadedNetwork is a network with what else is known of its organizations.
type loadedNetwork struct {
	*network.Network
	hash          string
	organizations []organizationValues
	presences     []presence
}

// organizationValues are what an organization of a network is compared by.
type organizationValues struct {
	id      string
	kind    graph.OrganizationKind
	country string
}

// presence says that an organization is a member of a working group or attended a meeting, or that somebody who represents
// it is or did.
type presence struct{ organization, place string }

// size is about how many bytes the network takes.
func (n *loadedNetwork) size() int {
	return 150*n.NodeCount() + 200*n.RelationshipCount() + 100*len(n.organizations) + 40*len(n.presences)
}

// loadNetwork returns the network within a boundary, from what is kept or from the store.
func (v *View) loadNetwork(ctx context.Context, b NetworkBoundary) (*loadedNetwork, error) {
	patterns, err := v.networkPatterns(ctx, b)
	if err != nil {
		return nil, err
	}
	key := graph.CacheKey("network", v.Revision(), v.readScope(), b)
	if kept, found := v.analyses.networks.Get(ctx, key); found {
		return kept, nil
	}
	done, err := v.analyses.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	if kept, found := v.analyses.networks.Get(ctx, key); found {
		return kept, nil
	}
	r := networkReader{view: v, excluded: b.Exclude, left: maxNetwork}
	if v.snapshot.Remote() {
		r.left = maxRemoteNetwork
	}
	for _, p := range patterns {
		if err := r.read(ctx, p); err != nil {
			return nil, err
		}
	}
	loaded := r.network(b.MaxDegree)
	v.analyses.networks.Add(ctx, key, loaded)
	return loaded, nil
}

// networkPatterns returns what to read: for each label, its nodes with the relationships that begin at them and count.
func (v *View) networkPatterns(ctx context.Context, b NetworkBoundary) ([]graph.Pattern, error) {
	patterns := make([]graph.Pattern, len(b.Labels))
	for i, label := range b.Labels {
		patterns[i] = graph.Pattern{
			Name: "network " + string(label), Scope: v.readScope(), Start: []graph.Start{{Label: label}}, OmitSources: true,
		}
	}
	for i, tie := range b.Ties {
		for _, t := range slices.Compact(graph.SortedCopy(tie.Types)) {
			via, err := v.tieCondition(ctx, fmt.Sprintf("boundary.ties[%d].via", i), tie.Via, t)
			if err != nil {
				return nil, err
			}
			for k, label := range b.Labels {
				far := graph.Out(t).EndsFrom([]graph.Label{label})
				far = slices.DeleteFunc(far, func(l graph.Label) bool { return !slices.Contains(b.Labels, l) })
				if len(far) > 0 {
					patterns[k].Fetch = append(patterns[k].Fetch, graph.Fetch{Hop: graph.Out(t, far...), Via: via})
				}
			}
		}
	}
	if v.snapshot.Remote() {
		patterns = splitFetches(patterns)
	}
	return patterns, nil
}

// splitFetches returns patterns that have no fetch, and patterns that have one and whose starts are read already. A server
// plans many small statements faster than a large one.
func splitFetches(patterns []graph.Pattern) (split []graph.Pattern) {
	for _, p := range patterns {
		alone := p
		alone.Fetch = nil
		split = append(split, alone)
		for _, fetch := range p.Fetch {
			each := p
			each.Name, each.Fetch = p.Name+" "+fetch.String(), []graph.Fetch{fetch}
			split = append(split, each)
		}
	}
	return split
}

// tieCondition compiles the filter of the ties of a type. What was declined counts only when the filter names it.
func (v *View) tieCondition(ctx context.Context, path string, via *RelationshipFilter, t graph.RelationshipType) (graph.Condition, error) {
	var check filterCheck
	check.via(path, via, t)
	if err := check.checkNamedIDs(ctx, v); err != nil {
		return nil, err
	}
	condition, err := via.condition(path, t)
	if graph.KeyOfType(t, "status") == nil || via != nil && via.Status != nil {
		return condition, err
	}
	accepted := graph.Not{Condition: graph.OneOf{Key: "status", Values: []string{string(graph.MembershipDeclined)}}}
	if condition == nil {
		return accepted, err
	}
	return graph.And{condition, accepted}, err
}

// networkReader collects what a network is made of.
type networkReader struct {
	view     *View
	excluded []string
	left     int // how many nodes and relationships it can still take

	loaded        loadedNetwork
	ids           []string
	relationships []network.Relationship
}

// read reads all that a pattern matches. It goes around the bounds of the view, and has its own.
func (r *networkReader) read(ctx context.Context, p graph.Pattern) error {
	return graph.ScanRows(ctx, r.view.snapshot.Snapshot, p, func(row graph.Row) error {
		r.left--
		r.node(row.Node)
		for _, fetched := range row.Fetched {
			r.left -= len(fetched.Rows)
			for _, related := range fetched.Rows {
				r.relationship(row.Node, related)
			}
		}
		if r.left < 0 {
			return graph.TooWide("the network has more nodes and relationships than can be held at once: name fewer labels or ties in the boundary, or a day", nil)
		}
		return nil
	})
}

func (r *networkReader) isExcluded(id string) bool {
	_, found := slices.BinarySearch(r.excluded, id)
	return found
}

func (r *networkReader) node(n graph.Node) {
	id := graph.BaseOf(n).ID
	if r.isExcluded(id) {
		return
	}
	r.ids = append(r.ids, id)
	if o, ok := n.(*graph.Organization); ok {
		r.loaded.organizations = append(r.loaded.organizations, organizationValues{id, o.Kind, o.Country})
	}
}

func (r *networkReader) relationship(from graph.Node, row graph.Row) {
	tied, to := row.Relationship, graph.BaseOf(row.Node).ID
	if r.isExcluded(tied.From) || r.isExcluded(to) {
		return
	}
	r.relationships = append(r.relationships, network.Relationship{Ref: tied.Ref(), Valid: tied.ValidDays()})
	if !r.meets(tied, row.Node) {
		return
	}
	organization := tied.RepresentingID()
	if from.Label() == graph.LabelOrganization {
		organization = tied.From
	}
	if organization != "" && !r.isExcluded(organization) {
		r.loaded.presences = append(r.loaded.presences, presence{organization, to})
	}
}

// meets reports whether a relationship brings its start into contact with others: as a member of a working group, or in a
// meeting that it attended, on the day of the view at the latest.
func (r *networkReader) meets(tied *graph.Relationship, at graph.Node) bool {
	switch at := at.(type) {
	case *graph.WorkingGroup:
		return tied.Type == graph.MemberOf
	case *graph.Meeting:
		m, participates := tied.Properties.(*graph.Membership)
		return participates && m.Status == graph.MembershipAttended && (r.view.asOf == 0 || at.On.IsZero() || at.On.Last() <= r.view.asOf)
	default:
		return false
	}
}

// network returns the network of what was read, without the nodes that are tied to more than so many.
func (r *networkReader) network(maxDegree *int32) *loadedNetwork {
	n := network.New(r.ids, r.relationships)
	if maxDegree != nil {
		kept := func(id string) bool {
			v, found := n.Node(id)
			return found && n.Degree(v) <= int(*maxDegree)
		}
		r.ids = slices.DeleteFunc(r.ids, func(id string) bool { return !kept(id) })
		r.loaded.organizations = slices.DeleteFunc(r.loaded.organizations, func(o organizationValues) bool { return !kept(o.id) })
		r.loaded.presences = slices.DeleteFunc(r.loaded.presences, func(p presence) bool { return !kept(p.organization) || !kept(p.place) })
		n = network.New(r.ids, r.relationships)
	}
	r.loaded.Network, r.loaded.hash = n, n.Hash()
	return &r.loaded
}
