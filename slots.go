package main

import (
	"context"
	"net/http"
	"time"
)

// slots are how many operations may run at once.
type slots struct {
	free chan struct{}
	wait time.Duration // how long an operation waits for one, so that a short burst is no error
}

const slotWait = time.Second

func newSlots(most int) *slots { return &slots{make(chan struct{}, most), slotWait} }

// take takes a slot, which release gives back; when none comes free in time it refuses.
func (s *slots) take(ctx context.Context) (release func(), err error) {
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
	return nil, &refusal{http.StatusTooManyRequests, "CONCURRENCY" + overLimit, "the server is answering as much as it can; try again in a second"}
}
