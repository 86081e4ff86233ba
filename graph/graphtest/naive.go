package graphtest

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"answerable/graph"
)

// Naive is the reference engine: slices, and loops over all that they hold. It has no index and
// keeps nothing on disk, so that it is obviously right; the laws compare other engines with it.
type Naive struct {
	mu      sync.Mutex
	closed  bool
	changes []graph.Change
	now     *naiveSnapshot
	past    []*naiveSnapshot // all of them, by their revisions
}

var (
	_ graph.Recent = (*Naive)(nil)
	_ graph.Trial  = (*Naive)(nil)
)

// NewNaive returns an empty store.
func NewNaive() *Naive {
	empty := &naiveSnapshot{}
	return &Naive{now: empty, past: []*naiveSnapshot{empty}}
}

// naiveSnapshot is never changed once it can be read. Its nodes are sorted by id, its relationships
// by type, ends and key.
type naiveSnapshot struct {
	revision      graph.Revision
	nodes         []graph.Node
	relationships []*graph.Relationship
}

func (s *Naive) usable(ctx context.Context) error {
	if s.closed {
		return graph.Unavailable("the store is closed", nil)
	}
	return ctx.Err()
}

// state returns what is kept, if the store can be used.
func (s *Naive) state(ctx context.Context) (*naiveSnapshot, []graph.Change, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now, s.changes, s.usable(ctx)
}

// Read implements graph.Store.
func (s *Naive) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	now, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	return f(now)
}

// At implements graph.Recent.
func (s *Naive) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch err := s.usable(ctx); {
	case err != nil:
		return nil, graph.Change{}, err
	case revision < 0 || int(revision) >= len(s.past):
		return nil, graph.Change{}, graph.PositionGone(revision)
	case revision == 0:
		return s.past[0], graph.Change{}, nil
	default:
		return s.past[revision], s.changes[revision-1], nil
	}
}

// Ready implements graph.Store.
func (s *Naive) Ready(ctx context.Context) error {
	_, _, err := s.state(ctx)
	return err
}

// Close implements graph.Store.
func (s *Naive) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

// Changes implements graph.Store.
func (s *Naive) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	_, changes, err := s.state(ctx)
	for _, change := range changes {
		if err == nil && change.Revision > after {
			err = f(change)
		}
	}
	return err
}

// Apply implements graph.Store.
func (s *Naive) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.usable(ctx); err != nil {
		return graph.Change{}, err
	}
	for _, c := range s.changes {
		if w.Key != "" && c.By == w.By && c.Key == w.Key {
			return c, nil
		}
	}
	change, err := w.Plan(ctx, naiveNewest{s.now, s.changes})
	if err != nil {
		return graph.Change{}, err
	}
	change.Revision, change.By, change.Key = 0, w.By, w.Key
	if len(change.Steps) == 0 && w.Key == "" {
		return change, nil
	}
	next, err := s.now.after(change.Steps)
	if err != nil {
		return graph.Change{}, err
	}
	if w.Verify != nil {
		if err := w.Verify(ctx, next, &change); err != nil {
			return graph.Change{}, err
		}
	}
	change.Revision, change.Steps = next.revision, slices.Clone(change.Steps)
	s.changes, s.now, s.past = append(s.changes, change), next, append(s.past, next)
	return change, nil
}

// After implements graph.Trial.
func (s *Naive) After(_ context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	if newest, ok := before.(naiveNewest); ok {
		before = newest.naiveSnapshot
	}
	return before.(*naiveSnapshot).after(steps)
}

// naiveNewest is the newest snapshot with its log.
type naiveNewest struct {
	*naiveSnapshot
	changes []graph.Change
}

// Changes implements graph.Newest.
func (n naiveNewest) Changes(_ context.Context, after graph.Revision, f func(graph.Change) error) error {
	for _, c := range n.changes {
		if c.Revision > after {
			if err := f(c); err != nil {
				return err
			}
		}
	}
	return nil
}

// after returns the snapshot that the steps make of s.
func (s *naiveSnapshot) after(steps []graph.Op) (*naiveSnapshot, error) {
	elements := map[graph.Ref]graph.Element{}
	for _, n := range s.nodes {
		elements[n.Ref()] = n
	}
	for _, r := range s.relationships {
		elements[r.Ref()] = r
	}
	for _, op := range steps {
		if op.Put != nil {
			elements[op.Ref()] = op.Put
		} else {
			delete(elements, op.Ref())
		}
	}
	next := &naiveSnapshot{revision: s.revision + 1}
	for _, e := range elements {
		switch e := e.(type) {
		case graph.Node:
			next.nodes = append(next.nodes, e)
		case *graph.Relationship:
			for _, id := range []string{e.From, e.To} {
				if elements[graph.Ref{ID: id}] == nil {
					return nil, &graph.Error{Code: graph.CodeConflict, Message: e.Ref().String() + ": there is no " + id}
				}
			}
			next.relationships = append(next.relationships, e)
		}
	}
	slices.SortFunc(next.nodes, func(a, b graph.Node) int { return strings.Compare(idOf(a), idOf(b)) })
	slices.SortFunc(next.relationships, func(a, b *graph.Relationship) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Key, b.Key))
	})
	return next, nil
}

func idOf(n graph.Node) string { return n.Ref().ID }

// node returns the node with the id, or nil.
func (s *naiveSnapshot) node(id string) graph.Node {
	i, found := slices.BinarySearchFunc(s.nodes, id, func(n graph.Node, id string) int { return strings.Compare(idOf(n), id) })
	if !found {
		return nil
	}
	return s.nodes[i]
}
