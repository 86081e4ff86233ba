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
	// mostSegments is how many writes an index takes before it is built anew. bleve does not merge what
	// it keeps in memory, so that every write makes all that follows a little slower.
	mostSegments = 500
	retryEvery   = time.Second
	// spare is how much of the time of a request is left to say that it was in vain.
	spare = 500 * time.Millisecond
)

// follower keeps the index of one clearance at a revision of the store.
type follower struct {
	index     *Index
	clearance graph.Clearance
	turn      chan struct{} // holds a token; whoever has taken it may move the index
	ready     chan struct{} // closed when there is a state
	nodes     atomic.Int64  // how many have been read while the index is built

	writer *writer // of whoever has the turn
	broken bool    // the writer failed half-way, and is to be replaced

	mu      sync.Mutex
	current *state
}

func newFollower(x *Index, c graph.Clearance) *follower {
	f := &follower{index: x, clearance: c, turn: make(chan struct{}, 1), ready: make(chan struct{})}
	f.turn <- struct{}{}
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
		<-f.turn // for good
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

func (f *follower) failed(err error) error {
	if err != nil && f.index.ctx.Err() == nil && f.index.options.Failed != nil {
		f.index.options.Failed(err)
	}
	return err
}

// take waits for the turn to move the index.
func (f *follower) take(ctx context.Context) error {
	ctx, cancel := inTime(ctx)
	defer cancel()
	select {
	case <-f.turn:
		return nil
	case <-ctx.Done():
		return graph.Unavailable("the search index is busy with other changes; try again", ctx.Err())
	}
}

func (f *follower) give() { f.turn <- struct{}{} }

// inTime returns a context that ends a little before the other.
func inTime(ctx context.Context) (context.Context, context.CancelFunc) {
	if end, has := ctx.Deadline(); has {
		return context.WithDeadline(ctx, end.Add(-spare))
	}
	return context.WithCancel(ctx)
}

// at returns the corpus of a revision. Held says that the caller has the turn.
func (f *follower) at(ctx context.Context, at graph.Revision, held bool) (graph.IndexSnapshot, error) {
	if err := f.wait(ctx); err != nil {
		return nil, err
	}
	if c, passed := f.open(at); c != nil || passed {
		return c.orPassed()
	}
	if !held {
		if err := f.take(ctx); err != nil {
			return nil, err
		}
		defer f.give()
		if c, passed := f.open(at); c != nil || passed {
			return c.orPassed()
		}
	}
	if err := f.advance(ctx, at); err != nil {
		return nil, f.failed(err)
	}
	c, _ := f.open(at)
	return c.orPassed()
}

func (c *corpus) orPassed() (graph.IndexSnapshot, error) {
	if c == nil {
		return nil, graph.ErrRevisionPassed
	}
	return c, nil
}

// wait waits until the index is built.
func (f *follower) wait(ctx context.Context) error {
	ctx, cancel := inTime(ctx)
	defer cancel()
	select {
	case <-f.ready:
		return nil
	case <-ctx.Done():
		return graph.Unavailable(fmt.Sprintf("the search index is being built, with %d nodes so far; try again in a while", f.nodes.Load()), ctx.Err())
	}
}

// open returns the current state when it is of the revision, and whether it is past it.
func (f *follower) open(at graph.Revision) (c *corpus, passed bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.current.revision != at || !f.current.use() {
		return nil, f.current.revision > at
	}
	return &corpus{state: f.current}, false
}

// publish makes what was written the current state.
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
		old.done()
	}
	return nil
}

// catchUp brings the index to the newest revision that can be read: not further, since the log may be
// ahead of what requests see.
func (f *follower) catchUp() error {
	ctx := f.index.ctx
	head, err := f.head(ctx)
	if err != nil {
		return err
	}
	if err := f.take(ctx); err != nil {
		return err
	}
	defer f.give()
	return f.failed(f.advance(ctx, head))
}

func (f *follower) head(ctx context.Context) (head graph.Revision, err error) {
	err = f.index.store.Read(ctx, func(s graph.Snapshot) error {
		head = s.Revision()
		return nil
	})
	return head, err
}

var errEnough = errors.New("enough")

// advance moves the index to exactly the revision, if it is before that. The caller has the turn.
func (f *follower) advance(ctx context.Context, to graph.Revision) error {
	from := f.current.revision // which only whoever has the turn changes
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

// changed returns what the changes after one revision, up to another, make of the nodes they touch.
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
	<-f.turn
	defer f.give()
	return f.broken || f.writer.segments-f.writer.built > mostSegments
}
