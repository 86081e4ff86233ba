package embedded

import (
	"runtime"
	"sync"
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

// write accepts or refuses each change of a group, on top of those accepted before it, writes the
// accepted ones in one transaction, publishes the last snapshot, and tells the callers.
func (s *Store) write(group []*change) {
	published := s.current.Load()
	newest := published
	var (
		accepted []*change
		results  []result
	)
	for _, c := range group {
		if !c.taken.CompareAndSwap(false, true) {
			continue // its caller has given up
		}
		if err := s.inDoubt(); err != nil {
			c.result <- result{err: err}
			continue
		}
		r := c.accept(newest)
		if c.snapshot == nil {
			c.result <- r
			continue
		}
		newest = c.snapshot
		accepted, results = append(accepted, c), append(results, r)
	}
	if len(accepted) == 0 {
		return
	}
	if err := s.commit(accepted, published.head, &newest.head); err != nil {
		for i := range results {
			results[i] = result{err: err}
		}
	} else {
		for _, c := range accepted {
			s.past.add(c.snapshot, c.made())
		}
		s.current.Store(newest)
	}
	for i, c := range accepted {
		c.result <- results[i]
	}
}
