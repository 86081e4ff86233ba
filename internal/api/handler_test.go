package api

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/internal/apitest"
	"answerable/internal/auth"
	"answerable/internal/operation"
)

// unlimited sets limits that random queries do not meet.
// nobody signs with a key of the tests alone.
var nobody = auth.NewIssuer([]byte("a key of the tests alone"), time.Now)

func unlimited(s *Config) {
	s.limits.Fields, s.limits.Aliases, s.limits.Repeated, s.limits.Cost = operation.Ceiling, operation.Ceiling, operation.Ceiling, operation.Ceiling
}

// sampleAPI returns the API of the sample graph, the store that counts its questions, and the graph.
func sampleAPI(t testing.TB, set ...func(*Config)) (*Handler, *counted, *query.Graph) {
	t.Helper()
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	store := &counted{Store: opened}
	g := query.New(store, time.Now)
	steps, err := ndjson.ReadFile("sample", bytes.NewReader(data.GSX))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	store.calls.Store(0)
	return New(g, nobody, slog.New(slog.DiscardHandler), set...), store, g
}

// request is an HTTP request for tests, by GET when it has no body.
type request struct {
	path   string // with its query; "/graphql" when left out
	body   string
	header map[string]string
}

// posted returns the request of a query.
func posted(query string) request { return request{body: `{"query":` + apitest.Quoted(query) + `}`} }

// to sends the request to a handler.
func (r request) to(h http.Handler) *httptest.ResponseRecorder {
	method, path := http.MethodPost, r.path
	if path == "" {
		path = "/graphql"
	}
	if r.body == "" {
		method = http.MethodGet
	}
	sent := httptest.NewRequest(method, path, strings.NewReader(r.body))
	if r.body != "" {
		sent.Header.Set("Content-Type", JSONType)
	}
	for name, value := range r.header {
		sent.Header.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	h.ServeHTTP(recorder, sent)
	return recorder
}

// errorCodes returns the codes of an answer's errors.
func errorCodes(t testing.TB, r *httptest.ResponseRecorder) string {
	t.Helper()
	var answer map[string]any
	if err := json.Unmarshal(r.Body.Bytes(), &answer); err != nil {
		t.Fatalf("%v in %q", err, r.Body)
	}
	return apitest.Codes(answer)
}

// bearer returns the header of somebody with the clearance.
func bearer(t testing.TB, name string, clearance graph.Clearance) string {
	t.Helper()
	token, err := nobody.Token(graph.Viewer{Name: name, Clearance: clearance, Role: graph.Reader}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	return "Bearer " + token
}
