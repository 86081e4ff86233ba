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

// Observer sees what the server does and tells those who run it: by metrics, traces, and a log of
// what was slow. It sees names, times and codes; never variables, parameters or texts of documents,
// which may say who is asked about.
type Observer struct {
	Metrics *Metrics
	Tracer  trace.Tracer
	Log     *slog.Logger
	Slow    time.Duration // from which an operation is logged; 0 logs none
}

// NewSilentObserver is an observer that tells nobody.
func NewSilentObserver(log *slog.Logger) *Observer {
	return &Observer{NewMetrics(), noop.Tracer{}, log, 0}
}

// operationTrace is what one operation had done for it so far.
type operationTrace struct {
	observer *Observer

	mu    sync.Mutex
	steps []storeCall
}

// storeCall is one question to a store, or one statement to a server.
type storeCall struct {
	call, name string
	took       time.Duration
	plan       func(context.Context) string // how it was answered
}

// OperationTraceKey is the key of the context under which an operation is traced.
type OperationTraceKey struct{}

// StartOperation notes that an operation begins. Name is that of a trusted document, else "". The returned
// function notes with which code it ended. Who refuses an operation counts it; so ran is false then.
func (o *Observer) StartOperation(ctx context.Context, operation *graphql.OperationContext, name string) (context.Context, func(code string, ran bool)) {
	ctx, ended := o.Begin(ctx, "operation", operation, name)
	return ctx, func(code string, ran bool) {
		o.Metrics.observeDuration(name, ended(code))
		if ran {
			o.Metrics.CountOperation(name, code)
		}
	}
}

// Begin notes that work for an operation begins: for all of it or, of a subscription, for one event. The
// returned function notes with which code it ended, and returns how long it took.
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

// CodeOK stands for an answer without errors.
const CodeOK = "OK"

// StartCall notes that a step begins, when ctx belongs to an operation; the returned function that it ended.
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
