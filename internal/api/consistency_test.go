package api

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// late is a store whose log is heard only once what was read of its copy was looked at several times.
type late struct {
	graph.Store
	looked atomic.Int64
}

func (l *late) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	if after > 0 && l.looked.Load() < 4 {
		return nil
	}
	return l.Store.Changes(ctx, after, f)
}

func (l *late) Close() error { return nil }

// looking counts the looks at a copy.
type looking struct {
	graph.Recent
	at *late
}

func (l looking) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	l.at.looked.Add(1)
	return l.Recent.Read(ctx, f)
}

// Two servers have one store, and the second hears late of what the first writes.
func TestAQueryIsNotOlderThanThePositionThatItNames(t *testing.T) {
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	now := func() time.Time { return time.Date(2017, 3, 1, 12, 0, 0, 0, time.UTC) }
	first := query.New(store, now)
	put := func(slug string) graph.Revision {
		c, err := mutation.New(first).Apply(t.Context(), graph.Viewer{Name: "test"}, "test", []graph.Op{{Put: &graph.Theme{Base: graph.Base{ID: "theme:" + slug}, Name: slug}}})
		if err != nil {
			t.Fatal(err)
		}
		return c.Revision
	}
	put("one")
	record := &late{Store: store}
	second, err := embedded.Follow(t.Context(), record, embedded.FollowOptions{Poll: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = second.Close() })
	handler := New(query.New(looking{second, record}, now), nobody, slog.New(slog.DiscardHandler), func(s *Config) { s.limits.Wait = time.Minute })
	revision := put("two")
	ask := func(after string) *httptest.ResponseRecorder {
		return request{body: `{"query":"{ themes { totalCount } }"}`, header: map[string]string{afterHeader: after}}.to(handler)
	}
	answered := func(themes int, revision graph.Revision) string {
		return fmt.Sprintf("{\"data\":{\"themes\":{\"totalCount\":%d}},\"extensions\":{\"revision\":%d}}\n", themes, revision)
	}
	if body := ask("").Body.String(); body != answered(1, 1) {
		t.Errorf("without a position: %s", body)
	}
	for _, after := range []string{revision.String(), "2@2017-03-01", "1", "0", "2@2017-02-28"} {
		if body := ask(after).Body.String(); body != answered(2, 2) {
			t.Errorf("after %s: %s", after, body)
		}
	}
	handler.limits.Wait = time.Millisecond
	for after, want := range map[string]int{
		"3": http.StatusServiceUnavailable, "2@2017-03-02": http.StatusServiceUnavailable,
		"-1": http.StatusBadRequest, "two": http.StatusBadRequest, "2@": http.StatusBadRequest, "2@2017-02-30": http.StatusBadRequest,
	} {
		code := map[int]string{http.StatusServiceUnavailable: codePositionNotReached, http.StatusBadRequest: "BAD_USER_INPUT"}[want]
		answer := ask(after)
		if answer.Code != want || errorCodes(t, answer) != code || (answer.Header().Get("Retry-After") != "") != (code == codePositionNotReached) {
			t.Errorf("after %s: %d %s", after, answer.Code, answer.Body)
		}
	}
}
