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
	q := question{clearance: s.viewer.Clearance, assumptions: assumptions == nil || *assumptions}
	if filter != nil {
		q.filter = *filter
	}
	at, given, err := s.begin(ctx, after)
	if err != nil {
		return nil, err
	}
	var (
		g     *ledgerTopic
		old   *query.Ledger
		greet bool
	)
	if err := s.compute(ctx, func(ctx context.Context) error {
		joined, err := s.hub.join(ctx, q)
		if err != nil {
			return err
		}
		g = joined
		old, greet, err = s.ledgerAfter(ctx, g, at, given)
		return err
	}); err != nil {
		if g != nil {
			s.hub.leave(g)
		}
		return nil, err
	}
	return run(ctx, s, func() { s.hub.leave(g) }, func(events chan<- *query.ObligationsChanged) error {
		for {
			now, changed, err := g.state()
			if err != nil {
				return err
			}
			if greet || now != old {
				if old, err = s.tell(ctx, g, events, old, greet); err != nil {
					return err
				}
				greet = false
			}
			told := old
			s.standWith(func() graph.StreamPosition { return g.standsAt(told) })
			if err := s.wait(ctx, changed); err != nil {
				return err
			}
		}
	})
}

// ledgerAfter returns the ledger that the client has, and whether to tell where the stream begins.
func (s *Subscriber) ledgerAfter(ctx context.Context, g *ledgerTopic, at graph.StreamPosition, given bool) (l *query.Ledger, greet bool, err error) {
	if !given {
		l, _, err = g.state()
		return l, true, err
	}
	if !g.reached(at) {
		if err := g.refresh(ctx); err != nil {
			return nil, false, err
		}
	}
	s.standAt(at)
	if l, err = g.at(ctx, at); err != nil {
		return nil, false, err
	}
	now, _, err := g.state()
	if err == nil && now != l && now.NotBefore(at) && len(now.Diff(l)) == 0 {
		var still bool
		if still, err = g.still(ctx, l, at, now); still {
			l = now
		}
	}
	return l, false, err
}

// tell tells what became of a ledger in the newest one, and returns the one that it told. The newest is
// the one of when the client is ready.
func (s *Subscriber) tell(
	ctx context.Context, g *ledgerTopic, events chan<- *query.ObligationsChanged, old *query.Ledger, greet bool,
) (told *query.Ledger, err error) {
	for ok := false; !ok; {
		if err = s.compute(ctx, func(ctx context.Context) (err error) {
			told, ok, err = s.tryToTell(ctx, g, events, old, greet)
			return err
		}); err != nil {
			return nil, err
		}
	}
	return told, nil
}

// tryToTell reports false when the event must be made anew, since the graph moved on meanwhile.
func (s *Subscriber) tryToTell(
	ctx context.Context, g *ledgerTopic, events chan<- *query.ObligationsChanged, old *query.Ledger, greet bool,
) (told *query.Ledger, ok bool, err error) {
	now, _, err := g.state()
	if err != nil {
		return nil, false, err
	}
	v, release, err := s.hub.graph.PinAt(ctx, s.viewer, now.Revision)
	if err != nil {
		return nil, false, err
	}
	told = now
	if v.Revision() != now.Revision { // which was forgotten since
		if told, err = g.ask(ctx, v, now.Day); err != nil {
			_ = release()
			return nil, false, err
		}
		g.remember(told)
	}
	if greet {
		old = told // it begins where it is told, however long the client took
	}
	event := v.Assumptions(&g.assumptions).ObligationsChanged(old, told)
	if len(event.Changes) == 0 && !greet && told != now {
		_ = release() // nothing was read but the ledger
		return told, true, nil
	}
	ok, err = send(ctx, s, events, event, told.StreamPosition, release)
	return told, ok, err
}
