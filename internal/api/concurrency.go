package api

import (
	"context"
	"net/http"
	"slices"
	"sync"
	"time"

	"answerable/internal/operation"
)

// limiter limits how many operations run at once, events of subscriptions included, and shares the places between
// clients: one client has at most half of them, and a place that becomes free goes to the waiting client that has the
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

// waiter is an operation that waits for a place. Closing admitted gives it one.
type waiter struct {
	client   clientID
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
	timer := time.NewTimer(s.wait)
	defer timer.Stop()
	if release = s.queue(ctx, timer.C); release == nil {
		return nil, errNoPlace
	}
	return release, nil
}

var errNoPlace = &httpError{http.StatusTooManyRequests, "CONCURRENCY" + operation.LimitExceeded, "the server has its maximum number of operations, or of this client's; try again in a second"}

// acquireForEvent takes a place for an event, without a time limit: a later event includes the changes of
// this one, so that nothing is lost.
func (s *limiter) acquireForEvent(ctx context.Context) (release func(), err error) {
	select {
	case s.events <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	place := s.queue(ctx, nil)
	if place == nil {
		<-s.events
		return nil, ctx.Err()
	}
	return func() { place(); <-s.events }, nil
}

// queue waits for a place until the context ends or the time is over. Then it returns nil.
func (s *limiter) queue(ctx context.Context, over <-chan time.Time) (release func()) {
	who := clientOf(ctx)
	release = func() { s.release(who) }
	s.mu.Lock()
	if s.admits(who) {
		s.take(who)
		s.mu.Unlock()
		return release
	}
	w := &waiter{who, make(chan struct{})}
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

// admits reports whether a client may take a place now. The caller holds the lock.
func (s *limiter) admits(who clientID) bool { return s.taken < s.most && s.of[who] < half(s.most) }

func (s *limiter) take(who clientID) {
	s.taken++
	s.of[who]++
}

// release frees a place, and gives it to the waiting client with the fewest.
func (s *limiter) release(who clientID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.taken--
	if s.of[who]--; s.of[who] == 0 {
		delete(s.of, who)
	}
	next := -1
	for i, w := range s.waiting {
		if s.admits(w.client) && (next < 0 || s.of[w.client] < s.of[s.waiting[next].client]) {
			next = i
		}
	}
	if next >= 0 {
		w := s.waiting[next]
		s.waiting = slices.Delete(s.waiting, next, next+1)
		s.take(w.client)
		close(w.admitted)
	}
}
