package subscription

import (
	"context"
	"sync"

	"answerable/graph"
)

// Subscriber is one subscription of one viewer. The transport that sends its events calls Done after
// each, and Err after the last one.
type Subscriber struct {
	hub    *Hub
	viewer graph.Viewer
	after  string // overrides the argument of the field

	work Work
	done chan bool // results of Done

	mu           sync.Mutex
	release      func() error                // of the view that the event in transit reads
	nextPosition graph.StreamPosition        // the position after that event
	position     func() graph.StreamPosition // nil before the start
	err          error
}

// Subscribe returns a subscription that has not started. It starts after the given position, or, if
// that is empty, after the position in the field's argument.
func (h *Hub) Subscribe(viewer graph.Viewer, after string) *Subscriber {
	return &Subscriber{hub: h, viewer: viewer, after: after, done: make(chan bool, 1)}
}

// Work limits and observes the computations of a subscription. The subscription calls it before each
// unit of work; it may block, and an error ends the subscription. The unit runs in the returned
// context, and ends with the call of done. A subscription computes one event at a time, and that unit
// lasts until Done.
type Work func(ctx context.Context) (working context.Context, done func(), err error)

// Within sets the subscription's Work. It must be called before the start.
func (s *Subscriber) Within(work Work) *Subscriber {
	s.work = work
	return s
}

// compute runs one unit of work. A panic becomes its error.
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

// recoverInto returns the error of f, or its panic as an error.
func recoverInto(f func() error) (err error) {
	defer graph.Catch(&err)
	return f()
}

// Done reports that the transport has encoded the last event. It returns false when what the event
// read may mix two revisions. The transport must then discard the event, which is computed again.
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

// Position returns the position of the subscription, or "" before the start. A subscription that
// starts after it continues with the event after the last Done.
func (s *Subscriber) Position() string {
	s.mu.Lock()
	position := s.position
	s.mu.Unlock()
	if position == nil {
		return ""
	}
	return position().String()
}

// Err returns the error that ended the subscription, or nil when its context ended.
func (s *Subscriber) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// startPosition returns the position after which to start, and whether the client gave it. Without one
// it is the newest position.
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

// setPosition sets the position that Position returns.
func (s *Subscriber) setPosition(at graph.StreamPosition) {
	s.setPositionFunc(func() graph.StreamPosition { return at })
}

// setPositionFunc makes Position return what the function returns.
func (s *Subscriber) setPositionFunc(position func() graph.StreamPosition) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.position = position
}

// run runs f in a goroutine, and ends the subscription with its error. It calls leave at the end.
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

// send passes an event to the transport, and waits for Done. It returns false when the event must be
// sent again.
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

// wait waits until changed is closed. It returns an error when the hub or the context ends.
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
