package api

import (
	"context"
	"net/http"
	"time"

	"answerable/internal/operation"
)

// limiter limits how many operations run at once, events of subscriptions included.
type limiter struct {
	free   chan struct{}
	events chan struct{} // the places for events, half of all: a change with many subscribers must not delay queries
	wait   time.Duration // the time that an operation waits for a place, so that a short burst is no error
}

const limiterWait = time.Second

func newLimiter(most int) *limiter {
	return &limiter{make(chan struct{}, most), make(chan struct{}, (most+1)/2), limiterWait}
}

// acquire takes a place, which release frees. When no place is free in time, it returns an error.
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

// acquireForEvent takes a place for an event, without a time limit: a later event includes the changes of
// this one, so that nothing is lost.
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
