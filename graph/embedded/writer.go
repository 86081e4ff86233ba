package embedded

import (
	"context"
	"runtime"
	"sync"

	"answerable/graph"
)

// writer is the one that writes: a goroutine that takes all changes that wait at once. So one sync
// of the disk serves all who came during the one before, and who comes alone waits for nobody.
type writer struct {
	mu      sync.Mutex
	waiting []*change
	stopped bool
	wake    chan struct{} // holds a token when there may be something to do
	done    chan struct{} // closed when the writer has ended
}

func (w *writer) start(s *Store) {
	w.wake, w.done = make(chan struct{}, 1), make(chan struct{})
	go func() {
		defer close(w.done)
		for range w.wake {
			runtime.Gosched() // whoever was just answered may write again
			group, stopped := w.take()
			if len(group) > 0 {
				s.write(group)
			}
			if stopped {
				return
			}
		}
	}()
}

// add hands the change to the writer; it reports false when the writer was stopped.
func (w *writer) add(c *change) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.stopped {
		return false
	}
	w.waiting = append(w.waiting, c)
	w.wakeUp()
	return true
}

func (w *writer) take() (group []*change, stopped bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	group, w.waiting = w.waiting, nil
	return group, w.stopped
}

// stop refuses further changes, and waits until those that wait are written.
func (w *writer) stop() {
	w.mu.Lock()
	w.stopped = true
	w.wakeUp()
	w.mu.Unlock()
	<-w.done
}

func (w *writer) wakeUp() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// group is changes that are written in one transaction.
type group struct {
	store    *Store
	newest   *snapshot
	accepted []*change
	keyed    map[string]*change // those of the accepted that have a key
}

// newest is the snapshot that the next change of a group is made to.
type newest struct {
	*snapshot
	group *group
}

// Changes gives the log with what the group has accepted so far.
func (n newest) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	if err := n.group.store.Changes(ctx, after, f); err != nil {
		return err
	}
	for _, c := range n.group.accepted {
		if c.planned.Revision > after {
			if err := f(c.logged()); err != nil {
				return err
			}
		}
	}
	return nil
}

// write accepts or refuses each change that waited, on top of those accepted before it, writes the
// accepted ones in one transaction, publishes the last snapshot, and tells the callers.
func (s *Store) write(waited []*change) {
	published := s.current.Load()
	g := &group{store: s, newest: published, keyed: map[string]*change{}}
	for _, c := range waited {
		if c.taken.CompareAndSwap(false, true) { // else its caller has given up
			g.take(c)
		}
	}
	if len(g.accepted) == 0 {
		return
	}
	err := s.commit(g.accepted, published.head, &g.newest.head)
	if err == nil {
		for _, c := range g.accepted {
			s.past.add(c.snapshot, c.logged())
		}
		s.current.Store(g.newest)
	}
	for _, c := range g.accepted {
		c.finish(result{change: c.planned, err: err})
	}
}

// take accepts the change into the group, or tells its caller at once what came of it.
func (g *group) take(c *change) {
	if err := g.store.inDoubt(); err != nil {
		c.finish(result{err: err})
		return
	}
	var key string
	if c.Key != "" {
		key = string(keyOf(c.By, c.Key))
		if first := g.keyed[key]; first != nil {
			first.same = append(first.same, c)
			return
		}
		switch found, err := g.store.keyed(c.ctx, c.By, c.Key); {
		case err != nil:
			c.finish(result{err: err})
			return
		case found != nil:
			c.finish(result{change: *found})
			return
		}
	}
	r := c.accept(newest{g.newest, g})
	if c.snapshot == nil {
		c.finish(r)
		return
	}
	g.newest = c.snapshot
	g.accepted = append(g.accepted, c)
	if key != "" {
		g.keyed[key] = c
	}
}
