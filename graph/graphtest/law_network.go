package graphtest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/network"
	"answerable/graph/query"
)

// A network is made of the nodes and relationships of the file that one may see and that are within its boundary, and of
// nothing else. Who is in contact with whom is what the members of working groups and those who attended meetings say.
func lawNetwork(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	for range 4 {
		clearance, assumptions, on := pick(a.draw, graph.Secretariat, a.level()), !a.oneIn(3), graph.Date(0)
		if a.oneIn(2) {
			on = a.day()
		}
		seen := worldOf(cut(elementsOf(a.steps), clearance))
		boundary := a.filters(seen).boundary()
		if boundary != nil {
			boundary.Exclude = slices.DeleteFunc(boundary.Exclude, func(id string) bool { return seen.nodes[id] == nil })
		}
		within := seen.asked(on, on, assumptions).within(boundary)
		want := network.New(within.ids(), within.ties())
		read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
			ctx := context.Background()
			var asOf *graph.Date
			if on != 0 {
				asOf = &on
			}
			got, err := v.AsOf(asOf).Assumptions(assumptions).Network(ctx, boundary)
			must(t, err)
			if got.Hash() != want.Hash() || got.NodeCount() != want.NodeCount() || got.TieCount() != want.TieCount() || got.RelationshipCount() != want.RelationshipCount() {
				t.Fatalf("at %s, on %s, assumptions %t, the network within %+v has %d nodes, %d ties and %d relationships, and should have %d, %d and %d, of the graph\n%s",
					clearance, on, assumptions, boundary, got.NodeCount(), got.TieCount(), got.RelationshipCount(),
					want.NodeCount(), want.TieCount(), want.RelationshipCount(), fileOf(elementsOf(a.steps)))
			}
			pagesOfOverlaps(t, got, within.ids())
			namedNodes(t, got, within.ids(), elementsOf(a.steps))
			for by, value := range mixedBy {
				mixes, err := got.Mixing(ctx, by)
				must(t, err)
				var rows []string
				for _, m := range mixes {
					rows = append(rows, fmt.Sprintf("%s %s %d %d", m.A, m.B, m.Pairs, m.InContact))
				}
				sameLines(t, rows, within.mixing(value, on), "mixing by %s", by)
			}
		})
	}
}

// namedNodes asks for every second node by its id, beside ids that may not be in the network.
func namedNodes(t failer, n *query.Network, ids []string, elements []graph.Element) {
	var asked, want, found []string
	inside := slices.Sorted(slices.Values(ids))
	for i := 0; i < len(inside); i += 2 {
		want = append(want, inside[i])
	}
	asked = append(asked, want...)
	for _, e := range elements {
		if node, ok := e.(graph.Node); ok && !slices.Contains(inside, idOf(node)) {
			asked = append(asked, idOf(node))
		}
	}
	all := int32(query.MaxPage)
	page, err := n.Nodes(context.Background(), nil, nil, append([]string{}, asked...), query.PageArgs{First: &all})
	must(t, err)
	for _, node := range page.Nodes() {
		found = append(found, idOf(node.Node))
	}
	sameLines(t, found, want, "the nodes of a network, by their ids")
}

// pagesOfOverlaps asks overlaps twice for what is shared: first for a page of one, and then for all.
func pagesOfOverlaps(t failer, n *query.Network, ids []string) {
	ctx, one := context.Background(), int32(1)
	slices.Sort(ids)
	overlaps, err := n.Overlap(ctx, ids[:min(len(ids), 5)])
	must(t, err)
	for _, o := range overlaps {
		_, err := o.Shared(ctx, query.PageArgs{First: &one})
		must(t, err)
		all, err := o.Shared(ctx, query.PageArgs{})
		must(t, err)
		var got, want []string
		for _, shared := range all.Nodes() {
			got = append(got, idOf(shared.Node))
		}
		a, _ := n.Node(idOf(o.A))
		b, _ := n.Node(idOf(o.B))
		for _, id := range ids {
			if v, _ := n.Node(id); len(n.Between(v, a)) > 0 && len(n.Between(v, b)) > 0 {
				want = append(want, id)
			}
		}
		sameLines(t, got, want, "what %s and %s share", idOf(o.A), idOf(o.B))
	}
}

