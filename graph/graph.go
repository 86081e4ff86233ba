package graph

import (
	"context"
	"errors"
	"slices"
	"time"
)

// Graph is a graph in a store, with the rules that every read and write of it obeys.
type Graph struct {
	store Store
	now   func() time.Time
	index Index // nil when there is none
}

// New returns the graph that the store keeps. The clock says which day it is.
func New(store Store, now func() time.Time) *Graph { return &Graph{store: store, now: now} }

// Read calls f with the graph as the viewer may see it, at one revision, and returns f's error. The
// view and all that it handed out are valid until f returns. f may be called again; see Store.Read.
//
// When the index of its texts has moved past the revision that f searched, f is called again, while
// the index stands still.
func (g *Graph) Read(ctx context.Context, viewer Viewer, f func(*View) error) error {
	passed, err := g.read(ctx, viewer, g.index, f)
	if !passed {
		return err
	}
	index, release, err := g.index.Still(ctx, viewer.Clearance)
	if err != nil {
		return err
	}
	defer release()
	_, err = g.read(ctx, viewer, index, f)
	return err
}

// read calls f, and reports whether the index was past the revision that f searched.
func (g *Graph) read(ctx context.Context, viewer Viewer, index Index, f func(*View) error) (passed bool, err error) {
	err = g.store.Read(ctx, func(s Snapshot) error {
		v := newView(s, viewer, DateOf(g.now()))
		v.searching.index = index
		defer func() {
			passed = v.searching.passed.Load()
			v.searching.close()
		}()
		return f(v)
	})
	return passed, err
}

// Ready returns nil when the graph can be read.
func (g *Graph) Ready(ctx context.Context) error { return g.store.Ready(ctx) }

// Apply writes the steps as one change. It leaves out steps that change nothing; when none is left,
// it writes nothing and returns a Change with revision 0. When the graph that would result breaks a
// rule, nothing is written and the error is Problems with all that is wrong: what sound and Verify find.
func (g *Graph) Apply(ctx context.Context, by Viewer, why string, steps []Op) (Change, error) {
	return g.apply(ctx, by, why, steps, g.store.Apply)
}

// Plan says what Apply would write, and refuses what it would refuse, without writing.
func (g *Graph) Plan(ctx context.Context, by Viewer, why string, steps []Op) (Change, error) {
	return g.apply(ctx, by, why, steps, func(ctx context.Context, c Change, verify func(context.Context, Snapshot) error) (Revision, error) {
		_, err := g.store.Apply(ctx, c, func(ctx context.Context, s Snapshot) error {
			if err := verify(ctx, s); err != nil {
				return err
			}
			return errPlanned
		})
		if errors.Is(err, errPlanned) {
			err = nil
		}
		return 0, err
	})
}

// errPlanned refuses a change that was only to be planned.
var errPlanned = &Error{Message: "planned"}

func (g *Graph) apply(
	ctx context.Context, by Viewer, why string, steps []Op,
	apply func(context.Context, Change, func(context.Context, Snapshot) error) (Revision, error),
) (Change, error) {
	change := Change{At: g.now().UTC().Truncate(time.Millisecond), By: by.Name, Why: why}
	err := g.store.Read(ctx, func(s Snapshot) (err error) {
		if change.Steps, err = effective(ctx, s, steps); err != nil {
			return err
		}
		return sound(ctx, s, change.Steps)
	})
	if err != nil || len(change.Steps) == 0 {
		return change, err
	}
	change.Revision, err = apply(ctx, change, func(ctx context.Context, s Snapshot) error {
		if err := sound(ctx, s, change.Steps); err != nil {
			return err // somebody else has written since the steps were found to be sound
		}
		return Verify(ctx, s, change.Steps)
	})
	return change, err
}

// effective returns the steps that change something in the snapshot: nodes first, removals last.
func effective(ctx context.Context, s Snapshot, steps []Op) ([]Op, error) {
	old, err := elements(ctx, s, steps)
	if err != nil {
		return nil, err
	}
	var kept []Op
	for _, op := range steps {
		before, there := old[op.Ref()]
		if same := there && op.Put != nil && string(AppendLine(nil, before)) == string(AppendLine(nil, op.Put)); same {
			continue
		}
		if there || op.Put != nil {
			kept = append(kept, op)
		}
	}
	slices.SortStableFunc(kept, func(a, b Op) int { return rank(a) - rank(b) })
	return kept, nil
}

// rank orders steps so that each can be taken on its own: a relationship after its ends are put,
// a node removed after its relationships.
func rank(op Op) int {
	switch _, isRelationship := op.Put.(*Relationship); {
	case op.Put == nil && op.Remove.ID != "":
		return 3
	case op.Put == nil:
		return 2
	case isRelationship:
		return 1
	default:
		return 0
	}
}
