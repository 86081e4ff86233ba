package telemetry

import (
	"context"
	"strings"

	"answerable/graph"
)

// InstrumentedStore is a store whose calls are observed, by the names of their patterns.
type InstrumentedStore struct{ graph.Store }

// Unwrap returns the observed store.
func (s InstrumentedStore) Unwrap() graph.Store { return s.Store }

// Read observes the calls of the snapshot.
func (s InstrumentedStore) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return s.Store.Read(ctx, func(s graph.Snapshot) error { return f(instrumentedSnapshot{s}) })
}

// At returns a recent revision; see graph.Recent.
func (s InstrumentedStore) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if recent, ok := s.Store.(graph.Recent); ok {
		s, change, err := recent.At(ctx, revision)
		if err != nil {
			return nil, change, err
		}
		return instrumentedSnapshot{s}, change, nil
	}
	return nil, graph.Change{}, graph.PositionGone(revision)
}

// After returns what steps make of a snapshot, which is not observed; see graph.Trial.
func (s InstrumentedStore) After(ctx context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	if observed, ok := before.(instrumentedSnapshot); ok {
		before = observed.Snapshot
	}
	return graph.After(ctx, s.Store, before, steps)
}

// Apply observes the change.
func (s InstrumentedStore) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	ctx, done := StartCall(ctx, "apply", "change", nil)
	change, err := s.Store.Apply(ctx, w)
	done(err)
	return change, err
}

type instrumentedSnapshot struct{ graph.Snapshot }

// Match observes the pattern.
func (s instrumentedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	ctx, done := StartCall(ctx, "match", p.Name, func(context.Context) string { return p.Shape() })
	rows, err := s.Snapshot.Match(ctx, p)
	done(err)
	return rows, err
}

// Count observes the pattern.
func (s instrumentedSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	ctx, done := StartCall(ctx, "count", p.Name, func(context.Context) string { return p.Shape() })
	counts, err := s.Snapshot.Count(ctx, p)
	done(err)
	return counts, err
}

// Reach observes the closure.
func (s instrumentedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	ctx, done := StartCall(ctx, "reach", r.Name, func(context.Context) string { return r.Shape() })
	found, err := s.Snapshot.Reach(ctx, r)
	done(err)
	return found, err
}

// ObserveStatement observes a Cypher statement. Explain asks the server for its plan.
func ObserveStatement(ctx context.Context, name string, explain func(context.Context) (string, error)) (context.Context, func(error)) {
	return StartCall(ctx, "cypher", name, func(ctx context.Context) string {
		plan, err := explain(ctx)
		if err != nil {
			return "the plan is not available now"
		}
		return strings.TrimSpace(plan)
	})
}
