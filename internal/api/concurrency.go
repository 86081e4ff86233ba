package api

import (
	"context"
	"net/http"
	"time"

	"answerable/internal/operation"
)

// limiter are how many operations may run at once, the events of subscriptions among them.
type limiter struct {
	free   chan struct{}
	events chan struct{} // those that events may have: half, so that a change that many watch is no burst to others
	wait   time.Duration // how long an operation waits for one, so that a short burst is no error
}

const limiterWait = time.Second

func newLimiter(most int) *limiter {
	return &limiter{make(chan struct{}, most), make(chan struct{}, (most+1)/2), limiterWait}
}

// acquire takes a slot, which release gives back; when none comes free in time it refuses.
func (s *limiter) acquire(ctx context.Context) (release func(), err error) {
	release = func() { <-s.free }
	select {
	case s.free <- struct{}{}:
		return release, nil
	default:
	}
	timer := time.NewTimer(s.wait)
	defer timer.Stop()
	select {
	case s.free <- struct{}{}:
		return release, nil
	case <-timer.C:
	case <-ctx.Done():
	}
	return nil, &httpError{http.StatusTooManyRequests, "CONCURRENCY" + operation.LimitExceeded, "the server has its maximum number of operations; try again in a second"}
}

// acquireForEvent takes a slot for an event, for which it waits as long as it takes: an event that comes
// later tells of more, and is not lost.
func (s *limiter) acquireForEvent(ctx context.Context) (release func(), err error) {
	for i, of := range []chan struct{}{s.events, s.free} {
		select {
		case of <- struct{}{}:
		case <-ctx.Done():
			if i > 0 {
				<-s.events
			}
			return nil, ctx.Err()
		}
	}
	return func() { <-s.free; <-s.events }, nil
}
