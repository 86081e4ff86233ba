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

	// Leaning returns every element of which what is seen may depend on whether one of the nodes is; see
	// LeansOn. It may return others too.
	Leaning(ctx context.Context, ids []string) ([]Ref, error)

	// Remote reports whether each question costs a way to a server, so that few are better than many.
	Remote() bool
}

// Counts is the answer of Count: the total, or one number for each start by its id.
type Counts struct {
	Total int
	Of    map[string]int
}

// Revision counts the changes of a store, from 1.
type Revision int64

// Write is a change that is to be planned where it is written.
type Write struct {
	By  string
	Key string // names the write among those of By, so that it is made once; "" for none
	// Plan returns the change that is to be made to the newest snapshot.
	Plan func(ctx context.Context, newest Newest) (Change, error)
	// Verify refuses the change by the snapshot that it leads to, or completes its Effects; nil accepts all.
	Verify func(ctx context.Context, after Snapshot, c *Change) error
}

// Newest is the snapshot that a change is made to, with the log that led to it.
type Newest interface {
	Snapshot
	// Changes is that of the Store, up to the snapshot.
	Changes(ctx context.Context, after Revision, f func(Change) error) error
}

// Planned is the write of a change that is known beforehand. What it replaces is looked up, unless the
// change says it.
func Planned(c Change, verify func(context.Context, Snapshot) error) Write {
	w := Write{By: c.By, Key: c.Key, Plan: func(ctx context.Context, newest Newest) (Change, error) {
		if c.Was != nil {
			return c, nil
		}
		return retracing(ctx, newest, c)
	}}
	if verify != nil {
		w.Verify = func(ctx context.Context, after Snapshot, _ *Change) error { return verify(ctx, after) }
	}
	return w
}

// retracing returns the change with what it replaces.
func retracing(ctx context.Context, s Snapshot, c Change) (Change, error) {
	old, err := elements(ctx, s, c.Steps)
	c.setWas(old)
	return c, err
}

// setWas says what each step replaces.
func (c *Change) setWas(old map[Ref]Element) {
	c.Was = make([]Element, len(c.Steps))
	for i, op := range c.Steps {
		c.Was[i] = old[op.Ref()]
	}
}

// Change is one atomic write: what was written, when, by whom and why.
type Change struct {
	Revision Revision
	At       time.Time // to the millisecond, in UTC
	By       string
	Why      string
	Key      string // see Write
	// Digest tells what was asked for under the key from anything else.
	Digest string
	// Effects are the obligations whose state it changed, as whoever wrote it saw them.
	Effects []Effect
	// Touched says of which subjects and responses it changed something.
	Touched []Touch
	Steps   []Op
	// Was is what each step replaces or removes, nil for nothing. It is nil as a whole where nobody
	// looked, and in what Changes gives: see History.
	Was []Element
}

// Retraces reports whether the change says what each of its steps replaced.
func (c Change) Retraces() bool { return len(c.Was) == len(c.Steps) }

// Effect is what a change did to one obligation on the day on which it was written.
type Effect struct {
	SubjectID string          `json:"subject"`
	DebtorID  string          `json:"debtor"`
	Before    ObligationState `json:"before,omitempty"` // "" when there was no such obligation
	After     ObligationState `json:"after,omitempty"`  // "" when there is none any more
}

// Touch says that a change changed a subject, its addressings or answers, or a response: for whoever
// has the clearance; others saw no change.
type Touch struct {
	ID        string    `json:"id"`
	Clearance Clearance `json:"clearance"`
}

func (r Revision) String() string { return strconv.FormatInt(int64(r), 10) }
