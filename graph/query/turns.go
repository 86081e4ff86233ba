package query

import "context"

// turns lets few long computations run at once, so that other questions do not wait for a processor behind all of them.
// Nil lets all run. Who has a turn must not wait for what another loads: that one may wait for a turn.
type turns chan struct{}

// take waits for a turn, which done ends.
func (t turns) take(ctx context.Context) (done func(), err error) {
	if t == nil {
		return func() {}, nil
	}
	select {
	case t <- struct{}{}:
		return func() { <-t }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
