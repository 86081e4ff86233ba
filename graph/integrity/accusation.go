package integrity

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// FalseAccusations finds false accusations on the subjects of starts, or on all subjects when starts is nil.
// A false accusation is an obligation that a lower clearance sees on some day, although at full clearance
// neither the respondent nor a member or successor of it owes an answer on that day.
func FalseAccusations(ctx context.Context, s graph.Snapshot, starts []graph.Start) (graph.Problems, error) {
	return falseAccusations(ctx, s, graph.Secretariat, starts)
}

// falseAccusations is FalseAccusations with the view of a given clearance as the truth.
func falseAccusations(ctx context.Context, s graph.Snapshot, full graph.Clearance, starts []graph.Start) (graph.Problems, error) {
	var problems graph.Problems
	err := graph.InChunks(ctx, s, starts, func(starts []graph.Start) error {
		truth, err := factsByID(ctx, s, graph.ReadScope{Clearance: full, Assumptions: true}, starts)
		if err != nil {
			return err
		}
		for _, level := range graph.Clearances()[:full] {
			seen, err := factsByID(ctx, s, graph.ReadScope{Clearance: level, Assumptions: true}, starts)
			if err != nil {
				return err
			}
			for _, c := range truth {
				if low := seen[c.Subject.Ref().ID]; low != nil && low.Size() != c.Size() {
					problems = append(problems, ledger.FalseAccusations(low, c, level)...)
				}
			}
		}
		return nil
	})
	slices.SortFunc(problems, func(a, b graph.Problem) int {
		return slices.Compare([]string{a.Element, a.Message}, []string{b.Element, b.Message})
	})
	return problems, err
}

func factsByID(ctx context.Context, s graph.Snapshot, scope graph.ReadScope, starts []graph.Start) (map[string]*ledger.SubjectFacts, error) {
	facts, err := load.Subjects(ctx, s, scope, starts)
	byID := map[string]*ledger.SubjectFacts{}
	for _, f := range facts {
		byID[f.Subject.Ref().ID] = f
	}
	return byID, err
}
