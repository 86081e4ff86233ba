package embedded

import (
	"context"
	"runtime"
	"sync"

	"answerable/graph"
)

// writer is the goroutine that writes. It takes all waiting changes at once. So one sync of the disk serves
// all changes that came during the sync before, and a single change waits for nobody.
type writer struct {
	mu      sync.Mutex
	waiting []*change
	stopped bool
	wake    chan struct{} // holds a token when there may be changes to write
	done    chan struct{} // closed when the writer has ended
}

func (w *writer) start(s *Store) {
	w.wake, w.done = make(chan struct{}, 1), make(chan struct{})
	go func() {
		defer close(w.done)
		for range w.wake {
			runtime.Gosched() // a caller with a result may write again
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

// add gives the change to the writer. It reports false after stop.
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

// stop refuses further changes, and waits until the waiting ones are written.
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

// group holds the changes of one transaction.
type group struct {
	store    *Store
	newest   *snapshot
	accepted []*change
	byKey    map[string]*change // the accepted changes with an idempotency key
}

// newest is the snapshot before the next change of a group.
type newest struct {
	*snapshot
	group *group
}

// Changes calls f with the changes of the log and those that the group has accepted.
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

// write accepts or refuses each waiting change, on top of those accepted before it. It writes the accepted
// changes in one transaction, publishes the last snapshot, and sends the results to the callers.
func (s *Store) write(waited []*change) {
	published := s.current.Load()
	g := &group{store: s, newest: published, byKey: map[string]*change{}}
	for _, c := range waited {
		if c.taken.CompareAndSwap(false, true) { // otherwise its caller has given up
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

// take accepts the change into the group, or sends the result to its caller at once.
func (g *group) take(c *change) {
	if err := g.store.unwritable(); err != nil {
		c.finish(result{err: err})
		return
	}
	var key string
	if c.Key != "" {
		key = string(idempotencyHash(c.By, c.Key))
		if first := g.byKey[key]; first != nil {
			first.same = append(first.same, c)
			return
		}
		switch found, err := g.store.findByKey(c.ctx, c.By, c.Key); {
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
		g.byKey[key] = c
	}
}
