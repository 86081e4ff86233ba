package api

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/apitest"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
)

const (
	watchGraph  = `subscription { graphChanged { nodes { id } } }`
	watchLedger = `subscription { obligationsChanged { changes { obligationId } } }`
	graphBegins = `"payload":{"data":{"graphChanged":{"nodes":[]}},"extensions":{"revision":1}}}`
	graphTells  = `"payload":{"data":{"graphChanged":{"nodes":[{"id":"theme:one"}]}},"extensions":{"revision":2}}}`
)

// metrics returns what Prometheus reads.
func (s *streaming) metrics() string {
	s.t.Helper()
	response, err := http.Get(strings.TrimSuffix(s.url, "graphql") + "metrics")
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return string(text)
}

// counts waits until the metrics have every line.
func (s *streaming) counts(lines ...string) {
	s.t.Helper()
	for _, line := range lines {
		apitest.Eventually(s.t, "the metrics say "+line, func() bool { return strings.Contains(s.metrics(), line+"\n") })
	}
}

func TestSubscriptionsAreCountedUnderBoundedLabels(t *testing.T) {
	const trustedWatch = "subscription Watch { graphChanged { nodes { id } } }"
	known, err := operation.ReadTrusted(folderOf(t, map[string]string{"a.graphql": trustedWatch}), operation.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	s := newStreamingOf(t, streamed{timing: soon, set: func(s *Config) { s.trusted = known }})
	c := s.dial().begin()
	c.subscribe("a", `subscription ChosenByAClient { graphChanged { nodes { id } } }`, nil)
	c.expect(`{"id":"a","type":"next",` + graphBegins)
	c.send(`{"id":"b","type":"subscribe","payload":{"documentId":"Watch"}}`)
	c.expect(`{"id":"b","type":"next",` + graphBegins)
	events := s.source(watchLedger, "")
	events.Next()
	c.subscribe("wrong", `subscription { graphChanged(filter: {nodes: ["theme:unknown"]}) { position } }`, nil)
	c.next()
	c.subscribe("query", `{ themes { totalCount } }`, nil)
	c.next()
	c.next()
	s.counts(
		`answerable_streams_open{transport="websocket"} 1`,
		`answerable_streams_open{transport="sse"} 1`,
		`answerable_subscriptions_open 3`,
		`answerable_events_total{code="OK",operation="Watch"} 1`,
		`answerable_events_total{code="OK",operation="other"} 2`,
		`answerable_operations_total{code="NOT_FOUND",operation="other"} 1`,
		`answerable_operations_total{code="OK",operation="other"} 1`, // the query; what goes on is not counted yet
		`answerable_operations_running 0`,
	)
	s.apply(theme(t, "one", "PUBLIC"))
	_, _ = c.next(), c.next()
	s.counts(`answerable_events_total{code="OK",operation="Watch"} 2`, `answerable_events_total{code="OK",operation="other"} 3`)
	c.send(`{"id":"b","type":"complete"}`)
	s.counts(`answerable_operations_total{code="OK",operation="Watch"} 1`, `answerable_subscriptions_open 2`)
	_ = c.conn.CloseNow()
	events.Close()
	s.counts(`answerable_streams_open{transport="websocket"} 0`, `answerable_streams_open{transport="sse"} 0`, `answerable_subscriptions_open 0`)
	if strings.Contains(s.metrics(), "ChosenByAClient") {
		t.Error("a client chose a label")
	}
}

func TestASlowEventIsLoggedAndItsStepsAreSeen(t *testing.T) {
	log := &logged{}
	s := newStreamingOf(t, streamed{
		timing: soon, store: func(s graph.Store) graph.Store { return telemetry.InstrumentedStore{Store: s} },
		set: func(s *Config) {
			s.Observer = telemetry.NewSilentObserver(telemetry.NewLog(log, false))
			s.Observer.Slow = time.Nanosecond
		},
	})
	events := s.source(`subscription { obligationsChanged(filter: {respondent: "organization:x"}) { changes { obligation { subject { ... on Recommendation { themes { nodes { id } } } } } } } }`, "")
	if says := events.Next(); !strings.Contains(says, "NOT_FOUND") {
		t.Fatalf("the server says %s", says)
	}
	events = s.source(`subscription { obligationsChanged { changes { obligation { subject { ... on Recommendation { themes { nodes { id } } } } } } } }`, "")
	events.Next()
	s.apply(recommended(t, "y")...)
	if says := events.Next(); !strings.Contains(says, `"themes":{"nodes":[]}`) {
		t.Fatalf("the server says %s", says)
	}
	apitest.Eventually(t, "the event is logged with its steps", func() bool {
		return strings.Contains(log.String(), "slow operation") && strings.Contains(log.String(), "match ledger parties: 1 in") && strings.Contains(log.String(), "match -ABOUT->: 1 in")
	})
}

// Whatever is idle holds no slot, and whatever is made takes one.
func TestSubscriptionsTakeSlotsWhileTheyWork(t *testing.T) {
	s := newStreamingOf(t, streamed{timing: soon, set: func(s *Config) { s.limits.Operations = 1 }})
	s.api.limiter.wait = time.Hour
	c := s.dial().begin()
	for _, id := range []string{"a", "b", "c"} {
		c.subscribe(id, watchGraph, nil)
		c.expect(`{"id":"` + id + `","type":"next",` + graphBegins)
	}
	c.subscribe("query", `{ __typename }`, nil)
	c.expect(`{"id":"query","type":"next","payload":{"data":{"__typename":"Query"},"extensions":{"revision":1}}}`)
	c.expect(`{"id":"query","type":"complete"}`)
	release, err := s.api.limiter.acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s.apply(theme(t, "one", "PUBLIC"))
	c.send(`{"type":"ping"}`)
	c.expect(`{"type":"pong"}`)
	release()
	told := map[string]bool{}
	for range 3 {
		says := c.next()
		id, text, _ := strings.Cut(strings.TrimPrefix(says, `{"id":"`), `"`)
		if told[id] = true; text != `,"type":"next",`+graphTells {
			t.Errorf("the server says %s", says)
		}
	}
	if len(told) != 3 {
		t.Errorf("told are %v", told)
	}
	release, err = s.api.limiter.acquire(t.Context())
	if err != nil {
		t.Fatal("a slot is held after the events: ", err)
	}
	release()
}

func TestABusyServerRefusesToBeginSubscriptions(t *testing.T) {
	s := newStreamingOf(t, streamed{timing: soon, set: func(s *Config) { s.limits.Operations = 1 }})
	s.api.limiter.wait = 0
	c := s.dial().begin()
	release, err := s.api.limiter.acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{watchGraph, watchLedger, `{ themes { totalCount } }`} {
		c.subscribe("a", query, nil)
		if says := c.next(); !strings.HasPrefix(says, `{"id":"a","type":"error"`) || !strings.Contains(says, `"code":"CONCURRENCY_LIMIT_EXCEEDED"`) {
			t.Errorf("%s gives %s", query, says)
		}
	}
	release()
	c.subscribe("a", watchGraph, nil)
	c.expect(`{"id":"a","type":"next",` + graphBegins)
}

// stuck is a store in which, while it is armed, operations get no past revision, or no degrees.
type stuck struct {
	graph.Recent
	past, degrees atomic.Bool
}

func (s *stuck) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if s.past.Load() && ctx.Value(telemetry.OperationTraceKey{}) != nil {
		<-ctx.Done()
		return nil, graph.Change{}, ctx.Err()
	}
	snapshot, change, err := s.Recent.At(ctx, revision)
	return stuckSnapshot{snapshot, s}, change, err
}