// boundary returns a random boundary; nil is the default.
func (a filterAsker) boundary() *query.NetworkBoundary {
	if a.oneIn(3) {
		return nil
	}
	b := &query.NetworkBoundary{}
	if a.oneIn(3) {
		b.Labels = []graph.Label{}
		for range a.upTo(5) {
			b.Labels = append(b.Labels, a.label())
		}
	}
	if a.oneIn(2) {
		b.Ties = []*query.TieFilter{}
		for range a.upTo(3) {
			t := pick(a.draw, graph.MemberOf, graph.ParticipatesIn, graph.AffiliatedWith, graph.AddressedTo, graph.PartOf, graph.About)
			tie := &query.TieFilter{Types: []graph.RelationshipType{t}}
			switch {
			case a.oneIn(5):
				tie.Types = []graph.RelationshipType{}
			case a.oneIn(2):
				tie.Via = a.via(t)
			case a.oneIn(2):
				tie.Types = append(tie.Types, graph.Leads, graph.MemberOf)
			}
			b.Ties = append(b.Ties, tie)
		}
	}
	if a.oneIn(3) {
		b.Exclude = a.asker.someIDs()
	}
	if a.oneIn(3) {
		b.MaxDegree = new(int32(a.upTo(3)))
	}
	return b
}

// within returns what the oracle finds within a boundary.
func (w filtered) within(boundary *query.NetworkBoundary) filtered {
	b := query.NetworkBoundary{}
	if boundary != nil {
		b = *boundary
	}
	usual := []graph.RelationshipType{
		"AFFILIATED_WITH", "CONVENES", "COORDINATES", "HELD_BY", "HOSTED_BY", "LEADS", "MEMBER_OF", "PARTICIPATES_IN", "PART_OF", "SUCCEEDED_BY", "SUPPORTS",
	}
	isTie := func(r *graph.Relationship) bool {
		declined := lineOf(r)["properties"].(map[string]any)["status"] == "DECLINED"
		if b.Ties == nil {
			return slices.Contains(usual, r.Type) && !declined
		}
		return slices.ContainsFunc(b.Ties, func(tie *query.TieFilter) bool {
			return slices.Contains(tie.Types, r.Type) && (tie.Via == nil || w.fits(r, tie.Via)) && (!declined || tie.Via != nil && tie.Via.Status != nil)
		})
	}
	isOf := func(l graph.Label) bool {
		switch {
		case b.Labels != nil:
			return slices.Contains(b.Labels, l)
		case b.Ties == nil:
			return slices.Contains([]graph.Label{"Person", "Organization", "StakeholderGroup", "WorkingGroup", "Initiative", "Meeting"}, l)
		}
		return slices.ContainsFunc(b.Ties, func(tie *query.TieFilter) bool {
			return slices.ContainsFunc(tie.Types, func(t graph.RelationshipType) bool {
				return slices.Contains(graph.Out(t).Ends(), l) || slices.Contains(graph.In(t).Ends(), l)
			})
		})
	}
	inside := w
	inside.nodes, inside.relationships = map[string]graph.Node{}, nil
	for id, n := range w.nodes {
		if isOf(n.Label()) && !slices.Contains(b.Exclude, id) {
			inside.nodes[id] = n
		}
	}
	neighbors := map[string]map[string]bool{}
	for _, r := range w.relationships {
		if inside.nodes[r.From] == nil || inside.nodes[r.To] == nil || !isTie(r) {
			continue
		}
		inside.relationships = append(inside.relationships, r)
		for _, ends := range [][2]string{{r.From, r.To}, {r.To, r.From}} {
			if neighbors[ends[0]] == nil {
				neighbors[ends[0]] = map[string]bool{}
			}
			if r.From != r.To {
				neighbors[ends[0]][ends[1]] = true
			}
		}
	}
	for id := range inside.nodes {
		if b.MaxDegree != nil && len(neighbors[id]) > int(*b.MaxDegree) {
			delete(inside.nodes, id)
		}
	}
	return inside
}

