package embedded

import (
	"context"
	"sync/atomic"

	"answerable/graph"
)

// snapshots are what a store shows of its graph: the newest snapshot and the ones before it.
type snapshots struct {
	current atomic.Pointer[snapshot]
	past    snapshotHistory

	check func(context.Context) error // returns why the store can't be read
	log   readChanges                 // from which the history can be deepened
}

// readChanges is graph.Store.Changes.
type readChanges func(ctx context.Context, after graph.Revision, f func(graph.Change) error) error

// begin makes the snapshot the first and the newest.
func (s *snapshots) begin(loaded *snapshot) {
	s.past.add(loaded, graph.Change{Revision: loaded.head.Revision})
	s.current.Store(loaded)
}

// Read calls f with the newest snapshot. It never waits, and the snapshot stays valid after f.
func (s *snapshots) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	if err := s.check(ctx); err != nil {
		return err
	}
	return f(s.current.Load())
}

// At returns the snapshot of a recent revision and the change that made it; see graph.Recent.
func (s *snapshots) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if err := s.check(ctx); err != nil {
		return nil, graph.Change{}, err
	}
	if s.past.reaches(revision) {
		s.past.deepen(ctx, s.log)
	}
	return s.past.at(revision)
}
