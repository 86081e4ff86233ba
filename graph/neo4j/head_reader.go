package neo4j

import (
	"context"
	"sync"
	"time"

	"answerable/graph"
)

// headReader reads the head for many requests at once: each needs to know which revision it is after it has
// read, and whatever the server says after that will do. So while one reading is under way, all who
// come meanwhile share the next.
type headReader struct {
	mu      sync.Mutex
	current *reading // under way
	next    *reading // to begin when that has ended
	last    graph.Revision
	at      time.Time // when last was asked for
}

// reading is one reading of the head.
type reading struct {
	done     chan struct{}
	revision graph.Revision
	err      error
}

// fresh is for how long a head is taken to begin with: a change meanwhile costs one more reading of
// what was asked.
const fresh = 100 * time.Millisecond

// recent returns what the head was a moment ago, if that is known.
func (h *headReader) recent() (graph.Revision, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.last, time.Since(h.at) < fresh
}

// invalidate makes the next reader ask, because this process has written.
func (h *headReader) invalidate() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = time.Time{}
}

// newest returns the revision of the graph, as the server says it after the call.
func (s *Store) newest(ctx context.Context) (graph.Revision, error) {
	h := &s.heads
	h.mu.Lock()
	r, mine := h.next, false
	if r == nil {
		r, mine = &reading{done: make(chan struct{})}, true
		h.next = r
	}
	before := h.current
	h.mu.Unlock()
	if !mine {
		select {
		case <-r.done:
			return r.revision, r.err
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
	if before != nil {
		<-before.done
	}
	h.begin(r)
	began := time.Now()
	r.revision, r.err = s.head(context.WithoutCancel(ctx), readTime)
	h.end(r, began)
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	return r.revision, r.err
}

func (h *headReader) begin(r *reading) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.current, h.next = r, nil
}

func (h *headReader) end(r *reading, began time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.current = nil
	if r.err == nil {
		h.last, h.at = r.revision, began
	}
	close(r.done)
}
