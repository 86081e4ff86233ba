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

// Options configure a Hub. Zero fields have the defaults that are named.
type Options struct {
	// Tick triggers a poll of the store. Default: every 250 ms.
	Tick <-chan time.Time
	// Patience is the longest wait for a position that this server has not reached. Default: 10 s.
	Patience time.Duration
	// Most is the largest number of connections. Default: 10,000.
	Most int
}

// Hub serves the subscribers of one graph.
type Hub struct {
	graph   *query.Graph
	options Options
	stop    chan struct{} // closed by Close
	once    sync.Once
	running sync.WaitGroup // connections and subscribers
	polling sync.WaitGroup // poll

	mu           sync.Mutex
	closed       bool
	connections  int
	position     graph.StreamPosition // the newest that was seen
	advanced     chan struct{}        // closed when position advances
	waiters      int                  // callers of waitFor
	ledgerTopics map[string]*ledgerTopic
	changeTopics map[string]*changeTopic
}

// ErrStopped ends a subscription when the server stops. The client can resume it on another server.
var ErrStopped = graph.Unavailable("the server is stopping; subscribe again after the last position", nil)

// ErrFull is the error of Enter when the hub has its maximum number of connections.
var ErrFull = graph.Unavailable("this server has its maximum number of connections; try again later", nil)

// New returns the hub of a graph, and starts to poll it: its revision, and the day by its clock.
func New(g *query.Graph, o Options) *Hub {
	if o.Patience == 0 {
		o.Patience = 10 * time.Second
	}
	if o.Most == 0 {
		o.Most = 10_000
	}
	h := &Hub{
		graph: g, options: o, stop: make(chan struct{}), advanced: make(chan struct{}),
		ledgerTopics: map[string]*ledgerTopic{}, changeTopics: map[string]*changeTopic{},
	}
	h.polling.Go(h.poll)
	return h
}

// Enter counts a connection. The caller must call leave when the connection ends. Enter fails when
// there are too many connections, or when the hub is closed.
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

// Full returns the error that Enter would return, without counting a connection.
func (h *Hub) Full() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.checkRoom()
}

// checkRoom is Full for a caller that holds h.mu.
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

// Stopping returns a channel that Close closes. Connections then end.
func (h *Hub) Stopping() <-chan struct{} { return h.stop }

// Close ends all subscriptions with ErrStopped, and waits until every connection has left.
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

// runTracked starts f, for which Close waits. It returns false, without a call of f, when the hub is
// closed.
func (h *Hub) runTracked(f func()) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.closed {
		h.running.Go(f)
	}
	return !h.closed
}

// poll calls tick at every tick, until Close.
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

// tick refreshes the topics that are outdated. After a transient error the next tick tries again.
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

// advance reads the newest revision and the day, and returns the position. The day never goes back.
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
	at := graph.StreamPosition{Revision: max(h.position.Revision, head), Day: max(h.position.Day, h.graph.Clock().Today())}
	if at != h.position {
		h.position = at
		close(h.advanced)
		h.advanced = make(chan struct{})
	}
	return at, nil
}

// state returns the position, and a channel that is closed when the position advances.
func (h *Hub) state() (graph.StreamPosition, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.position, h.advanced
}

// waitFor waits until the graph has reached a position, which the client may have from another server.
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

// isTransient reports whether the same call may succeed at the next try.
func isTransient(err error) bool {
	return graph.CodeOf(err) == graph.CodeUnavailable || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}
