package main

import (
	"bufio"
	"bytes"
	"cmp"
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

// measured holds the figures of one run of the load generator.
type measured struct {
	Requests int     `json:"requests"`
	Errors   int     `json:"errors"`
	Failure  string  `json:"failure,omitempty"` // the first answer that was an error
	Seconds  float64 `json:"seconds"`
	P50      float64 `json:"p50"` // milliseconds
	P99      float64 `json:"p99"`
	P999     float64 `json:"p999,omitempty"`
	Bytes    float64 `json:"bytes"`  // of an answer's body, on average
	CPU      float64 `json:"cpu"`    // seconds per thousand requests, of all processes of the contestant
	Memory   float64 `json:"memory"` // MiB resident after it, of all processes of the contestant
}

// rate is how many requests were answered without an error in a second.
func (m measured) rate() float64 {
	if m.Seconds == 0 {
		return 0
	}
	return float64(m.Requests-m.Errors) / m.Seconds
}

// loadProfile describes connections that send requests to one server in the same way.
type loadProfile struct {
	address     string
	connections int
	next        func(connection, i int) []byte          // the raw bytes of the i-th request of a connection
	seen        func(connection int, body []byte) error // receives each answer of a connection; may be nil
	every       time.Duration                           // how often a connection asks; 0 for as soon as it was answered
}

// roundRobin returns a profile whose connections repeat the requests, each from another place of the
// list.
func roundRobin(address string, requests [][]byte, connections int) loadProfile {
	return loadProfile{address: address, connections: connections, next: func(connection, i int) []byte {
		return requests[(connection*len(requests)/connections+i)%len(requests)]
	}}
}

// load sends the requests to a server for the time d.
func load(ctx context.Context, address string, requests [][]byte, connections int, d time.Duration) (measured, error) {
	all, err := loads(ctx, d, roundRobin(address, requests, connections))
	return all[0], err
}

// loads runs several profiles at the same time and returns the figures of each. It is a closed loop: a
// connection sends its next request when the last is answered. Where a profile has an interval, latency
// counts from the time at which a request was due. Only loopback addresses are dialled.
func loads(ctx context.Context, d time.Duration, profiles ...loadProfile) ([]measured, error) {
	all := make([]measured, len(profiles))
	of := make([][]worker, len(profiles))
	for i, c := range profiles {
		host, _, err := net.SplitHostPort(c.address)
		if err != nil || !net.ParseIP(host).IsLoopback() {
			return all, fmt.Errorf("%s is not a loopback address", c.address)
		}
		of[i] = make([]worker, c.connections)
		for j := range of[i] {
			conn, err := new(net.Dialer).DialContext(ctx, "tcp", c.address)
			if err != nil {
				return all, err
			}
			defer func() { _ = of[i][j].conn.Close() }()
			of[i][j] = worker{loadProfile: c, number: j, conn: conn, r: bufio.NewReaderSize(conn, 64<<10)}
		}
	}
	began := time.Now()
	var running sync.WaitGroup
	for i := range of {
		for j := range of[i] {
			running.Go(func() { of[i][j].run(began, d) })
		}
	}
	running.Wait()
	seconds := time.Since(began).Seconds()
	for i := range of {
		var err error
		if all[i], err = aggregate(of[i], seconds); err != nil {
			return all, err
		}
	}
	return all, ctx.Err()
}

// aggregate sums up the connections of one profile.
func aggregate(workers []worker, seconds float64) (measured, error) {
	m := measured{Seconds: seconds}
	var took []time.Duration
	total := 0
	for _, w := range workers {
		if w.err != nil {
			return m, w.err
		}
		took = append(took, w.took...)
		total += w.bytes
		m.Errors += w.errors
		m.Failure = cmp.Or(m.Failure, w.failure)
	}
	m.Requests = len(took)
	if m.Requests == 0 {
		return m, errors.New("no request was answered in time")
	}
	slices.Sort(took)
	at := func(q float64) float64 { return float64(took[int(q*float64(len(took)-1))].Microseconds()) / 1000 }
	m.P50, m.P99, m.P999, m.Bytes = at(0.5), at(0.99), at(0.999), float64(total)/float64(m.Requests)
	return m, nil
}

// worker is one connection.
type worker struct {
	loadProfile
	number  int
	conn    net.Conn
	r       *bufio.Reader
	body    []byte
	took    []time.Duration
	bytes   int
	errors  int
	failure string
	err     error
}

func (w *worker) run(start time.Time, d time.Duration) {
	for i := 0; ; i++ {
		began := time.Now()
		if w.every > 0 {
			began = start.Add(time.Duration(i)*w.every + time.Duration(w.number)*w.every/time.Duration(w.connections))
			time.Sleep(time.Until(began))
		}
		if began.Sub(start) > d || time.Since(start) > 2*d {
			return
		}
		status, err := w.ask(w.next(w.number, i))
		w.took = append(w.took, time.Since(began))
		if err != nil { // the server hung up, as on an answer that takes too long
			w.errors++
			w.failure = cmp.Or(w.failure, err.Error())
			if w.err = w.dialAgain(); w.err != nil {
				return
			}
			continue
		}
		w.bytes += len(w.body)
		if status != http.StatusNotModified && (status != http.StatusOK || !bytes.HasPrefix(w.body, []byte(`{"data":{`))) {
			w.errors++
			w.failure = cmp.Or(w.failure, fmt.Sprintf("%d %.300s", status, w.body))
		} else if w.seen != nil {
			if w.err = w.seen(w.number, w.body); w.err != nil {
				return
			}
		}
	}
}

// ask sends a request and reads the response.
func (w *worker) ask(request []byte) (status int, err error) {
	_ = w.conn.SetDeadline(time.Now().Add(3 * time.Minute))
	if _, err := w.conn.Write(request); err != nil {
		return 0, err
	}
	return w.read()
}

func (w *worker) dialAgain() error {
	conn, err := net.DialTimeout("tcp", w.address, 5*time.Second)
	if err != nil {
		return err
	}
	_ = w.conn.Close()
	w.conn = conn
	w.r.Reset(conn)
	return nil
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
	if err != nil || status == http.StatusNotModified {
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

// rawPOST returns the bytes of a POST request with further headers.
func rawPOST(path, body string, headers ...string) []byte {
	more := strings.Join(append(headers, ""), "\r\n")
	return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n%s"+
		"Content-Length: %d\r\n\r\n%s", path, more, len(body), body)
}

// rawGET returns the bytes of a GET request with If-None-Match.
func rawGET(path, tag string) []byte {
	return fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nIf-None-Match: %s\r\n\r\n", path, tag)
}
