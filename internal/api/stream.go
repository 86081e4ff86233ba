package api

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/auth"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
	"answerable/resolvers"
)

// Streams answers operations that go on, by WebSocket and by server-sent events, on the endpoint of
// the API; whatever else comes there is the API's.
type Streams struct {
	api     *Handler
	hub     *subscription.Hub
	allowed func(*http.Request) bool // whether a page of the request's origin may use the API
	timing  timing
}

// timing is how long streams wait.
type timing struct {
	init      time.Duration // for a client of a WebSocket to introduce itself
	write     time.Duration // for a client to take a message, before it counts as gone
	keepAlive time.Duration // between signs of life
}

var usualTiming = timing{init: 3 * time.Second, write: 10 * time.Second, keepAlive: 12 * time.Second}

// NewStreams returns the handler of subscriptions, whose events come from the hub.
func NewStreams(a *Handler, hub *subscription.Hub) *Streams {
	return &Streams{a, hub, func(*http.Request) bool { return false }, usualTiming}
}

// maxOnSocket is how many operations one WebSocket may have at a time.
const maxOnSocket = 100

const eventType = "text/event-stream"

// isStream reports whether the request is for something that outlasts the deadline of a request.
func isStream(r *http.Request) bool { return isWebSocket(r) || wantsEvents(r) }

// isWebSocket reports whether the request is to become a WebSocket, which HEAD can't: it is answered as
// if it had not asked to.
func isWebSocket(r *http.Request) bool {
	return r.Method != http.MethodHead && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// wantsEvents reports whether the request accepts server-sent events and no single answer.
func wantsEvents(r *http.Request) bool {
	accept := r.Header.Get("Accept")
	_, err := negotiateContentType(accept)
	return err != nil && strings.Contains(accept, eventType)
}

func (s *Streams) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !isStream(r) {
		s.api.ServeHTTP(w, r)
		return
	}
	if !sameOrigin(r) && !s.allowed(r) {
		s.api.writeError(w, JSONType, newHTTPError(http.StatusForbidden, "pages of this origin may not use the API; the server allows origins with --cors-origin"))
		return
	}
	viewer, err := s.viewer(r)
	if err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		s.api.writeError(w, JSONType, err)
		return
	}
	if r.Method == http.MethodHead {
		s.head(w, r)
		return
	}
	leave, err := s.hub.Enter()
	if err != nil {
		s.full(w, err)
		return
	}
	defer leave()
	serve, transport := s.events, telemetry.SSE
	if isWebSocket(r) {
		serve, transport = s.webSocket, telemetry.WebSocket
	}
	open := s.api.Observer.Metrics.Streams.WithLabelValues(transport)
	open.Inc()
	defer open.Dec()
	serve(w, r, viewer)
}

// full refuses a stream for which there is no place.
func (s *Streams) full(w http.ResponseWriter, err error) {
	w.Header().Set("Retry-After", "5")
	s.api.writeError(w, JSONType, newHTTPError(http.StatusServiceUnavailable, "%s", err))
}

// sameOrigin reports whether the request is of no page, or of one that this server may have sent.
func sameOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	at, err := url.Parse(origin)
	return origin == "" || err == nil && strings.EqualFold(at.Host, r.Host)
}

// identity says who asks on a stream. It is asked again while the stream goes on, since a token ends.
type identity func() (graph.Viewer, error)

func (s *Streams) viewer(r *http.Request) (identity, error) {
	who := func() (graph.Viewer, error) { return s.api.authority.ViewerOfRequest(r) }
	_, err := who()
	return who, err
}

// streamOperation is one operation on a stream.
type streamOperation struct {
	method string // of HTTP
	params *graphql.RawParams
	viewer graph.Viewer
	after  string // the position after which a subscription begins, when the transport knows it
	// send takes a response. Ran is false when the operation was refused before it ran.
	send func(response *graphql.Response, ran bool) error
	// onSubscribe is told of a subscription before its first event.
	onSubscribe func(*subscription.Subscriber)
}

// run runs the operation to its end: when nothing more will come, the context ends, or the client is
// gone. It returns ErrStopped when the subscription was ended by the server's stop.
func (s *Streams) run(ctx context.Context, o streamOperation) error {
	ctx = auth.WithViewer(ctx, o.viewer)
	err := s.answer(ctx, o)
	r := new(httpError)
	if !errors.As(err, &r) {
		return err
	}
	s.api.Observer.Metrics.CountOperation("", r.code)
	return o.send(&graphql.Response{Errors: gqlerror.List{operation.CodedError(r.code, "%s", r.message)}}, false)
}

// answer sends all that comes of the operation but a refusal, which it returns.
func (s *Streams) answer(ctx context.Context, o streamOperation) (err error) {
	defer s.api.recoverInto(ctx, &err)
	opened, wrong, err := s.api.prepare(ctx, o.params)
	switch {
	case err != nil:
		return err
	case wrong != nil:
		return o.send(wrong, false)
	case opened.Operation.Operation == ast.Subscription:
		return s.subscribe(ctx, opened, o)
	}
	ctx, cancel := context.WithTimeout(ctx, s.api.limits.Time)
	defer cancel()
	answered, err := s.api.run(ctx, requestInfo{method: o.method, mediaType: JSONType}, opened)
	if err != nil {
		return err
	}
	return o.send(answered.response, answered.ran)
}

// subscribe sends the events of a subscription. Each is made as an answer to a query is; see making.
func (s *Streams) subscribe(ctx context.Context, opened *graphql.OperationContext, o streamOperation) (err error) {
	if roots := graphql.CollectFields(opened, opened.Operation.SelectionSet, []string{"Subscription"}); len(roots) != 1 || roots[0].Name == "__typename" {
		err := graph.Invalid("a subscription has exactly one field at its root")
		return o.send(&graphql.Response{Errors: gqlerror.List{s.api.present(graphql.WithOperationContext(ctx, opened), err)}}, false)
	}
	m, ctx := newEventWork(ctx, s.api, opened)
	defer func() { m.close(err) }()
	subscriber := s.hub.Subscribe(o.viewer, o.after).Within(m.work)
	o.onSubscribe(subscriber)
	handle, inner := s.api.exec.DispatchOperation(resolvers.WithSubscriber(ctx, subscriber), opened)
	for {
		response := handle(unitContext{inner, m})
		if response == nil {
			break
		}
		m.finishEvent(response)
		if err := o.send(response, response.Data != nil); err != nil {
			return err
		}
		if response.Data == nil {
			return nil // it was refused by its resolver
		}
		m.markReady()
	}
	if overLimit := new(httpError); errors.As(context.Cause(ctx), &overLimit) {
		return overLimit
	}
	err = subscriber.Err()
	if err == nil || errors.Is(err, subscription.ErrStopped) {
		return err
	}
	response := &graphql.Response{Errors: gqlerror.List{s.api.present(graphql.WithOperationContext(ctx, opened), err)}}
	m.finishEvent(response)
	return o.send(response, false)
}

// stampRevision returns the response of an event when it may be sent, with the revision that it is of; see
// live.Subscriber.Done.
func stampRevision(response *graphql.Response, subscriber *subscription.Subscriber) bool {
	if response.Data == nil || subscriber == nil {
		return true
	}
	if !subscriber.Done() {
		return false
	}
	if at, err := graph.ParseStreamPosition(subscriber.Position()); err == nil {
		response.Extensions = map[string]any{"revision": at.Revision}
	}
	return true
}
