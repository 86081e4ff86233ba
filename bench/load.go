package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// measured is what one run of the load generator saw.
type measured struct {
	Requests int     `json:"requests"`
	Errors   int     `json:"errors"`
	Seconds  float64 `json:"seconds"`
	P50      float64 `json:"p50"` // milliseconds
	P99      float64 `json:"p99"`
	Bytes    float64 `json:"bytes"`  // of an answer's body, on average
	CPU      float64 `json:"cpu"`    // seconds per thousand requests, of all processes of the contestant
	Memory   float64 `json:"memory"` // MiB resident after it, of all processes of the contestant
}

// rate is how many requests were answered without an error in a second.
func (m measured) rate() float64 { return float64(m.Requests-m.Errors) / m.Seconds }

// load asks a server the requests over and over for a while: a closed loop, in which each of some
// connections sends its next request when the last is answered. Every connection is kept open and
// begins at another place of the list. Only loopback addresses are dialled.
func load(ctx context.Context, address string, requests [][]byte, connections int, d time.Duration) (measured, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil || !net.ParseIP(host).IsLoopback() {
		return measured{}, fmt.Errorf("%s is not a loopback address", address)
	}
	workers := make([]worker, connections)
	for i := range workers {
		conn, err := new(net.Dialer).DialContext(ctx, "tcp", address)
		if err != nil {
			return measured{}, err
		}
		defer func() { _ = conn.Close() }()
		workers[i] = worker{conn: conn, r: bufio.NewReaderSize(conn, 64<<10)}
	}
	began := time.Now()
	end := began.Add(d)
	var all sync.WaitGroup
	for i := range workers {
		all.Go(func() { workers[i].run(requests, i*len(requests)/connections, end) })
	}
	all.Wait()
	m := measured{Seconds: time.Since(began).Seconds()}
	var took []time.Duration
	total := 0
	for _, w := range workers {
		if w.err != nil {
			return m, w.err
		}
		took = append(took, w.took...)
		total += w.bytes
		m.Errors += w.errors
	}
	m.Requests = len(took)
	if m.Requests == 0 {
		return m, errors.New("no request was answered in time")
	}
	slices.Sort(took)
	at := func(q float64) float64 { return float64(took[int(q*float64(len(took)-1))].Microseconds()) / 1000 }
	m.P50, m.P99, m.Bytes = at(0.5), at(0.99), float64(total)/float64(m.Requests)
	return m, ctx.Err()
}

// worker is one connection.
type worker struct {
	conn   net.Conn
	r      *bufio.Reader
	body   []byte
	took   []time.Duration
	bytes  int
	errors int
	err    error
}

func (w *worker) run(requests [][]byte, from int, end time.Time) {
	for i := from; ; i++ {
		began := time.Now()
		if began.After(end) {
			return
		}
		_ = w.conn.SetDeadline(began.Add(time.Minute))
		if _, w.err = w.conn.Write(requests[i%len(requests)]); w.err != nil {
			return
		}
		status, err := w.read()
		if w.err = err; err != nil {
			return
		}
		w.took = append(w.took, time.Since(began))
		w.bytes += len(w.body)
		if status != http.StatusOK || !bytes.HasPrefix(w.body, []byte(`{"data":{`)) {
			w.errors++
		}
	}
}

// read reads one response into body. It knows as much of HTTP/1.1 as the contestants use, and costs
// a tenth of what net/http's client would take from them.
func (w *worker) read() (status int, err error) {
	line, err := w.r.ReadSlice('\n')
	if err != nil || len(line) < 12 {
		return 0, errors.Join(err, errors.New("no status line"))
	}
	status, err = strconv.Atoi(string(line[9:12]))
	length, chunked := -1, false
	for err == nil {
		if line, err = w.r.ReadSlice('\n'); len(line) <= 2 {
			break
		}
		name, value, _ := bytes.Cut(line, []byte(":"))
		switch {
		case len(name) == 14 && strings.EqualFold(string(name), "content-length"):
			length, err = strconv.Atoi(string(bytes.TrimSpace(value)))
		case len(name) == 17 && strings.EqualFold(string(name), "transfer-encoding"):
			chunked = true
		}
	}
	w.body = w.body[:0]
	if err != nil {
		return status, err
	}
	if !chunked {
		return status, w.take(max(length, 0))
	}
	for {
		if line, err = w.r.ReadSlice('\n'); err != nil {
			return status, err
		}
		size, err := strconv.ParseInt(string(bytes.TrimSpace(line)), 16, 32)
		if err != nil {
			return status, err
		}
		if err := w.take(int(size)); err != nil {
			return status, err
		}
		if _, err := w.r.Discard(2); err != nil || size == 0 {
			return status, err
		}
	}
}

func (w *worker) take(n int) error {
	at := len(w.body)
	w.body = slices.Grow(w.body, n)[:at+n]
	_, err := io.ReadFull(w.r, w.body[at:])
	return err
}

// wire returns a request as it goes over the wire.
func wire(path, body string) []byte {
	return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n"+
		"Content-Length: %d\r\n\r\n%s", path, len(body), body)
}
