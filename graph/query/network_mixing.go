package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/network"
)

// MixingDimension is what organizations are compared by.
type MixingDimension string

// Mixing says how much contact there is between the organizations of two values.
type Mixing struct {
	A, B             string
	Pairs, InContact int
}

// Mixing returns, for each two values, how many pairs of organizations there are and how many of them are in contact.
func (n *Network) Mixing(ctx context.Context, by MixingDimension) ([]*Mixing, error) {
	values, ids := map[string]string{}, []string{}
	for _, o := range n.organizations {
		values[o.id] = o.value(by)
		ids = append(ids, o.id)
	}
	var contacts []network.Relationship
	for _, p := range n.presences {
		if _, inNetwork := values[p.organization]; inNetwork {
			contacts = append(contacts, network.Relationship{Ref: graph.Ref{From: p.organization, To: p.place}})
			ids = append(ids, p.place)
		}
	}
	done, err := n.view.analyses.turns.take(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	met := network.New(ids, contacts)
	mixes, err := met.Mixing(ctx, func(v network.Node) string { return values[met.ID(v)] }, func(v network.Node) bool {
		_, isOrganization := values[met.ID(v)]
		return !isOrganization
	})
	rows := make([]*Mixing, len(mixes))
	for i, m := range mixes {
		rows[i] = &Mixing{m.A, m.B, m.Pairs, m.Meeting}
	}
	return rows, err
}

// value returns the value of an organization, "" for none.
func (o organizationValues) value(by MixingDimension) string {
	switch by {
	case "SECTOR":
		return o.kind.Sector()
	case "COUNTRY":
		return o.country
	case "REGION":
		return graph.RegionOf(o.country)
	default:
		return string(o.kind)
	}
}
