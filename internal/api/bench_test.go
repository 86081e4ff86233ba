package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest/workload"
	"answerable/graph/query"
	"answerable/internal/auth"
)

// The benchmarks' questions, asked of the whole HTTP handler in this process, on the benchmark's graph
// of size S. What they count, allocations, bytes and calls of the store, hardly depends on the machine:
// go test -run '^$' -bench Request -benchmem -count 10 . >FILE, and benchstat compares two files.

// desk is an API over the graph of size S.
type writer struct {
	*Handler
	store *counted
	world *workload.World
	token string
}

func newDesk(tb testing.TB) *writer {
	tb.Helper()
	small, err := workload.ScaleNamed("s")
	if err != nil {
		tb.Fatal(err)
	}
	file, err := workload.Generated(small, tb.TempDir())
	if err != nil {
		tb.Fatal(err)
	}
	opened, err := embedded.Open(tb.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = opened.Close() })
	if err := workload.Import(tb.Context(), file, opened); err != nil {
		tb.Fatal(err)
	}
	by := auth.NewIssuer(bytes.Repeat([]byte{1}, 32), time.Now)
	token, err := by.Token(graph.Viewer{Name: "bench", Clearance: graph.Secretariat, Role: graph.Editor}, time.Hour)
	if err != nil {
		tb.Fatal(err)
	}
	store := &counted{Store: opened}
	return &writer{New(query.New(store, time.Now), by, slog.New(slog.DiscardHandler)), store, workload.New(small), token}
}

// sink is a response that keeps the body of the last answer alone.
type sink struct {
	header http.Header
	body   bytes.Buffer
}

func (s *sink) Header() http.Header         { return s.header }
func (s *sink) WriteHeader(int)             {}
func (s *sink) Write(p []byte) (int, error) { return s.body.Write(p) }

// asker returns what asks one operation and returns the answer, which it reuses.
func (d *writer) asker(tb testing.TB, document string, variables map[string]any) func() []byte {
	tb.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		tb.Fatal(err)
	}
	return d.sender(tb, body)
}

func (d *writer) sender(tb testing.TB, body []byte) func() []byte {
	reader := bytes.NewReader(body)
	request := httptest.NewRequestWithContext(tb.Context(), http.MethodPost, "/graphql", nil)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+d.token)
	answer := &sink{header: http.Header{}}
	return func() []byte {
		reader.Reset(body)
		request.Body = io.NopCloser(reader)
		clear(answer.header)
		answer.body.Reset()
		d.ServeHTTP(answer, request)
		if !bytes.HasPrefix(answer.body.Bytes(), []byte(`{"data":{`)) {
			tb.Fatalf("%s: %.300s", body, answer.body.Bytes())
		}
		return answer.body.Bytes()
	}
}

// page sets the cursor of a page of the paged questions.
func (d *writer) page(tb testing.TB, variables map[string]any, page int) {
	for left := (page - 1) * workload.PageSize; left > 0; {
		first := min(left, 500)
		answer := d.asker(tb, workload.Walk, map[string]any{"from": variables["from"], "after": variables["after"], "first": first})()
		var got struct {
			Data struct {
				Recommendations struct{ PageInfo struct{ EndCursor string } }
			}
		}
		if err := json.Unmarshal(answer, &got); err != nil {
			tb.Fatal(err)
		}
		variables["after"] = got.Data.Recommendations.PageInfo.EndCursor
		left -= first
	}
}

// lastPage is the last full page of the paged questions at S.
const lastPage = 30

// questions returns the questions by name, each with one asker for each of a few of its parameters.
func (d *writer) questions(tb testing.TB) (names []string, askers map[string][]func() []byte) {
	askers = map[string][]func() []byte{}
	for _, q := range workload.Queries {
		if q.Repeated {
			continue
		}
		names = append(names, q.Name)
		all := q.Variables(d.world)
		for _, v := range all[:min(len(all), 4)] {
			if q.Page > 0 {
				d.page(tb, v, lastPage)
			}
			document := q.Forms[workload.Ours]
			askers[q.Name] = append(askers[q.Name], d.asker(tb, document.Text, document.Of(v)))
		}
	}
	return names, askers
}

