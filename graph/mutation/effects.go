package mutation

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// ledgerStates holds the obligations of some subjects, by subject and debtor.
type ledgerStates map[[2]string]*ledger.Obligation

// statesOfSubjects returns the obligations of the subjects on a day, as the viewer sees them.
func statesOfSubjects(ctx context.Context, s graph.Snapshot, viewer graph.Viewer, day graph.Date, subjects []string) (ledgerStates, error) {
	states := ledgerStates{}
	if len(subjects) == 0 {
		return states, nil
	}
	facts, err := load.Subjects(ctx, s, graph.ReadScope{Clearance: viewer.Clearance, Assumptions: true}, []graph.Start{{IDs: subjects}})
	for _, subject := range facts {
		for _, o := range subject.Obligations(day, true) {
			states[[2]string{o.SubjectID, o.DebtorID}] = o
		}
	}
	return states, err
}

// effects returns the obligations whose state differs, by subject and debtor.
func effects(before, after ledgerStates) (changed []graph.Effect) {
	at := func(states ledgerStates, key [2]string) graph.ObligationState {
		if o := states[key]; o != nil {
			return o.State
		}
		return ""
	}
	for _, states := range []ledgerStates{before, after} {
		for key := range states {
			e := graph.Effect{SubjectID: key[0], DebtorID: key[1], Before: at(before, key), After: at(after, key)}
			if e.Before != e.After && !slices.Contains(changed, e) {
				changed = append(changed, e)
			}
		}
	}
	slices.SortFunc(changed, func(a, b graph.Effect) int {
		return cmp.Or(cmp.Compare(a.SubjectID, b.SubjectID), cmp.Compare(a.DebtorID, b.DebtorID))
	})
	return changed
}

// obligationState is an obligation as an error shows it.
type obligationState struct {
	ID      string                `json:"id"`
	Subject string                `json:"subject"`
	Debtor  string                `json:"debtor"`
	State   graph.ObligationState `json:"state"`
	DueOn   graph.Date            `json:"dueOn"`
}

// list returns the obligations by subject and debtor.
func (s ledgerStates) list() []obligationState {
	list := make([]obligationState, 0, len(s))
	for _, o := range s {
		list = append(list, obligationState{o.ID(), o.SubjectID, o.DebtorID, o.State, o.DueOn})
	}
	slices.SortFunc(list, func(a, b obligationState) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Debtor, b.Debtor))
	})
	return list
}
