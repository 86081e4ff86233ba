package graph

import (
	"context"
	"slices"
	"time"
)

// Graph is a graph in a store, with the rules that every read and write of it obeys.
type Graph struct {
	store Store
	now   func() time.Time
	memo  *memo
	index Index // nil when there is none
}

// New returns the graph that the store keeps. The clock says which day it is.
func New(store Store, now func() time.Time) *Graph {
	return &Graph{store: store, now: now, memo: newMemo(store)}
}

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
		v := newView(s, viewer, DateOf(g.now()), g.memo)
		v.searching.index = index
		defer func() {
			passed = v.searching.passed.Load()
			v.searching.close()
		}()
		return f(v)
	})
	return passed, err
}

// Store returns the store of the graph, for writes and checks. A View is the way to read it.
func (g *Graph) Store() Store { return g.store }

// Now returns the time by the clock of the graph.
func (g *Graph) Now() time.Time { return g.now() }

// Ready returns nil when the graph can be read.
func (g *Graph) Ready(ctx context.Context) error { return g.store.Ready(ctx) }

// WriteGraph is a graph that can be written, with the rules that every write obeys.
type WriteGraph struct{ reads *Graph }

// NewWrites returns the graph that can be written, whose reads are given.
func NewWrites(reads *Graph) *WriteGraph { return &WriteGraph{reads} }

// Apply writes the steps as one change. It leaves out steps that change nothing; when none is left,
// it writes nothing and returns a Change with revision 0. When the graph that would result breaks a
// rule, nothing is written and the error is Problems with all that is wrong: what sound and Verify find.
func (g *WriteGraph) Apply(ctx context.Context, by Viewer, why string, steps []Op) (Change, error) {
	return g.reads.Store().Apply(ctx, g.write(by, Change{Why: why, Steps: steps}))
}

// ApplyOnce is Apply under a key: the same key of the same viewer again writes nothing, and returns
// the first change. A change under a key is in the log even when it changes nothing.
func (g *WriteGraph) ApplyOnce(ctx context.Context, by Viewer, key, why string, steps []Op) (Change, error) {
	return g.reads.Store().Apply(ctx, g.write(by, Change{Key: key, Why: why, Steps: steps}))
}

// write is the write of a change whose steps are known.
func (g *WriteGraph) write(by Viewer, c Change) Write {
	return Write{
		By: by.Name, Key: c.Key,
		Plan: func(ctx context.Context, newest Newest) (Change, error) { return g.settle(ctx, newest, c) },
		Verify: func(ctx context.Context, after Snapshot, c *Change) error {
			return Verify(ctx, after, c.Steps)
		},
	}
}

// settle makes of a change what is to be written: the time, the steps that change something, and
// what they touch. It refuses steps that are not sound.
func (g *WriteGraph) settle(ctx context.Context, s Snapshot, c Change) (Change, error) {
	c.At = g.reads.Now().UTC().Truncate(time.Millisecond)
	old, err := elements(ctx, s, c.Steps)
	if err != nil {
		return c, err
	}
	c.Steps = effective(old, c.Steps)
	if err := sound(ctx, s, c.Steps); err != nil {
		return c, err
	}
	c.setWas(old)
	c.Touched, err = touches(ctx, s, old, c.Steps)
	return c, err
}

// effective returns the steps that change something: nodes first, removals last.
func effective(old map[Ref]Element, steps []Op) []Op {
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
	return kept
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
