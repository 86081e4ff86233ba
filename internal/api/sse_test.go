package api

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/apitest"
)

// get asks for events by GET, as a browser's EventSource does.
func (s *streaming) get(ctx context.Context, query string, header http.Header) *http.Response {
	s.t.Helper()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+"?"+url.Values{"query": {query}}.Encode(), nil)
	if err != nil {
		s.t.Fatal(err)
	}
	for name, values := range header {
		request.Header[name] = values
	}
	request.Header.Set("Accept", eventType)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = response.Body.Close() })
	return response
}

func (s *streaming) source(query, lastID string) *apitest.EventSource {
	return apitest.OpenEvents(s.t, s.url, query, lastID)
}

func TestEventsComeAndAreResumed(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	query := `subscription { graphChanged { nodes { id } } }`
	events := s.source(query, "")
	events.Expect(`next: {"data":{"graphChanged":{"nodes":[]}},"extensions":{"revision":1}}`)
	time.Sleep(400 * time.Millisecond) // longer than the server's timeouts for requests
	s.apply(theme(t, "one", "PUBLIC"))
	events.Expect(`next: {"data":{"graphChanged":{"nodes":[{"id":"theme:one"}]}},"extensions":{"revision":2}}`)
	events.Close()
	s.apply(theme(t, "two", "PUBLIC"))
	s.apply(theme(t, "hidden", "MEMBER"))
	s.apply(theme(t, "three", "PUBLIC"))
	events = s.source(query, events.ID)
	events.Expect(`next: {"data":{"graphChanged":{"nodes":[{"id":"theme:two"}]}},"extensions":{"revision":3}}`)
	events.Expect(`next: {"data":{"graphChanged":{"nodes":[{"id":"theme:three"}]}},"extensions":{"revision":5}}`)
	s.apply(theme(t, "four", "PUBLIC"))
	events.Expect(`next: {"data":{"graphChanged":{"nodes":[{"id":"theme:four"}]}},"extensions":{"revision":6}}`)
}

func TestTheTurnOfTheDayIsAnEvent(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	s.apply(recommended(t, "x")...)
	query := `subscription { obligationsChanged(filter: {respondent: "organization:x"}) { position asOf changes { obligationId before after obligation { daysOverdue respondent { id } deadline { explanation } } } } }`
	id := `"obligationId":"obligation:recommendation:x~organization:x"`
	events := s.source(query, "")
	events.Expect(`next: {"data":{"obligationsChanged":{"position":"2@2017-03-01","asOf":"2017-03-01","changes":[]}},"extensions":{"revision":2}}`)
	s.day.Add(1)
	events.Expect(`next: {"data":{"obligationsChanged":{"position":"2@2017-03-02","asOf":"2017-03-02","changes":[{` + id + `,"before":"OPEN","after":"OVERDUE",` +
		`"obligation":{"daysOverdue":1,"respondent":{"id":"organization:x"},"deadline":{"explanation":"Due on 2017-03-01, the last day of the agreed date 2017-03-01."}}}]}},"extensions":{"revision":2}}`)
	s.day.Add(1) // one day more overdue is no change
	s.apply(put(t, `{"remove":{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x"}}`)...)
	events.Expect(`next: {"data":{"obligationsChanged":{"position":"3@2017-03-03","asOf":"2017-03-03","changes":[{` + id + `,"before":"OVERDUE","after":null,"obligation":null}]}},"extensions":{"revision":3}}`)
	// A client that was away since the first day is told that there was something in between, though nothing that lasted.
	events = s.source(query, "1@2017-03-01")
	events.Expect(`next: {"data":{"obligationsChanged":{"position":"3@2017-03-03","asOf":"2017-03-03","changes":[]}},"extensions":{"revision":3}}`)
	s.apply(recommended(t, "x")...)
	events.Expect(`next: {"data":{"obligationsChanged":{"position":"4@2017-03-03","asOf":"2017-03-03","changes":[{` + id + `,"before":null,"after":"OVERDUE",` +
		`"obligation":{"daysOverdue":2,"respondent":{"id":"organization:x"},"deadline":{"explanation":"Due on 2017-03-01, the last day of the agreed date 2017-03-01."}}}]}},"extensions":{"revision":4}}`)
}

func TestASignOfLifeMovesThePosition(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, timing{init: time.Minute, write: 10 * time.Second, keepAlive: time.Millisecond, token: time.Millisecond})
	events := s.source(`subscription { obligationsChanged { position } }`, "")
	events.Expect(`next: {"data":{"obligationsChanged":{"position":"1@2017-03-01"}},"extensions":{"revision":1}}`)
	s.apply(theme(t, "hidden", "SECRETARIAT"))
	for events.Lines.Scan() {
		if events.Lines.Text() == "id: 2@2017-03-01" {
			return
		}
	}
	t.Fatal("the position did not move")
}

