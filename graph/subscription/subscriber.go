package subscription

import (
	"context"
	"sync"

	"answerable/graph"
)

// Subscriber is one subscription of one viewer. Whoever carries its events calls Done after each,
// and Err when there are no more.
type Subscriber struct {
	hub    *Hub
	viewer graph.Viewer
	after  string // overrides the argument of the field

	work Work
	done chan bool // what Done found

	mu           sync.Mutex
	release      func() error                // of the event that is being carried
	nextPosition graph.StreamPosition        // where the subscription stands once that is done
	position     func() graph.StreamPosition // nil before it has begun
	err          error
}

// Subscribe returns a subscription to come. After is the position after which it begins, when the
// transport knows one; else the field's argument counts.
func (h *Hub) Subscribe(viewer graph.Viewer, after string) *Subscriber {
	return &Subscriber{hub: h, viewer: viewer, after: after, done: make(chan bool, 1)}
}

// Work bounds and observes what a subscription computes. It is asked before each piece of work, and
// may let the subscription wait; an error ends it. The work is done in the context that it returns, and is
// over when done is called. The events of a subscription are computed one at a time, each until Done.
type Work func(ctx context.Context) (working context.Context, done func(), err error)

// Within makes the subscription ask for its work. It is called before it begins.
func (s *Subscriber) Within(work Work) *Subscriber {
	s.work = work
	return s
}

// compute does a piece of work. A panic in it is its error.
func (s *Subscriber) compute(ctx context.Context, f func(context.Context) error) error {
	if s.work != nil {
		working, done, err := s.work(ctx)
		if err != nil {
			return err
		}
		defer done()
		ctx = working
	}
	return recoverInto(func() error { return f(ctx) })
}

// caught returns the error of f, which a panic is too.
func recoverInto(f func() error) (err error) {
	defer graph.Catch(&err)
	return f()
}

// Done says that the last event was written down. It returns false when what was read of the graph
// meanwhile may not be of one revision: the event must be thrown away, and comes again.
func (s *Subscriber) Done() bool {
	s.mu.Lock()
	release := s.release
	s.release = nil
	s.mu.Unlock()
	if release == nil {
		return true
	}
	ok := release() == nil
	if ok {
		s.setPosition(s.nextPosition)
	}
	s.done <- ok
	return ok
}

// Position returns where the subscription stands, or "" when it has not begun. A subscription after
// it tells what this one has not told up to the last Done.
func (s *Subscriber) Position() string {
	s.mu.Lock()
	position := s.position
	s.mu.Unlock()
	if position == nil {
		return ""
	}
	return position().String()
}

// Err returns why the subscription ended, or nil when its context did.
func (s *Subscriber) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// begin returns the position after which to begin, and whether it was given; else it is the newest.
func (s *Subscriber) startPosition(ctx context.Context, after *string) (at graph.StreamPosition, given bool, err error) {
	if err = s.compute(ctx, func(ctx context.Context) (err error) {
		at, err = s.hub.advance(ctx)
		return err
	}); err != nil {
		return at, false, err
	}
	if s.after != "" {
		after = &s.after
	}
	if after == nil {
		return at, false, nil
	}
	if at, err = graph.ParseStreamPosition(*after); err != nil {
		return at, true, err
	}
	return at, true, s.hub.waitFor(ctx, at)
}

func (s *Subscriber) setPosition(at graph.StreamPosition) {
	s.setPositionFunc(func() graph.StreamPosition { return at })
}

func (s *Subscriber) setPositionFunc(position func() graph.StreamPosition) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.position = position
}

// run runs a subscription beside its caller, and ends it with the error of f.
func run[E any](ctx context.Context, s *Subscriber, leave func(), f func(events chan<- E) error) (<-chan E, error) {
	events := make(chan E)
	started := s.hub.runTracked(func() {
		defer close(events)
		defer leave()
		if err := recoverInto(func() error { return f(events) }); ctx.Err() == nil {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.err = err
		}
	})
	if !started {
		leave()
		return nil, ErrStopped
	}
	return events, nil
}

// send hands an event on and waits until it is done. It returns false when it must be told again.
func send[E any](ctx context.Context, s *Subscriber, events chan<- E, event E, at graph.StreamPosition, release func() error) (bool, error) {
	s.mu.Lock()
	s.release, s.nextPosition = release, at
	s.mu.Unlock()
	select {
	case events <- event:
	case <-s.hub.stop:
		return false, ErrStopped
	case <-ctx.Done():
		return false, ctx.Err()
	}
	select {
	case ok := <-s.done:
		return ok, nil
	case <-s.hub.stop:
		return false, ErrStopped
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

// wait waits until there may be something to tell.
func (s *Subscriber) wait(ctx context.Context, changed <-chan struct{}) error {
	select {
	case <-changed:
		return nil
	case <-s.hub.stop:
		return ErrStopped
	case <-ctx.Done():
		return ctx.Err()
	}
}
