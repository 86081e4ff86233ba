package neo4j

import (
	"context"
	"sync"
	"sync/atomic"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// Store is a graph.Store in a Neo4j database. Open makes one.
type Store struct {
	driver   driver.DriverWithContext
	database string
	widest   int
	notified func(string, driver.Notification)
	observed func(context.Context, string, func(context.Context) (string, error)) (context.Context, func(error))
	heads    headReader
	writing  chan struct{} // holds a token while this process writes no change
	closing  sync.Once
	closed   atomic.Bool
}

var _ graph.TimeZoned = (*Store)(nil)

// Read calls f with the newest graph. When a change comes while f runs, f may have seen a part of it, so
// Read calls f again. When another change comes, the error is UNAVAILABLE. Read begins with the head of a
// moment ago: revisions only grow, so when the head is the same afterwards, there was no change.
func (s *Store) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	before, lately := s.heads.recent()
	more := 2
	if lately {
		more++
	} else {
		var err error
		if before, err = s.newest(ctx); err != nil {
			return err
		}
	}
	for range more {
		run, gone := untilGone(s.read)
		answered := f(newSnapshot(before, run, s.widest))
		if err := gone(); err != nil {
			return err // also when f has hidden the error in its answer
		}
		after, err := s.newest(ctx)
		switch {
		case err != nil:
			return err
		case after == before:
			return answered
		}
		before = after
	}
	return graph.Unavailable("the graph changed while it was being read; ask again", nil)
}

// untilGone returns a runner that sends nothing more after the server was unavailable, and a function that
// returns that error. Without it, an answer of many statements would wait for each of them.
func untilGone(run runner) (runner, func() error) {
	var gone atomic.Pointer[error]
	err := func() error {
		if err := gone.Load(); err != nil {
			return *err
		}
		return nil
	}
	return func(ctx context.Context, st statement) ([]*driver.Record, error) {
		if err := err(); err != nil {
			return nil, err
		}
		records, err := run(ctx, st)
		if graph.CodeOf(err) == graph.CodeUnavailable {
			gone.Store(&err)
		}
		return records, err
	}, err
}

// Ready returns nil when the graph can be read.
func (s *Store) Ready(ctx context.Context) error {
	_, err := s.head(ctx, readyTime)
	return err
}

func (s *Store) usable(ctx context.Context) error {
	if s.closed.Load() {
		return closed()
	}
	return ctx.Err()
}

// Close waits for the change under way and closes the connections. A callback of Apply must not call it.
func (s *Store) Close() (err error) {
	s.closing.Do(func() {
		s.closed.Store(true)
		<-s.writing
		err = s.driver.Close(context.Background())
	})
	return err
}
