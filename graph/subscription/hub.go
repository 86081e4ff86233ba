package subscription

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"time"

	"answerable/graph"
	"answerable/graph/query"
)

// Options change how a Hub works. Zero fields have the values that are named.
type Options struct {
	// Tick says when to look for what is new: every 250 ms.
	Tick <-chan time.Time
	// Patience is how long to wait for a position that this server has not reached: 10 s.
	Patience time.Duration
	// Most is how many connections there may be: 10,000.
	Most int
}

// Hub serves the subscribers of one graph.
type Hub struct {
	graph   *query.Graph
	now     func() time.Time
	options Options
	stop    chan struct{} // closed by Close
	once    sync.Once
	running sync.WaitGroup // the connections and the subscribers
	polling sync.WaitGroup

	mu           sync.Mutex
	closed       bool
	connections  int
	position     graph.StreamPosition // the newest that was seen
	advanced     chan struct{}        // closed when at moves on
	waiters      int                  // those who wait for it to
	ledgerTopics map[string]*ledgerTopic
	changeTopics map[string]*changeTopic
}

// ErrStopped is why a subscription ends when the server stops: it can be resumed elsewhere.
var ErrStopped = graph.Unavailable("the server is stopping; subscribe again after the last position", nil)

// ErrFull is the error of Enter when there are as many connections as may be.
var ErrFull = graph.Unavailable("this server has its maximum number of connections; try again later", nil)

// New returns the hub of a graph. The clock says which day it is.
func New(g *query.Graph, now func() time.Time, o Options) *Hub {
	if o.Patience == 0 {
		o.Patience = 10 * time.Second
	}
	if o.Most == 0 {
		o.Most = 10_000
	}
	h := &Hub{
		graph: g, now: now, options: o, stop: make(chan struct{}), advanced: make(chan struct{}),
		ledgerTopics: map[string]*ledgerTopic{}, changeTopics: map[string]*changeTopic{},
	}
	h.polling.Go(h.poll)
	return h
}

// Enter counts a connection; leave must be called when it ends. It fails when there are too many, or
// the hub is closed.
func (h *Hub) Enter() (leave func(), err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.checkRoom(); err != nil {
		return nil, err
	}
	h.connections++
	h.running.Add(1)
	return sync.OnceFunc(func() {
		h.mu.Lock()
		h.connections--
		h.mu.Unlock()
		h.running.Done()
	}), nil
}

// Full returns the error that Enter would have, and takes no place.
func (h *Hub) Full() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.checkRoom()
}

// full is Full under h.mu.
func (h *Hub) checkRoom() error {
	switch {
	case h.closed:
		return ErrStopped
	case h.connections >= h.options.Most:
		return ErrFull
	default:
		return nil
	}
}

// Stopping is closed when the hub is: connections then end.
func (h *Hub) Stopping() <-chan struct{} { return h.stop }

// Close ends all subscriptions with ErrStopped and waits until every connection has left.
func (h *Hub) Close() {
	h.once.Do(func() {
		h.mu.Lock()
		h.closed = true
		h.mu.Unlock()
		close(h.stop)
	})
	h.polling.Wait()
	h.running.Wait()
}

// start runs f as one that Close waits for. It reports false when the hub is closed.
func (h *Hub) runTracked(f func()) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.closed {
		h.running.Go(f)
	}
	return !h.closed
}

// poll looks for what is new at every tick, until Close.
func (h *Hub) poll() {
	tick := h.options.Tick
	if tick == nil {
		ticker := time.NewTicker(250 * time.Millisecond)
		defer ticker.Stop()
		tick = ticker.C
	}
	ctx, cancel := context.WithCancel(context.Background())
	h.polling.Go(func() {
		<-h.stop
		cancel()
	})
	for {
		select {
		case <-h.stop:
			return
		case <-tick:
			h.tick(ctx)
		}
	}
}

// turn brings what is watched up to date. Where that fails for now, the next turn tries again.
func (h *Hub) tick(ctx context.Context) {
	h.mu.Lock()
	idle := len(h.ledgerTopics)+len(h.changeTopics)+h.waiters == 0
	h.mu.Unlock()
	if idle {
		return
	}
	at, err := h.advance(ctx)
	if err != nil {
		return
	}
	var (
		workers sync.WaitGroup
		free    = make(chan struct{}, runtime.GOMAXPROCS(0))
	)
	for _, t := range h.outdated(at) {
		free <- struct{}{}
		workers.Go(func() {
			defer func() { <-free }()
			_ = t.refresh(ctx)
		})
	}
	workers.Wait()
}

// advance finds out where the graph stands. The day never goes back.
func (h *Hub) advance(ctx context.Context) (graph.StreamPosition, error) {
	var head graph.Revision
	err := recoverInto(func() (err error) {
		head, err = h.graph.Head(ctx)
		return err
	})
	h.mu.Lock()
	defer h.mu.Unlock()
	if err != nil {
		return h.position, err
	}
	at := graph.StreamPosition{Revision: max(h.position.Revision, head), Day: max(h.position.Day, graph.DateOf(h.now()))}
	if at != h.position {
		h.position = at
		close(h.advanced)
		h.advanced = make(chan struct{})
	}
	return at, nil
}

// state returns where the graph stands, and a channel that is closed when it moves on.
func (h *Hub) state() (graph.StreamPosition, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.position, h.advanced
}

// reach waits until the graph has come to a moment: another server may have told of it first.
func (h *Hub) waitFor(ctx context.Context, to graph.StreamPosition) error {
	timeout := time.NewTimer(h.options.Patience)
	defer timeout.Stop()
	h.mu.Lock()
	h.waiters++
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		h.waiters--
		h.mu.Unlock()
	}()
	for {
		at, advanced := h.state()
		if at.NotBefore(to) {
			return nil
		}
		select {
		case <-advanced:
		case <-timeout.C:
			return graph.PositionGone(to.Revision)
		case <-h.stop:
			return ErrStopped
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// isTransient reports whether an error may not be there at the next try.
func isTransient(err error) bool {
	return graph.CodeOf(err) == graph.CodeUnavailable || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}
