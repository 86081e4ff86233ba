package api

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/apitest"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
)

func TestASocketIsClosedAsTheProtocolSays(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	init, query := `{"type":"connection_init"}`, `{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}`
	watch := `{"id":"1","type":"subscribe","payload":{"query":"subscription { graphChanged { position } }"}}`
	expired := s.token(graph.Member)
	s.day.Add(1)
	for _, test := range []struct {
		name, closed string
		say          []string
	}{
		{"no JSON", "4400: Invalid message received", []string{"hello"}},
		{"no object", "4400: Invalid message received", []string{`[]`}},
		{"no type", "4400: Invalid message received", []string{`{}`}},
		{"a type that is none", "4400: Invalid message received", []string{`{"type":"start"}`}},
		{"a type that only servers send", "4400: Invalid message received", []string{init, `{"type":"next","id":"1","payload":{}}`}},
		{"a type that is no text", "4400: Invalid message received", []string{`{"type":1}`}},
		{"subscribe without an id", "4400: Invalid message received", []string{init, `{"type":"subscribe","payload":{"query":"{ __typename }"}}`}},
		{"subscribe with an empty id", "4400: Invalid message received", []string{init, `{"id":"","type":"subscribe","payload":{"query":"{ __typename }"}}`}},
		{"subscribe with an id that is no text", "4400: Invalid message received", []string{init, `{"id":1,"type":"subscribe","payload":{"query":"{ __typename }"}}`}},
		{"subscribe without a payload", "4400: Invalid message received", []string{init, `{"id":"1","type":"subscribe"}`}},
		{"subscribe without a query", "4400: Invalid message received", []string{init, `{"id":"1","type":"subscribe","payload":{}}`}},
		{"a query that is no text", "4400: Invalid message received", []string{init, `{"id":"1","type":"subscribe","payload":{"query":{}}}`}},
		{"variables that are no object", "4400: Invalid message received", []string{init, `{"id":"1","type":"subscribe","payload":{"query":"{ __typename }","variables":7}}`}},
		{"complete without an id", "4400: Invalid message received", []string{init, `{"type":"complete"}`}},
		{"a payload of the introduction that is no object", "4400: Invalid message received", []string{`{"type":"connection_init","payload":"x"}`}},
		{"an operation before the introduction", "4401: Unauthorized", []string{query}},
		{"a subscription before the introduction", "4401: Unauthorized", []string{watch}},
		{"a bad token", "4403: Forbidden: UNAUTHENTICATED", []string{`{"type":"connection_init","payload":{"Authorization":"Bearer nonsense"}}`}},
		{"a bad token in short", "4403: Forbidden: UNAUTHENTICATED", []string{`{"type":"connection_init","payload":{"token":"nonsense"}}`}},
		{"a token that ended", "4403: Forbidden: UNAUTHENTICATED", []string{`{"type":"connection_init","payload":{"authorization":"Bearer ` + expired + `"}}`}},
		{"a token that is no text", "4403: Forbidden: UNAUTHENTICATED", []string{`{"type":"connection_init","payload":{"token":7}}`}},
		{"another scheme", "4403: Forbidden: UNAUTHENTICATED", []string{`{"type":"connection_init","payload":{"Authorization":"Basic x"}}`}},
		{"an id that is in use", "4409: Subscriber for 1 already exists", []string{init, watch, watch}},
		{"an id that is in use, by a query", "4409: Subscriber for 1 already exists", []string{init, watch, query}},
		{"two introductions", "4429: Too many initialisation requests", []string{init, init}},
		{"a message that is too long", "1009", []string{init, strings.Repeat(" ", operation.MaxBody+1)}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &client{t, s.dial().conn}
			for _, text := range test.say {
				c.send(text)
			}
			if closed := c.closed(); !strings.HasPrefix(closed, test.closed) {
				t.Errorf("the socket was closed with %s, want %s", closed, test.closed)
			}
		})
	}
}