type stuckSnapshot struct {
	graph.Snapshot
	store *stuck
}

func (s stuckSnapshot) Degrees(ctx context.Context, scope graph.ReadScope, ids []string) (graph.Degrees, error) {
	if s.store.degrees.Load() {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return s.Snapshot.Degrees(ctx, scope, ids)
}

func TestAnEventThatTakesTooLongEndsItsSubscription(t *testing.T) {
	const watchDegrees = `subscription { obligationsChanged { changes { obligation { respondent { relationshipCounts { count } } } } } }`
	for _, test := range []struct {
		name, query string
		arm         func(*stuck)
	}{
		{"before it begins", watchLedger, func(s *stuck) { s.past.Store(true) }},
		{"in one of its fields", watchDegrees, func(s *stuck) { s.degrees.Store(true) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := &stuck{}
			s := newStreamingOf(t, streamed{
				timing: soon, set: func(s *Config) { s.limits.Time = 2 * time.Second },
				store: func(s graph.Store) graph.Store {
					store.Recent = s.(graph.Recent)
					return store
				},
			})
			c := s.dial().begin()
			c.subscribe("a", test.query, nil)
			c.next()
			test.arm(store)
			s.apply(recommended(t, "y")...)
			if says := c.next(); !strings.HasPrefix(says, `{"id":"a","type":"error"`) || !strings.Contains(says, `"code":"TIME_LIMIT_EXCEEDED"`) {
				t.Errorf("the server says %s", says)
			}
			s.counts(`answerable_operations_total{code="TIME_LIMIT_EXCEEDED",operation="other"} 1`, `answerable_operations_running 0`, `answerable_subscriptions_open 0`)
		})
	}
}

func TestStreamsAnswerTrustedDocumentsAlone(t *testing.T) {
	known, err := operation.ReadTrusted(folderOf(t, map[string]string{
		"watch.graphql": "subscription Watch { graphChanged { nodes { id } } }", "ask.graphql": "query Ask { __typename }",
	}), operation.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	s := newStreamingOf(t, streamed{timing: soon, set: func(s *Config) { s.trusted, s.trustedOnly = known, true }})
	c := s.dial().begin()
	for _, query := range []string{watchGraph, `{ __typename }`, `query Ask { __typename themes { totalCount } }`} {
		c.subscribe("a", query, nil)
		if says := c.next(); !strings.HasPrefix(says, `{"id":"a","type":"error"`) || !strings.Contains(says, `"code":"DOCUMENT_NOT_TRUSTED"`) {
			t.Errorf("by WebSocket, %s gives %s", query, says)
		}
		if says := s.source(query, "").Next(); !strings.HasPrefix(says, "next: {\"errors\":") || !strings.Contains(says, `"code":"DOCUMENT_NOT_TRUSTED"`) {
			t.Errorf("by events, %s gives %s", query, says)
		}
	}
	c.send(`{"id":"b","type":"subscribe","payload":{"documentId":"Watch"}}`)
	c.expect(`{"id":"b","type":"next",` + graphBegins)
	c.send(`{"id":"c","type":"subscribe","payload":{"documentId":"Ask"}}`)
	c.expect(`{"id":"c","type":"next","payload":{"data":{"__typename":"Query"},"extensions":{"revision":1}}}`)
	c.expect(`{"id":"c","type":"complete"}`)
	c.subscribe("d", "subscription Watch { graphChanged { nodes { id } } }", nil) // sent whole, but known
	c.expect(`{"id":"d","type":"next",` + graphBegins)
	request, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"?"+url.Values{"documentId": {"Ask"}}.Encode(), nil)
	request.Header.Set("Accept", eventType)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if text, err := io.ReadAll(response.Body); err != nil || !strings.Contains(string(text), `data: {"data":{"__typename":"Query"}`) {
		t.Errorf("by events, a trusted document gives %s, %v", text, err)
	}
}

// A client that takes nothing holds no slot, however much there is to tell it.
func TestAClientThatDoesNotReadHoldsNoSlot(t *testing.T) {
	s := newStreamingOf(t, streamed{timing: soon, hub: subscription.Options{}, set: func(s *Config) { s.limits.Operations = 1 }})
	s.api.limiter.wait = time.Hour
	events := s.source(`subscription { graphChanged { nodes { id displayName } } }`, "")
	events.Lines.Buffer(nil, 1<<20)
	events.Next()
	name := strings.Repeat("x", 200<<10) // more than the network holds for somebody who does not read
	for range 40 {
		s.apply(put(t, `{"label":"Theme","id":"theme:long","properties":{"name":"`+name+`"}}`, `{"label":"Theme","id":"theme:other","properties":{"name":"other"}}`)...)
		name = name[:len(name)-1]
	}
	other := s.source(watchGraph, "")
	other.Next()
	for i := range 3 {
		s.apply(theme(t, []string{"one", "two", "three"}[i], "PUBLIC"))
		other.Next()
	}
	for range 40 {
		if says := events.Next(); !strings.Contains(says, `"id":"theme:long"`) {
			t.Fatalf("the server says %s", says)
		}
	}
}
