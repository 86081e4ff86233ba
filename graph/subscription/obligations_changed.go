package subscription

import (
	"context"

	"answerable/graph"
	"answerable/graph/query"
)

// Obligations begins to tell what becomes of the obligations that the filter keeps. Without a
// position it tells at once, with no changes, where it begins.
func (s *Subscriber) Obligations(
	ctx context.Context, filter *query.ObligationFilter, assumptions *bool, after *string,
) (<-chan *query.ObligationsChanged, error) {
	q := ledgerQuery{clearance: s.viewer.Clearance, assumptions: assumptions == nil || *assumptions}
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

// ledgerAfter returns the ledger that the client has, and whether to tell where the stream begins.
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

// tell tells what became of a ledger in the newest one, and returns the one that it told. The newest is
// the one of when the client is ready.
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

// tryToTell reports false when the event must be made anew, since the graph moved on meanwhile.
func (s *Subscriber) trySendChanges(
	ctx context.Context, t *ledgerTopic, events chan<- *query.ObligationsChanged, old *query.Ledger, sendFirst bool,
) (sent *query.Ledger, ok bool, err error) {
	now, _, err := t.state()
	if err != nil {
		return nil, false, err
	}
	v, release, err := s.hub.graph.PinAt(ctx, s.viewer, now.Revision)
	if err != nil {
		return nil, false, err
	}
	sent = now
	if v.Revision() != now.Revision { // which was forgotten since
		if sent, err = t.load(ctx, v, now.Day); err != nil {
			_ = release()
			return nil, false, err
		}
		t.recordSent(sent)
	}
	if sendFirst {
		old = sent // it begins where it is told, however long the client took
	}
	event := v.Assumptions(&t.assumptions).ObligationsChanged(old, sent)
	if len(event.Changes) == 0 && !sendFirst && sent != now {
		_ = release() // nothing was read but the ledger
		return sent, true, nil
	}
	ok, err = send(ctx, s, events, event, sent.StreamPosition, release)
	return sent, ok, err
}
