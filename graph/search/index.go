package search

import (
	"context"
	"sync"
	"time"

	"answerable/graph"
)

// Options say how an index follows a store. Zero fields have the values that are named.
type Options struct {
	// Poll is how often the store is asked for what is new: 500 ms. What a request needs is fetched at
	// once, whatever the poll.
	Poll time.Duration
	// Progress is called now and then while an index is built, and when it is done.
	Progress func(c graph.Clearance, nodes int, done bool)
	// Failed is called when an index could not be built or could not follow, before it tries again.
	Failed func(error)
}

// Index is the texts of a store, with an index of its own for each clearance: graph.Index. That of
// PUBLIC is built at once, the others when they are first asked for.
type Index struct {
	store   graph.Store
	options Options
	ctx     context.Context // ends with Close
	cancel  context.CancelFunc
	working sync.WaitGroup

	mu        sync.Mutex
	followers map[graph.Clearance]*follower
}

var _ graph.Index = (*Index)(nil)

// Follow builds the index of the store in the background, and follows the store from then on.
func Follow(store graph.Store, o Options) *Index {
	if o.Poll == 0 {
		o.Poll = 500 * time.Millisecond
	}
	ctx, cancel := context.WithCancel(context.Background())
	x := &Index{store: store, options: o, ctx: ctx, cancel: cancel, followers: map[graph.Clearance]*follower{}}
	x.of(graph.Public)
	return x
}

// of returns the follower of a clearance, and starts it when it is the first time.
func (x *Index) of(c graph.Clearance) *follower {
	x.mu.Lock()
	defer x.mu.Unlock()
	f := x.followers[c]
	if f == nil {
		f = newFollower(x, c)
		x.followers[c] = f
		x.working.Go(f.run)
	}
	return f
}

// At returns what the clearance sees at the revision; see graph.Index.
func (x *Index) At(ctx context.Context, c graph.Clearance, at graph.Revision) (graph.IndexSnapshot, error) {
	return x.of(c).at(ctx, at, false)
}

// Freeze returns the index of a clearance while it stands still; see graph.Index.
func (x *Index) Freeze(ctx context.Context, c graph.Clearance) (graph.Index, func(), error) {
	f := x.of(c)
	if err := f.take(ctx); err != nil {
		return nil, nil, err
	}
	return still{f}, f.give, nil
}

// still is an index whose turn to move its holder has.
type still struct{ *follower }

// At returns what the clearance sees at the revision.
func (s still) At(ctx context.Context, _ graph.Clearance, at graph.Revision) (graph.IndexSnapshot, error) {
	return s.at(ctx, at, true)
}

// Freeze returns the index, which stands still already.
func (s still) Freeze(context.Context, graph.Clearance) (graph.Index, func(), error) {
	return s, func() {}, nil
}

// Close stops following. Nothing may be asked of the index any more.
func (x *Index) Close() error {
	x.cancel()
	x.working.Wait()
	return nil
}
