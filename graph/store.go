package graph

import (
	"context"
	"errors"
)

// Store keeps one graph and the log of its changes. It is the port that engines implement; they
// match, order and keep, and know no rule. Every engine passes the suite in graph/graphtest.
//
// A Store may be used by many goroutines. Its errors carry a Code where the caller can do something
// about it; a canceled context gives the context's error.
type Store interface {
	// Read calls f with a snapshot of one revision, which is valid until f returns, and returns
	// f's error. It may call f again with another snapshot when the first could not be kept at one
	// revision; f must then forget what it saw.
	Read(ctx context.Context, f func(Snapshot) error) error

	// Apply plans one change on the newest snapshot and writes all its steps, or none, together with
	// the change in the log. No other change comes between the two. Before anything is kept it
	// calls w.Verify with the snapshot that would result; an error of it, or of w.Plan, refuses the
	// change and is returned. When Apply returns nil the change that it returns is on disk. Its
	// revision, which the store sets, is one more than the last; By and Key are those of w.
	//
	// A plan without steps writes nothing, unless there is a key; the change then has revision 0.
	// When w.By has written under w.Key before, nothing is planned, and that change is returned,
	// with all that the log says of it; also when both come at the same time, or to two processes.
	// Steps that put an element replace it whole, and removing what is not there does nothing. A
	// change after which a relationship that it put, or one of a node that it removed, lacks an end
	// is refused with CONFLICT. Plan and Verify may be called again; they must forget what they saw.
	Apply(ctx context.Context, w Write) (Change, error)

	// Changes calls f with every change after the revision, in order, and stops at f's first error.
	Changes(ctx context.Context, after Revision, f func(Change) error) error

	// Ready returns nil when the store can answer, else an UNAVAILABLE error that says why not.
	Ready(ctx context.Context) error

	// Close waits for writes under way, then frees what the store holds. Later calls give
	// UNAVAILABLE.
	Close() error
}

// Snapshot is the graph at one revision.
type Snapshot interface {
	// Revision returns the revision of the last change that the snapshot holds; 0 is the empty graph.
	Revision() Revision

	// Match returns the rows of the pattern: its starts that fulfil it, in its order, cut to its
	// page, each with what is fetched along.
	Match(ctx context.Context, p Pattern) (Rows, error)

	// Count returns, for a pattern without Fetch, how many starts fulfil it, pages aside; and for
	// one with a Fetch, how many relationships the first Fetch has for each start of Match, by id,
	// whatever the page of the Fetch.
	Count(ctx context.Context, p Pattern) (Counts, error)

	// Reach returns the relationships of a closure.
	Reach(ctx context.Context, r Reach) ([]*Relationship, error)

	// Dependents returns every element of which what is seen may depend on whether one of the nodes is; see
	// LeansOn. It may return others too.
	Dependents(ctx context.Context, ids []string) ([]Ref, error)

	// Remote reports whether each question costs a way to a server, so that few are better than many.
	Remote() bool
}

// Counts is the answer of Count: the total, or one number for each start by its id.
type Counts struct {
	Total int
	Of    map[string]int
}

// Recent is a Store that can be asked what it was at its last revisions.
type Recent interface {
	Store

	// At returns the snapshot of a revision and the change that made it, without its steps when no
	// earlier revision is held. Both stay valid. A revision that the store does not hold is
	// POSITION_GONE.
	At(ctx context.Context, revision Revision) (Snapshot, Change, error)
}

// PositionGone returns the POSITION_GONE error for a revision that a store does not hold.
func PositionGone(revision Revision) error {
	return &Error{Code: CodeGone, Message: "revision " + revision.String() +
		" is no longer remembered here; query again, and subscribe without after"}
}

// ErrFarEnough is what the function of ChangesUpTo returns to read no further. It is no error.
var ErrFarEnough = errors.New("far enough")

// ChangesUpTo calls f with the changes after one revision, up to another, unless f says that it is far
// enough.
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
