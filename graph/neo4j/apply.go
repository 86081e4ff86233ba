package neo4j

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// Apply writes the change; see graph.Store. A change that leaves a relationship without one of its ends is a
// CONFLICT. Plan and Verify must not call Apply. They are called again when the transaction is retried.
func (s *Store) Apply(ctx context.Context, asked graph.Write) (graph.Change, error) {
	var none graph.Change
	if err := s.usable(ctx); err != nil {
		return none, err
	}
	select {
	case <-s.writing:
	case <-ctx.Done():
		return none, ctx.Err()
	}
	defer func() { s.writing <- struct{}{} }()
	defer s.heads.invalidate()
	if err := s.usable(ctx); err != nil {
		return none, err
	}
	within, cancel := bounded(ctx, writeTime)
	defer cancel()
	w := &pendingChange{Write: asked, id: rand.Text()}
	lost := 0
	for end := (time.Time{}); ; {
		change, doubt, err := s.try(within, ctx, w)
		if err != nil && doubt {
			// The server may have committed, and only its response may be lost.
			change, err = s.outcome(within, w, err)
		}
		if err == nil {
			return change, nil
		}
		if !driver.IsRetryable(err) || !end.IsZero() && time.Now().After(end) {
			return none, unwrapOwn(err)
		}
		if codeOf(err) == "" {
			// When one connection is lost, all are. One retry opens a new connection, or fails at once.
			// Other changes wait for their turn.
			if lost++; lost > 1 {
				return none, unwrapOwn(err)
			}
		}
		if end.IsZero() {
			end = time.Now().Add(retryTime)
		}
	}
}

// unwrapOwn returns the error for the caller: an ownError unwrapped, any other as an error of the driver.
func unwrapOwn(err error) error {
	if own := (ownError{}); errors.As(err, &own) {
		return own.error
	}
	return failed(err)
}

// ownError marks an error of package graph, or of a callback, on its way through the driver.
type ownError struct{ error }

// waiting returns the context for a statement of a write. It ends a moment before the caller gives up, so that the
// caller gets an answer. The first statement, "write", takes the lock of the head.
func waiting(ctx, caller context.Context, name string) (context.Context, context.CancelFunc) {
	end, limited := caller.Deadline()
	end = end.Add(-time.Second / 2)
	if first := time.Now().Add(lockTime); name == "write" && (!limited || first.Before(end)) {
		end, limited = first, true
	}
	if !limited {
		return ctx, func() {}
	}
	return context.WithDeadline(ctx, end)
}

// pendingChange is a change that is being written. Its id is in the log once if the change was written.
type pendingChange struct {
	graph.Write
	id     string
	change graph.Change // from the last call of Plan
}

// try writes the change in one transaction. Doubt reports that, after an error, the change may have been
// written.
func (s *Store) try(ctx, caller context.Context, w *pendingChange) (_ graph.Change, doubt bool, err error) {
	var none graph.Change
	session := s.driver.NewSession(ctx, driver.SessionConfig{
		DatabaseName: s.database, BookmarkManager: s.driver.ExecuteQueryBookmarkManager(),
	})
	defer func() { _ = session.Close(ctx) }()
	tx, err := session.BeginTransaction(ctx, transactionConfig("write", writeTime)...)
	if err != nil {
		return none, false, err
	}
	defer func() { _ = tx.Close(ctx) }() // rolls back unless committed
	run := func(_ context.Context, st statement) ([]*driver.Record, error) {
		if err := caller.Err(); err != nil {
			return nil, ownError{err}
		}
		limited, cancel := waiting(ctx, caller, st.name)
		defer cancel()
		records, err := s.in(tx)(limited, st)
		if err != nil && limited.Err() != nil && ctx.Err() == nil {
			return nil, ownError{graph.Unavailable("another program holds a lock of the graph, or Neo4j is slow; nothing was written, try again later", err)}
		}
		return records, err
	}
	records, err := run(ctx, statement{name: "write", text: file("begin"), params: map[string]any{"writing": w.id}})
	if err != nil {
		return none, false, err
	}
	if len(records) != 1 {
		return none, false, ownError{headless()}
	}
	n, err := value[int64](records[0], "revision")
	if err != nil {
		return none, false, err
	}
	revision := graph.Revision(n)
	mapped := func(ctx context.Context, st statement) ([]*driver.Record, error) {
		records, err := run(ctx, st)
		return records, unwrapOwn(err)
	}
	if done, change, err := s.plan(caller, w, revision, mapped); done || err != nil {
		return change, false, err
	}
	batch, err := newBatch(w.change.Steps)
	if err != nil {
		return none, false, ownError{err}
	}
	if err := batch.write(ctx, run); err != nil {
		return none, false, err
	}
	if w.Verify != nil {
		if err := w.Verify(caller, newSnapshot(revision, mapped, s.widest), &w.change); err != nil {
			return none, false, ownError{err}
		}
	}
	w.change.Revision = revision
	if err := w.append(ctx, run); err != nil {
		return none, false, err
	}
	if err := caller.Err(); err != nil {
		return none, false, ownError{err}
	}
	if err := tx.Commit(ctx); err != nil {
		return none, true, err
	}
	return w.change, false, nil
}

// plan looks for the idempotency key, and plans the change of the revision. Done reports that there is
// nothing to write.
func (s *Store) plan(caller context.Context, w *pendingChange, revision graph.Revision, run runner) (done bool, _ graph.Change, err error) {
	if w.Key != "" {
		found, err := findByKey(caller, run, w.By, w.Key)
		if err != nil || found != nil {
			return found != nil, valueOf(found), wrapOwn(err)
		}
	}
	before := newest{newSnapshot(revision-1, run, s.widest), run}
	if w.change, err = w.Plan(caller, before); err != nil {
		return false, graph.Change{}, ownError{err}
	}
	w.change.Revision, w.change.By, w.change.Key = 0, w.By, w.Key
	w.change.At = w.change.At.UTC().Truncate(time.Millisecond)
	return len(w.change.Steps) == 0 && w.Key == "", w.change, nil
}

// wrapOwn marks an error that does not come from the driver.
func wrapOwn(err error) error {
	if err == nil {
		return nil
	}
	return ownError{err}
}

func valueOf(c *graph.Change) graph.Change {
	if c == nil {
		return graph.Change{}
	}
	return *c
}

// newest is the snapshot before a change, with the log. The transaction has the lock of the head.
type newest struct {
	*snapshot
	run runner
}

// Changes calls f with every change after the revision.
func (n newest) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	return eachChange(ctx, n.run, after, n.Revision(), false, f)
}

// outcome finds out whether a change whose commit failed was written. If it was not, outcome returns the
// cause.
func (s *Store) outcome(ctx context.Context, w *pendingChange, cause error) (graph.Change, error) {
	unknown := func(err error) (graph.Change, error) {
		return graph.Change{}, ownError{graph.Unavailable(
			"the connection to Neo4j was lost while the change was written, and it is not known whether it was written: check before you try again", err)}
	}
	result, err := driver.ExecuteQuery(ctx, s.driver, file("outcome"), map[string]any{"writing": w.id}, driver.EagerResultTransformer,
		driver.ExecuteQueryWithDatabase(s.database),
		driver.ExecuteQueryWithTransactionConfig(transactionConfig("outcome", readTime)...))
	if err != nil || len(result.Records) != 1 {
		return unknown(err)
	}
	switch revision, _ := result.Records[0].Get("revision"); r := revision.(type) {
	case int64:
		w.change.Revision = graph.Revision(r)
		return w.change, nil
	default:
		return graph.Change{}, cause
	}
}
