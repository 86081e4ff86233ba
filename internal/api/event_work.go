package api

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"answerable/internal/operation"
	"answerable/internal/telemetry"
)

// eventWork is the work for one subscription. Each event is one unit of work: it begins when the
// subscriber computes the event, and ends when the response is encoded. A unit has the bounds of a query,
// a place of the limiter and a time limit, and is observed like a query. Between two units the
// subscription holds no place. A unit begins only after the client has received the event before it.
type eventWork struct {
	api       *Handler
	ctx       context.Context // the subscription's
	end       context.CancelCauseFunc
	operation *graphql.OperationContext
	name      string        // of the trusted document, or ""
	ready     chan struct{} // holds one when the client is ready

	begun   bool   // whether the first event was encoded
	code    string // of the error with which the subscription ended
	current atomic.Pointer[unit]

	mu     sync.Mutex
	closed bool
}

// unit is the work for one event.
type unit struct {
	context.Context // of the observed work
	finish          func(code string)
}

// newEventWork starts a subscription. The subscription runs in the returned context.
func newEventWork(ctx context.Context, h *Handler, operation *graphql.OperationContext) (*eventWork, context.Context) {
	w := &eventWork{api: h, operation: operation, name: h.documents.TrustedDocuments.NameOf(operation.RawQuery), ready: make(chan struct{}, 1)}
	w.ctx, w.end = context.WithCancelCause(ctx)
	w.markReady()
	h.Observer.Metrics.Subscriptions.Inc()
	return w, w.ctx
}

// markReady notes that the client has received all events that were sent.
func (w *eventWork) markReady() {
	select {
	case w.ready <- struct{}{}:
	default: // it was noted already
	}
}

// begin is a subscription.Work: it begins a unit when the client is ready, and returns the context of the
// unit and the function that ends it.
func (w *eventWork) begin(ctx context.Context) (context.Context, func(), error) {
	select {
	case <-w.ready:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	acquire := w.api.limiter.acquire
	if w.begun {
		acquire = w.api.limiter.acquireForEvent
	}
	release, err := acquire(w.ctx)
	if err != nil {
		w.markReady()
		return nil, nil, err
	}
	most := w.api.limits.Time
	timer := time.AfterFunc(most, func() {
		w.end(&httpError{http.StatusUnprocessableEntity, "TIME" + operation.LimitExceeded, "an event took longer than " + most.String() + " to compute; ask for less"})
	})
	u := &unit{}
	observed, ended := w.api.Observer.Begin(w.ctx, "event", w.operation, w.name)
	u.Context, u.finish = observed, func(code string) {
		if w.current.CompareAndSwap(u, nil) {
			timer.Stop()
			release()
			w.api.Observer.Metrics.ObserveEventWork(w.name, ended(code))
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.current.Store(u)
	if w.closed {
		u.finish(telemetry.CodeOK)
		return nil, nil, context.Canceled
	}
	return u, func() {
		if w.current.Load() == u { // there is no event to send
			u.finish(telemetry.CodeOK)
			w.markReady()
		}
	}, nil
}

// finishEvent ends the unit of an encoded response: an event, or the error that ends the subscription.
func (w *eventWork) finishEvent(response *graphql.Response) {
	code := codeOfReply(result{response: response}, nil)
	if u := w.current.Load(); u != nil {
		u.finish(code)
	}
	if response.Data == nil {
		w.code = code
		return
	}
	w.begun = true
	w.api.Observer.Metrics.CountEvent(w.name, code)
}

// close ends the subscription. The transport still has to send err.
func (w *eventWork) close(err error) {
	w.end(nil)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = true
	if u := w.current.Load(); u != nil {
		u.finish(telemetry.CodeOK)
	}
	metrics := w.api.Observer.Metrics
	metrics.Subscriptions.Dec()
	if r := new(httpError); !errors.As(err, &r) { // the sender counts an httpError
		metrics.CountOperation(w.name, cmp.Or(w.code, telemetry.CodeOK))
	}
}

// unitContext is the context of a subscription, with the values of the unit that is under way.
type unitContext struct {
	context.Context
	*eventWork
}

// Value returns the value of the unit or, without one, that of the subscription.
func (c unitContext) Value(key any) any {
	if u := c.current.Load(); u != nil {
		if v := u.Value(key); v != nil {
			return v
		}
	}
	return c.Context.Value(key)
}
