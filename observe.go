package main

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"answerable/graph"
)

// observer sees what the server does and tells those who run it: by metrics, traces, and a log of
// what was slow. It sees names, times and codes; never variables, parameters or texts of documents,
// which may say who is asked about.
type observer struct {
	metrics *metrics
	tracer  trace.Tracer
	log     *slog.Logger
	slow    time.Duration // from which an operation is logged; 0 logs none
}

// unobserved is an observer that tells nobody.
func unobserved(log *slog.Logger) *observer {
	return &observer{newMetrics(), noop.Tracer{}, log, 0}
}

// work is what one operation had done for it so far.
type work struct {
	observer *observer

	mu    sync.Mutex
	steps []step
}

// step is one question to a store, or one statement to a server.
type step struct {
	call, name string
	took       time.Duration
	plan       func(context.Context) string // how it was answered
}

type workKey struct{}

// operation notes that an operation begins. Name is that of a trusted document, else "". The returned
// function notes with which code it ended. Who refuses an operation counts it; so ran is false then.
func (o *observer) operation(ctx context.Context, operation *graphql.OperationContext, name string) (context.Context, func(code string, ran bool)) {
	ctx, ended := o.begin(ctx, "operation", operation, name)
	return ctx, func(code string, ran bool) {
		o.metrics.ran(name, ended(code))
		if ran {
			o.metrics.counted(name, code)
		}
	}
}

// begin notes that work for an operation begins: for all of it or, of a subscription, for one event. The
// returned function notes with which code it ended, and returns how long it took.
func (o *observer) begin(ctx context.Context, kind string, operation *graphql.OperationContext, name string) (context.Context, func(code string) time.Duration) {
	w := &work{observer: o}
	began := time.Now()
	o.metrics.running.Inc()
	ctx, span := o.tracer.Start(context.WithValue(ctx, workKey{}, w), kind, trace.WithAttributes(
		attribute.String("graphql.operation.type", string(operation.Operation.Operation)),
		attribute.String("graphql.operation.name", name),
		attribute.String("graphql.document.hash", hashOf(operation.RawQuery)),
	))
	return ctx, func(code string) time.Duration {
		took := time.Since(began)
		o.metrics.running.Dec()
		if code != codeOK {
			span.SetStatus(otelcodes.Error, code)
		}
		span.End()
		if o.slow > 0 && took >= o.slow {
			w.logSlow(context.WithoutCancel(ctx), operation, name, code, took)
		}
		return took
	}
}

// codeOK stands for an answer without errors.
const codeOK = "OK"

// codeOfReply returns the code of the first error of what a request gets, or codeOK.
func codeOfReply(r reply, err error) string {
	switch {
	case err != nil:
		return codeOfRefusal(err)
	case r.response != nil && len(r.response.Errors) > 0:
		return codeOf(r.response.Errors[0])
	default:
		return codeOK
	}
}

// began notes that a step begins, when ctx belongs to an operation; the returned function that it ended.
func began(ctx context.Context, call, name string, plan func(context.Context) string) (context.Context, func(error)) {
	w, _ := ctx.Value(workKey{}).(*work)
	if w == nil {
		return ctx, func(error) {}
	}
	start := time.Now()
	ctx, span := w.observer.tracer.Start(ctx, call+" "+name)
	return ctx, func(err error) {
		took := time.Since(start)
		if err != nil {
			span.SetStatus(otelcodes.Error, string(graph.CodeOf(err)))
		}
		span.End()
		w.observer.metrics.stepped(call, name, err, took)
		w.mu.Lock()
		defer w.mu.Unlock()
		w.steps = append(w.steps, step{call, name, took, plan})
	}
}

// observed is a store whose questions are noted, by the names of their patterns.
type observed struct{ graph.Store }

// Unwrap returns the store itself.
func (s observed) Unwrap() graph.Store { return s.Store }

// Read notes what f asks of the snapshot.
func (s observed) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return s.Store.Read(ctx, func(s graph.Snapshot) error { return f(observedSnapshot{s}) })
}

// At returns a recent revision; see graph.Recent.
func (s observed) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if recent, ok := s.Store.(graph.Recent); ok {
		s, change, err := recent.At(ctx, revision)
		if err != nil {
			return nil, change, err
		}
		return observedSnapshot{s}, change, nil
	}
	return nil, graph.Change{}, graph.Gone(revision)
}

// Apply notes how long a change takes.
func (s observed) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	ctx, done := began(ctx, "apply", "change", nil)
	change, err := s.Store.Apply(ctx, w)
	done(err)
	return change, err
}

type observedSnapshot struct{ graph.Snapshot }

// Match notes the pattern.
func (s observedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	ctx, done := began(ctx, "match", p.Name, func(context.Context) string { return p.Shape() })
	rows, err := s.Snapshot.Match(ctx, p)
	done(err)
	return rows, err
}

// Count notes the pattern.
func (s observedSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	ctx, done := began(ctx, "count", p.Name, func(context.Context) string { return p.Shape() })
	counts, err := s.Snapshot.Count(ctx, p)
	done(err)
	return counts, err
}

// Reach notes the closure.
func (s observedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	ctx, done := began(ctx, "reach", r.Name, func(context.Context) string { return r.Shape() })
	found, err := s.Snapshot.Reach(ctx, r)
	done(err)
	return found, err
}

// observeStatement notes a Cypher statement; explain asks the server for its plan.
func observeStatement(ctx context.Context, name string, explain func(context.Context) (string, error)) (context.Context, func(error)) {
	return began(ctx, "cypher", name, func(ctx context.Context) string {
		plan, err := explain(ctx)
		if err != nil {
			return "the plan is not available now"
		}
		return strings.TrimSpace(plan)
	})
}
