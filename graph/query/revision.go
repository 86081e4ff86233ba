package query

import (
	"context"
	"slices"
	"time"

	"answerable/graph"
)

// waitInterval is the time between two looks at a store that is behind.
const waitInterval = 25 * time.Millisecond

// WaitFor returns when the graph has reached the position, so that later reads are not older, or with
// the context's error.
func (g *Graph) WaitFor(ctx context.Context, to graph.StreamPosition) error {
	tick := time.NewTicker(waitInterval)
	defer tick.Stop()
	for {
		head, err := g.Head(ctx)
		if err != nil {
			return err
		}
		if (graph.StreamPosition{Revision: head, Day: g.clock.Today()}).NotBefore(to) {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Pin returns a view that stays valid until release is called or the context ends. The caller must
// call release. Pin is for reads after a write or an event; use Read for whatever can be read again.
// An error of release means that the reads may mix two revisions.
func (g *Graph) Pin(ctx context.Context, viewer graph.Viewer) (v *View, release func() error, err error) {
	return g.pin(ctx, func(f func(*View) error) error { return g.Read(ctx, viewer, f) })
}

// PinTrial is Pin of what try makes of the newest snapshot. Nothing of the view is kept for other views.
func (g *Graph) PinTrial(ctx context.Context, viewer graph.Viewer, try func(graph.Snapshot) (graph.Snapshot, error)) (v *View, release func() error, err error) {
	return g.pin(ctx, func(f func(*View) error) error {
		return g.store.Read(ctx, func(s graph.Snapshot) error {
			after, err := try(s)
			if err != nil {
				return err
			}
			return f(newView(after, viewer, g.clock.Today(), nil))
		})
	})
}

func (g *Graph) pin(ctx context.Context, read func(func(*View) error) error) (v *View, release func() error, err error) {
	views, released, done := make(chan *View, 1), make(chan struct{}), make(chan error, 1)
	go func() {
		var err error
		defer func() { done <- err }()
		defer graph.Catch(&err)
		called := false
		err = read(func(v *View) error {
			if called {
				return graph.Unavailable("the graph changed while it was read; ask again", nil)
			}
			called = true
			views <- v
			select {
			case <-released:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}()
	select {
	case v := <-views:
		return v, func() error {
			close(released)
			return <-done
		}, nil
	case err := <-done:
		return nil, nil, err
	}
}

// Head returns the newest revision. It is one cheap call to a server, and no call when the graph is in
// memory.
func (g *Graph) Head(ctx context.Context) (head graph.Revision, err error) {
	err = g.store.Read(ctx, func(s graph.Snapshot) error {
		head = s.Revision()
		return nil
	})
	return head, err
}

// ModifiedBetween reports whether a change after one revision, up to another, modified a subject or a
// response in a way that the viewer can see.
func (g *Graph) ModifiedBetween(ctx context.Context, viewer graph.Viewer, after, to graph.Revision) (modified bool, err error) {
	err = graph.ChangesUpTo(ctx, g.store, after, to, func(c graph.Change) error {
		modified = modified || slices.ContainsFunc(c.Modified, func(t graph.Modification) bool { return t.Clearance <= viewer.Clearance })
		if modified {
			return graph.ErrFarEnough
		}
		return nil
	})
	return modified, err
}

// At returns a view of a past revision, which stays valid. It is POSITION_GONE when the store no
// longer holds the revision.
func (g *Graph) At(ctx context.Context, viewer graph.Viewer, revision graph.Revision) (*View, error) {
	s, _, err := g.snapshotAt(ctx, revision)
	if err != nil {
		return nil, err
	}
	return g.newView(s, viewer, g.ledgerCache), nil
}

// snapshotAt returns the snapshot of a past revision and the change that made it.
func (g *Graph) snapshotAt(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	recent, ok := g.store.(graph.Recent)
	if !ok {
		return nil, graph.Change{}, graph.PositionGone(revision)
	}
	return recent.At(ctx, revision)
}

// PinAt is Pin at a revision, or at the newest when the store does not hold that revision.
func (g *Graph) PinAt(ctx context.Context, viewer graph.Viewer, revision graph.Revision) (v *View, release func() error, err error) {
	if v, err := g.At(ctx, viewer, revision); err == nil {
		return v, func() error { return nil }, nil
	}
	return g.Pin(ctx, viewer)
}
