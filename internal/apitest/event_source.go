package apitest

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// EventSource reads events as a browser does.
type EventSource struct {
	t     testing.TB
	Lines *bufio.Scanner
	ID    string // the last one
	Close context.CancelFunc
}

// NewEventSource reads the events of an open stream.
func NewEventSource(t testing.TB, body io.Reader) *EventSource {
	lines := bufio.NewScanner(body)
	lines.Buffer(nil, 1<<24)
	return &EventSource{t: t, Lines: lines, Close: func() {}}
}

// OpenEvents subscribes at the address of an API, after the last id when there is one.
func OpenEvents(t testing.TB, address, query, lastID string) *EventSource {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"?"+url.Values{"query": {query}}.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept", "text/event-stream")
	if lastID != "" {
		request.Header.Set("Last-Event-ID", lastID)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	if got := response.Header.Get("Content-Type"); response.StatusCode != http.StatusOK || !strings.HasPrefix(got, "text/event-stream") {
		t.Fatalf("status %d, %s", response.StatusCode, got)
	}
	return &EventSource{t, bufio.NewScanner(response.Body), lastID, cancel}
}

// Next returns the next event that has data, as "name: data"; "" at the end.
func (s *EventSource) Next() string {
	s.t.Helper()
	name, data, has := "message", "", false
	for s.Lines.Scan() {
		field, value, _ := strings.Cut(s.Lines.Text(), ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case s.Lines.Text() == "" && has:
			return name + ": " + data
		case s.Lines.Text() == "":
			name, data = "message", ""
		case field == "event":
			name = value
		case field == "data":
			data, has = data+value, true
		case field == "id":
			s.ID = value
		}
	}
	return ""
}

// Expect fails the test unless the next event is the one that is wanted.
func (s *EventSource) Expect(want string) {
	s.t.Helper()
	if got := s.Next(); got != want {
		s.t.Fatalf("the server says %s, want %s", got, want)
	}
}
