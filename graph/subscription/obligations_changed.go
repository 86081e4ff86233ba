package subscription

import (
	"context"

	"answerable/graph"
	"answerable/graph/query"
)

// Obligations starts to send the changes of the obligations that pass the filter. Without a position,
// the first event has no changes and reports where the stream begins.
func (s *Subscriber) Obligations(
	ctx context.Context, filter *query.ObligationFilter, assumptions bool, after *string,
) (<-chan *query.ObligationsChanged, error) {
	q := ledgerQuery{clearance: s.viewer.Clearance, assumptions: assumptions}
	if filter != nil {
		q.filter = *filter
	}
	at, given, err := s.startPosition(ctx, after)
	if err != nil {
		return nil, err
	}
	var (
		t         *ledgerTopic
		old       *query.Ledger
		sendFirst bool
	)
	if err := s.compute(ctx, func(ctx context.Context) error {
		joined, err := s.hub.joinLedger(ctx, q)
		if err != nil {
			return err
		}
		t = joined
		old, sendFirst, err = s.ledgerAfter(ctx, t, at, given)
		return err
	}); err != nil {
		if t != nil {
			s.hub.leaveLedger(t)
		}
		return nil, err
	}
	return run(ctx, s, func() { s.hub.leaveLedger(t) }, func(events chan<- *query.ObligationsChanged) error {
		for {
			now, changed, err := t.state()
			if err != nil {
				return err
			}
			if sendFirst || now != old {
				if old, err = s.sendChanges(ctx, t, events, old, sendFirst); err != nil {
					return err
				}
				sendFirst = false
			}
			sent := old
			s.setPositionFunc(func() graph.StreamPosition { return t.lastConfirmed(sent) })
			if err := s.wait(ctx, changed); err != nil {
				return err
			}
		}
	})
}

// ledgerAfter returns the ledger that the client holds, and whether to send a first event with the
// position.
func (s *Subscriber) ledgerAfter(ctx context.Context, t *ledgerTopic, at graph.StreamPosition, given bool) (l *query.Ledger, sendFirst bool, err error) {
	if !given {
		l, _, err = t.state()
		return l, true, err
	}
	if !t.upToDate(at) {
		if err := t.refresh(ctx); err != nil {
			return nil, false, err
		}
	}
	s.setPosition(at)
	if l, err = t.ledgerAt(ctx, at); err != nil {
		return nil, false, err
	}
	now, _, err := t.state()
	if err == nil && now != l && now.NotBefore(at) && len(now.Diff(l)) == 0 {
		var unchanged bool
		if unchanged, err = t.unchangedBetween(ctx, l, at, now); unchanged {
			l = now
		}
	}
	return l, false, err
}

// sendChanges sends the difference between a ledger and the newest one, and returns the ledger that it
// sent. It takes the newest ledger when the client is ready to read.
func (s *Subscriber) sendChanges(
	ctx context.Context, t *ledgerTopic, events chan<- *query.ObligationsChanged, old *query.Ledger, sendFirst bool,
) (sent *query.Ledger, err error) {
	for ok := false; !ok; {
		if err = s.compute(ctx, func(ctx context.Context) (err error) {
			sent, ok, err = s.trySendChanges(ctx, t, events, old, sendFirst)
			return err
		}); err != nil {
			return nil, err
		}
	}
	return sent, nil
}

// trySendChanges returns false when the event must be computed again, because the graph changed while
// the event was read.
func (s *Subscriber) trySendChanges(
	ctx context.Context, t *ledgerTopic, events chan<- *query.ObligationsChanged, old *query.Ledger, sendFirst bool,
) (sent *query.Ledger, ok bool, err error) {
	now, _, err := t.state()
	if err != nil {
		return nil, false, err
	}
	at := now.StreamPosition
	if sendFirst { // what is shown first is not older than what a query answered before
		at = t.lastConfirmed(now)
	}
	v, release, err := s.hub.graph.PinAt(ctx, s.viewer, at.Revision)
	if err != nil {
		return nil, false, err
	}
	sent = now
	if v.Revision() != at.Revision { // the store no longer holds that revision
		if sent, err = t.load(ctx, v, at.Day); err != nil {
			_ = release()
			return nil, false, err
		}
		t.recordSent(sent)
		at = sent.StreamPosition
	}
	told := sent.At(at)
	if sendFirst {
		old = told // the stream begins at what is sent, however long the client waited
	}
	event := v.Assumptions(t.assumptions).ObligationsChanged(old, told)
	if len(event.Changes) == 0 && !sendFirst && sent != now {
		_ = release() // an event without changes is not sent
		return sent, true, nil
	}
	ok, err = send(ctx, s, events, event, at, release)
	return sent, ok, err
}
