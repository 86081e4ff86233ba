package query

import (
	"context"
	"slices"

	"answerable/graph"
)

// SubjectsInScope returns what the filter by a working group keeps, asked of somebody or not: what the group issued,
// agreed at its meetings or shares a theme with on the day, sorted by label, then by reference as people count, then
// by id.
func (v *View) SubjectsInScope(ctx context.Context, group string, day graph.Date) ([]graph.Subject, error) {
	filter := ObligationFilter{WorkingGroup: &group}
	if err := v.checkLedger(ctx, filter); err != nil {
		return nil, err
	}
	resolved, err := v.resolveFilters(ctx, []ObligationFilter{filter}, day)
	if err != nil {
		return nil, err
	}
	ids := slices.Sorted(slices.Values(resolved[0].subjects.IDs))
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "subjects in scope", Scope: v.anyTime(), Start: []graph.Start{{IDs: ids}}})
	batch := v.newBatch()
	var subjects []graph.Subject
	for _, row := range rows.Rows {
		subjects = append(subjects, batch.add(row.Node).(graph.Subject))
	}
	slices.SortStableFunc(subjects, func(a, b graph.Subject) int { return slices.Compare(scopePosition(a), scopePosition(b)) })
	return subjects, err
}

func scopePosition(s graph.Subject) []string {
	reference := "~" // after every reference
	if r, ok := s.(*graph.Recommendation); ok && r.Reference != "" {
		reference = graph.NaturalKey(graph.Fold(r.Reference))
	}
	return []string{string(s.Label()), reference, graph.NaturalKey(graph.BaseOf(s).ID)}
}