func TestASocketOfAnotherProtocolIsRefused(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	for _, protocols := range [][]string{nil, {"graphql-ws"}} {
		conn, _, err := websocket.Dial(t.Context(), s.url, &websocket.DialOptions{Subprotocols: protocols})
		if err != nil {
			t.Fatal(err)
		}
		if closed := (&client{t, conn}).closed(); closed != "4406: Subprotocol not acceptable" {
			t.Errorf("%q was closed with %s", protocols, closed)
		}
	}
	conn, _, err := websocket.Dial(t.Context(), s.url, &websocket.DialOptions{Subprotocols: []string{"graphql-ws", socketProtocol}})
	if err != nil {
		t.Fatal(err)
	}
	(&client{t, conn}).begin()
	_ = conn.CloseNow()
}

// gql for Python looks for the name in this case alone.
func TestTheProtocolThatIsTakenIsNamedAsTheStandardSpellsIt(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	conn, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(s.url, "http://"), "/graphql"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, err = fmt.Fprintf(conn, "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"+
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: %s\r\n\r\n", socketProtocol)
	if err != nil {
		t.Fatal(err)
	}
	var header strings.Builder
	for lines := bufio.NewScanner(conn); lines.Scan() && lines.Text() != ""; {
		header.WriteString(lines.Text() + "\n")
	}
	if want := "\nSec-WebSocket-Protocol: " + socketProtocol + "\n"; !strings.Contains(header.String(), want) {
		t.Errorf("the answer to the upgrade is\n%s", header.String())
	}
}

func TestAClientThatDoesNotIntroduceItselfIsCutOff(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, timing{init: time.Millisecond, write: 10 * time.Second, keepAlive: time.Minute, token: time.Millisecond})
	if closed := s.dial().closed(); closed != "4408: Connection initialisation timeout" {
		t.Errorf("the socket was closed with %s", closed)
	}
}

func TestASocketLivesAsLongAsItsToken(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, timing{init: 10 * time.Second, write: 10 * time.Second, keepAlive: time.Hour, token: time.Millisecond})
	c := s.dial()
	c.send(`{"type":"connection_init","payload":{"token":"` + s.token(graph.Member) + `"}}`)
	c.expect(`{"type":"connection_ack"}`)
	s.day.Add(1)
	if closed := c.closed(); !strings.HasPrefix(closed, "4403: Forbidden: UNAUTHENTICATED") {
		t.Errorf("the socket was closed with %s", closed)
	}
}

