package neo4j

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// Apply writes the change; see graph.Store. A change that leaves a relationship without one of its
// ends is a CONFLICT. Verify must not call Apply, and is called again when the transaction has to be
// tried again.
func (s *Store) Apply(ctx context.Context, c graph.Change, verify func(context.Context, graph.Snapshot) error) (graph.Revision, error) {
	if err := s.usable(ctx); err != nil {
		return 0, err
	}
	w, err := newWriting(c)
	if err != nil {
		return 0, err
	}
	select {
	case <-s.writing:
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	defer func() { s.writing <- struct{}{} }()
	if err := s.usable(ctx); err != nil {
		return 0, err
	}
	within, cancel := bounded(ctx, writeTime)
	defer cancel()
	lost := 0
	for end := (time.Time{}); ; {
		revision, doubt, err := s.try(within, ctx, w, verify)
		if err != nil && doubt {
			// The server may have committed, and only its answer be lost.
			revision, err = s.outcome(within, w, err)
		}
		if err == nil || !driver.IsRetryable(err) || !end.IsZero() && time.Now().After(end) {
			return revision, refused(err)
		}
		if codeOf(err) == "" {
			// The connection was lost, and with it all others: one more try makes a new one, or fails
			// at once. Others wait for their turn.
			if lost++; lost > 1 {
				return revision, refused(err)
			}
		}
		if end.IsZero() {
			end = time.Now().Add(retryTime)
		}
	}
}

// refused maps an error of the driver, and leaves one of package graph, or of verify, as it is.
func refused(err error) error {
	if own := (ownError{}); errors.As(err, &own) {
		return own.error
	}
	return failed(err)
}

// ownError is an error that does not come from the driver, on its way to the caller.
type ownError struct{ error }

// writing is a change on its way, with an id that is in the log once, if it was written.
type writing struct {
	id     string
	change graph.Change
	batch  *batch
	parts  []map[string]any
}

func newWriting(c graph.Change) (*writing, error) {
	c.At = c.At.UTC().Truncate(time.Millisecond)
	batch, err := newBatch(c.Steps)
	return &writing{id: rand.Text(), change: c, batch: batch, parts: partsOf(c.Steps)}, err
}

// try writes the change in one transaction. In doubt, an error does not say that nothing was written.
func (s *Store) try(ctx, caller context.Context, w *writing, verify func(context.Context, graph.Snapshot) error) (_ graph.Revision, doubt bool, err error) {
	session := s.driver.NewSession(ctx, driver.SessionConfig{
		DatabaseName: s.database, BookmarkManager: s.driver.ExecuteQueryBookmarkManager(),
	})
	defer func() { _ = session.Close(ctx) }()
	tx, err := session.BeginTransaction(ctx, described("write", writeTime)...)
	if err != nil {
		return 0, false, err
	}
	defer func() { _ = tx.Close(ctx) }() // rolls back what was not committed
	run := func(_ context.Context, st statement) ([]*driver.Record, error) {
		if err := caller.Err(); err != nil {
			return nil, ownError{err}
		}
		return s.in(tx)(ctx, st)
	}
	records, err := run(ctx, statement{name: "write", text: file("begin"), params: map[string]any{"writing": w.id}})
	if err != nil {
		return 0, false, err
	}
	if len(records) != 1 {
		return 0, false, ownError{headless()}
	}
	n, err := value[int64](records[0], "revision")
	if err != nil {
		return 0, false, err
	}
	revision := graph.Revision(n)
	if err := w.batch.write(ctx, run); err != nil {
		return 0, false, err
	}
	if err := w.append(ctx, run, revision); err != nil {
		return 0, false, err
	}
	if verify != nil {
		mapped := func(ctx context.Context, st statement) ([]*driver.Record, error) {
			records, err := run(ctx, st)
			return records, refused(err)
		}
		if err := verify(caller, newSnapshot(revision, mapped, s.widest)); err != nil {
			return 0, false, ownError{err}
		}
	}
	if err := caller.Err(); err != nil {
		return 0, false, ownError{err}
	}
	if err := tx.Commit(ctx); err != nil {
		return 0, true, err
	}
	return revision, false, nil
}

// outcome finds out whether a change whose commit failed was written. It returns the error that made
// it ask when it was not.
func (s *Store) outcome(ctx context.Context, w *writing, cause error) (graph.Revision, error) {
	unknown := func(err error) (graph.Revision, error) {
		return 0, ownError{graph.Unavailable(
			"Neo4j went away while the change was written, and whether it was written is not known: look before you try again", err)}
	}
	result, err := driver.ExecuteQuery(ctx, s.driver, file("outcome"), map[string]any{"writing": w.id}, driver.EagerResultTransformer,
		driver.ExecuteQueryWithDatabase(s.database),
		driver.ExecuteQueryWithTransactionConfig(described("outcome", readTime)...))
	if err != nil || len(result.Records) != 1 {
		return unknown(err)
	}
	switch revision, _ := result.Records[0].Get("revision"); r := revision.(type) {
	case int64:
		return graph.Revision(r), nil
	default:
		return 0, cause
	}
}
