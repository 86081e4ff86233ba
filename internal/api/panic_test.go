package api

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/telemetry"
)

// faulty is a store with a fault: when it is armed, what an operation asks next of it panics.
type faulty struct {
	graph.Recent
	armed atomic.Bool
}

func (s *faulty) fail(ctx context.Context) {
	if ctx.Value(telemetry.OperationTraceKey{}) != nil && s.armed.CompareAndSwap(true, false) {
		panic("zzsecretzz")
	}
}

func (s *faulty) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	s.fail(ctx)
	return s.Recent.Read(ctx, f)
}

// At fails late, where an event is made and no longer begun.
func (s *faulty) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	s.fail(ctx)
	return s.Recent.At(ctx, revision)
}

// logged is what was logged.
type logged struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (w *logged) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.Write(p)
}

func (w *logged) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.String()
}

const internalError = `"message":"internal error","extensions":{"code":"INTERNAL_SERVER_ERROR"}`

func newFaulty(t *testing.T) (*streaming, *faulty, *logged) {
	t.Helper()
	store, log := &faulty{}, &logged{}
	s := newStreamingOf(t, streamed{
		timing: soon, log: slog.New(slog.NewTextHandler(log, nil)),
		store: func(s graph.Store) graph.Store {
			store.Recent = s.(graph.Recent)
			return store
		},
	})
	return s, store, log
}

func TestAPanicEndsItsOperationAndNothingElse(t *testing.T) {
	s, store, log := newFaulty(t)
	c := s.dial().begin()
	const watch, first = `subscription { graphChanged { nodes { id } } }`, `"payload":{"data":{"graphChanged":{"nodes":[]}},"extensions":{"revision":1}}}`
	c.subscribe("goes on", watch, nil)
	c.expect(`{"id":"goes on","type":"next",` + first)

	for _, query := range []string{`{ themes { totalCount } }`, watch, `subscription { obligationsChanged { position } }`} {
		store.armed.Store(true)
		c.subscribe("broken", query, nil)
		if says := c.next(); !strings.HasPrefix(says, `{"id":"broken","type":"error","payload":[{`) || !strings.Contains(says, `"code":"INTERNAL_SERVER_ERROR"`) || strings.Contains(says, "zzsecretzz") {
			t.Errorf("%s gives %s", query, says)
		}
		if store.armed.Load() {
			t.Fatalf("%s did not panic", query)
		}
	}
	c.subscribe("broken", watch, nil) // its id is free again
	c.expect(`{"id":"broken","type":"next",` + first)
	store.armed.Store(true)
	s.apply(theme(t, "one", "PUBLIC"))
	says := []string{c.next(), c.next()} // the two share what they tell
	for _, text := range says {
		if !strings.Contains(text, `"type":"error","payload":[{`+internalError) {
			t.Errorf("an event that can't be made gives %s", text)
		}
	}
	c.subscribe("again", watch, nil)
	c.expect(strings.ReplaceAll(`{"id":"again","type":"next",`+first, `"revision":1`, `"revision":2`))
	if text := log.String(); strings.Count(text, "zzsecretzz") < 5 || !strings.Contains(text, "stack=") || !strings.Contains(text, "(*faulty).fail") {
		t.Errorf("the log is %s", text)
	}
}

func TestAPanicIsAnInternalErrorByEveryTransport(t *testing.T) {
	s, store, _ := newFaulty(t)
	for accept, want := range map[string]string{
		eventType: "event: next\ndata: {\"errors\":[{" + internalError + "}]}\n\nevent: complete\ndata:\n\n",
		JSONType:  `{"errors":[{` + internalError + "}]}\n",
	} {
		store.armed.Store(true)
		request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url, strings.NewReader(`{"query":"{ themes { totalCount } }"}`))
		request.Header.Set("Content-Type", JSONType)
		request.Header.Set("Accept", accept)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil || strings.TrimPrefix(string(text), ":\n\n") != want {
			t.Errorf("%s: %q, %v; want %q", accept, text, err, want)
		}
		if accept == JSONType && response.StatusCode != http.StatusInternalServerError {
			t.Errorf("the status is %d", response.StatusCode)
		}
	}
}

// A ledger is computed for all who watch it, by nobody's operation.
func TestAPanicOfWhatIsSharedEndsThoseWhoShareIt(t *testing.T) {
	store := &breaking{}
	s := newStreamingOf(t, streamed{timing: soon, store: func(s graph.Store) graph.Store {
		store.Recent = s.(graph.Recent)
		return store
	}, hub: subscription.Options{}})
	c := s.dial().begin()
	c.subscribe("ledger", `subscription { obligationsChanged { changes { obligationId } } }`, nil)
	c.next()
	c.subscribe("graph", `subscription { graphChanged { nodes { id } } }`, nil)
	c.next()
	store.armed.Store(true)
	s.apply(recommended(t, "y")...)
	says := c.next() + c.next()
	if !strings.Contains(says, `{"id":"ledger","type":"error","payload":[{`+internalError) || !strings.Contains(says, `{"id":"graph","type":"next"`) {
		t.Errorf("the server says %s", says)
	}
	store.armed.Store(false)
	c.subscribe("ledger", `subscription { obligationsChanged { changes { obligationId } } }`, nil)
	c.expect(`{"id":"ledger","type":"next","payload":{"data":{"obligationsChanged":{"changes":[]}},"extensions":{"revision":2}}}`)
}

// breaking is a store whose ledger panics when it is armed.
type breaking struct {
	graph.Recent
	armed atomic.Bool
}

func (s *breaking) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return s.Recent.Read(ctx, func(snapshot graph.Snapshot) error { return f(brokenSnapshot{snapshot, s}) })
}

type brokenSnapshot struct {
	graph.Snapshot
	store *breaking
}

func (s brokenSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	if s.store.armed.Load() && strings.HasPrefix(p.Name, "ledger") {
		panic("zzsecretzz")
	}
	return s.Snapshot.Match(ctx, p)
}
