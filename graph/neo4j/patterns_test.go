package neo4j_test

import (
	"context"
	"testing"

	"answerable/graph"
)

// patterns ask what no list asks yet, each construct of a Pattern at least once: those that begin with
// "by" must start at ids, those that begin with "list" may look at a whole label.
func patterns(t testing.TB, g graph.Store) {
	ten, two := int64(10), int64(2)
	day := func(text string) graph.Date {
		d, err := graph.ParseDate(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	every := func(l graph.Label) []graph.Start { return []graph.Start{{Label: l}} }
	public := graph.ReadScope{Assumptions: true}
	first := graph.Page{First: 10}
	byName := []graph.Order{{Key: graph.KeyName}}
	themes := graph.OneOf{Key: graph.KeyID, Values: []string{"theme:a", "theme:b"}}
	about := graph.Has{Hop: graph.Out(graph.About, graph.LabelTheme), Where: themes}
	for _, p := range []graph.Pattern{
		{
			Name: "by ids", Start: every(graph.LabelOrganization), Order: byName, Page: first,
			Where: graph.And{graph.OneOf{Key: graph.KeyID, Values: []string{"organization:a"}}, graph.Exists{Key: "country"}},
		},
		{Name: "by a hop", Start: every(graph.LabelRecommendation), Order: byName, Page: first, Where: graph.And{about, graph.Exists{Key: graph.KeyAssumption}}},
		{
			Name: "by two hops", Start: every(graph.LabelPerson), Page: first,
			Where: graph.Has{
				Hop: graph.Out(graph.MemberOf, graph.LabelWorkingGroup), Where: about,
				Via: graph.OneOf{Key: "status", Values: []string{"CONFIRMED", "ATTENDED"}},
			},
		},
		{
			Name: "by a hop to several labels", Start: every(graph.LabelResponse), Order: []graph.Order{{Key: "submittedOn", Desc: true}}, Page: first,
			Where: graph.Has{Hop: graph.Out(graph.Answers), Where: graph.OneOf{Key: graph.KeyID, Values: []string{"recommendation:a", "action-point:b"}}},
		},
		{
			Name: "list by texts", Start: every(graph.LabelOrganization), Order: byName, Page: first,
			Where: graph.And{
				graph.Property{Key: graph.KeyAny, Op: graph.Contains, Value: "harbour"},
				graph.Property{Key: graph.KeyName, Op: graph.Contains, Value: "ministry"},
				graph.OneOf{Key: "country", Values: []string{"NO", "TZ"}},
				graph.Not{Condition: graph.OneOf{Key: "kind", Values: []string{"OTHER"}}},
			},
		},
		{
			Name: "list by dates and numbers", Start: every(graph.LabelMeeting), Order: []graph.Order{{Key: "on"}, {Key: "days", Desc: true}}, Page: first,
			Where: graph.And{
				graph.DateRange{Key: "on", From: day("2031-01-01"), To: day("2031-12-31")},
				graph.Or{graph.Number{Key: "days", Min: &two, Max: &ten}, graph.Exists{Key: graph.KeySince}},
			},
		},
		{
			Name: "list by what may be hidden", Start: every(graph.LabelPerson), Page: first,
			Where: graph.And{
				graph.Property{Key: "roleTitle", Op: graph.Contains, Value: "director"},
				graph.Not{Condition: graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: "a"}},
			},
		},
		{
			Name: "list by a count", Start: every(graph.LabelOrganization), Page: first,
			Where: graph.Has{
				Hop: graph.In(graph.AddressedTo, graph.LabelRecommendation), AtLeast: 3,
				Via:   graph.And{graph.DateRange{Key: "addressedOn", To: day("2031-06-30")}, graph.Not{Condition: graph.Exists{Key: "withdrawnOn"}}},
				Where: graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: "a"},
			},
		},
		{
			Name: "list by its absence", Start: every(graph.LabelOrganization), Page: first,
			Where: graph.Not{Condition: graph.Has{Hop: graph.In(graph.MemberOf), Where: graph.Exists{Key: graph.KeyName}}},
		},
		{
			Name: "fetched with conditions", Start: []graph.Start{{IDs: []string{"working-group:a"}}},
			Fetch: []graph.Fetch{{
				Hop: graph.In(graph.MemberOf, graph.LabelPerson), Page: first,
				Via:   graph.Property{Key: "role", Op: graph.Contains, Value: "chair"},
				Where: graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: "a"},
			}},
		},
	} {
		p.Scope = public
		err := g.Read(t.Context(), func(s graph.Snapshot) error {
			return matchAndCount(t.Context(), s, p)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// matchAndCount asks both for the pattern.
func matchAndCount(ctx context.Context, s graph.Snapshot, p graph.Pattern) error {
	if _, err := s.Match(ctx, p); err != nil {
		return err
	}
	_, err := s.Count(ctx, p)
	return err
}
