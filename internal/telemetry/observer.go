package telemetry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"answerable/graph"
)

// Observer records what the server does for its operators: metrics, traces, and a log of slow operations. It
// records names, times and codes, but no variables, parameters or document texts, which may reveal whom a
// query is about.
type Observer struct {
	Metrics *Metrics
	Tracer  trace.Tracer
	Log     *slog.Logger
	Slow    time.Duration // the duration from which an operation is logged; 0 logs none
}

// flushTimeout is how long NewObserver's stop waits for the collector of traces.
const flushTimeout = 15 * time.Second

// NewObserver returns an observer with metrics and, where the environment names a collector, traces. Stop sends
// the last traces. Operations that take as long as slow are logged.
func NewObserver(ctx context.Context, getenv func(string) string, log *slog.Logger, slow time.Duration) (o *Observer, stop func(), err error) {
	tracer, endTraces, err := NewTracer(ctx, getenv)
	if err != nil {
		return nil, nil, err
	}
	return &Observer{Metrics: NewMetrics(), Tracer: tracer, Log: log, Slow: slow}, func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushTimeout)
		defer cancel()
		if err := endTraces(ctx); err != nil {
			log.Warn("some traces were not sent", "error", err)
		}
	}, nil
}

// NewSilentObserver returns an observer without traces and without a log of slow operations.
func NewSilentObserver(log *slog.Logger) *Observer {
	return &Observer{NewMetrics(), noop.Tracer{}, log, 0}
}

// operationTrace holds the store calls of one operation.
type operationTrace struct {
	observer *Observer

	mu    sync.Mutex
	steps []storeCall
}

// storeCall is one call of a store, or one statement to a server.
type storeCall struct {
	call, name string
	took       time.Duration
	plan       func(context.Context) string // returns the plan of a statement
}

// OperationTraceKey is the key of the context under which an operation is traced.
type OperationTraceKey struct{}

// StartOperation starts to observe an operation. Name is the name of a trusted document, or "". The returned
// function ends it with its code. Ran is false when the caller has counted the operation already.
func (o *Observer) StartOperation(ctx context.Context, operation *graphql.OperationContext, name string) (context.Context, func(code string, ran bool)) {
	ctx, ended := o.Begin(ctx, "operation", operation, name)
	return ctx, func(code string, ran bool) {
		o.Metrics.observeDuration(name, ended(code))
		if ran {
			o.Metrics.CountOperation(name, code)
		}
	}
}

// Begin starts to observe an operation, or one event of a subscription. The returned function ends it with
// its code, and returns how long it took.
func (o *Observer) Begin(ctx context.Context, kind string, operation *graphql.OperationContext, name string) (context.Context, func(code string) time.Duration) {
	w := &operationTrace{observer: o}
	began := time.Now()
	o.Metrics.running.Inc()
	ctx, span := o.Tracer.Start(context.WithValue(ctx, OperationTraceKey{}, w), kind, trace.WithAttributes(
		attribute.String("graphql.operation.type", string(operation.Operation.Operation)),
		attribute.String("graphql.operation.name", name),
		attribute.String("graphql.document.hash", DocumentHash(operation.RawQuery)),
	))
	return ctx, func(code string) time.Duration {
		took := time.Since(began)
		o.Metrics.running.Dec()
		if code != CodeOK {
			span.SetStatus(otelcodes.Error, code)
		}
		span.End()
		if o.Slow > 0 && took >= o.Slow {
			w.logSlow(context.WithoutCancel(ctx), operation, name, code, took)
		}
		return took
	}
}

// CodeOK is the code of an answer without errors.
const CodeOK = "OK"

// StartCall starts to observe a store call when the context belongs to an operation. The returned function
// ends it.
func StartCall(ctx context.Context, call, name string, plan func(context.Context) string) (context.Context, func(error)) {
	w, _ := ctx.Value(OperationTraceKey{}).(*operationTrace)
	if w == nil {
		return ctx, func(error) {}
	}
	start := time.Now()
	ctx, span := w.observer.Tracer.Start(ctx, call+" "+name)
	return ctx, func(err error) {
		took := time.Since(start)
		if err != nil {
			span.SetStatus(otelcodes.Error, string(graph.CodeOf(err)))
		}
		span.End()
		w.observer.Metrics.observeStoreCall(call, name, err, took)
		w.mu.Lock()
		defer w.mu.Unlock()
		w.steps = append(w.steps, storeCall{call, name, took, plan})
	}
}

// DocumentHash returns the hash by which clients and logs name a document: SHA-256, in hexadecimal.
func DocumentHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
