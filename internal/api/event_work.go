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

// eventWork is the work for one subscription: how it begins, and how each of its events is made, from
// when its subscriber computes until the response is written down. Each is bounded as an answer to a
// query is, by a slot and by the time, and observed like one. In between nothing is held; and nothing
// is begun before the client has taken what it was sent, however slow it is.
type eventWork struct {
	api       *Handler
	ctx       context.Context // the subscription's
	end       context.CancelCauseFunc
	operation *graphql.OperationContext
	name      string        // of its trusted document, or ""
	ready     chan struct{} // holds one when the client is ready

	begun bool   // the first event was made
	code  string // with which it ended
	piece atomic.Pointer[unit]

	mu   sync.Mutex
	over bool
}

// unit is one piece of work.
type unit struct {
	context.Context // observed
	finish          func(code string)
}

// newEventWork begins a subscription, in the context that it returns.
func newEventWork(ctx context.Context, a *Handler, operation *graphql.OperationContext) (*eventWork, context.Context) {
	m := &eventWork{api: a, operation: operation, name: a.documents.TrustedDocuments.NameOf(operation.RawQuery), ready: make(chan struct{}, 1)}
	m.ctx, m.end = context.WithCancelCause(ctx)
	m.markReady()
	a.Observer.Metrics.Subscriptions.Inc()
	return m, m.ctx
}

// markReady says that the client has taken all that it was sent.
func (m *eventWork) markReady() {
	select {
	case m.ready <- struct{}{}:
	default: // it was said
	}
}

// work is live.Work.
func (m *eventWork) work(ctx context.Context) (context.Context, func(), error) {
	select {
	case <-m.ready:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	take := m.api.slots.acquire
	if m.begun {
		take = m.api.slots.acquireForEvent
	}
	release, err := take(m.ctx)
	if err != nil {
		m.markReady()
		return nil, nil, err
	}
	most := m.api.limits.Time
	timer := time.AfterFunc(most, func() {
		m.end(&httpError{http.StatusUnprocessableEntity, "TIME" + operation.LimitExceeded, "an event took longer than " + most.String() + " to compute; ask for less"})
	})
	p := &unit{}
	observed, ended := m.api.Observer.Begin(m.ctx, "event", m.operation, m.name)
	p.Context, p.finish = observed, func(code string) {
		if m.piece.CompareAndSwap(p, nil) {
			timer.Stop()
			release()
			m.api.Observer.Metrics.ObserveEventWork(m.name, ended(code))
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.piece.Store(p)
	if m.over {
		p.finish(telemetry.CodeOK)
		return nil, nil, context.Canceled
	}
	return p, func() {
		if m.piece.Load() == p { // it came to nothing that the client is told
			p.finish(telemetry.CodeOK)
			m.markReady()
		}
	}, nil
}

// finishEvent notes that a response was written down: an event, or an error after which nothing comes.
func (m *eventWork) finishEvent(response *graphql.Response) {
	code := codeOfReply(result{response: response}, nil)
	if p := m.piece.Load(); p != nil {
		p.finish(code)
	}
	if response.Data == nil {
		m.code = code
		return
	}
	m.begun = true
	m.api.Observer.Metrics.CountEvent(m.name, code)
}

// close ends the subscription; err is what is left to be sent.
func (m *eventWork) close(err error) {
	m.end(nil)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.over = true
	if p := m.piece.Load(); p != nil {
		p.finish(telemetry.CodeOK)
	}
	metrics := m.api.Observer.Metrics
	metrics.Subscriptions.Dec()
	if r := new(httpError); !errors.As(err, &r) { // which whoever sends it counts
		metrics.CountOperation(m.name, cmp.Or(m.code, telemetry.CodeOK))
	}
}

// unitContext is a context in which what is done belongs to the piece of work that is under way.
type unitContext struct {
	context.Context
	*eventWork
}

// Value looks into the piece of work first.
func (f unitContext) Value(key any) any {
	if p := f.piece.Load(); p != nil {
		if v := p.Value(key); v != nil {
			return v
		}
	}
	return f.Context.Value(key)
}
