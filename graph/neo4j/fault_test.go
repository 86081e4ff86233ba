package neo4j_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/neo4j"
	"answerable/graph/query"
)

// proxy stands before the server and cuts a connection at its next COMMIT: before the server gets
// it, or after, when only the answer is lost.
type proxy struct {
	listener net.Listener
	server   string
	before   bool
	armed    atomic.Bool
}

// commit is the message COMMIT of Bolt, in its chunk.
var commit = []byte{0, 2, 0xB0, 0x12, 0, 0}

func newProxy(t *testing.T, c *neo4j.Config, before bool) *proxy {
	t.Helper()
	u, err := url.Parse(c.URL)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{listener: l, server: u.Host, before: before}
	c.URL = "bolt://" + l.Addr().String()
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			go p.serve(client)
		}
	}()
	return p
}

func (p *proxy) serve(client net.Conn) {
	defer func() { _ = client.Close() }()
	server, err := net.Dial("tcp", p.server)
	if err != nil {
		return
	}
	defer func() { _ = server.Close() }()
	var cut atomic.Bool
	go func() { // the answers
		buffer := make([]byte, 64<<10)
		for {
			n, err := server.Read(buffer)
			if err != nil || cut.Load() {
				_ = client.Close()
				return
			}
			if _, err := client.Write(buffer[:n]); err != nil {
				return
			}
		}
	}()
	buffer := make([]byte, 64<<10)
	for {
		n, err := client.Read(buffer)
		if err != nil {
			return
		}
		if bytes.Contains(buffer[:n], commit) && p.armed.CompareAndSwap(true, false) {
			cut.Store(true)
			if p.before {
				return
			}
		}
		if _, err := server.Write(buffer[:n]); err != nil {
			return
		}
		if cut.Load() {
			_, _ = io.Copy(io.Discard, client) // until the client is closed, with the answer
			return
		}
	}
}

// A change whose commit fails is written once, whether the server got the commit or not.
func TestCutCommitIsWrittenOnce(t *testing.T) {
	for name, before := range map[string]bool{"before the server has it": true, "after the server has it": false} {
		t.Run(name, func(t *testing.T) {
			c := config(t)
			wipe(t, c)
			p := newProxy(t, &c, before)
			s := openAgain(t, c)
			steps := sample(t)
			for i := range 3 {
				p.armed.Store(true)
				c, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: steps}, nil))
				if err != nil || c.Revision != graph.Revision(i+1) {
					t.Fatalf("revision %d, %v", c.Revision, err)
				}
				if p.armed.Load() {
					t.Fatal("nothing was cut")
				}
			}
			changes := 0
			if err := s.Changes(t.Context(), 0, func(c graph.Change) error { changes++; return nil }); err != nil || changes != 3 {
				t.Errorf("%d changes in the log, %v", changes, err)
			}
		})
	}
}

// Requests that their clients abort leave no goroutine behind, and connections that can be used.
func TestAbortedRequestsLeaveNothing(t *testing.T) {
	c := config(t)
	wipe(t, c)
	s := openAgain(t, c)
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: sample(t)}, nil)); err != nil {
		t.Fatal(err)
	}
	g := query.New(s, clock)
	owed := func(ctx context.Context) error {
		return g.Read(ctx, graph.Viewer{}, func(v *query.View) error { _, err := v.Obligations(ctx, nil, query.PageArgs{}); return err })
	}
	if err := owed(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := runtime.NumGoroutine()
	done := make(chan error, 500)
	for i := range 500 {
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Duration(i%50)*time.Millisecond)
			defer cancel()
			done <- owed(ctx)
		}()
	}
	for range 500 {
		if err := <-done; err != nil && graph.CodeOf(err) != graph.CodeUnavailable && !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
	}
	if err := owed(t.Context()); err != nil {
		t.Errorf("afterwards: %v", err)
	}
	time.Sleep(100 * time.Millisecond)
	if after := runtime.NumGoroutine(); after > before+40 { // each connection of the pool may have its own
		t.Errorf("%d goroutines before, %d after", before, after)
	}
	records, _ := ask(t, c, "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'answerable' RETURN 1", nil)
	if len(records) != 0 {
		t.Errorf("%d transactions are left", len(records))
	}
}
