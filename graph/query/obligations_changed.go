package query

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
)

// Ledger is every obligation of a day that a filter keeps, as one viewer sees it at one revision. It
// can be compared with another ledger of the same viewer and filter.
type Ledger struct {
	graph.StreamPosition
	filter       *ObligationFilter
	firm         bool // without assumptions
	obligations  []*Obligation
	fingerprints map[ledger.ObligationID]string // by the key of the obligation
}

// EmptyLedger returns a ledger without obligations.
func EmptyLedger(at graph.StreamPosition) *Ledger { return &Ledger{StreamPosition: at} }

// Ledger returns the whole ledger of a day.
func (v *View) Ledger(ctx context.Context, filter *ObligationFilter, day graph.Date) (*Ledger, error) {
	if err := v.checkLedger(ctx, valueOrZero(filter)); err != nil {
		return nil, err
	}
	all, err := v.ledger(ctx, valueOrZero(filter), day)
	if err != nil {
		return nil, err
	}
	l := &Ledger{graph.StreamPosition{Revision: v.Revision(), Day: day}, filter, !v.assumptions, all, make(map[ledger.ObligationID]string, len(all))}
	for _, o := range all {
		l.fingerprints[o.Key()] = o.fingerprint()
	}
	return l, nil
}

// Unchanged reports whether the ledger holds the very obligations of the older one: the ledger cache
// did not derive any of them again. False does not mean that they differ; see Diff.
func (l *Ledger) Unchanged(old *Ledger) bool {
	return len(l.obligations) > 0 && len(l.obligations) == len(old.obligations) && &l.obligations[0] == &old.obligations[0]
}

// At returns the same ledger at another position, between which and its own nothing changed.
func (l *Ledger) At(at graph.StreamPosition) *Ledger {
	other := *l
	other.StreamPosition = at
	return &other
}

// fingerprint returns all of an obligation that does not follow from the day alone, with what its answers and
// reports say. Two obligations with the same id and fingerprint look the same, except for properties of the
// other nodes that they name.
func (o *Obligation) fingerprint() string {
	var b strings.Builder
	deadline := func(d *ledger.Deadline) {
		if d != nil {
			a := d.Addressing.Addressing()
			fmt.Fprintf(&b, " due %v by %s %v %v %v %v %v", d.DueOn, d.Basis, d.Addressing.Ref(), a.AddressedOn, a.DueOn, a.RespondWithin, d.Disputed)
			if d.Meeting != nil {
				fmt.Fprintf(&b, " %s %v %d", d.Meeting.ID, d.Meeting.On, d.Meeting.Days)
			}
		}
	}
	fmt.Fprintf(&b, "%s %t", o.State, o.Assumed)
	deadline(o.Deadline)
	for _, r := range o.Responses {
		fmt.Fprintf(&b, " %s %t %s %v %v %x", r.ID, r == o.Holding, r.Kind, r.SubmittedOn, r.RetractedOn, sha256.Sum256([]byte(r.Text)))
	}
	for _, r := range []*graph.ProgressReport{o.Progress, o.Assessment} {
		if r == nil {
			b.WriteString(" not reported")
			continue
		}
		fmt.Fprintf(&b, " %s %s %v %x", r.ID, r.Status, r.ReportedOn, sha256.Sum256([]byte(r.Text)))
	}
	for _, reason := range o.Reasons {
		fmt.Fprintf(&b, "\n%s %t", reason.Responsibility, reason.Withdrawn)
		deadline(reason.Deadline)
		for _, r := range reason.Path {
			fmt.Fprintf(&b, " %v", r.Ref())
		}
	}
	if o.State == graph.StateAnsweredLate {
		fmt.Fprintf(&b, " %d", o.DaysOverdue)
	}
	return b.String()
}

// ObligationChange is the difference of one obligation between two ledgers.
type ObligationChange struct {
	ObligationID  string                 // as of today
	Before, After *graph.ObligationState // nil when the ledger does not have it
	Obligation    *Obligation            // as it is after; nil when it no longer exists

	key ledger.ObligationID
}

// Diff returns the obligations that differ from those of the older ledger: first those that are new or
// changed, in the order of this ledger, then those that no longer exist, in the order of the older
// one.
func (l *Ledger) Diff(old *Ledger) []ObligationChange {
	if l == old {
		return nil
	}
	before := make(map[ledger.ObligationID]*Obligation, len(old.obligations))
	for _, o := range old.obligations {
		before[o.Key()] = o
	}
	id := func(key ledger.ObligationID) string {
		key.Firm = l.firm
		return key.String()
	}
	var changes []ObligationChange
	for _, o := range l.obligations {
		key := o.Key()
		was := before[key]
		delete(before, key)
		if was == nil {
			changes = append(changes, ObligationChange{id(key), nil, &o.State, o, key})
		} else if l.fingerprints[key] != old.fingerprints[key] {
			changes = append(changes, ObligationChange{id(key), &was.State, &o.State, o, key})
		}
	}
	for _, o := range old.obligations {
		if before[o.Key()] != nil {
			changes = append(changes, ObligationChange{id(o.Key()), &o.State, nil, nil, o.Key()})
		}
	}
	return changes
}

// ObligationsChanged is an event: the difference between two ledgers.
type ObligationsChanged struct {
	Position string
	Revision int
	AsOf     graph.Date
	Changes  []ObligationChange

	view   *View
	filter *ObligationFilter
}

// Obligations returns a page of the ledger after the event, as View.Obligations does.
func (e *ObligationsChanged) Obligations(ctx context.Context, args PageArgs, orderBy ...*ObligationOrder) (*ObligationConnection, error) {
	return e.view.Obligations(ctx, e.filter, args, orderBy...)
}

// ObligationsChanged returns the difference between two ledgers as an event. The newer ledger must be
// of the view's revision.
func (v *View) ObligationsChanged(old, now *Ledger) *ObligationsChanged {
	v = v.on(now.Day)
	e := &ObligationsChanged{now.StreamPosition.String(), int(now.Revision), now.Day, now.Diff(old), v, now.filter}
	batch := v.newLedgerBatch(now.Day)
	for i := range e.Changes {
		if o := &e.Changes[i].Obligation; *o != nil {
			*o = batch.add([]*Obligation{*o})[0]
		}
	}
	if e.Changes == nil {
		e.Changes = []ObligationChange{}
	}
	return e
}
