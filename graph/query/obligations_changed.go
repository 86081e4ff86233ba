package query

import (
	"context"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
)

// Ledger is every obligation of a day that a filter keeps, as one viewer sees it at one revision, to
// be compared with another of the same question.
type Ledger struct {
	graph.StreamPosition
	filter      *ObligationFilter
	obligations []*Obligation
	marks       map[string]string // what can change of each, by id
}

// EmptyLedger is the ledger in which nothing is owed.
func EmptyLedger(at graph.StreamPosition) *Ledger { return &Ledger{StreamPosition: at} }

// Ledger returns the whole ledger of a day.
func (v *View) Ledger(ctx context.Context, filter *ObligationFilter, day graph.Date) (*Ledger, error) {
	if err := v.checkLedger(ctx, value(filter)); err != nil {
		return nil, err
	}
	all, err := v.ledger(ctx, value(filter), day)
	if err != nil {
		return nil, err
	}
	l := &Ledger{graph.StreamPosition{Revision: v.Revision(), Day: day}, filter, all, make(map[string]string, len(all))}
	for _, o := range all {
		l.marks[o.ID()] = o.fingerprint()
	}
	return l, nil
}

// Unchanged reports whether the ledger was not derived anew since the older one: nothing that it follows
// from was touched.
func (l *Ledger) Unchanged(old *Ledger) bool {
	return len(l.obligations) > 0 && len(l.obligations) == len(old.obligations) && &l.obligations[0] == &old.obligations[0]
}

// fingerprint writes down all of an obligation that does not follow from the day alone: two obligations
// with the same id and mark are the same to whoever sees them, but for what the nodes that they name
// are like.
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
		fmt.Fprintf(&b, " %s %t", r.ID, r == o.Holding)
	}
	for _, r := range o.start {
		fmt.Fprintf(&b, " from %v", r.Ref())
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

// ObligationChange is what became of one obligation between two ledgers.
type ObligationChange struct {
	ID            string
	Before, After *graph.ObligationState // nil when it was not, or is not, there
	Obligation    *Obligation            // as it is after; nil when it is no more
}

// Diff returns what became of each obligation that is not the same in the older ledger: those that
// there are in their order, then those that are no more in theirs.
func (l *Ledger) Diff(old *Ledger) []ObligationChange {
	if l == old {
		return nil
	}
	before := make(map[string]*Obligation, len(old.obligations))
	for _, o := range old.obligations {
		before[o.ID()] = o
	}
	var changes []ObligationChange
	for _, o := range l.obligations {
		id := o.ID()
		was := before[id]
		delete(before, id)
		if was == nil {
			changes = append(changes, ObligationChange{id, nil, &o.State, o})
		} else if l.marks[id] != old.marks[id] {
			changes = append(changes, ObligationChange{id, &was.State, &o.State, o})
		}
	}
	for _, o := range old.obligations {
		if id := o.ID(); before[id] != nil {
			changes = append(changes, ObligationChange{id, &o.State, nil, nil})
		}
	}
	return changes
}

// ObligationsChanged is one event of a ledger.
type ObligationsChanged struct {
	Position string
	Revision int
	AsOf     graph.Date
	Changes  []ObligationChange

	view   *View
	filter *ObligationFilter
}

// Obligations returns a page of the ledger as it is after the event, as View.Obligations does.
func (e *ObligationsChanged) Obligations(ctx context.Context, args PageArgs, orderBy ...*ObligationOrder) (*ObligationConnection, error) {
	return e.view.Obligations(ctx, e.filter, args, orderBy...)
}

// ObligationsChanged hands out what became of the older ledger in the newer one, which must be of the
// view's revision.
func (v *View) ObligationsChanged(old, now *Ledger) *ObligationsChanged {
	e := &ObligationsChanged{now.StreamPosition.String(), int(now.Revision), now.Day, now.Diff(old), v.AsOf(&now.Day), now.filter}
	set := v.newLedgerBatch(now.Day)
	for i := range e.Changes {
		if o := &e.Changes[i].Obligation; *o != nil {
			*o = set.add([]*Obligation{*o})[0]
		}
	}
	if e.Changes == nil {
		e.Changes = []ObligationChange{}
	}
	return e
}
