package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// Effects returns the obligations whose state a write changed, in the order of the effects, each as it is today.
// It leaves out those whose subject or respondent the viewer no longer sees.
func (v *View) Effects(ctx context.Context, effects []graph.Effect) ([]ObligationChange, error) {
	parties, ids, changed := idset.New(), make([]string, len(effects)), []ObligationChange{}
	for i, e := range effects {
		parties.Add(e.SubjectID)
		parties.Add(e.RespondentID)
		ids[i] = ledger.ObligationID{Subject: e.SubjectID, Respondent: e.RespondentID, Round: e.Round}.String()
	}
	if len(effects) == 0 {
		return changed, nil
	}
	now, err := v.obligationsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	nodes, err := v.newBatch().byID(ctx, "ledger parties", func(add func(string)) {
		for _, id := range parties.IDs {
			add(id)
		}
	})
	for i, e := range effects {
		if nodes[e.SubjectID] != nil && nodes[e.RespondentID] != nil {
			changed = append(changed, ObligationChange{ids[i], nilIfZero(e.Before), nilIfZero(e.After), now[ids[i]], ledger.ObligationID{}})
		}
	}
	return changed, err
}

// nilIfZero returns a pointer to the value, or nil for the zero value.
func nilIfZero[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}
