package api

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"answerable/graph/subscription"
)

// heads is a connection on which requests follow one another.
type heads struct {
	t    *testing.T
	conn net.Conn
	from *bufio.Reader
}

func (s *streaming) heads() *heads {
	s.t.Helper()
	at, err := url.Parse(s.url)
	if err != nil {
		s.t.Fatal(err)
	}
	conn, err := net.Dial("tcp", at.Host)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = conn.Close() })
	_ = conn.SetDeadline(time.Now().Add(10 * time.Second)) // so that an answer that never ends fails the test
	return &heads{s.t, conn, bufio.NewReader(conn)}
}

// ask sends a request and reads the whole answer to it.
func (h *heads) ask(method, path string, header ...string) *http.Response {
	h.t.Helper()
	lines := append([]string{method + " " + path + " HTTP/1.1", "Host: localhost"}, header...)
	if _, err := io.WriteString(h.conn, strings.Join(lines, "\r\n")+"\r\n\r\n"); err != nil {
		h.t.Fatal(err)
	}
	response, err := http.ReadResponse(h.from, &http.Request{Method: method})
	if err != nil {
		h.t.Fatalf("%s %s has no answer: %v", method, path, err)
	}
	_, err = io.Copy(io.Discard, response.Body)
	if err != nil {
		h.t.Fatalf("%s %s has no whole answer: %v", method, path, err)
	}
	return response
}

// headerOf writes down what HEAD must have as GET has it.
func headerOf(r *http.Response) string {
	text := r.Status
	for _, name := range []string{"Content-Type", "Cache-Control", "X-Accel-Buffering", "Retry-After", "Etag", "Vary", "Connection"} {
		text += fmt.Sprintf("\n%s %q", name, r.Header[name])
	}
	return text
}

// http-02: HEAD of an event stream is answered as GET would be, without what follows the header section.
func TestHeadOfAnEventStreamEndsAtOnce(t *testing.T) {
	s := newStreaming(t, subscription.Options{Most: 1}, soon)
	events := "Accept: " + eventType
	for name, query := range map[string]string{
		"a subscription": `subscription { obligationsChanged { position } }`,
		"a query":        `{ __typename }`,
		"a mistake":      `{ no }`,
	} {
		path := "/graphql?" + url.Values{"query": {query}}.Encode()
		ctx, cancel := context.WithCancel(t.Context())
		got := s.get(ctx, query, nil)
		want := headerOf(got)
		cancel()
		s.left()
		h := s.heads()
		for range 2 { // on one connection
			if got := headerOf(h.ask(http.MethodHead, path, events)); got != want {
				t.Errorf("HEAD of %s:\n%s\nGET:\n%s", name, got, want)
			}
		}
		if next := h.ask(http.MethodGet, "/healthz"); next.StatusCode != http.StatusOK {
			t.Errorf("after HEAD of %s the next request is answered %s", name, next.Status)
		}
	}
	for name, header := range map[string]string{"a wrong token": "Authorization: Bearer x", "another origin": "Origin: http://elsewhere"} {
		path := "/graphql?query=" + url.QueryEscape(`subscription { obligationsChanged { position } }`)
		get, head := s.heads().ask(http.MethodGet, path, events, header), s.heads().ask(http.MethodHead, path, events, header)
		if headerOf(get) != headerOf(head) || get.StatusCode < 400 {
			t.Errorf("HEAD with %s:\n%s\nGET:\n%s", name, headerOf(head), headerOf(get))
		}
	}
	path := "/graphql?query=" + url.QueryEscape(`subscription { obligationsChanged { position } }`)
	s.source(`subscription { obligationsChanged { position } }`, "").Next() // takes the only place
	get, head := s.heads().ask(http.MethodGet, path, events), s.heads().ask(http.MethodHead, path, events)
	if headerOf(get) != headerOf(head) || get.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("HEAD when all places are taken:\n%s\nGET:\n%s", headerOf(head), headerOf(get))
	}
}

// left waits until no stream is open.
func (s *streaming) left() {
	s.t.Helper()
	for range 1000 {
		leave, err := s.hub.Enter()
		if err == nil {
			leave()
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	s.t.Fatal("a stream is left open")
}

// HEAD can't become a WebSocket; it is answered as if it had not asked to.
func TestHeadIsNoWebSocket(t *testing.T) {
	s := newStreaming(t, subscription.Options{Most: 1}, soon)
	h := s.heads()
	path := "/graphql?" + url.Values{"query": {`{ __typename }`}}.Encode()
	want := headerOf(h.ask(http.MethodGet, path))
	got := headerOf(h.ask(http.MethodHead, path, "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
		"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol: "+socketProtocol))
	if got != want {
		t.Errorf("HEAD:\n%s\nGET:\n%s", got, want)
	}
	if next := h.ask(http.MethodGet, "/healthz"); next.StatusCode != http.StatusOK {
		t.Errorf("the next request is answered %s", next.Status)
	}
}

func TestHeadOfAQueryIsAsGet(t *testing.T) {
	s := newStreaming(t, subscription.Options{}, soon)
	for _, path := range []string{
		"/graphql?query=" + url.QueryEscape(`{ obligations { totalCount nodes { id } } }`),
		"/graphql?query=" + url.QueryEscape(`subscription { obligationsChanged { position } }`),
		"/graphql", "/healthz", "/readyz", "/metrics",
	} {
		for _, coding := range []string{"identity", "gzip"} {
			h := s.heads()
			get := h.ask(http.MethodGet, path, "Accept-Encoding: "+coding)
			head := h.ask(http.MethodHead, path, "Accept-Encoding: "+coding)
			if headerOf(get) != headerOf(head) {
				t.Errorf("HEAD of %s:\n%s\nGET:\n%s", path, headerOf(head), headerOf(get))
			}
			if next := h.ask(http.MethodGet, "/healthz"); next.StatusCode != http.StatusOK {
				t.Errorf("after %s the next request is answered %s", path, next.Status)
			}
		}
	}
}