func TestOneAnswerAndErrorsAreEventsToo(t *testing.T) {
	s := newStreaming(t, subscription.Options{Patience: time.Millisecond}, soon)
	for query, want := range map[string]string{
		`{ __typename }`: `next: {"data":{"__typename":"Query"},"extensions":{"revision":1}}`,
		`{ no }`:         `next: {"errors":[{"message":"Cannot query field \"no\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}`,
		`subscription { obligationsChanged(filter: {theme: "theme:x"}) { position } }`: `next: {"errors":[{"message":"filter.theme: there is no \"theme:x\"","path":["obligationsChanged"],"locations":[{"line":1,"column":16}],"extensions":{"code":"NOT_FOUND"}}]}`,
		`subscription { graphChanged(after: "5@2017-03-01") { position } }`:            `next: {"errors":[{"message":"revision 5 is no longer remembered here; query again, and subscribe without after","path":["graphChanged"],"locations":[{"line":1,"column":16}],"extensions":{"code":"POSITION_GONE"}}]}`,
	} {
		events := s.source(query, "")
		if got := events.Next(); got != want {
			t.Errorf("%s\ngives %s\nwant  %s", query, got, want)
			continue
		}
		events.Expect("complete: ")
		events.Expect("")
	}
}

func TestWhatGraphQLDoesNotSeeIsRefusedWithoutAStream(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	for _, test := range []struct {
		name, query string
		header      http.Header
		status      int
		code        string
	}{
		{"no query", "", nil, http.StatusBadRequest, "BAD_USER_INPUT"},
		{"a bad token", "{ __typename }", http.Header{"Authorization": {"Bearer nonsense"}}, http.StatusUnauthorized, "UNAUTHENTICATED"},
	} {
		response := s.get(t.Context(), test.query, test.header)
		status := response.StatusCode
		if answer := apitest.Decoded(t, response); status != test.status || apitest.Codes(answer) != test.code {
			t.Errorf("%s: status %d, %v", test.name, status, answer)
		}
	}
	response, err := http.Post(s.url, JSONType, strings.NewReader(`{"query":"subscription { graphChanged { position } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	if answer := apitest.Decoded(t, response); response.StatusCode != http.StatusNotAcceptable {
		t.Errorf("a subscription by an ordinary request: status %d, %v", response.StatusCode, answer)
	}
}

func TestATokenSaysWhatIsSeen(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	query := `subscription { graphChanged { by reason nodes { id } } }`
	read := func(clearance graph.Clearance) *apitest.EventSource {
		response := s.get(t.Context(), query, http.Header{"Authorization": {"Bearer " + s.token(clearance)}})
		events := apitest.NewEventSource(t, response.Body)
		events.Next()
		return events
	}
	member, secretariat, public := read(graph.Member), read(graph.Secretariat), s.source(query, "")
	public.Next()
	s.apply(theme(t, "hidden", "MEMBER"))
	s.apply(theme(t, "shown", "PUBLIC"))
	member.Expect(`next: {"data":{"graphChanged":{"by":null,"reason":null,"nodes":[{"id":"theme:hidden"}]}},"extensions":{"revision":2}}`)
	secretariat.Expect(`next: {"data":{"graphChanged":{"by":"the test","reason":"a test","nodes":[{"id":"theme:hidden"}]}},"extensions":{"revision":2}}`)
	public.Expect(`next: {"data":{"graphChanged":{"by":null,"reason":null,"nodes":[{"id":"theme:shown"}]}},"extensions":{"revision":3}}`)
}

func TestEventsEndWithTheToken(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, timing{init: time.Minute, write: 10 * time.Second, keepAlive: time.Hour, token: time.Millisecond})
	response := s.get(t.Context(), `subscription { graphChanged { position } }`, http.Header{"Authorization": {"Bearer " + s.token(graph.Member)}})
	events := apitest.NewEventSource(t, response.Body)
	events.Next()
	s.day.Add(1)
	if says := events.Next(); !strings.Contains(says, `"code":"UNAUTHENTICATED"`) {
		t.Errorf("the server says %s", says)
	}
	events.Expect("complete: ")
}

func TestAServerThatStopsDoesNotCompleteItsStreams(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	events := s.source(`subscription { graphChanged { position } }`, "")
	events.Next()
	go s.hub.Close()
	if says := events.Next(); says != "" {
		t.Errorf("the server says %s", says)
	}
}

func TestEventsByPost(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url, strings.NewReader(`{"query":"{ __typename }"}`))
	request.Header.Set("Content-Type", JSONType)
	request.Header.Set("Accept", eventType)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	want := ":\n\nevent: next\ndata: {\"data\":{\"__typename\":\"Query\"},\"extensions\":{\"revision\":1}}\n\nevent: complete\ndata:\n\n"
	if err != nil || string(text) != want {
		t.Errorf("the stream is %q, %v; want %q", text, err, want)
	}
}
