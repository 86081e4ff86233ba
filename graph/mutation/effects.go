package mutation

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// ledgerStates is the state of each obligation of some subjects, by its key.
type ledgerStates map[obligationKey]*ledger.Obligation

type obligationKey struct{ subject, debtor, round string }

// statesOfSubjects returns the obligations of the subjects on a day, as the viewer sees them.
func statesOfSubjects(ctx context.Context, s graph.Snapshot, viewer graph.Viewer, day graph.Date, subjects []string) (ledgerStates, error) {
	states := ledgerStates{}
	if len(subjects) == 0 {
		return states, nil
	}
	cases, err := load.Subjects(ctx, s, graph.ReadScope{Clearance: viewer.Clearance, Assumptions: true}, []graph.Start{{IDs: subjects}})
	for _, c := range cases {
		for _, o := range c.Obligations(day, true) {
			states[obligationKey{o.SubjectID, o.DebtorID, o.Round}] = o
		}
	}
	return states, err
}

// effects returns the obligations whose state differs, by subject, debtor and round.
func effects(before, after ledgerStates) (changed []graph.Effect) {
	at := func(states ledgerStates, key obligationKey) graph.ObligationState {
		if o := states[key]; o != nil {
			return o.State
		}
		return ""
	}
	for _, states := range []ledgerStates{before, after} {
		for key := range states {
			e := graph.Effect{SubjectID: key.subject, DebtorID: key.debtor, Round: key.round, Before: at(before, key), After: at(after, key)}
			if e.Before != e.After && !slices.Contains(changed, e) {
				changed = append(changed, e)
			}
		}
	}
	slices.SortFunc(changed, func(a, b graph.Effect) int {
		return cmp.Or(cmp.Compare(a.SubjectID, b.SubjectID), cmp.Compare(a.DebtorID, b.DebtorID), cmp.Compare(a.Round, b.Round))
	})
	return changed
}

// stateNow is an obligation as an error shows it.
type stateNow struct {
	ID      string                `json:"id"`
	Subject string                `json:"subject"`
	Debtor  string                `json:"debtor"`
	Round   string                `json:"round,omitempty"`
	State   graph.ObligationState `json:"state"`
	DueOn   graph.Date            `json:"dueOn"`
}

func (s ledgerStates) list() []stateNow {
	now := make([]stateNow, 0, len(s))
	for _, o := range s {
		now = append(now, stateNow{o.ID(), o.SubjectID, o.DebtorID, o.Round, o.State, o.DueOn})
	}
	slices.SortFunc(now, func(a, b stateNow) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Debtor, b.Debtor), cmp.Compare(a.Round, b.Round))
	})
	return now
}
