package query

import (
	"context"
	"slices"
	"time"

	"answerable/graph"
)

// awaitEvery is how often a graph that lags behind is looked at.
const waitInterval = 25 * time.Millisecond

// WaitFor returns when the graph has come to a moment, so that what is read from then on is not older, or
// with the context's error. The zero day has always come.
func (g *Graph) WaitFor(ctx context.Context, to graph.StreamPosition) error {
	tick := time.NewTicker(waitInterval)
	defer tick.Stop()
	for {
		head, err := g.Head(ctx)
		if err != nil {
			return err
		}
		if (graph.StreamPosition{Revision: head, Day: graph.DateOf(g.now())}).NotBefore(to) {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Pin returns the graph as the viewer may see it, at one revision, for as long as it takes: until
// release is called, which must be, or the context ends. It is for answers that come after a write or
// an event; whatever can be read anew is read with Read. The error of release says that what was
// read may not have been of one revision.
func (g *Graph) Pin(ctx context.Context, viewer graph.Viewer) (v *View, release func() error, err error) {
	views, released, done := make(chan *View, 1), make(chan struct{}), make(chan error, 1)
	go func() {
		var err error
		defer func() { done <- err }()
		defer graph.Catch(&err)
		called := false
		err = g.Read(ctx, viewer, func(v *View) error {
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

// Head returns the newest revision. It is one cheap question, and none to a server where the graph
// is held in memory.
func (g *Graph) Head(ctx context.Context) (head graph.Revision, err error) {
	err = g.store.Read(ctx, func(s graph.Snapshot) error {
		head = s.Revision()
		return nil
	})
	return head, err
}

// Touched reports whether a change after one revision, up to another, touched a subject or a response
// for the viewer.
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

// At returns the graph as the viewer may see it at a revision, for as long as it takes: POSITION_GONE
// when that is not held.
func (g *Graph) At(ctx context.Context, viewer graph.Viewer, revision graph.Revision) (*View, error) {
	s, _, err := g.snapshotAt(ctx, revision)
	if err != nil {
		return nil, err
	}
	return newView(s, viewer, graph.DateOf(g.now()), g.ledgerCache), nil
}

func (g *Graph) snapshotAt(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	recent, ok := g.store.(graph.Recent)
	if !ok {
		return nil, graph.Change{}, graph.PositionGone(revision)
	}
	return recent.At(ctx, revision)
}

// PinAt is Hold of a revision, or of the newest when the store does not hold that one.
func (g *Graph) PinAt(ctx context.Context, viewer graph.Viewer, revision graph.Revision) (v *View, release func() error, err error) {
	if v, err := g.At(ctx, viewer, revision); err == nil {
		return v, func() error { return nil }, nil
	}
	return g.Pin(ctx, viewer)
}
