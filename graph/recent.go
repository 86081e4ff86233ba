package graph

import (
	"context"
	"errors"
	"slices"
)

// Recent is a Store that can be asked what it was at its last revisions.
type Recent interface {
	Store

	// At returns the snapshot of a revision and the change that made it, without its steps when no
	// earlier revision is held. Both stay valid. A revision that the store does not hold is
	// POSITION_GONE.
	At(ctx context.Context, revision Revision) (Snapshot, Change, error)
}

// Gone returns the POSITION_GONE error for a revision that a store does not hold.
func Gone(revision Revision) error {
	return &Error{Code: CodeGone, Message: "revision " + revision.String() +
		" is no longer remembered here; query again, and subscribe without after"}
}

// Head returns the newest revision. It is one cheap question, and none to a server where the graph
// is held in memory.
func (g *Graph) Head(ctx context.Context) (head Revision, err error) {
	err = g.store.Read(ctx, func(s Snapshot) error {
		head = s.Revision()
		return nil
	})
	return head, err
}

// Touched reports whether a change after one revision, up to another, touched a subject or a response
// for the viewer.
func (g *Graph) Touched(ctx context.Context, viewer Viewer, after, to Revision) (touched bool, err error) {
	err = changesUpTo(ctx, g.store, after, to, func(c Change) error {
		touched = touched || slices.ContainsFunc(c.Touched, func(t Touch) bool { return t.Clearance <= viewer.Clearance })
		if touched {
			return errFarEnough
		}
		return nil
	})
	return touched, err
}

var errFarEnough = errors.New("far enough")

// changesUpTo calls f with the changes after one revision, up to another, unless f says that it is far
// enough.
func changesUpTo(ctx context.Context, s Store, after, to Revision, f func(Change) error) error {
	err := s.Changes(ctx, after, func(c Change) error {
		if c.Revision > to {
			return errFarEnough
		}
		return f(c)
	})
	if errors.Is(err, errFarEnough) {
		return nil
	}
	return err
}

// At returns the graph as the viewer may see it at a revision, for as long as it takes: POSITION_GONE
// when that is not held.
func (g *Graph) At(ctx context.Context, viewer Viewer, revision Revision) (*View, error) {
	s, _, err := g.at(ctx, revision)
	if err != nil {
		return nil, err
	}
	return newView(s, viewer, DateOf(g.now()), g.memo), nil
}

func (g *Graph) at(ctx context.Context, revision Revision) (Snapshot, Change, error) {
	recent, ok := g.store.(Recent)
	if !ok {
		return nil, Change{}, Gone(revision)
	}
	return recent.At(ctx, revision)
}

// HoldAt is Hold of a revision, or of the newest when the store does not hold that one.
func (g *Graph) HoldAt(ctx context.Context, viewer Viewer, revision Revision) (v *View, release func() error, err error) {
	if v, err := g.At(ctx, viewer, revision); err == nil {
		return v, func() error { return nil }, nil
	}
	return g.Hold(ctx, viewer)
}
