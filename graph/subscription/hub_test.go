package subscription_test

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/subscription"
)

// counted is a store that counts the questions to its snapshots, and that can be told to remember
// no past.
type counted struct {
	*embedded.Store
	asked  atomic.Int64
	forget bool
}

// Read calls f once more when the graph moved on meanwhile and no past is remembered, as an engine does
// that can't stand still.
func (c *counted) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return c.Store.Read(ctx, func(s graph.Snapshot) error {
		err := f(countedSnapshot{s, c})
		if !c.forget || err != nil {
			return err
		}
		return c.Store.Read(ctx, func(now graph.Snapshot) error {
			if now.Revision() == s.Revision() {
				return nil
			}
			return f(countedSnapshot{now, c})
		})
	})
}

func (c *counted) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if c.forget {
		return nil, graph.Change{}, graph.PositionGone(revision)
	}
	s, change, err := c.Store.At(ctx, revision)
	return countedSnapshot{s, c}, change, err
}

type countedSnapshot struct {
	graph.Snapshot
	c *counted
}

func (s countedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	s.c.asked.Add(1)
	return s.Snapshot.Match(ctx, p)
}

func (s countedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	s.c.asked.Add(1)
	return s.Snapshot.Reach(ctx, r)
}

// world is a graph, its hub and a clock that the test moves.
type world struct {
	t     *testing.T
	store *counted
	graph *query.Graph
	hub   *subscription.Hub
	tick  chan time.Time
	days  atomic.Int64
}

func newWorld(t *testing.T, o subscription.Options) *world {
	t.Helper()
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, store: &counted{Store: opened}, tick: make(chan time.Time)}
	t.Cleanup(func() { _ = opened.Close() })
	w.graph = query.New(w.store, w.now)
	o.Tick = w.tick
	w.hub = subscription.New(w.graph, o)
	t.Cleanup(w.hub.Close)
	w.put(
		`{"label":"Organization","id":"organization:a","properties":{"name":"A"}}`,
		`{"label":"Recommendation","id":"recommendation:r","properties":{"text":"Answer."}}`,
		`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","properties":{"addressedOn":"2030-01-01","dueOn":"2030-06-01"}}`)
	return w
}

func (w *world) now() time.Time {
	return time.Date(2030, 6, 1, 12, 0, 0, 0, time.UTC).AddDate(0, 0, int(w.days.Load()))
}

func (w *world) put(lines ...string) {
	w.t.Helper()
	steps, err := ndjson.ReadFile("test", strings.NewReader(strings.Join(lines, "\n")+"\n"))
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := mutation.New(w.graph).Apply(context.Background(), graph.Viewer{Name: "test"}, "test", steps); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) theme(name string) {
	w.t.Helper()
	w.put(fmt.Sprintf(`{"label":"Theme","id":"theme:t","properties":{"name":%q}}`, name))
}

// turn lets the hub look once, and waits until it has.
func (w *world) turn() {
	w.tick <- time.Time{}
	w.tick <- time.Time{}
}

// stream is a subscription to the whole ledger.
type stream struct {
	*subscription.Subscriber
	t      *testing.T
	events <-chan *query.ObligationsChanged
}

