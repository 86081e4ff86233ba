package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// loadGroups loads which subjects the working groups issued or agreed, and which themes they are
// about. It adds those themes, and all themes that they are part of, to themes.
func (resolver *filterResolver) loadGroups(ctx context.Context, groups, themes *idset.Set) error {
	if len(groups.IDs) == 0 {
		return nil
	}
	rows, err := resolver.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger groups", Scope: resolver.v.anyTime(), Start: []graph.Start{{IDs: groups.IDs}},
		Fetch: []graph.Fetch{
			{Hop: graph.In(graph.IssuedBy, graph.LabelRecommendation)},
			{Hop: graph.In(graph.HeldBy), Fetch: []graph.Fetch{{Hop: graph.In(graph.AgreedAt)}}},
			{Hop: graph.Out(graph.About)},
		},
	})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		subjects, about := idset.New(), idset.New()
		for _, issued := range row.Fetched[0].Rows {
			resolver.ifTraversable(issued, func() { subjects.Add(issued.Relationship.From) })
		}
		for _, held := range row.Fetched[1].Rows {
			for _, agreed := range held.Fetched[0].Rows {
				resolver.ifTraversable(held, func() { resolver.ifTraversable(agreed, func() { subjects.Add(agreed.Relationship.From) }) })
			}
		}
		for _, theme := range row.Fetched[2].Rows {
			resolver.ifTraversable(theme, func() { about.Add(theme.Relationship.To) })
		}
		id := graph.BaseOf(row.Node).ID
		resolver.groupSubjects[id], resolver.groupThemes[id] = subjects, about
		for _, theme := range about.IDs {
			themes.Add(theme)
		}
	}
	if len(themes.IDs) > 0 {
		resolver.wholes, err = resolver.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger wholes", Scope: resolver.v.anyTime(), IDs: themes.IDs, Hop: graph.Out(graph.PartOf, graph.LabelTheme)})
		for _, r := range resolver.wholes {
			themes.Add(r.To)
		}
	}
	return err
}

// loadParts loads the PART_OF relationships below the ids, at any depth.
func (resolver *filterResolver) loadParts(ctx context.Context, of []string) (err error) {
	if len(of) > 0 {
		resolver.parts, err = resolver.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger parts", Scope: resolver.v.anyTime(), IDs: of, Hop: graph.In(graph.PartOf)})
	}
	return err
}

// loadThemeSubjects loads which subjects are about the themes and their parts.
func (resolver *filterResolver) loadThemeSubjects(ctx context.Context, themes *idset.Set) error {
	if len(themes.IDs) == 0 {
		return nil
	}
	for _, r := range resolver.parts {
		if label, _, _ := graph.SplitID(r.From); label == graph.LabelTheme {
			themes.Add(r.From)
		}
	}
	rows, err := resolver.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger subjects", Scope: resolver.v.anyTime(), Start: []graph.Start{{IDs: themes.IDs}},
		Fetch: []graph.Fetch{{Hop: graph.In(graph.About, graph.SubjectLabels()...)}},
	})
	for _, row := range rows.Rows {
		about := idset.New()
		for _, subject := range row.Fetched[0].Rows {
			resolver.ifTraversable(subject, func() { about.Add(subject.Relationship.From) })
		}
		resolver.themeSubjects[graph.BaseOf(row.Node).ID] = about
	}
	return err
}

// loadWholes loads all that the themes are part of, at any depth, adds it to themes, and returns their
// ids. The same relationships serve as the parts: the path from any of these themes down to a given
// theme consists of nothing else.
func (resolver *filterResolver) loadWholes(ctx context.Context, themes *idset.Set) (ids []string, err error) {
	if len(themes.IDs) > 0 {
		resolver.wholes, err = resolver.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger wholes", Scope: resolver.v.anyTime(), IDs: themes.IDs, Hop: graph.Out(graph.PartOf, graph.LabelTheme)})
	}
	for _, r := range resolver.wholes {
		themes.Add(r.To)
	}
	resolver.parts = resolver.wholes
	return themes.IDs, err
}

// loadAllGroups loads all working groups with their subjects and themes, and all that those themes and
// the given ones are part of. It returns the ids of the groups.
func (resolver *filterResolver) loadAllGroups(ctx context.Context, themes *idset.Set) ([]string, error) {
	rows, err := resolver.v.snapshot.Match(ctx, graph.Pattern{
		Name: "counted groups", Scope: resolver.v.anyTime(), Start: []graph.Start{{Label: graph.LabelWorkingGroup}},
	})
	if err != nil {
		return nil, err
	}
	groups := idset.New()
	for _, row := range rows.Rows {
		groups.Add(graph.BaseOf(row.Node).ID)
	}
	err = resolver.loadGroups(ctx, groups, themes)
	resolver.parts = resolver.wholes
	return groups.IDs, err
}
