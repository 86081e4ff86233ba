package graphtest

import (
	"slices"
	"testing"

	"answerable/graph"
	"answerable/graph/query"
)

// Who sits in a meeting for an organization is there for those alone who see the organization: among
// the participants and their count, in the meetings of the person, and for a filter.
func testHiddenParticipants(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, `{"label":"Meeting","id":"meeting:m","properties":{"name":"M"}}
{"label":"Organization","id":"organization:hidden","properties":{"name":"H"},"visibility":"MEMBER"}
{"label":"Organization","id":"organization:open","properties":{"name":"O"}}
{"label":"Person","id":"person:a","properties":{"name":"A"}}
{"label":"Person","id":"person:b","properties":{"name":"B"}}
{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"}}
{"type":"PARTICIPATES_IN","from":"person:a","to":"meeting:m","properties":{"status":"INVITED","representing":"organization:hidden"}}
{"type":"PARTICIPATES_IN","from":"person:b","to":"meeting:m","properties":{"status":"ATTENDED","role":"Chair","representing":"organization:open"}}
{"type":"PARTICIPATES_IN","from":"stakeholder-group:g","to":"meeting:m","properties":{"status":"INVITED"}}`))
	all, invited := []string{"person:a", "person:b", "stakeholder-group:g"}, []string{"person:a", "stakeholder-group:g"}
	for _, level := range graph.Clearances() {
		seen := func(ids []string) []string {
			return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == "person:a" && level < graph.Member })
		}
		read(t, s, graph.Viewer{Clearance: level}, func(v *query.View) {
			nodes, err := v.Nodes(t.Context(), []string{"meeting:m", "person:a"})
			must(t, err)
			for _, c := range []struct {
				via  *query.RelationshipFilter
				want []string
			}{{nil, seen(all)}, {&query.RelationshipFilter{Status: []graph.MembershipStatus{"INVITED"}}, seen(invited)}} {
				participants, err := query.Related[graph.Stakeholder](t.Context(), nodes[0], graph.In(graph.ParticipatesIn), nil, c.via, nil, query.PageArgs{})
				must(t, err)
				total, err := participants.TotalCount(t.Context())
				must(t, err)
				var got []string
				for _, e := range participants.Edges {
					got = append(got, idOf(e.Node))
				}
				if !slices.Equal(got, c.want) || total != len(c.want) {
					t.Errorf("%s sees the participants %v, %d in all, and should see %v", level, got, total, c.want)
				}
			}
			meetings, err := query.Related[*graph.Meeting](t.Context(), nodes[1], graph.Out(graph.ParticipatesIn), nil, nil, nil, query.PageArgs{})
			must(t, err)
			if there := len(meetings.Edges) == 1; there != (level >= graph.Member) {
				t.Errorf("%s sees %d meetings of who sits for a hidden organization", level, len(meetings.Edges))
			}
			people, err := query.List[*graph.Person](t.Context(), v, &query.Filter{RelationshipQuantifiers: query.RelationshipQuantifiers{
				ParticipatesIn: &query.Quantifier{Some: &query.Filter{}},
			}}, nil, query.PageArgs{})
			must(t, err)
			if got := len(people.Nodes()); got != len(seen([]string{"person:a", "person:b"})) {
				t.Errorf("%s finds %d people who participate", level, got)
			}
		})
	}
}