func (w *world) watch(ctx context.Context, after string) *stream {
	w.t.Helper()
	s := w.hub.Subscribe(graph.Viewer{}, after)
	events, err := s.Obligations(ctx, nil, true, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return &stream{s, w.t, events}
}

// next takes the next event and writes it down.
func (s *stream) next() string {
	s.t.Helper()
	e, ok := <-s.events
	if !ok {
		return fmt.Sprint("ended: ", s.Err())
	}
	text := e.Position
	for _, c := range e.Changes {
		text += fmt.Sprint(" ", state(c.Before), "→", state(c.After))
	}
	if !s.Done() {
		s.t.Fatal("the event is not of one revision")
	}
	return text
}

func state(s *graph.ObligationState) string {
	if s == nil {
		return "none"
	}
	return string(*s)
}

func (s *stream) expect(want string) {
	s.t.Helper()
	if got := s.next(); got != want {
		s.t.Fatalf("the event is %q, want %q", got, want)
	}
}

func TestAThousandIdleSubscribersCostNoQuestion(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	var streams []*stream
	for range 1000 {
		s := w.watch(t.Context(), "")
		s.expect("1@2030-06-01")
		streams = append(streams, s)
	}
	w.turn()
	w.store.asked.Store(0)
	for range 100 {
		w.turn()
	}
	if asked := w.store.asked.Load(); asked != 0 {
		t.Errorf("idle subscribers cost %d questions", asked)
	}
	w.theme("unrelated") // one ledger for all of them
	w.turn()
	once := w.store.asked.Load()
	if once > 6 {
		t.Errorf("a change that nobody sees costs %d questions", once)
	}
	w.days.Add(1)
	w.turn()
	for _, s := range streams {
		s.expect("2@2030-06-02 OPEN→OVERDUE")
	}
	if asked := w.store.asked.Load() - once; asked > 6 {
		t.Errorf("midnight costs %d questions for a thousand subscribers", asked)
	}
}

func TestASlowReaderSlowsNobodyAndMissesNothing(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	slow, quick := w.watch(t.Context(), ""), w.watch(t.Context(), "")
	quick.expect("1@2030-06-01")
	slow.expect("1@2030-06-01") // and reads no more until all is over
	answer := `{"label":"Response","id":"response:%d","properties":{"kind":"HOLDING","submittedOn":"2030-05-01"}}`
	for i := range 200 {
		id := fmt.Sprint("response:", i)
		w.put(fmt.Sprintf(answer, i),
			`{"type":"ANSWERS","from":"`+id+`","to":"recommendation:r"}`, `{"type":"SUBMITTED_BY","from":"`+id+`","to":"organization:a"}`)
		w.turn()
		quick.expect(fmt.Sprintf("%d@2030-06-01 OPEN→OPEN", i+2))
	}
	w.days.Add(1)
	w.turn()
	quick.expect("201@2030-06-02 OPEN→OVERDUE")
	if first := slow.next(); first != "201@2030-06-02 OPEN→OVERDUE" { // the one that was ready when it stopped reading
		if !strings.HasSuffix(first, "@2030-06-01 OPEN→OPEN") {
			t.Errorf("the slow reader's first event is %q", first)
		}
		slow.expect("201@2030-06-02 OPEN→OVERDUE")
	}
}

func TestAPositionIsResumedUntilItIsForgotten(t *testing.T) {
	w := newWorld(t, subscription.Options{Patience: time.Millisecond})
	for i := range 1030 { // more changes than are remembered
		w.theme(fmt.Sprint(i))
	}
	w.watch(t.Context(), "300@2030-06-01")
	for _, after := range []string{"2@2030-06-01", "0@2030-06-01", "5000@2030-06-01", "300@2030-06-03"} {
		_, err := w.hub.Subscribe(graph.Viewer{}, after).Obligations(t.Context(), nil, true, nil)
		if graph.CodeOf(err) != graph.CodeGone {
			t.Errorf("after %s: %v", after, err)
		}
		if _, err = w.hub.Subscribe(graph.Viewer{}, after).Graph(t.Context(), nil, nil); graph.CodeOf(err) != graph.CodeGone {
			t.Errorf("the graph after %s: %v", after, err)
		}
	}
}

// While somebody watches a ledger, the hub knows it at its last positions.
func TestAStoreThatRemembersNothingIsResumedFromWhatIsWatched(t *testing.T) {
	w := newWorld(t, subscription.Options{Patience: time.Millisecond})
	w.store.forget = true
	watched := w.watch(t.Context(), "")
	watched.expect("1@2030-06-01")
	w.put(`{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-05-01"}}`,
		`{"type":"ANSWERS","from":"response:x","to":"recommendation:r"}`, `{"type":"SUBMITTED_BY","from":"response:x","to":"organization:a"}`)
	w.turn()
	watched.expect("2@2030-06-01 OPEN→ANSWERED")
	w.watch(t.Context(), "1@2030-06-01").expect("2@2030-06-01 OPEN→ANSWERED")
	if _, err := w.hub.Subscribe(graph.Viewer{}, "0@2030-06-01").Obligations(t.Context(), nil, true, nil); graph.CodeOf(err) != graph.CodeGone {
		t.Errorf("a position that was never told: %v", err)
	}
}

func TestAnEventThatWasOvertakenIsToldAnew(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	w.store.forget = true
	s := w.watch(t.Context(), "")
	s.expect("1@2030-06-01")
	w.days.Add(1)
	w.turn()
	if e := <-s.events; e.Position != "1@2030-06-02" {
		t.Errorf("the event stands at %s", e.Position)
	}
	w.put(`{"remove":{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a"}}`)
	if s.Done() {
		t.Error("an event during which the graph moved on may be sent")
	}
	if position := s.Position(); position != "1@2030-06-01" {
		t.Errorf("after it was thrown away, the position is %s", position)
	}
	s.expect("2@2030-06-02 OPEN→none")
}

// Two servers follow one store.
func TestAStreamIsResumedOnAnotherServer(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	var hubs []*subscription.Hub
	for range 2 {
		resident, err := embedded.Follow(t.Context(), unclosed{w.store.Store}, embedded.FollowOptions{Poll: time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		hub := subscription.New(query.New(resident, w.now), subscription.Options{})
		t.Cleanup(func() { hub.Close(); _ = resident.Close() })
		hubs = append(hubs, hub)
	}
	here, there := &world{t: t, hub: hubs[0]}, &world{t: t, hub: hubs[1]}
	ctx, cancel := context.WithCancel(t.Context())
	s := here.watch(ctx, "")
	s.expect("1@2030-06-01")
	cancel()
	w.days.Add(1)
	w.theme("unseen")
	for range 3 {
		s = there.watch(t.Context(), s.Position())
		w.put(`{"remove":{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a"}}`)
		for owed := "OPEN"; owed != "none"; { // the midnight and the removal, together or one after the other
			text := s.next()
			before, after, _ := strings.Cut(text[strings.Index(text, " ")+1:], "→")
			if before != owed {
				t.Fatalf("after %s comes %s", owed, text)
			}
			owed = after
		}
		w.put(`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","properties":{"addressedOn":"2030-01-01"}}`)
		if text := s.next(); !strings.HasSuffix(text, " none→OPEN") {
			t.Fatalf("after none comes %s", text)
		}
		here, there = there, here
	}
}

// unclosed is a store that others close.
type unclosed struct{ graph.Store }

func (unclosed) Close() error { return nil }

func TestAClientComesBackToAServerThatIsBehind(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	there := make(chan *stream)
	go func() { there <- w.watch(t.Context(), "2@2030-06-02") }() // another server was there already
	w.turn()
	w.theme("new")
	w.days.Add(1)
	for {
		select {
		case s := <-there:
			w.put(`{"remove":{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a"}}`)
			w.turn()
			s.expect("3@2030-06-02 OVERDUE→none")
			return
		case w.tick <- time.Time{}:
		}
	}
}

func TestASubscriptionEndsWithWhatItsFilterNames(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	w.theme("shown")
	id := "theme:t"
	s := w.hub.Subscribe(graph.Viewer{}, "")
	events, err := s.Obligations(t.Context(), &query.ObligationFilter{Theme: &id}, true, nil)
	if err != nil {
		t.Fatal(err)
	}
	named := &stream{s, t, events}
	named.expect("2@2030-06-01")
	w.put(`{"label":"Theme","id":"theme:t","properties":{"name":"hidden"},"visibility":"MEMBER"}`)
	w.turn()
	named.expect(`ended: filter.theme: there is no "theme:t"`)
}

func TestNothingIsLeftWhenTheHubIsClosed(t *testing.T) {
	before := runtime.NumGoroutine()
	w := newWorld(t, subscription.Options{})
	w.store.forget = true // so that views are held
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for range 10 {
		w.watch(ctx, "").expect("1@2030-06-01")
		w.watch(ctx, "") // with an event that nobody takes
	}
	w.hub.Close()
	if _, err := w.hub.Enter(); err == nil {
		t.Error("a closed hub lets in")
	}
	if _, err := w.hub.Subscribe(graph.Viewer{}, "").Obligations(ctx, nil, true, nil); err == nil {
		t.Error("a closed hub begins a subscription")
	}
	cancel()
	_ = w.store.Close()
	for range 1000 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	stacks := make([]byte, 1<<16)
	t.Fatalf("%d goroutines are left of %d\n%s", runtime.NumGoroutine(), before, stacks[:runtime.Stack(stacks, true)])
}
