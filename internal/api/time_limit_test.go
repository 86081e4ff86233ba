package api

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"answerable/graph"
)

// stuckStore is busy until free is closed, and does not look at its context.
type stuckStore struct {
	graph.Store
	busy chan struct{} // has an item for each read that waits
	free chan struct{}
}

func (s *stuckStore) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	s.busy <- struct{}{}
	<-s.free
	return s.Store.Read(ctx, f)
}

// attack.md, 7: whatever an operation is busy with, its answer comes, and its place is free when it has ended.
func TestWorkThatDoesNotEndIsAnsweredAMomentAfterItsTime(t *testing.T) {
	api, store, _ := sampleAPI(t, func(s *Config) { s.limits.Time, s.limits.Operations = time.Millisecond, 4 }) // two for each client
	api.limiter.wait = 0
	stuck := &stuckStore{store.Store, make(chan struct{}, 10), make(chan struct{})}
	store.Store = stuck
	routes := Routes(NewStreams(api, nil), api.log, nil, false, false)
	server := httptest.NewServer(routes)
	defer server.Close()

	answers := make(chan *http.Response, 2)
	ask := func(r *http.Request, err error) {
		if err != nil {
			t.Error(err)
		}
		answer, err := server.Client().Do(r)
		if err != nil {
			t.Error(err)
			answer = &http.Response{Body: http.NoBody}
		}
		answers <- answer
	}
	go ask(http.NewRequest(http.MethodGet, server.URL+"/graphql?query={themes{totalCount}}", nil))
	go ask(http.NewRequest(http.MethodGet, server.URL+"/report/working-group:x?format=markdown", nil))
	for range 2 {
		<-stuck.busy
	}
	for range 2 {
		answer := <-answers
		body, err := io.ReadAll(answer.Body)
		if err != nil || answer.StatusCode != http.StatusUnprocessableEntity || !strings.Contains(string(body), "took longer than 1ms") {
			t.Errorf("%d %v %s %v, want 422", answer.StatusCode, answer.Header, body, err)
		}
		_ = answer.Body.Close()
	}
	if answer, err := server.Client().Get(server.URL + "/graphql?query={themes{totalCount}}"); err != nil || answer.StatusCode != http.StatusTooManyRequests {
		t.Errorf("while the work goes on: %v, %v", answer, err)
	}
	close(stuck.free)
	server.Close() // waits for what is in flight
	for _, client := range []string{"a", "a", "b", "b"} {
		release, err := api.limiter.acquire(as(t.Context(), client))
		if err != nil {
			t.Fatal("the work has ended, and keeps its place")
		}
		defer release()
	}
}

// Of an answer and of what is said in its place, one is sent whole.
func TestALateAnswerIsDropped(t *testing.T) {
	late := make(chan struct{})
	say := func(*http.Request) func(http.ResponseWriter) {
		return func(w http.ResponseWriter) {
			w.Header().Set("Late", "yes")
			w.WriteHeader(http.StatusUnprocessableEntity)
			_, _ = io.WriteString(w, "late")
			close(late)
		}
	}
	answer := httptest.NewRecorder()
	answer.Header().Set("Outer", "yes")
	inTime(time.Nanosecond, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Own", "yes")
		<-late
		w.WriteHeader(http.StatusOK)
		if _, err := io.WriteString(w, "own"); err != http.ErrHandlerTimeout { //nolint:errorlint // as net/http says it
			t.Errorf("a late write gives %v", err)
		}
	}), say).ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/graphql", nil))
	if h := answer.Header(); answer.Code != 422 || answer.Body.String() != "late" || h.Get("Own") != "" || h.Get("Outer") == "" || h.Get("Late") == "" {
		t.Errorf("%d %v %s", answer.Code, h, answer.Body)
	}

	for name, next := range map[string]http.HandlerFunc{
		"early": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Own", "yes")
			_, _ = io.WriteString(w, "own")
		},
		"empty": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Own", "yes") },
	} {
		answer := httptest.NewRecorder()
		answer.Header().Set("Outer", "yes")
		inTime(time.Hour, next, say).ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/graphql", nil))
		if h := answer.Header(); answer.Code != 200 || h.Get("Own") == "" || h.Get("Outer") == "" || h.Get("Late") != "" {
			t.Errorf("%s: %d %v %s", name, answer.Code, h, answer.Body)
		}
	}
}
