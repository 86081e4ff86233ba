package integrity

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// FalseAccusations finds false accusations among the cases of the subjects, or of all subjects when starts is
// nil: somebody whom a lower clearance sees as owing an answer that, at full clearance, is owed
// neither by them nor by a member or successor of theirs, on any day.
func FalseAccusations(ctx context.Context, s graph.Snapshot, starts []graph.Start) (graph.Problems, error) {
	return falseAccusations(ctx, s, graph.Secretariat, starts)
}

// falseAccusations is Accused where what a clearance sees is all there is.
func falseAccusations(ctx context.Context, s graph.Snapshot, all graph.Clearance, starts []graph.Start) (graph.Problems, error) {
	var problems graph.Problems
	err := graph.InChunks(ctx, s, starts, func(starts []graph.Start) error {
		truth, err := casesByID(ctx, s, graph.ReadScope{Clearance: all, Assumptions: true}, starts)
		if err != nil {
			return err
		}
		for _, level := range graph.Clearances()[:all] {
			seen, err := casesByID(ctx, s, graph.ReadScope{Clearance: level, Assumptions: true}, starts)
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

func casesByID(ctx context.Context, s graph.Snapshot, stamp graph.ReadScope, starts []graph.Start) (map[string]*ledger.SubjectFacts, error) {
	cases, err := load.Subjects(ctx, s, stamp, starts)
	byID := map[string]*ledger.SubjectFacts{}
	for _, c := range cases {
		byID[c.Subject.Ref().ID] = c
	}
	return byID, err
}
