package api

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/operation"
)

// events answers one operation by server-sent events: the distinct connections mode of graphql-sse. The id
// of an event is the position of its subscription. A browser's EventSource sends the last id when it
// reconnects, and so resumes. Requests that are refused before GraphQL get an HTTP status. All other errors
// are events, since an EventSource can read nothing else.
func (s *Streams) events(w http.ResponseWriter, r *http.Request, who identity) {
	params, err := parseRequest(w, r, s.api.limits.Body)
	if err != nil {
		s.api.writeError(w, JSONType, err)
		return
	}
	viewer, err := who()
	if err != nil {
		s.api.writeError(w, JSONType, err)
		return
	}
	e := &eventStream{native: r.Method == http.MethodGet, after: r.Header.Get("Last-Event-ID"), w: w, control: http.NewResponseController(w), timeout: s.timing.write}
	_ = e.control.SetReadDeadline(time.Time{}) // the server's deadline is for requests; a read now only waits for the client to disconnect
	beginEvents(w)
	ctx, cancel := context.WithCancelCause(r.Context())
	defer cancel(nil)
	var beating sync.WaitGroup
	beating.Go(func() { cancel(e.keepAlive(ctx, s.timing.keepAlive, s.timing.token, who)) })
	err = e.write(":\n\n")
	if err == nil {
		err = s.run(ctx, streamOperation{
			method: r.Method, params: params, viewer: viewer, after: e.after,
			send: e.send, onSubscribe: e.onSubscribe,
		})
	}
	cause := context.Cause(ctx)
	cancel(nil)
	beating.Wait()
	if err != nil || r.Context().Err() != nil {
		return // the client is gone or, when the server stops, will reconnect
	}
	if cause != nil {
		err = e.send(&graphql.Response{Errors: gqlerror.List{s.api.present(r.Context(), cause)}}, false)
	}
	if err == nil {
		_ = e.write("event: complete\ndata:\n\n")
	}
}

// beginEvents sends the headers of an event stream.
func beginEvents(w http.ResponseWriter) {
	header := w.Header()
	header.Set("Content-Type", eventType+"; charset=utf-8")
	header.Set("Cache-Control", "no-cache, no-transform")
	header.Set("X-Accel-Buffering", "no") // proxies must not buffer events
	w.WriteHeader(http.StatusOK)
}

// head answers HEAD with the headers of GET, for an authenticated request. It opens no stream, takes no
// place of one, and runs nothing.
func (s *Streams) head(w http.ResponseWriter, r *http.Request) {
	if err := s.hub.Full(); err != nil {
		s.full(w, err)
		return
	}
	if _, err := parseRequest(w, r, s.api.limits.Body); err != nil {
		s.api.writeError(w, JSONType, err)
		return
	}
	beginEvents(w)
}

// eventStream writes the events of one connection.
type eventStream struct {
	native  bool   // whether it may be an EventSource, which uses GET
	after   string // the position that the client named
	w       io.Writer
	control *http.ResponseController
	timeout time.Duration

	mu         sync.Mutex
	subscriber *subscription.Subscriber // nil before the subscription began
	position   string                   // that was sent last
}

func (e *eventStream) onSubscribe(s *subscription.Subscriber) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.subscriber = s
}

// send sends a response as an event.
func (e *eventStream) send(response *graphql.Response, _ bool) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !stampRevision(response, e.subscriber) {
		return nil
	}
	data, err := encoded(response)
	if err != nil {
		return err
	}
	return e.flush(e.idOf(response) + "event: next\ndata: " + string(data) + "\n\n")
}

// endedID is the id of an event after which another connection would bring nothing else: the one answer of a
// query, or an error that stays. An EventSource connects again after any end; with this id it gets 204, which
// stops it (HTML, 9.2.3).
const endedID = "end"

// idOf returns the line with the id of a response.
func (e *eventStream) idOf(response *graphql.Response) string {
	if response.Data != nil && e.subscriber != nil || !e.native {
		return e.id()
	}
	e.subscriber = nil // no position follows
	if response.Data == nil {
		switch code := codeOf(response.Errors[0]); {
		case code == string(graph.CodeGone) && e.after != "":
			return "id:\n" // the client forgets the position, and begins again
		case slices.Contains(passingCodes, code):
			return ""
		}
	}
	return "id: " + endedID + "\n"
}

// passingCodes are the codes of errors after which the same request may have an answer, or gets a status that
// stops an EventSource.
var passingCodes = []string{
	string(graph.CodeUnavailable), string(graph.CodeUnauthenticated), codePositionNotReached,
	"CONCURRENCY" + operation.LimitExceeded, "TIME" + operation.LimitExceeded, "INTERNAL_SERVER_ERROR",
}

// keepAlive sends keep-alive comments until the context ends or the client's token expires, and returns the
// error of the token. A comment sends the new position to a client that may see none of the changes, so that
// it can resume.
func (e *eventStream) keepAlive(ctx context.Context, every, tokenEvery time.Duration, who identity) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	token := time.NewTicker(tokenEvery)
	defer token.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-token.C:
			if _, err := who(); err != nil {
				return err
			}
			continue
		case <-tick.C:
		}
		e.mu.Lock()
		err := e.flush(":\n" + e.id() + "\n")
		e.mu.Unlock()
		if err != nil {
			return err
		}
	}
}

// id returns the line with the position of the subscription, if the position has changed.
func (e *eventStream) id() string {
	if e.subscriber == nil {
		return ""
	}
	at := e.subscriber.Position()
	if at == "" || at == e.position {
		return ""
	}
	e.position = at
	return "id: " + at + "\n"
}

func (e *eventStream) write(text string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.flush(text)
}

// flush sends the text at once. The caller holds e.mu.
func (e *eventStream) flush(text string) error {
	_ = e.control.SetWriteDeadline(time.Now().Add(e.timeout))
	if _, err := io.WriteString(e.w, text); err != nil {
		return fmt.Errorf("the client is gone: %w", err)
	}
	return e.control.Flush()
}
