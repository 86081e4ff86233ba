package neo4j

import (
	"context"
	"sync"
	"time"

	"answerable/graph"
)

// headReader shares reads of the head between requests. Each request needs the revision after it has read,
// and any read of the head that begins later gives it. So all requests that come during one read share the
// next read.
type headReader struct {
	mu      sync.Mutex
	current *reading // under way
	next    *reading // begins when current has ended
	last    graph.Revision
	at      time.Time // the start of the last read
}

// reading is one read of the head.
type reading struct {
	done     chan struct{}
	revision graph.Revision
	err      error
}

// fresh is how long a known head is used to begin a read. A change meanwhile costs one more run of the
// query.
const fresh = 100 * time.Millisecond

// recent returns the head of a moment ago, if it is known.
func (h *headReader) recent() (graph.Revision, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.last, time.Since(h.at) < fresh
}

// invalidate forgets the known head after this process has written.
func (h *headReader) invalidate() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = time.Time{}
}

// newest returns the revision of the graph, as the server reports it after the call.
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