func BenchmarkRequest(b *testing.B) {
	d := newDesk(b)
	names, askers := d.questions(b)
	for _, name := range names {
		b.Run(name, func(b *testing.B) { d.bench(b, askers[name]) })
	}
	b.Run("a-derived", func(b *testing.B) { // of another day each time, so that nothing was kept
		document := workload.Named("a").Forms[workload.Ours]
		v := document.Of(workload.Named("a").Variables(d.world)[0])
		var asks []func() []byte
		for i := range 4000 {
			v["asOf"] = (graph.NewDate(2024, time.January, 1) + graph.Date(i)).String()
			asks = append(asks, d.asker(b, document.Text, v))
		}
		d.bench(b, asks)
	})
}

func (d *writer) bench(b *testing.B, asks []func() []byte) {
	size := 0
	if len(asks) < 10 {
		for _, ask := range asks {
			ask()
		}
	}
	b.ReportAllocs()
	d.store.calls.Store(0)
	for i := 0; b.Loop(); i++ {
		size = len(asks[i%len(asks)]())
	}
	b.ReportMetric(float64(d.store.calls.Load())/float64(b.N), "calls/op")
	b.ReportMetric(float64(size), "answer-B")
}

// recorder returns what records the next of many responses.
func (d *writer) recorder(tb testing.TB) func() {
	answerers, n := d.world.Answerers(), 0
	revision := 0
	return func() {
		n++
		v := answerers[n%len(answerers)].Write(workload.Ours, fmt.Sprintf("key-%d", n), int64(max(revision, 1)))
		answer := string(d.asker(tb, workload.Writes[workload.Ours], v)())
		_, text, _ := strings.Cut(answer, `"revision":`)
		if _, err := fmt.Sscan(strings.TrimRight(text, "}\n"), &revision); err != nil {
			tb.Fatal(err)
		}
	}
}

func BenchmarkRecordResponse(b *testing.B) {
	d := newDesk(b)
	record := d.recorder(b)
	b.ReportAllocs()
	d.store.calls.Store(0)
	for b.Loop() {
		record()
	}
	b.ReportMetric(float64(d.store.calls.Load())/float64(b.N), "calls/op")
}

// ceilings are the allocations and the calls of the store that each question of the benchmark may take
// when it was asked before, and a response that is recorded; they were measured, and lowered when they
// could be.
var ceilings = map[string]struct{ allocations, calls float64 }{
	"a": {690, 2}, "b": {1030, 5}, "c": {510, 5}, "d": {850, 1}, "d500": {890, 1}, "e": {1830, 1}, "record": {2140, 1},
}

// TestARequestCostsNoMoreThanItDid compares counts, which do not depend on the machine.
func TestARequestCostsNoMoreThanItDid(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates too")
	}
	d := newDesk(t)
	names, askers := d.questions(t)
	costs := map[string]func(){"record": d.recorder(t)}
	for _, name := range names {
		i := 0
		for _, ask := range askers[name] {
			ask()
		}
		costs[name] = func() { askers[name][i%len(askers[name])](); i++ }
	}
	for _, name := range append(names, "record") { // the writes last, since they change what is kept
		const runs = 40
		d.store.calls.Store(0)
		allocations := testing.AllocsPerRun(runs, costs[name])
		calls := float64(d.store.calls.Load()) / (runs + 1)
		most := ceilings[name]
		t.Logf("(%s): %.0f allocations, %.2f calls of the store", name, allocations, calls)
		if allocations > 1.1*most.allocations || calls > most.calls {
			t.Errorf("(%s) takes %.0f allocations and %.2f calls of the store, and at most %.0f and %.0f before", name, allocations, calls, most.allocations, most.calls)
		}
		if allocations < most.allocations/2 {
			t.Logf("(%s) takes far fewer allocations than the ceiling of %.0f: lower it", name, most.allocations)
		}
	}
}
