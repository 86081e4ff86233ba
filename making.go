package main

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// making is the work for one subscription: how it begins, and how each of its events is made, from
// when its subscriber computes until the response is written down. Each is bounded as an answer to a
// query is, by a slot and by the time, and observed like one. In between nothing is held; and nothing
// is begun before the client has taken what it was sent, however slow it is.
type making struct {
	api       *api
	ctx       context.Context // the subscription's
	end       context.CancelCauseFunc
	operation *graphql.OperationContext
	name      string        // of its trusted document, or ""
	ready     chan struct{} // holds one when the client is ready

	begun bool   // the first event was made
	code  string // with which it ended
	piece atomic.Pointer[piece]

	mu   sync.Mutex
	over bool
}

// piece is one piece of work.
type piece struct {
	context.Context // observed
	finish          func(code string)
}

// newMaking begins a subscription, in the context that it returns.
func newMaking(ctx context.Context, a *api, operation *graphql.OperationContext) (*making, context.Context) {
	m := &making{api: a, operation: operation, name: a.documents.trusted.nameOf(operation.RawQuery), ready: make(chan struct{}, 1)}
	m.ctx, m.end = context.WithCancelCause(ctx)
	m.isReady()
	a.observer.metrics.subscriptions.Inc()
	return m, m.ctx
}

// isReady says that the client has taken all that it was sent.
func (m *making) isReady() {
	select {
	case m.ready <- struct{}{}:
	default: // it was said
	}
}

// work is live.Work.
func (m *making) work(ctx context.Context) (context.Context, func(), error) {
	select {
	case <-m.ready:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	take := m.api.slots.take
	if m.begun {
		take = m.api.slots.takeForEvent
	}
	release, err := take(m.ctx)
	if err != nil {
		m.isReady()
		return nil, nil, err
	}
	most := m.api.limits.Time
	timer := time.AfterFunc(most, func() {
		m.end(&refusal{http.StatusUnprocessableEntity, "TIME" + overLimit, "an event took longer than " + most.String() + " to compute; ask for less"})
	})
	p := &piece{}
	observed, ended := m.api.observer.begin(m.ctx, "event", m.operation, m.name)
	p.Context, p.finish = observed, func(code string) {
		if m.piece.CompareAndSwap(p, nil) {
			timer.Stop()
			release()
			m.api.observer.metrics.worked(m.name, ended(code))
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.piece.Store(p)
	if m.over {
		p.finish(codeOK)
		return nil, nil, context.Canceled
	}
	return p, func() {
		if m.piece.Load() == p { // it came to nothing that the client is told
			p.finish(codeOK)
			m.isReady()
		}
	}, nil
}

// made notes that a response was written down: an event, or an error after which nothing comes.
func (m *making) made(response *graphql.Response) {
	code := codeOfReply(reply{response: response}, nil)
	if p := m.piece.Load(); p != nil {
		p.finish(code)
	}
	if response.Data == nil {
		m.code = code
		return
	}
	m.begun = true
	m.api.observer.metrics.event(m.name, code)
}

// close ends the subscription; err is what is left to be sent.
func (m *making) close(err error) {
	m.end(nil)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.over = true
	if p := m.piece.Load(); p != nil {
		p.finish(codeOK)
	}
	metrics := m.api.observer.metrics
	metrics.subscriptions.Dec()
	if r := new(refusal); !errors.As(err, &r) { // which whoever sends it counts
		metrics.counted(m.name, cmp.Or(m.code, codeOK))
	}
}

// following is a context in which what is done belongs to the piece of work that is under way.
type following struct {
	context.Context
	*making
}

// Value looks into the piece of work first.
func (f following) Value(key any) any {
	if p := f.piece.Load(); p != nil {
		if v := p.Value(key); v != nil {
			return v
		}
	}
	return f.Context.Value(key)
}
