package query

import (
	"context"
	"sync"
)

// flights makes who needs what another already computes wait for it, and look again. Who leads may wait for another
// flight only when that one can never wait for this one, as the ledger of a filter waits for that of a filter inside it.
type flights struct {
	mu     sync.Mutex
	flying map[string]chan struct{}
}

// lead returns when nobody else leads the key, or with the error of the context. Landed ends the flight.
func (f *flights) lead(ctx context.Context, key string) (landed func(), err error) {
	for {
		f.mu.Lock()
		other := f.flying[key]
		if other == nil {
			mine := make(chan struct{})
			if f.flying == nil {
				f.flying = map[string]chan struct{}{}
			}
			f.flying[key] = mine
			f.mu.Unlock()
			return func() {
				f.mu.Lock()
				delete(f.flying, key)
				f.mu.Unlock()
				close(mine)
			}, nil
		}
		f.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}
