package mutation

import (
	"context"
	"maps"

	"answerable/graph"
)

// takeDryRun takes whether to try only out of an input, since a dry run and the write are one input.
func takeDryRun(v any) (dryRun bool, rest any) {
	given, _ := v.(map[string]any)
	given = maps.Clone(given)
	dryRun, _ = given["dryRun"].(bool)
	delete(given, "dryRun")
	return dryRun, given
}

// writeOrTry performs one write, or a dry run of it.
func (w *Writer) writeOrTry(ctx context.Context, operation string, in change, dryRun bool) (*ChangesPayload, error) {
	write := w.write
	if dryRun {
		write = w.dryRun
	}
	payload, err := write(ctx, operation, in)
	if err != nil {
		return nil, err
	}
	result := &ChangesPayload{Payload: payload}
	if !dryRun {
		result.Change = payload.Change
	}
	return result, nil
}

// dryRun plans and verifies a write on a snapshot, and gives a view of what it would make of that. It waits for no writer,
// writes nothing and uses up no key.
func (w *Writer) dryRun(ctx context.Context, operation string, asked change) (*Payload, error) {
	w.releaseView()
	var change graph.Change
	view, release, err := w.graph.reads.PinTrial(ctx, w.viewer, func(s graph.Snapshot) (graph.Snapshot, error) {
		planner := w.planner(operation, asked)
		if err := planner.readLog(ctx); err != nil {
			return nil, err
		}
		var err error
		if change, err = planner.plan(ctx, trialSnapshot{s, w.graph.reads.Store()}); err != nil {
			return nil, err
		}
		after, err := w.graph.after(ctx, s, change.Steps)
		if err == nil {
			err = planner.verify(ctx, after, &change)
		}
		return after, err
	})
	if err != nil {
		return nil, err
	}
	w.release, w.tried = release, true
	return &Payload{Change: &change, view: view}, nil
}

// trialSnapshot is a snapshot of a read, with the log that led to it.
type trialSnapshot struct {
	graph.Snapshot
	store graph.Store
}

// Changes calls f with the changes up to the revision of the snapshot.
func (s trialSnapshot) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	return graph.ChangesUpTo(ctx, s.store, after, s.Revision(), f)
}
