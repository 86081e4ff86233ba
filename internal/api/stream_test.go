package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/subscription"
	"answerable/internal/auth"
)

// streaming is a server on the sample graph whose clock the test moves.
type streaming struct {
	t     *testing.T
	graph *query.Graph
	hub   *subscription.Hub
	api   *Handler
	by    *auth.Issuer
	url   string
	day   atomic.Int64 // days to add to the clock
}

// firstDay is the day of the tests: the sample's obligations without a date of their own are open.
var firstDay = time.Date(2017, 3, 1, 12, 0, 0, 0, time.UTC)

func (s *streaming) now() time.Time { return firstDay.AddDate(0, 0, int(s.day.Load())) }

// newStreaming starts a server whose ordinary requests must end within moments; streams must not.
func newStreaming(t *testing.T, o subscription.Options, timing timing, origins ...string) *streaming {
	t.Helper()
	return newStreamingOf(t, streamed{hub: o, timing: timing, origins: origins})
}

// streamed is what a streaming server is made of.
type streamed struct {
	hub     subscription.Options
	timing  timing
	origins []string
	set     func(*Config)                 // nil for the usual ones
	store   func(graph.Store) graph.Store // around the store, nil for none
	log     *slog.Logger                  // nil for none
}

func newStreamingOf(t *testing.T, of streamed) *streaming {
	t.Helper()
	if of.log == nil {
		of.log = slog.New(slog.DiscardHandler)
	}
	if of.set == nil {
		of.set = func(*Config) {}
	}
	if of.store == nil {
		of.store = func(s graph.Store) graph.Store { return s }
	}
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	s := &streaming{t: t}
	s.by = auth.NewIssuer([]byte("a key of the tests alone"), s.now)
	s.graph = query.New(of.store(store), s.now)
	steps, err := ndjson.ReadFile("sample", bytes.NewReader(data.GSX))
	if err != nil {
		t.Fatal(err)
	}
	s.apply(steps...)
	s.hub = subscription.New(s.graph, of.hub)
	mux := http.NewServeMux()
	s.api = New(s.graph, s.by, of.log, of.set)
	streams := NewStreams(s.api, s.hub)
	streams.timing = of.timing
	mux.Handle("/", Routes(streams, of.log, of.origins, false, true))
	server := httptest.NewUnstartedServer(mux)
	limit := 300 * time.Millisecond // that streams outlive
	if raced {
		limit = 5 * time.Second
	}
	server.Config.ReadTimeout, server.Config.WriteTimeout = limit, limit
	server.Start()
	s.url = server.URL + "/graphql"
	t.Cleanup(func() {
		s.hub.Close()
		server.Close()
		_ = store.Close()
	})
	return s
}

func (s *streaming) apply(steps ...graph.Op) {
	s.t.Helper()
	if _, err := mutation.New(s.graph).Apply(s.t.Context(), graph.Viewer{Name: "the test"}, "a test", steps); err != nil {
		s.t.Fatal(err)
	}
}

// token returns a token of a reader that is good for an hour.
func (s *streaming) token(clearance graph.Clearance) string {
	s.t.Helper()
	token, err := s.by.Token(graph.Viewer{Name: "a", Role: graph.Reader, Clearance: clearance}, time.Hour)
	if err != nil {
		s.t.Fatal(err)
	}
	return token
}

// put returns steps from lines of the file format.
func put(t *testing.T, lines ...string) []graph.Op {
	t.Helper()
	steps, err := ndjson.ReadFile("test", strings.NewReader(strings.Join(lines, "\n")+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return steps
}

func theme(t *testing.T, slug, visibility string) graph.Op {
	t.Helper()
	return put(t, fmt.Sprintf(`{"label":"Theme","id":"theme:%s","properties":{"name":%[1]q},"visibility":%q}`, slug, visibility))[0]
}

// recommended returns steps after which an organization of the test's owes an answer by 2017-03-01.
func recommended(t *testing.T, slug string) []graph.Op {
	t.Helper()
	return put(t,
		fmt.Sprintf(`{"label":"Organization","id":"organization:%s","properties":{"name":"Respondent"}}`, slug),
		fmt.Sprintf(`{"label":"Recommendation","id":"recommendation:%s","properties":{"text":"Answer."}}`, slug),
		fmt.Sprintf(`{"type":"ADDRESSED_TO","from":"recommendation:%s","to":"organization:%[1]s","properties":{"addressedOn":"2017-01-01","dueOn":"2017-03-01"}}`, slug))
}

// soon are timings for tests in which nothing waits for a real client.
var soon = timing{init: time.Minute, write: time.Minute, keepAlive: time.Minute, token: time.Millisecond}

// dial opens a WebSocket.
func (s *streaming) dial() *client {
	s.t.Helper()
	conn, response, err := websocket.Dial(s.t.Context(), s.url, &websocket.DialOptions{Subprotocols: []string{socketProtocol}})
	if err != nil {
		s.t.Fatalf("%v: %v", err, response)
	}
	s.t.Cleanup(func() { _ = conn.CloseNow() })
	return &client{s.t, conn}
}

// client is a WebSocket that speaks in raw messages.
type client struct {
	t    *testing.T
	conn *websocket.Conn
}

func (c *client) send(text string) {
	c.t.Helper()
	if err := c.conn.Write(c.t.Context(), websocket.MessageText, []byte(text)); err != nil {
		c.t.Fatal(err)
	}
}

// next returns the next message.
func (c *client) next() string {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), 20*time.Second)
	defer cancel()
	_, text, err := c.conn.Read(ctx)
	if err != nil {
		c.t.Fatal(err)
	}
	return string(text)
}

// expect reads the next message and compares it.
func (c *client) expect(want string) {
	c.t.Helper()
	if got := c.next(); got != want {
		c.t.Fatalf("the server says %s, want %s", got, want)
	}
}

// closed returns with what the server closes the socket.
func (c *client) closed() string {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), 20*time.Second)
	defer cancel()
	for {
		_, _, err := c.conn.Read(ctx)
		if err == nil {
			continue
		}
		why := websocket.CloseError{}
		if !errors.As(err, &why) {
			c.t.Fatal(err)
		}
		return fmt.Sprintf("%d: %s", why.Code, why.Reason)
	}
}

// begin introduces an anonymous client.
func (c *client) begin() *client {
	c.t.Helper()
	c.send(`{"type":"connection_init"}`)
	c.expect(`{"type":"connection_ack"}`)
	return c
}

// subscribe begins an operation.
func (c *client) subscribe(id, query string, variables map[string]any) {
	c.t.Helper()
	text, err := json.Marshal(map[string]any{"id": id, "type": "subscribe", "payload": map[string]any{"query": query, "variables": variables}})
	if err != nil {
		c.t.Fatal(err)
	}
	c.send(string(text))
}
