package api

import (
	"context"
	"net/http"
	"slices"
	"sync"
	"time"

	"answerable/internal/operation"
)

// limiter limits how much runs at once, and shares it between clients: an operation takes one place or more. One client
// has at most half of the places, or else one operation. A place that becomes free goes to the waiting client that has the
// fewest, in the order of arrival between equals.
type limiter struct {
	most   int
	events chan struct{} // the places for events, half of all: a change with many subscribers must not delay queries
	wait   time.Duration // the time that an operation waits for a place, so that a short burst is no error

	mu      sync.Mutex
	taken   int
	of      map[clientID]int // the places of each client
	waiting []*waiter        // in the order of arrival
}

// waiter is an operation that waits for places. Closing admitted gives it them.
type waiter struct {
	client   clientID
	places   int
	admitted chan struct{}
}

const limiterWait = time.Second

func newLimiter(most int) *limiter {
	return &limiter{most: most, events: make(chan struct{}, half(most)), wait: limiterWait, of: map[clientID]int{}}
}

func half(n int) int { return (n + 1) / 2 }

// acquire takes a place for the client of the context, which release frees. When it gets no place in time, it returns
// an error.
func (s *limiter) acquire(ctx context.Context) (release func(), err error) {
	return s.acquireMany(ctx, 1)
}

// acquireMany takes several places, at most all that there are.
func (s *limiter) acquireMany(ctx context.Context, places int) (release func(), err error) {
	timer := time.NewTimer(s.wait)
	defer timer.Stop()
	if release = s.queue(ctx, min(places, s.most), timer.C); release == nil {
		return nil, errNoPlace
	}
	return release, nil
}

var errNoPlace = &httpError{http.StatusTooManyRequests, "CONCURRENCY" + operation.LimitExceeded, "the server does as much as it can at once, or as it does for one client; try again in a second"}

// acquireForEvent takes a place for an event, without a time limit: a later event includes the changes of
// this one, so that nothing is lost.
func (s *limiter) acquireForEvent(ctx context.Context) (release func(), err error) {
	select {
	case s.events <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	place := s.queue(ctx, 1, nil)
	if place == nil {
		<-s.events
		return nil, ctx.Err()
	}
	return func() { place(); <-s.events }, nil
}

// queue waits for places until the context ends or the time is over. Then it returns nil.
func (s *limiter) queue(ctx context.Context, places int, over <-chan time.Time) (release func()) {
	w := &waiter{clientOf(ctx), places, make(chan struct{})}
	release = func() { s.release(w) }
	s.mu.Lock()
	if s.admits(w) {
		s.take(w)
		s.mu.Unlock()
		return release
	}
	s.waiting = append(s.waiting, w)
	s.mu.Unlock()
	select {
	case <-w.admitted:
		return release
	case <-over:
	case <-ctx.Done():
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.Index(s.waiting, w)
	if i < 0 {
		return release // it was admitted meanwhile
	}
	s.waiting = slices.Delete(s.waiting, i, i+1)
	return nil
}

// admits reports whether an operation may have its places now. The caller holds the lock.
func (s *limiter) admits(w *waiter) bool {
	has := s.of[w.client]
	return s.taken+w.places <= s.most && (has == 0 || has+w.places <= half(s.most))
}

func (s *limiter) take(w *waiter) {
	s.taken += w.places
	s.of[w.client] += w.places
	close(w.admitted)
}

// release frees the places of an operation, and gives them to those that wait.
func (s *limiter) release(w *waiter) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.taken -= w.places
	if s.of[w.client] -= w.places; s.of[w.client] == 0 {
		delete(s.of, w.client)
	}
	for {
		next := -1
		for i, w := range s.waiting {
			if s.admits(w) && (next < 0 || s.of[w.client] < s.of[s.waiting[next].client]) {
				next = i
			}
		}
		if next < 0 {
			return
		}
		s.take(s.waiting[next])
		s.waiting = slices.Delete(s.waiting, next, next+1)
	}
}
