package graph

import (
	"context"
	"slices"
)

// Written is what came of a write: the change, and what it changed, read at the newest revision. The
// change, and the states before and after, are those of the first time, however often it is sent.
type Written struct {
	Change *Change
	// RelationshipKey tells the addressing that was written apart; "" for one without a key, and for
	// other writes.
	RelationshipKey string

	view     *View
	response string
}

// Response returns the response that was written, or nil.
func (w *Written) Response(ctx context.Context) (*Response, error) {
	if w.response == "" {
		return nil, nil
	}
	n, err := w.view.Node(ctx, w.response)
	response, _ := n.(*Response)
	return response, err
}

// change is what the effect says, as of an obligation that may stand no more.
func (e Effect) change(now *Obligation) ObligationChange {
	return ObligationChange{(&Obligation{SubjectID: e.SubjectID, DebtorID: e.DebtorID}).ID(), optional(e.Before), optional(e.After), now}
}

func optional[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}

// ledger returns the obligations of the subjects on a day, with their ways.
func (w *Written) ledger(ctx context.Context, subjects []string, day Date) (ledgerStates, error) {
	filters := make([]ObligationFilter, len(subjects))
	for i := range subjects {
		if label, _, _ := SplitID(subjects[i]); label == LabelActionPoint {
			filters[i].ActionPoint = &subjects[i]
		} else {
			filters[i].Recommendation = &subjects[i]
		}
	}
	ledgers, err := w.view.ledgers(ctx, filters, day)
	states := ledgerStates{}
	for _, ledger := range ledgers {
		for _, o := range ledger {
			states[[2]string{o.SubjectID, o.DebtorID}] = o
		}
	}
	return states, err
}

// Obligations returns the obligations whose state the write changed, as the viewer saw them, by
// subject and debtor. What the viewer can't see any more is left out.
func (w *Written) Obligations(ctx context.Context) ([]ObligationChange, error) {
	v, subjects, parties := w.view, newIDs(), newIDs()
	for _, e := range w.Change.Effects {
		subjects.add(e.SubjectID)
		parties.add(e.SubjectID)
		parties.add(e.DebtorID)
	}
	changed := []ObligationChange{}
	if len(subjects.list) == 0 {
		return changed, nil
	}
	day := DateOf(w.Change.At)
	now, err := w.ledger(ctx, subjects.list, day)
	if err != nil {
		return nil, err
	}
	nodes, err := v.newSet().byID(ctx, "ledger parties", func(add func(string)) {
		for _, id := range parties.list {
			add(id)
		}
	})
	if err != nil {
		return nil, err
	}
	var standing []*Obligation
	for _, e := range w.Change.Effects {
		if nodes[e.SubjectID] == nil || nodes[e.DebtorID] == nil {
			continue
		}
		c := e.change(now[[2]string{e.SubjectID, e.DebtorID}])
		if changed = append(changed, c); c.Obligation != nil {
			standing = append(standing, c.Obligation)
		}
	}
	handed := v.newLedgerSet(day).add(standing)
	for i := range changed {
		if o := &changed[i].Obligation; *o != nil {
			*o = handed[slices.Index(standing, *o)]
		}
	}
	return changed, nil
}