func (w filtered) ids() (ids []string) {
	for id := range w.nodes {
		ids = append(ids, id)
	}
	return ids
}

func (w filtered) ties() (ties []network.Relationship) {
	for _, r := range w.relationships {
		ties = append(ties, network.Relationship{Ref: r.Ref(), Valid: graph.Days{First: firstOf(r.Since), Last: lastOf(r.Until)}})
	}
	return ties
}

func firstOf(p graph.PartialDate) graph.Date {
	if p.IsZero() {
		return 0
	}
	return p.First()
}

func lastOf(p graph.PartialDate) graph.Date {
	if p.IsZero() {
		return 0
	}
	return p.Last()
}

// mixedBy says which value of an organization each dimension compares.
var mixedBy = map[query.MixingDimension]func(kind, country string) string{
	"KIND":    func(kind, _ string) string { return kind },
	"COUNTRY": func(_, country string) string { return country },
	"SECTOR": func(kind, _ string) string {
		if kind == "GOVERNMENT" || kind == "MINISTRY" || kind == "POLICE" {
			return "STATE"
		}
		return kind
	},
}

// mixing looks at every two organizations and at every place.
func (w filtered) mixing(valueOf func(kind, country string) string, on graph.Date) (rows []string) {
	places := map[string]map[string]bool{} // of each organization
	for _, r := range w.relationships {
		properties := lineOf(r)["properties"].(map[string]any)
		organization, _ := properties["representing"].(string)
		if strings.HasPrefix(r.From, "organization:") {
			organization = r.From
		}
		isMember := r.Type == graph.MemberOf && strings.HasPrefix(r.To, "working-group:")
		attended := r.Type == graph.ParticipatesIn && properties["status"] == "ATTENDED"
		if meeting, ok := w.nodes[r.To].(*graph.Meeting); ok && on != 0 && !meeting.On.IsZero() && meeting.On.Last() > on {
			attended = false
		}
		if w.nodes[organization] == nil || w.nodes[r.From] == nil || w.nodes[r.To] == nil || !isMember && !attended {
			continue
		}
		if places[organization] == nil {
			places[organization] = map[string]bool{}
		}
		places[organization][r.To] = true
	}
	pairs, met := map[string]int{}, map[string]int{}
	for a, one := range w.nodes {
		for b, other := range w.nodes {
			first, second := mixedValue(one, valueOf), mixedValue(other, valueOf)
			if a == b || first == "" || second == "" || first > second || first == second && a > b {
				continue
			}
			pairs[first+" "+second]++
			for place := range places[a] {
				if places[b][place] {
					met[first+" "+second]++
					break
				}
			}
		}
	}
	values := map[string]bool{}
	for _, n := range w.nodes {
		if value := mixedValue(n, valueOf); value != "" {
			values[value] = true
		}
	}
	for a := range values {
		for b := range values {
			if a <= b {
				rows = append(rows, fmt.Sprintf("%s %s %d %d", a, b, pairs[a+" "+b], met[a+" "+b]))
			}
		}
	}
	slices.SortFunc(rows, func(a, b string) int { return slices.Compare(strings.Split(a, " ")[:2], strings.Split(b, " ")[:2]) })
	return rows
}

func mixedValue(n graph.Node, valueOf func(kind, country string) string) string {
	o, ok := n.(*graph.Organization)
	if !ok {
		return ""
	}
	return valueOf(string(o.Kind), o.Country)
}
