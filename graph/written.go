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

// ObligationChange is what a write did to one obligation.
type ObligationChange struct {
	Effect
	// Obligation is the obligation on the day of the write; nil when there is none any more.
	Obligation *Obligation

	subject Subject
	debtor  Stakeholder
}

// ID returns the obligation's stable id.
func (c *ObligationChange) ID() string {
	return (&Obligation{SubjectID: c.SubjectID, DebtorID: c.DebtorID}).ID()
}

// Subject returns what is to be answered.
func (c *ObligationChange) Subject() Subject { return c.subject }

// Debtor returns who owes.
func (c *ObligationChange) Debtor() Stakeholder { return c.debtor }

// StateBefore returns the state before the write, or nil when there was no such obligation.
func (c *ObligationChange) StateBefore() *ObligationState { return optional(c.Before) }

// StateAfter returns the state after the write, or nil when there was no such obligation any more.
func (c *ObligationChange) StateAfter() *ObligationState { return optional(c.After) }

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
func (w *Written) Obligations(ctx context.Context) ([]*ObligationChange, error) {
	v, subjects, parties := w.view, newIDs(), newIDs()
	for _, e := range w.Change.Effects {
		subjects.add(e.SubjectID)
		parties.add(e.SubjectID)
		parties.add(e.DebtorID)
	}
	changed := []*ObligationChange{}
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
		subject, isSubject := nodes[e.SubjectID].(Subject)
		debtor, isDebtor := nodes[e.DebtorID].(Stakeholder)
		if !isSubject || !isDebtor {
			continue
		}
		c := &ObligationChange{Effect: e, subject: subject, debtor: debtor, Obligation: now[[2]string{e.SubjectID, e.DebtorID}]}
		if changed = append(changed, c); c.Obligation != nil {
			standing = append(standing, c.Obligation)
		}
	}
	handed := v.newLedgerSet(day).add(standing)
	for _, c := range changed {
		if c.Obligation != nil {
			c.Obligation = handed[slices.Index(standing, c.Obligation)]
		}
	}
	return changed, nil
}
