package search

import (
	"context"
	"sync"
	"time"

	"answerable/graph"
)

// Options configure how an index follows a store. A zero field means its default.
type Options struct {
	// Poll is the interval at which the index reads new changes: 500 ms by default. A request that needs a
	// newer revision does not wait for it; it moves the index at once.
	Poll time.Duration
	// Progress is called from time to time during a build, and at its end.
	Progress func(c graph.Clearance, nodes int, done bool)
	// Failed is called when a build or an update failed, before the index tries again.
	Failed func(error)
}

// Index implements graph.Index. It holds one index for each clearance. It builds the one of PUBLIC at once,
// and the others on their first use.
type Index struct {
	store   graph.Store
	options Options
	ctx     context.Context // ends with Close
	cancel  context.CancelFunc
	workers sync.WaitGroup

	mu        sync.Mutex
	followers map[graph.Clearance]*follower
}

var _ graph.Index = (*Index)(nil)

// Follow returns an index that builds itself in the background and then follows the store until Close.
func Follow(store graph.Store, o Options) *Index {
	if o.Poll == 0 {
		o.Poll = 500 * time.Millisecond
	}
	ctx, cancel := context.WithCancel(context.Background())
	x := &Index{store: store, options: o, ctx: ctx, cancel: cancel, followers: map[graph.Clearance]*follower{}}
	x.of(graph.Public)
	return x
}

// of returns the follower of a clearance, and starts it on the first call.
func (x *Index) of(c graph.Clearance) *follower {
	x.mu.Lock()
	defer x.mu.Unlock()
	f := x.followers[c]
	if f == nil {
		f = newFollower(x, c)
		x.followers[c] = f
		x.workers.Go(f.run)
	}
	return f
}

// At returns the texts that the clearance sees at the revision; see graph.Index.
func (x *Index) At(ctx context.Context, c graph.Clearance, at graph.Revision) (graph.IndexSnapshot, error) {
	return x.of(c).at(ctx, at, false)
}

// Freeze returns the index of a clearance and stops others from moving it; see graph.Index.
func (x *Index) Freeze(ctx context.Context, c graph.Clearance) (graph.Index, func(), error) {
	f := x.of(c)
	if err := f.acquire(ctx); err != nil {
		return nil, nil, err
	}
	return frozen{f}, f.release, nil
}

// frozen is an index whose holder has the token to move it.
type frozen struct{ *follower }

// At returns the texts that the clearance sees at the revision.
func (s frozen) At(ctx context.Context, _ graph.Clearance, at graph.Revision) (graph.IndexSnapshot, error) {
	return s.at(ctx, at, true)
}

// Freeze returns the index, which is already frozen.
func (s frozen) Freeze(context.Context, graph.Clearance) (graph.Index, func(), error) {
	return s, func() {}, nil
}

// Close stops following the store. The index must not be used afterwards.
func (x *Index) Close() error {
	x.cancel()
	x.workers.Wait()
	return nil
}
