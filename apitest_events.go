package main

import (
	"bufio"
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// source reads events as a browser does.
type source struct {
	t     testing.TB
	lines *bufio.Scanner
	id    string // the last one
	close context.CancelFunc
}

// openEvents subscribes at the address of an API, after the last id when there is one.
func openEvents(t testing.TB, address, query, lastID string) *source {
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
	return &source{t, bufio.NewScanner(response.Body), lastID, cancel}
}

// next returns the next event that has data, as "name: data"; "" at the end.
func (s *source) next() string {
	s.t.Helper()
	name, data, has := "message", "", false
	for s.lines.Scan() {
		field, value, _ := strings.Cut(s.lines.Text(), ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case s.lines.Text() == "" && has:
			return name + ": " + data
		case s.lines.Text() == "":
			name, data = "message", ""
		case field == "event":
			name = value
		case field == "data":
			data, has = data+value, true
		case field == "id":
			s.id = value
		}
	}
	return ""
}

func (s *source) expect(want string) {
	s.t.Helper()
	if got := s.next(); got != want {
		s.t.Fatalf("the server says %s, want %s", got, want)
	}
}
