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

// Streams serves the endpoint of the API. It answers WebSockets and server-sent events, and passes every
// other request to the Handler.
type Streams struct {
	api     *Handler
	hub     *subscription.Hub
	allowed func(*http.Request) bool // reports whether pages of the request's origin may use the API
	timing  timing
}

// timing is how long streams wait.
type timing struct {
	init      time.Duration // for connection_init, after a WebSocket is open
	write     time.Duration // for a client to receive a message, before the connection is closed
	keepAlive time.Duration // between two keep-alive messages
	token     time.Duration // between two looks at the token, which expires
}

var defaultTiming = timing{init: 3 * time.Second, write: 10 * time.Second, keepAlive: 12 * time.Second, token: time.Second}

// NewStreams returns the endpoint of the API: the handler, and the subscriptions of the hub.
func NewStreams(h *Handler, hub *subscription.Hub) *Streams {
	return &Streams{h, hub, func(*http.Request) bool { return false }, defaultTiming}
}

// maxOnSocket is the maximum number of operations under way on one WebSocket.
const maxOnSocket = 100

const eventType = "text/event-stream"

// isStream reports whether the request asks for a WebSocket or for server-sent events. Both outlast the
// deadline of other requests.
func isStream(r *http.Request) bool { return isWebSocket(r) || wantsEvents(r) }

// isWebSocket reports whether the request asks for a WebSocket. HEAD can't open one, so its Upgrade header
// is ignored.
func isWebSocket(r *http.Request) bool {
	return r.Method != http.MethodHead && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// wantsEvents reports whether the request accepts server-sent events and no media type of a single answer.
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
	if r.Header.Get("Last-Event-ID") == endedID && r.Method != http.MethodPost && !isWebSocket(r) {
		w.WriteHeader(http.StatusNoContent)
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

// full refuses a stream when the server has its maximum number of streams.
func (s *Streams) full(w http.ResponseWriter, err error) {
	w.Header().Set("Retry-After", "5")
	s.api.writeError(w, JSONType, newHTTPError(http.StatusServiceUnavailable, "%s", err))
}

// sameOrigin reports whether the request comes from no page, or from a page of this server.
func sameOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	at, err := url.Parse(origin)
	return origin == "" || err == nil && strings.EqualFold(at.Host, r.Host)
}

// identity returns the viewer of a stream. It is called again while the stream lasts, since a token expires.
type identity func() (graph.Viewer, error)

func (s *Streams) viewer(r *http.Request) (identity, error) {
	who := func() (graph.Viewer, error) { return s.api.issuer.ViewerOfRequest(r) }
	_, err := who()
	return who, err
}

// streamOperation is one operation on a stream.
type streamOperation struct {
	method string // of HTTP
	params *graphql.RawParams
	viewer graph.Viewer
	after  string // the position after which a subscription begins, when the transport knows it
	// send sends a response. Ran is false when the operation was refused before it ran.
	send func(response *graphql.Response, ran bool) error
	// onSubscribe is called with the subscriber before its first event.
	onSubscribe func(*subscription.Subscriber)
}

// run runs the operation until it is complete, the context ends, or the client is gone. It returns
// subscription.ErrStopped when the stop of the server ended the subscription.
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

// answer sends every response of the operation. It returns an httpError without sending it.
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
	answered, err := s.api.answer(ctx, requestInfo{method: o.method, mediaType: JSONType}, opened)
	if err != nil {
		return err
	}
	return o.send(answered.response, answered.ran)
}

// subscribe sends the events of a subscription. Each event is a unit of work; see eventWork.
func (s *Streams) subscribe(ctx context.Context, opened *graphql.OperationContext, o streamOperation) (err error) {
	if roots := graphql.CollectFields(opened, opened.Operation.SelectionSet, []string{"Subscription"}); len(roots) != 1 || roots[0].Name == "__typename" {
		err := graph.Invalid("a subscription has exactly one field at its root")
		return o.send(&graphql.Response{Errors: gqlerror.List{s.api.present(graphql.WithOperationContext(ctx, opened), err)}}, false)
	}
	if wrong, err := s.api.measureAlone(ctx, opened); wrong != nil || err != nil {
		if wrong == nil {
			wrong = &graphql.Response{Errors: gqlerror.List{s.api.present(graphql.WithOperationContext(ctx, opened), err)}}
		}
		return o.send(wrong, false)
	}
	work, ctx := newEventWork(ctx, s.api, opened)
	defer func() { work.close(err) }()
	subscriber := s.hub.Subscribe(o.viewer, o.after).Within(work.begin)
	o.onSubscribe(subscriber)
	handle, inner := s.api.exec.DispatchOperation(resolvers.WithSubscriber(ctx, subscriber), opened)
	for {
		response := handle(unitContext{inner, work})
		if overLimit := new(httpError); errors.As(context.Cause(ctx), &overLimit) {
			return overLimit // and not what is left of the event
		}
		if response == nil {
			break
		}
		work.finishEvent(response)
		if err := o.send(response, response.Data != nil); err != nil {
			return err
		}
		if response.Data == nil {
			return nil // the resolver refused the subscription
		}
		work.markReady()
	}
	err = subscriber.Err()
	if err == nil || errors.Is(err, subscription.ErrStopped) {
		return err
	}
	response := &graphql.Response{Errors: gqlerror.List{s.api.present(graphql.WithOperationContext(ctx, opened), err)}}
	work.finishEvent(response)
	return o.send(response, false)
}

// stampRevision adds the event's revision to the response, and reports whether the event may be sent; see
// subscription.Subscriber.Done.
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
