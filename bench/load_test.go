package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestTheLoadGeneratorReadsEveryFormOfAnAnswer(t *testing.T) {
	var asked atomic.Int64
	long := `{"data":{"text":"` + strings.Repeat("x", 100_000) + `"}}`
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		switch asked.Add(1); string(body) {
		case "short":
			_, _ = io.WriteString(w, `{"data":{}}`)
		case "chunked":
			_, _ = io.WriteString(w, long[:50_000])
			w.(http.Flusher).Flush()
			_, _ = io.WriteString(w, long[50_000:])
		case "refused":
			w.WriteHeader(http.StatusBadRequest)
		case "failed":
			_, _ = io.WriteString(w, `{"errors":[],"data":null}`)
		}
	}))
	defer server.Close()
	address := server.Listener.Addr().String()
	for _, c := range []struct {
		name   string
		fails  bool
		length float64
	}{{"short", false, 11}, {"chunked", false, float64(len(long))}, {"refused", true, 0}, {"failed", true, 25}} {
		m, err := load(context.Background(), address, [][]byte{rawPOST("/", c.name)}, 3, 20*time.Millisecond)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if failed := m.Errors == m.Requests; failed != c.fails || m.Bytes != c.length {
			t.Errorf("%s: %+v", c.name, m)
		}
		if n := asked.Swap(0); n != int64(m.Requests) {
			t.Errorf("%s: the server was asked %d times, and %d were counted", c.name, n, m.Requests)
		}
	}
}

func TestTheLoadGeneratorDialsThisMachineAlone(t *testing.T) {
	if _, err := load(context.Background(), "192.0.2.1:80", nil, 1, time.Second); err == nil || !strings.Contains(err.Error(), "loopback") {
		t.Errorf("%v", err)
	}
}

func TestAConnectionThatTheServerEndsIsAnErrorAndIsMadeAgain(t *testing.T) {
	var asked atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if asked.Add(1)%2 == 0 {
			panic(http.ErrAbortHandler)
		}
		_, _ = io.WriteString(w, `{"data":{}}`)
	}))
	defer server.Close()
	m, err := load(context.Background(), server.Listener.Addr().String(), [][]byte{rawPOST("/", "x")}, 1, 20*time.Millisecond)
	if err != nil || m.Errors == 0 || m.Errors != m.Requests/2 || m.Failure == "" {
		t.Errorf("%+v, %v", m, err)
	}
}

func TestALoadProfileWithAnIntervalKeepsToIt(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `{"data":{}}`) }))
	defer server.Close()
	c := roundRobin(server.Listener.Addr().String(), [][]byte{rawPOST("/", "x")}, 2)
	c.every = 20 * time.Millisecond
	all, err := loads(context.Background(), 100*time.Millisecond, c)
	if err != nil || all[0].Requests > 12 { // 6 of each connection at most; a busy machine makes them fewer
		t.Errorf("%+v, %v", all, err)
	}
}
