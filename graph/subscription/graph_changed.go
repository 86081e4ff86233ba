package subscription

import (
	"context"

	"answerable/graph"
	"answerable/graph/query"
)

// Graph starts to send what changes of the elements that pass the filter, one event for each change of
// the graph. Without a position, the first event reports where the stream begins.
func (s *Subscriber) Graph(ctx context.Context, filter *query.ElementFilter, after *string) (<-chan *query.GraphChanged, error) {
	at, given, err := s.startPosition(ctx, after)
	if err != nil {
		return nil, err
	}
	if err := s.compute(ctx, func(ctx context.Context) error { return s.checkStart(ctx, filter, at, given) }); err != nil {
		return nil, err
	}
	wanted := query.ElementFilter{}
	if filter != nil {
		wanted = *filter
	}
	t := s.hub.joinChanges(s.viewer.Clearance, wanted)
	if given {
		s.setPosition(at)
	}
	return run(ctx, s, func() { s.hub.leaveChanges(t) }, func(events chan<- *query.GraphChanged) error {
		if !given {
			if err := s.compute(ctx, func(ctx context.Context) error {
				_, err := send(ctx, s, events, query.EmptyEvent(at), at, releaseNothing)
				return err
			}); err != nil {
				return err
			}
		}
		for {
			newest, advanced := s.hub.state()
			for at.Revision < newest.Revision {
				next := graph.StreamPosition{Revision: at.Revision + 1, Day: newest.Day}
				if err := s.compute(ctx, func(ctx context.Context) error {
					event, err := t.event(ctx, next.Revision)
					if err != nil {
						return err
					}
					if event == nil {
						s.setPosition(next)
						return nil
					}
					_, err = send(ctx, s, events, event, next, releaseNothing)
					return err
				}); err != nil {
					return err
				}
				at = next
			}
			if err := s.wait(ctx, advanced); err != nil {
				return err
			}
		}
	})
}

// releaseNothing is the release of a view that stays valid.
func releaseNothing() error { return nil }

// checkStart refuses a position that the store no longer holds, and, for a new stream, a filter that
// names nodes that the viewer can't see. A resumed stream may be about nodes that no longer exist.
func (s *Subscriber) checkStart(ctx context.Context, filter *query.ElementFilter, at graph.StreamPosition, given bool) error {
	v, err := s.hub.graph.At(ctx, s.viewer, at.Revision)
	if err != nil || filter == nil {
		return err
	}
	if err := filter.Check(); err != nil || given {
		return err
	}
	return v.CheckKnown(ctx, *filter)
}
