package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// Effects returns the obligations whose state a write changed on a day, in the order of the effects.
// It leaves out those whose subject or respondent the viewer no longer sees.
func (v *View) Effects(ctx context.Context, effects []graph.Effect, day graph.Date) ([]ObligationChange, error) {
	subjects, parties := idset.New(), idset.New()
	for _, e := range effects {
		subjects.Add(e.SubjectID)
		parties.Add(e.SubjectID)
		parties.Add(e.RespondentID)
	}
	changed := []ObligationChange{}
	if len(subjects.IDs) == 0 {
		return changed, nil
	}
	now, err := v.ledgerOfSubjects(ctx, subjects.IDs, day)
	if err != nil {
		return nil, err
	}
	nodes, err := v.newBatch().byID(ctx, "ledger parties", func(add func(string)) {
		for _, id := range parties.IDs {
			add(id)
		}
	})
	if err != nil {
		return nil, err
	}
	var remaining []*Obligation
	for _, e := range effects {
		if nodes[e.SubjectID] == nil || nodes[e.RespondentID] == nil {
			continue
		}
		c := ObligationChange{ledger.ObligationID(e.SubjectID, e.RespondentID, e.Round), nilIfZero(e.Before), nilIfZero(e.After), nil}
		c.Obligation = now[c.ID]
		if changed = append(changed, c); c.Obligation != nil {
			remaining = append(remaining, c.Obligation)
		}
	}
	copies := v.newLedgerBatch(day).add(remaining)
	for i := range changed {
		if o := &changed[i].Obligation; *o != nil {
			*o = copies[slices.Index(remaining, *o)]
		}
	}
	return changed, nil
}

// nilIfZero returns a pointer to the value, or nil for the zero value.
func nilIfZero[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}

// ledgerOfSubjects returns the obligations of the subjects on a day, by id.
func (v *View) ledgerOfSubjects(ctx context.Context, subjects []string, day graph.Date) (map[string]*Obligation, error) {
	filters := make([]ObligationFilter, len(subjects))
	for i := range subjects {
		filters[i].Subject = &subjects[i]
	}
	ledgers, err := v.ledgers(ctx, filters, day)
	byID := map[string]*Obligation{}
	for _, o := range slices.Concat(ledgers...) {
		byID[o.ID()] = o
	}
	return byID, err
}
