package api

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/generated"
	"answerable/graph/graphtest"
	"answerable/graph/query"
	"answerable/graph/subscription"
	"answerable/internal/apitest"
)

// The law of memory of streams: a hub that served any subscribers before gives a new subscriber the
// events that a fresh hub gives, to the byte, through changes of the graph.

// streamServer is a server of a store whose hub looks for what is new when the test says so.
type streamServer struct {
	hub   *subscription.Hub
	tick  chan time.Time
	http  *httptest.Server
	close func()
}

func newStreamServer(s graph.Store) *streamServer {
	g, tick := query.New(s, lawNow), make(chan time.Time)
	hub := subscription.New(g, subscription.Options{Tick: tick})
	streams := NewStreams(New(g, nobody, slog.New(slog.DiscardHandler), unlimited), hub)
	streams.timing = timing{init: 10 * time.Second, write: 10 * time.Second, keepAlive: 5 * time.Millisecond, token: time.Millisecond}
	server := httptest.NewServer(http.HandlerFunc(streams.ServeHTTP))
	return &streamServer{hub, tick, server, func() {
		hub.Close()
		server.Close()
	}}
}

// turn lets the hub look for what is new, and waits until it has.
func (s *streamServer) turn() {
	s.tick <- time.Time{}
	s.tick <- time.Time{}
}

// listening is a subscriber of a server: all that it was sent.
type listening struct {
	from   *streamServer
	events *apitest.EventSource
	stop   context.CancelFunc
	got    []string
	over   bool
}

// listen subscribes.
func (s *streamServer) listen(t *testing.T, q asked) *listening {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.http.URL, strings.NewReader(`{"query":`+apitest.Quoted(q.text)+`}`))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", JSONType)
	request.Header.Set("Accept", eventType)
	request.Header.Set("Authorization", q.token(t))
	response, err := s.http.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	return &listening{s, apitest.NewEventSource(t, response.Body), func() {
		cancel()
		_ = response.Body.Close()
	}, nil, false}
}

// hear reads until the stream stands at the revision, or is over.
func (l *listening) hear(revision graph.Revision) string {
	for !l.over {
		text := ""
		for l.events.Lines.Scan() {
			line := l.events.Lines.Text()
			if line == "" {
				break
			}
			if id, has := strings.CutPrefix(line, "id: "); has {
				l.events.ID = id
			} else if line != ":" {
				text += line + "\n"
			}
		}
		if text != "" {
			l.got = append(l.got, text)
		}
		l.over = l.events.Lines.Err() != nil || strings.Contains(text, "event: complete")
		if at, err := graph.ParseStreamPosition(l.events.ID); err == nil && at.Revision >= revision {
			break
		}
	}
	return strings.Join(l.got, "")
}

// subscription writes a subscription to the ledger or to the graph.
func (a *asker) subscription() string {
	name := a.oneOf("obligationsChanged", "graphChanged")
	selection := "{ position revision asOf changes { before after obligation { id state } } obligations { totalCount nodes { id } } }"
	if name == "graphChanged" {
		selection = "{ position revision nodes { id } removedNodes relationships { type } }"
	}
	f := a.schema.Subscription.Fields.ForName(name)
	arguments := strings.ReplaceAll(a.arguments(f), `after: ""`, "")
	if !strings.Contains(arguments, "filter") && a.upTo(2) > 0 {
		arguments = "(filter: " + a.input(a.schema.Types[f.Arguments.ForName("filter").Type.Name()], 2) + ")"
	}
	return "subscription { " + name + arguments + " " + selection + " }"
}

// memorySubscriptions draws subscriptions, each with its twins, in any order.
func memorySubscriptions(r *rapid.T, schema *ast.Schema, steps []graph.Op) (all []asked) {
	a := askerOf(r, schema, steps)
	a.clean = true
	for range 2 {
		clearance := rapid.SampledFrom([]graph.Clearance{graph.Public, graph.Secretariat}).Draw(r, "clearance")
		for _, twin := range a.twins(a.subscription()) {
			all = append(all, asked{text: twin, clearance: clearance})
		}
	}
	return rapid.Permutation(all).Draw(r, "order")
}

func headOf(t *testing.T, s graph.Store) (head graph.Revision) {
	t.Helper()
	err := s.Read(t.Context(), func(now graph.Snapshot) error {
		head = now.Revision()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return head
}

func TestWhoSubscribedBeforeDoesNotShow(t *testing.T) {
	graphtest.Configure(t)
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for name, store := range engines(t) {
		t.Run(name, func(t *testing.T) {
			compared, events := 0, 0
			rapid.Check(t, func(r *rapid.T) {
				steps := graphtest.Graph(r)
				graphtest.Refill(r, store.fill, steps)
				old := newStreamServer(store)
				servers := []*streamServer{old}
				var pairs [][2]*listening
				defer func() {
					for _, p := range pairs {
						p[0].stop()
						p[1].stop()
					}
					for _, s := range servers {
						s.close()
					}
				}()
				questions := memorySubscriptions(r, schema, steps)
				compare := func() {
					head := headOf(t, store)
					for i, p := range pairs {
						got, want := p[0].hear(head), p[1].hear(head)
						if got != want {
							r.Fatalf("%s at %s\nis told\n%s\nand by a hub that nobody subscribed to before\n%s", questions[i].text, questions[i].clearance, got, want)
						}
						compared++
					}
				}
				for _, q := range questions {
					fresh := newStreamServer(store)
					servers = append(servers, fresh)
					pairs = append(pairs, [2]*listening{old.listen(t, q), fresh.listen(t, q)})
				}
				compare()
				for range 2 {
					graphtest.Refill(r, store.fill, graphtest.Graph(r))
					for _, s := range servers {
						s.turn()
					}
					compare()
				}
				for _, p := range pairs {
					events += len(p[0].got)
				}
			})
			t.Logf("law of memory of streams, %s: %d answers compared, of %d events", name, compared, events)
		})
	}
}
