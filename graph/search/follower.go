package search

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"answerable/graph"
)

const (
	batch = 4000 // entries that are written together
	// mostSegments is how many writes an index takes before it is rebuilt. bleve does not merge segments
	// in memory, so each write makes later searches a little slower.
	maxSegments = 500
	retryEvery  = time.Second
	// replyMargin is the time kept back from a request's deadline to send the timeout error.
	replyMargin = 500 * time.Millisecond
)

// follower maintains the index of one clearance, and moves it from revision to revision of the store.
type follower struct {
	index     *Index
	clearance graph.Clearance
	token     chan struct{} // holds one token; only its holder may move the index
	ready     chan struct{} // closed when there is a state
	nodesRead atomic.Int64  // how many nodes the current build has read

	writer *writer // only the holder of the token may use it
	broken bool    // the writer failed half-way and must be replaced

	mu      sync.Mutex
	current *state
}

func newFollower(x *Index, c graph.Clearance) *follower {
	f := &follower{index: x, clearance: c, token: make(chan struct{}, 1), ready: make(chan struct{})}
	f.token <- struct{}{}
	return f
}

// run builds the index and follows the store until the index is closed.
func (f *follower) run() {
	for f.build() != nil {
		if !f.sleep(retryEvery) {
			return
		}
	}
	close(f.ready)
	defer func() {
		<-f.token // never given back
		f.writer.close()
	}()
	for f.sleep(f.index.options.Poll) {
		_ = f.catchUp()
		if f.needsRebuild() {
			_ = f.build()
		}
	}
}

func (f *follower) sleep(d time.Duration) bool {
	select {
	case <-f.index.ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

func (f *follower) report(err error) error {
	if err != nil && f.index.ctx.Err() == nil && f.index.options.Failed != nil {
		f.index.options.Failed(err)
	}
	return err
}

// acquire waits for the token to move the index.
func (f *follower) acquire(ctx context.Context) error {
	ctx, cancel := withReplyMargin(ctx)
	defer cancel()
	select {
	case <-f.token:
		return nil
	case <-ctx.Done():
		return graph.Unavailable("the search index is busy with other changes; try again", ctx.Err())
	}
}

func (f *follower) release() { f.token <- struct{}{} }

// withReplyMargin returns a context that ends replyMargin before the deadline of ctx.
func withReplyMargin(ctx context.Context) (context.Context, context.CancelFunc) {
	if end, has := ctx.Deadline(); has {
		return context.WithDeadline(ctx, end.Add(-replyMargin))
	}
	return context.WithCancel(ctx)
}

// at returns the snapshot of a revision. held says that the caller holds the token.
func (f *follower) at(ctx context.Context, at graph.Revision, held bool) (graph.IndexSnapshot, error) {
	if err := f.wait(ctx); err != nil {
		return nil, err
	}
	if c, passed := f.open(at); c != nil || passed {
		return c.orPassed()
	}
	if !held {
		if err := f.acquire(ctx); err != nil {
			return nil, err
		}
		defer f.release()
		if c, passed := f.open(at); c != nil || passed {
			return c.orPassed()
		}
	}
	if err := f.advance(ctx, at); err != nil {
		return nil, f.report(err)
	}
	c, _ := f.open(at)
	return c.orPassed()
}

func (c *snapshot) orPassed() (graph.IndexSnapshot, error) {
	if c == nil {
		return nil, graph.ErrRevisionPassed
	}
	return c, nil
}

// wait waits until the index is built.
func (f *follower) wait(ctx context.Context) error {
	ctx, cancel := withReplyMargin(ctx)
	defer cancel()
	select {
	case <-f.ready:
		return nil
	case <-ctx.Done():
		return graph.Unavailable(fmt.Sprintf("the search index is being built, with %d nodes so far; try again in a while", f.nodesRead.Load()), ctx.Err())
	}
}

// open returns a snapshot of the current state when it has the revision. passed says that the state is past
// the revision.
func (f *follower) open(at graph.Revision) (c *snapshot, passed bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.current.revision != at || !f.current.acquire() {
		return nil, f.current.revision > at
	}
	return &snapshot{state: f.current}, false
}

// publish makes the written entries the current state.
func (f *follower) publish(w *writer, at graph.Revision) error {
	s, err := w.publish(at)
	if err != nil {
		return err
	}
	f.mu.Lock()
	old := f.current
	f.current = s
	f.mu.Unlock()
	if old != nil {
		old.release()
	}
	return nil
}

// catchUp moves the index to the newest revision that requests can read. The log may already be further.
func (f *follower) catchUp() error {
	ctx := f.index.ctx
	head, err := f.head(ctx)
	if err != nil {
		return err
	}
	if err := f.acquire(ctx); err != nil {
		return err
	}
	defer f.release()
	return f.report(f.advance(ctx, head))
}

func (f *follower) head(ctx context.Context) (head graph.Revision, err error) {
	err = f.index.store.Read(ctx, func(s graph.Snapshot) error {
		head = s.Revision()
		return nil
	})
	return head, err
}

var errEnough = errors.New("enough")

// advance moves the index to exactly the revision, unless it is already there or past it. The caller holds
// the token.
func (f *follower) advance(ctx context.Context, to graph.Revision) error {
	from := f.current.revision // only the holder of the token changes it
	if from >= to {
		return nil
	}
	if f.broken {
		return graph.Unavailable("the search index is being rebuilt; try again in a while", nil)
	}
	entries, err := f.changed(ctx, from, to)
	if err != nil {
		return err
	}
	f.broken = true
	if err := writeAll(f.writer, entries); err != nil {
		return err
	}
	if err := f.publish(f.writer, to); err != nil {
		return err
	}
	f.broken = false
	return nil
}

// changed returns the new entries of the nodes that the changes after one revision, up to another, modify.
// The entry of a removed or hidden node has no label.
func (f *follower) changed(ctx context.Context, from, to graph.Revision) ([]graph.Entry, error) {
	var entries []graph.Entry
	place := map[string]int{}
	set := func(e graph.Entry) {
		if i, again := place[e.ID]; again {
			entries[i] = e
			return
		}
		place[e.ID] = len(entries)
		entries = append(entries, e)
	}
	last := from
	err := f.index.store.Changes(ctx, from, func(c graph.Change) error {
		if c.Revision > to {
			return errEnough
		}
		for _, step := range c.Steps {
			if n, isNode := step.Put.(graph.Node); isNode {
				e, _ := graph.EntryOf(n, f.clearance)
				e.ID = step.Ref().ID
				set(e)
			} else if step.Put == nil && step.Remove.ID != "" {
				set(graph.Entry{ID: step.Remove.ID})
			}
		}
		if last = c.Revision; last == to {
			return errEnough
		}
		return nil
	})
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	if last < to {
		return nil, graph.Unavailable(fmt.Sprintf("the log ends at revision %d, before %d", last, to), nil)
	}
	return entries, nil
}

func writeAll(w *writer, entries []graph.Entry) error {
	for len(entries) > 0 {
		n := min(len(entries), batch)
		if err := w.write(entries[:n]); err != nil {
			return err
		}
		entries = entries[n:]
	}
	return nil
}

func (f *follower) needsRebuild() bool {
	<-f.token
	defer f.release()
	return f.broken || f.writer.segments-f.writer.built > maxSegments
}
