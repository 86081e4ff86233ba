package graph

import (
	"context"
	"strconv"
	"time"
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

	// Apply writes all steps of the change, or none, and appends the change to the log in the same
	// step. Before anything is kept it calls verify with the snapshot that would result; an error
	// of verify refuses the change and is returned. When Apply returns nil the change is on disk
	// and has the revision it returns, which is one more than the last. The store sets
	// change.Revision; steps that put an element replace it whole, and removing what is not there
	// does nothing. A change after which a relationship that it put, or one of a node that it
	// removed, lacks an end is refused with CONFLICT.
	Apply(ctx context.Context, change Change, verify func(context.Context, Snapshot) error) (Revision, error)

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
	// page, each with what is fetched along. An engine that does not hold the graph in memory may
	// refuse, with SCOPE_TOO_WIDE, a pattern that starts at a whole label and has no page.
	Match(ctx context.Context, p Pattern) (Rows, error)

	// Count returns, for a pattern without Fetch, how many starts fulfil it, pages aside; and for
	// one with a Fetch, how many relationships the first Fetch has for each start of Match, by id,
	// whatever the page of the Fetch.
	Count(ctx context.Context, p Pattern) (Counts, error)

	// Reach returns the relationships of a closure.
	Reach(ctx context.Context, r Reach) ([]*Relationship, error)
}

// Counts is the answer of Count: the total, or one number for each start by its id.
type Counts struct {
	Total int
	Of    map[string]int
}

// Revision counts the changes of a store, from 1.
type Revision int64

// Change is one atomic write: what was written, when, by whom and why.
type Change struct {
	Revision Revision
	At       time.Time // to the millisecond, in UTC
	By       string
	Why      string
	Steps    []Op
}

func (r Revision) String() string { return strconv.FormatInt(int64(r), 10) }
