package api

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// got returns the request that GETs a query, with headers as name, value, name, value.
func got(query string, headers ...string) request {
	r := request{path: "/graphql?query=" + url.QueryEscape(query), header: map[string]string{}}
	for i := 0; i < len(headers); i += 2 {
		r.header[headers[i]] = headers[i+1]
	}
	return r
}

const tagged = `{ obligations { nodes { id state daysOverdue subject { id } } } }`

func TestAnAnswerThatTheClientHasIsNotSentAgain(t *testing.T) {
	api, store, g := sampleAPI(t)
	first := got(tagged).to(api)
	tag := first.Header().Get("Etag")
	if first.Code != 200 || tag == "" || strings.HasPrefix(tag, "W/") || first.Header().Get("Cache-Control") != "public, no-cache" {
		t.Fatalf("%d %v", first.Code, first.Header())
	}
	store.calls.Store(0)
	for _, header := range []string{tag, `"other", ` + tag, "W/" + tag} {
		again := got(tagged, "If-None-Match", header).to(api)
		if again.Code != http.StatusNotModified || again.Body.Len() != 0 || again.Header().Get("Etag") != tag ||
			again.Header().Get("Vary") != first.Header().Get("Vary") || again.Header().Get("Cache-Control") == "" {
			t.Errorf("%s: %d %v %s", header, again.Code, again.Header(), again.Body)
		}
	}
	if calls := store.calls.Load(); calls != 0 {
		t.Errorf("an answer that is not sent made %d calls of the store", calls)
	}
	const named = "query Q($n: Int = 5) { themes(first: $n) { totalCount } } query R { __typename }"
	withN := func(n string) request {
		return request{path: got(named).path + "&operationName=Q&variables=" + url.QueryEscape(n)}
	}
	tags := map[string]string{}
	for name, request := range map[string]request{
		"":                        got(tagged),
		"another document":        got(tagged + " "),
		"another media type":      got(tagged, "Accept", ResponseType),
		"another clearance":       got(tagged, "Authorization", bearer(t, "s", graph.Secretariat)),
		"a document of two":       withN(`{}`),
		"another variable":        withN(`{"n":6}`),
		"null is not left out":    withN(`{"n":null}`),
		"another operation of it": {path: got(named).path + "&operationName=R"},
	} {
		tag := request.to(api).Header().Get("Etag")
		if other, twice := tags[tag]; twice || tag == "" {
			t.Errorf("%q and %q have the tag %s", name, other, tag)
		}
		tags[tag] = name
	}
	if a, b := withN(`{}`).to(api).Header().Get("Etag"), withN(`{"n": 5}`).to(api).Header().Get("Etag"); a != b {
		t.Error("a default and the same value have two tags")
	}
	for name, request := range map[string]request{
		"another tag": got(tagged, "If-None-Match", `"other"`), "any tag": got(tagged, "If-None-Match", `*`),
		"a POST": {body: posted(tagged).body, header: map[string]string{"If-None-Match": tag}},
	} {
		if answer := request.to(api); answer.Code != 200 {
			t.Errorf("%s: %d %v", name, answer.Code, answer.Header())
		}
	}
	_, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "a change", []graph.Op{{Put: &graph.Theme{Base: graph.Base{ID: "theme:new"}, Name: "New"}}})
	if err != nil {
		t.Fatal(err)
	}
	if answer := got(tagged, "If-None-Match", tag).to(api); answer.Code != 200 || answer.Header().Get("Etag") == tag {
		t.Errorf("after a change: %d %v", answer.Code, answer.Header())
	}
}

func TestALedgerHasAnotherTagOnTheNextDay(t *testing.T) {
	_, store, _ := sampleAPI(t)
	now := time.Date(2017, 10, 1, 23, 59, 59, 0, time.UTC)
	api := New(query.New(store, func() time.Time { return now }), nobody, slog.New(slog.DiscardHandler), func(s *Config) { s.cacheBytes = 1 << 20 })
	before := got(tagged).to(api)
	now = now.Add(time.Second)
	after := got(tagged, "If-None-Match", before.Header().Get("Etag")).to(api)
	if after.Code != 200 || after.Body.String() == before.Body.String() {
		t.Errorf("on the next day: %d, the same answer: %t", after.Code, after.Body.String() == before.Body.String())
	}
}

// A kept answer is of the local day: it is given until the local date changes, and not until that of UTC does.
func TestALedgerHasAnotherTagWhenTheLocalDateChanges(t *testing.T) {
	_, store, _ := sampleAPI(t)
	zone, err := graph.ParseTimeZone("Pacific/Honolulu")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2017, 10, 1, 13, 59, 59, 0, zone) // 23:59:59 in UTC
	g := query.New(store, func() time.Time { return now }).UseTimeZone(func() *time.Location { return zone })
	api := New(g, nobody, slog.New(slog.DiscardHandler), func(s *Config) { s.cacheBytes = 1 << 20 })
	tag := got(tagged).to(api).Header().Get("Etag")
	for _, step := range []struct {
		later  time.Duration
		status int
	}{{time.Second, 304}, {10*time.Hour - time.Second, 304}, {time.Second, 200}} {
		now = now.Add(step.later)
		if answer := got(tagged, "If-None-Match", tag).to(api); answer.Code != step.status {
			t.Errorf("at %s: %d, want %d", now, answer.Code, step.status)
		}
	}
}

