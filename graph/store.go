package graph

import (
	"context"
	"errors"
)

// Store holds one graph and the log of its changes. It is the port that engines implement. Engines match,
// sort and persist; they know no domain rule. Every engine passes the suite in graph/graphtest.
//
// A Store is safe for concurrent use. Its errors carry a Code when the caller can act on them; a canceled
// context gives the context's error.
type Store interface {
	// Read calls f with a snapshot of one revision and returns f's error. The snapshot is valid until f
	// returns. When the engine can't hold the snapshot at one revision, it calls f again with another;
	// f must then discard the results of the first call.
	Read(ctx context.Context, f func(Snapshot) error) error

	// Apply calls w.Plan with the newest snapshot, then writes the change atomically: all its steps and
	// its entry in the log, or nothing. No other change comes between planning and writing. Before
	// it commits, Apply calls w.Verify with the resulting snapshot. An error of Plan or Verify refuses
	// the change, and Apply returns it. When Apply returns nil, the returned change is on disk. The
	// store sets its revision to the last revision plus one, and By and Key to those of w.
	//
	// A plan without steps and without a key writes nothing; its change has revision 0.
	//
	// Key makes Apply idempotent: when w.By has already written under w.Key, Apply plans nothing and
	// returns that earlier change as the log holds it. This also holds for concurrent calls, and
	// for two processes.
	//
	// A step that puts an element replaces it whole. Removing an element that does not exist does
	// nothing. Apply refuses a change with CONFLICT when it leaves a relationship without one of its
	// ends. It may call Plan and Verify again; they must discard the results of the earlier call.
	Apply(ctx context.Context, w Write) (Change, error)

	// Changes calls f with every change after the revision, in order, and stops at f's first error.
	Changes(ctx context.Context, after Revision, f func(Change) error) error

	// Ready returns nil when the store can answer, else an UNAVAILABLE error with the reason.
	Ready(ctx context.Context) error

	// Close waits for running writes, then releases the store's resources. Later calls return
	// UNAVAILABLE.
	Close() error
}

// Snapshot is the graph at one revision.
type Snapshot interface {
	// Revision returns the revision of the last change that the snapshot holds; 0 is the empty graph.
	Revision() Revision

	// Match returns the rows of the pattern: the starts that satisfy it, in its order, cut to its
	// page, each with its fetches.
	Match(ctx context.Context, p Pattern) (Rows, error)

	// Count counts the matches of a pattern. Without a Fetch it returns how many starts satisfy the
	// pattern in the whole list. With a Fetch it returns, for the id of each start that Match would
	// return, how many relationships the first Fetch has, ignoring the page of the Fetch.
	Count(ctx context.Context, p Pattern) (Counts, error)

	// Degrees counts the relationships that the scope shows, of those of the nodes that it shows.
	Degrees(ctx context.Context, scope ReadScope, ids []string) (Degrees, error)

	// Reach returns the relationships of a closure.
	Reach(ctx context.Context, r Reach) ([]*Relationship, error)

	// Dependents returns every element whose visibility, or whose sources' visibility, may depend on one
	// of the nodes; see DependsOn. It may return others too.
	Dependents(ctx context.Context, ids []string) ([]Ref, error)

	// Remote reports whether each call costs a round trip to a server, so callers should batch calls.
	Remote() bool
}

// Counts is the result of Count: the total, or one number for each start, by its id. For a pattern with Sum it
// is the total of these numbers, and the largest.
type Counts struct {
	Total, Largest int
	Of             map[string]int
}

// Recent is a Store that also holds its most recent revisions.
type Recent interface {
	Store

	// At returns the snapshot of a revision and the change that made it. The change has no steps when
	// the store holds no earlier revision. Both stay valid. For a revision that the store does not
	// hold the error is POSITION_GONE.
	At(ctx context.Context, revision Revision) (Snapshot, Change, error)
}

// Trial is a Store that also shows what steps would make of the graph.
type Trial interface {
	Store

	// After returns the snapshot that the steps would make of one of the store, with the revision after it. It
	// writes nothing, and waits for no writer. The result is valid as long as the snapshot is, and may itself be
	// given to After. It refuses steps as Apply does.
	After(ctx context.Context, before Snapshot, steps []Op) (Snapshot, error)
}

// After is Trial.After of a store, or UNAVAILABLE when the store can't do it.
func After(ctx context.Context, s Store, before Snapshot, steps []Op) (Snapshot, error) {
	trial, can := s.(Trial)
	if !can {
		return nil, Unavailable("this store can't show what a change would make of the graph", nil)
	}
	return trial.After(ctx, before, steps)
}

// PositionGone returns the POSITION_GONE error for a revision that a store does not hold.
func PositionGone(revision Revision) error {
	return &Error{Code: CodeGone, Message: "revision " + revision.String() +
		" is no longer remembered here; query again, and subscribe without after"}
}

// ErrFarEnough stops ChangesUpTo without an error.
var ErrFarEnough = errors.New("far enough")

// ChangesUpTo calls f with the changes after one revision, up to and including another. It stops early,
// without an error, when f returns ErrFarEnough.
func ChangesUpTo(ctx context.Context, s Store, after, to Revision, f func(Change) error) error {
	err := s.Changes(ctx, after, func(c Change) error {
		if c.Revision > to {
			return ErrFarEnough
		}
		return f(c)
	})
	if errors.Is(err, ErrFarEnough) {
		return nil
	}
	return err
}
