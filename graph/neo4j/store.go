package neo4j

import (
	"context"
	"sync"
	"sync/atomic"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// Store is a graph.Store in a Neo4j database. Use Open.
type Store struct {
	driver   driver.DriverWithContext
	database string
	widest   int
	notified func(string, driver.Notification)
	observed func(context.Context, string, func(context.Context) (string, error)) (context.Context, func(error))
	heads    headReader
	writing  chan struct{} // holds a token while no change of this process is written
	closing  sync.Once
	closed   atomic.Bool
}

var _ graph.Store = (*Store)(nil)

// Read calls f with the graph as it is. When a change came while f was at it, f may have seen some
// of it, and is called once more; when another came again, the error is UNAVAILABLE.
//
// What the head was a moment ago will do to begin with: revisions only grow, so when it is the same
// afterwards, nothing came between.
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
			return err // also when f made an answer of what it could get
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

// untilGone returns a runner that asks no more once the server was found to be unavailable, and what
// says so: else an answer of many statements would wait for each of them.
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

// Close waits for the change under way and frees the connections. It must not be called from a
// function that was given to Apply.
func (s *Store) Close() (err error) {
	s.closing.Do(func() {
		s.closed.Store(true)
		<-s.writing
		err = s.driver.Close(context.Background())
	})
	return err
}