func TestNothingWithAnErrorIsKept(t *testing.T) {
	api, _, _ := sampleAPI(t, func(s *Config) { s.cacheBytes = 1 << 20 })
	for _, query := range []string{`{ themes(first: -1) { totalCount } }`, `{ nonsense }`, `{ themes(first: 501) { totalCount } }`} {
		answer := got(query).to(api)
		if answer.Header().Get("Etag") != "" || answer.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %v", query, answer.Header())
		}
	}
	if n := api.cache.Len(); n != 0 {
		t.Errorf("%d answers are kept", n)
	}
	if h := posted(tagged).to(api).Header(); h.Get("Etag") != "" || h.Get("Cache-Control") != "no-store" {
		t.Errorf("the answer of a POST: %v", h)
	}
	if h := got(tagged, "Authorization", bearer(t, "somebody", graph.Public)).to(api).Header(); h.Get("Cache-Control") != "private, no-cache" {
		t.Errorf("the answer to somebody who has signed in: %v", h)
	}
	for _, name := range []string{"Authorization", "Accept"} {
		if vary := got(tagged).to(api).Header().Get("Vary"); !strings.Contains(vary, name) {
			t.Errorf("Vary is %q", vary)
		}
	}
}

// TestAKeptAnswerIsTheOneThatWouldBeGiven asks with and without a cache, at every clearance, in turns.
func TestAKeptAnswerIsTheOneThatWouldBeGiven(t *testing.T) {
	kept, store, g := sampleAPI(t, func(s *Config) { s.cacheBytes = 1 << 20 })
	fresh := New(g, nobody, kept.log)
	hidden := &graph.Theme{Base: graph.Base{ID: "theme:hidden", Fact: graph.Fact{Visibility: graph.Secretariat}}, Name: "Hidden"}
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "a change", []graph.Op{{Put: hidden}}); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		for _, query := range []string{tagged, `{ themes { nodes { id name } } }`, `query A { themes { totalCount } } query B { people { totalCount } }`} {
			for _, clearance := range graph.Clearances() {
				for _, operation := range []string{"A", "B"} {
					body, _ := json.Marshal(map[string]string{"query": query, "operationName": operation})
					if !strings.Contains(query, "query A") {
						body = []byte(posted(query).body)
					}
					r := request{body: string(body), header: map[string]string{"Authorization": bearer(t, "x", clearance)}}
					if a, b := r.to(kept).Body.String(), r.to(fresh).Body.String(); a != b {
						t.Errorf("%s at %s: kept %.200s\nfresh %.200s", query, clearance, a, b)
					}
				}
			}
		}
	}
	store.calls.Store(0)
	posted(tagged).to(kept)
	first := store.calls.Load()
	posted(tagged).to(kept)
	if calls := store.calls.Load() - first; calls != 0 {
		t.Errorf("a kept answer made %d calls of the store", calls)
	}
}

func TestLargeAnswersAreCompressedForThoseWhoTakeIt(t *testing.T) {
	api, _, _ := sampleAPI(t)
	handler := Routes(NewStreams(api, nil), api.log, []string{"https://dashboard.example"}, true, false)
	large := `{ recommendations { nodes { id text sources { quote } } } }`
	plain := got(large).to(handler)
	packed := got(large, "Accept-Encoding", "br;q=1.0, gzip;q=0.8").to(handler)
	if packed.Header().Get("Content-Encoding") != "gzip" || packed.Body.Len() >= plain.Body.Len()/2 {
		t.Fatalf("%v, %d of %d bytes", packed.Header(), packed.Body.Len(), plain.Body.Len())
	}
	unpacked, err := gzip.NewReader(packed.Body)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(unpacked); err != nil || string(text) != plain.Body.String() {
		t.Errorf("unpacked it is %.100s, %v", text, err)
	}
	for _, answer := range []http.Header{plain.Header(), packed.Header()} {
		if vary := strings.Join(answer.Values("Vary"), ", "); !strings.Contains(vary, "Accept-Encoding") || !strings.Contains(vary, "Authorization") || !strings.Contains(vary, "Origin") {
			t.Errorf("Vary is %q", vary)
		}
	}
	tag := packed.Header().Get("Etag")
	if tag == plain.Header().Get("Etag") {
		t.Error("two representations have one strong tag")
	}
	if again := got(large, "Accept-Encoding", "gzip", "If-None-Match", tag).to(handler); again.Code != 304 || again.Header().Get("Etag") != tag {
		t.Errorf("with the tag of the compressed answer: %d %v", again.Code, again.Header())
	}
	for name, r := range map[string]request{
		"not taken": got(large, "Accept-Encoding", "gzip;q=0"), "not asked for": got(large), "small": got("{ __typename }", "Accept-Encoding", "gzip"),
	} {
		if answer := r.to(handler); answer.Header().Get("Content-Encoding") != "" {
			t.Errorf("%s: %v", name, answer.Header())
		}
	}
}

func TestAStreamOfEventsIsNotCompressedAndCanBeFlushed(t *testing.T) {
	handler := compressed(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		_, _ = io.WriteString(w, "data: "+strings.Repeat("x", 5000)+"\n\n")
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Errorf("it can't be flushed: %v", err)
		}
	}))
	answer := got("", "Accept-Encoding", "gzip").to(handler)
	if answer.Header().Get("Content-Encoding") != "" || !answer.Flushed {
		t.Errorf("%v, flushed: %t", answer.Header(), answer.Flushed)
	}
}

func TestAnotherStoreHasOtherTags(t *testing.T) {
	one, _, _ := sampleAPI(t)
	other, _, _ := sampleAPI(t)
	tag := got(tagged).to(one).Header().Get("Etag")
	if answer := got(tagged, "If-None-Match", tag).to(other); answer.Code != http.StatusOK {
		t.Errorf("revision 1 of another store is answered with %d", answer.Code)
	}
}