func TestASocketAnswersPingsAndOperationsOfEveryKind(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	c := s.dial()
	c.send(`{"type":"ping"}`)
	c.expect(`{"type":"pong"}`)
	c.begin()
	c.send(`{"type":"ping","payload":{"a":1}}`)
	c.expect(`{"type":"pong","payload":{"a":1}}`)
	c.send(`{"type":"pong"}`)
	c.send(`{"id":"no such operation","type":"complete"}`)
	for range 2 { // an id is free again when its operation has ended
		c.subscribe("q", `query Q($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": "theme:promoting-effective-policing"})
		c.expect(`{"id":"q","type":"next","payload":{"data":{"node":{"id":"theme:promoting-effective-policing"}},"extensions":{"revision":1}}}`)
		c.expect(`{"id":"q","type":"complete"}`)
	}
	for _, test := range []struct{ query, code string }{
		{`{`, "GRAPHQL_PARSE_FAILED"},
		{`{ nonsense }`, "GRAPHQL_VALIDATION_FAILED"},
		{`subscription { a: graphChanged { position } b: graphChanged { position } }`, "BAD_USER_INPUT"},
		{`subscription { __typename }`, "GRAPHQL_VALIDATION_FAILED"},
		{`subscription { graphChanged @skip(if: true) { position } }`, "BAD_USER_INPUT"},
		{`subscription { graphChanged(after: "nonsense") { position } }`, "BAD_USER_INPUT"},
		{`subscription { graphChanged(filter: {labels: [NONSENSE]}) { position } }`, "GRAPHQL_VALIDATION_FAILED"},
		{`subscription { graphChanged(filter: {nodes: ["theme:unknown"]}) { position } }`, "NOT_FOUND"},
		{`subscription { obligationsChanged(filter: {theme: "theme:unknown"}) { position } }`, "NOT_FOUND"},
		{`subscription { obligationsChanged { changes { obligation ` + strings.Repeat("{ subject { about { nodes ", 3) + "{ id }" + strings.Repeat(" } } }", 3) + ` } } }`, "GRAPHQL_VALIDATION_FAILED"},
		{`subscription { obligationsChanged { changes { obligation { reasons { steps { from { ... on Theme ` + strings.Repeat("{ parts { nodes ", 6) + "{ id }" + strings.Repeat(" } }", 6) + ` } } } } } } }`, "DEPTH_LIMIT_EXCEEDED"},
		{`subscription { graphChanged { nodes { ... on Theme { obligations(first: 500) { nodes { respondent { obligations(first: 500) { nodes { id } } } } } } } } }`, "COST_LIMIT_EXCEEDED"},
	} {
		c.subscribe("e", test.query, nil)
		if says := c.next(); !strings.HasPrefix(says, `{"id":"e","type":"error","payload":[`) || !strings.Contains(says, `"code":"`+test.code+`"`) {
			t.Errorf("%s\ngives %s, want an error with %s", test.query, says, test.code)
		}
	}
	c.subscribe("m", `mutation { nonsense }`, nil)
	if says := c.next(); !strings.Contains(says, `"type":"error"`) {
		t.Errorf("a wrong mutation gives %s", says)
	}
}

func TestAConnectionHasABoundedNumberOfOperations(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	c := s.dial().begin()
	for i := range maxOnSocket {
		c.subscribe(fmt.Sprint(i), `subscription { graphChanged { position } }`, nil)
		c.next()
	}
	c.subscribe("more", `subscription { graphChanged { position } }`, nil)
	if says := c.next(); !strings.Contains(says, "TOO_MANY_OPERATIONS") {
		t.Errorf("the server says %s", says)
	}
}

func TestTheServerTakesABoundedNumberOfStreams(t *testing.T) {
	s := newStreaming(t, subscription.Options{Most: 1}, soon)
	c := s.dial().begin()
	_, response, err := websocket.Dial(t.Context(), s.url, &websocket.DialOptions{Subprotocols: []string{socketProtocol}})
	if err == nil || response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" {
		t.Errorf("one more gives %v", response)
	}
	_ = c.conn.Close(websocket.StatusNormalClosure, "")
	apitest.Eventually(t, "there is room again", func() bool {
		conn, _, err := websocket.Dial(t.Context(), s.url, &websocket.DialOptions{Subprotocols: []string{socketProtocol}})
		if err == nil {
			_ = conn.CloseNow()
		}
		return err == nil
	})
}

func TestPagesOfOtherOriginsAreKeptOut(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon, "https://dashboard.example")
	host := strings.TrimSuffix(strings.TrimPrefix(s.url, "http://"), "/graphql")
	for origin, allowed := range map[string]bool{
		"https://dashboard.example": true, "http://" + host: true,
		"https://elsewhere.example": false, "null": false, "https://dashboard.example.elsewhere.example": false, "http://dashboard.example": false,
	} {
		header := http.Header{"Origin": {origin}}
		conn, response, err := websocket.Dial(t.Context(), s.url, &websocket.DialOptions{Subprotocols: []string{socketProtocol}, HTTPHeader: header})
		if err == nil {
			_ = conn.CloseNow()
		}
		if (err == nil) != allowed || !allowed && response.StatusCode != http.StatusForbidden {
			t.Errorf("a WebSocket of %s: %v", origin, err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		events := s.get(ctx, `subscription { graphChanged { position } }`, header)
		if status := events.StatusCode; (status == http.StatusOK) != allowed || !allowed && status != http.StatusForbidden {
			t.Errorf("events for %s: status %d", origin, status)
		}
		cancel()
		_ = events.Body.Close()
	}
}

func TestABadTokenInTheUpgradeIsUnauthenticated(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	header := http.Header{"Authorization": {"Bearer nonsense"}}
	_, response, err := websocket.Dial(t.Context(), s.url, &websocket.DialOptions{Subprotocols: []string{socketProtocol}, HTTPHeader: header})
	if err == nil || response.StatusCode != http.StatusUnauthorized {
		t.Errorf("the upgrade gives %v", response)
	}
}

func TestAClientThatCompletesHearsNoMore(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	c := s.dial().begin()
	c.subscribe("a", `subscription { graphChanged { nodes { id } } }`, nil)
	c.expect(`{"id":"a","type":"next","payload":{"data":{"graphChanged":{"nodes":[]}},"extensions":{"revision":1}}}`)
	c.subscribe("b", `subscription { graphChanged { nodes { id } } }`, nil)
	c.expect(`{"id":"b","type":"next","payload":{"data":{"graphChanged":{"nodes":[]}},"extensions":{"revision":1}}}`)
	c.send(`{"id":"a","type":"complete"}`)
	c.send(`{"type":"ping"}`)
	c.expect(`{"type":"pong"}`)
	s.apply(theme(t, "new", "PUBLIC"))
	c.expect(`{"id":"b","type":"next","payload":{"data":{"graphChanged":{"nodes":[{"id":"theme:new"}]}},"extensions":{"revision":2}}}`)
	c.subscribe("a", `{ __typename }`, nil)
	c.expect(`{"id":"a","type":"next","payload":{"data":{"__typename":"Query"},"extensions":{"revision":2}}}`)
	c.expect(`{"id":"a","type":"complete"}`)
}

func TestAPingTellsWhereSubscriptionsStand(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, timing{init: 10 * time.Second, write: 10 * time.Second, keepAlive: 5 * time.Millisecond, token: time.Millisecond})
	c := s.dial().begin()
	c.subscribe("a", `subscription { obligationsChanged { position } }`, nil)
	c.expect(`{"id":"a","type":"next","payload":{"data":{"obligationsChanged":{"position":"1@2017-03-01"}},"extensions":{"revision":1}}}`)
	c.expect(`{"type":"ping","payload":{"positions":{"a":"1@2017-03-01"}}}`)
	s.apply(theme(t, "hidden", "SECRETARIAT"))
	c.expect(`{"type":"ping","payload":{"positions":{"a":"2@2017-03-01"}}}`)
	c.send(`{"type":"pong"}`)
	c.send(`{"type":"ping"}`)
	c.expect(`{"type":"pong"}`)
}

func TestAServerThatStopsSendsClientsElsewhere(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	c := s.dial().begin()
	c.subscribe("a", `subscription { graphChanged { position } }`, nil)
	c.next()
	go s.hub.Close()
	if closed := c.closed(); closed != "1001: the server is stopping" {
		t.Errorf("the socket was closed with %s", closed)
	}
}

func TestASocketTakesDocumentsByTheirNames(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	c := s.dial()
	c.send(`{"type":"connection_init"}`)
	c.expect(`{"type":"connection_ack"}`)
	const query = `{ __typename }`
	named := `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + telemetry.DocumentHash(query) + `"}}`
	data := `"payload":{"data":{"__typename":"Query"}`
	for i, test := range []struct{ payload, want string }{
		{`{` + named + `}`, `"PERSISTED_QUERY_NOT_FOUND"`},
		{`{"query":"` + query + `",` + named + `}`, data},
		{`{` + named + `}`, data},
		{`{"documentId":"nothing"}`, `"DOCUMENT_NOT_TRUSTED"`},
	} {
		id := fmt.Sprint(i)
		c.send(`{"id":"` + id + `","type":"subscribe","payload":` + test.payload + `}`)
		for {
			text := c.next()
			if strings.Contains(text, test.want) {
				break
			}
			if !strings.Contains(text, `"complete"`) {
				t.Fatalf("%s is answered with %s, want %s", test.payload, text, test.want)
			}
		}
	}
}
