package mutation

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// ledgerStates holds the obligations of some subjects, by their keys.
type ledgerStates map[obligationKey]*ledger.Obligation

// obligationKey identifies an obligation of a day.
type obligationKey struct{ subject, respondent, round string }

// statesOfSubjects returns the obligations of the subjects on a day, as the viewer sees them.
func statesOfSubjects(ctx context.Context, s graph.Snapshot, viewer graph.Viewer, day graph.Date, subjects []string) (ledgerStates, error) {
	states := ledgerStates{}
	subjects = slices.DeleteFunc(slices.Clone(subjects), func(id string) bool { return strings.HasPrefix(id, "outcome:") }) // where nothing is owed
	if len(subjects) == 0 {
		return states, nil
	}
	facts, err := load.Subjects(ctx, s, graph.ReadScope{Clearance: viewer.Clearance, Assumptions: true}, []graph.Start{{IDs: subjects}})
	if err != nil {
		return nil, err
	}
	for _, subject := range facts {
		for _, o := range subject.Obligations(day, true) {
			states[obligationKey{o.SubjectID, o.RespondentID, o.Round}] = o
		}
	}
	return states, nil
}

// effects returns the obligations whose state, progress or assessment differs, by subject, respondent and round.
func effects(before, after ledgerStates) (changed []graph.Effect) {
	at := func(states ledgerStates, key obligationKey) graph.ObligationState {
		if o := states[key]; o != nil {
			return o.State
		}
		return ""
	}
	reported := func(o *ledger.Obligation) (text string) {
		if o == nil {
			return ""
		}
		for _, r := range []*graph.ProgressReport{o.Progress, o.Assessment} {
			if text += "/"; r != nil {
				text += fmt.Sprintf("%s %s %s", r.ID, r.Status, r.ReportedOn)
			}
		}
		return text
	}
	for _, states := range []ledgerStates{before, after} {
		for key := range states {
			e := graph.Effect{SubjectID: key.subject, RespondentID: key.respondent, Round: key.round, Before: at(before, key), After: at(after, key)}
			if (e.Before != e.After || reported(before[key]) != reported(after[key])) && !slices.Contains(changed, e) {
				changed = append(changed, e)
			}
		}
	}
	slices.SortFunc(changed, func(a, b graph.Effect) int {
		return cmp.Or(cmp.Compare(a.SubjectID, b.SubjectID), cmp.Compare(a.RespondentID, b.RespondentID), cmp.Compare(a.Round, b.Round))
	})
	return changed
}

// obligationState is an obligation as an error shows it.
type obligationState struct {
	ID         string                `json:"id"`
	Subject    string                `json:"subject"`
	Respondent string                `json:"respondent"`
	Round      string                `json:"round,omitempty"`
	State      graph.ObligationState `json:"state"`
	DueOn      graph.Date            `json:"dueOn"`
}

// list returns the obligations by subject and respondent.
func (s ledgerStates) list() []obligationState {
	list := make([]obligationState, 0, len(s))
	for _, o := range s {
		list = append(list, obligationState{o.ID(), o.SubjectID, o.RespondentID, o.Round, o.State, o.DueOn})
	}
	slices.SortFunc(list, func(a, b obligationState) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Respondent, b.Respondent), cmp.Compare(a.Round, b.Round))
	})
	return list
}
