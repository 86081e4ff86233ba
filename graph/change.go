package graph

import (
	"context"
	"fmt"
	"strconv"
	"time"
)

// Op is one step of a Change. It removes an element, or puts one, which replaces an existing element whole.
type Op struct {
	Put    Element // nil to remove
	Remove Ref     // what to remove, when Put is nil
	File   string  // the file that holds the step; "" when it comes from no file
	Line   int     // in the file, from 1
}

// Problem returns a Problem of the step, with its file, line and element.
func (o Op) Problem(format string, args ...any) Problem {
	return Problem{File: o.File, Line: o.Line, Element: o.Ref().String(), Message: fmt.Sprintf(format, args...)}
}

// Ref returns the reference of the element that the step puts or removes.
func (o Op) Ref() Ref {
	if o.Put != nil {
		return o.Put.Ref()
	}
	return o.Remove
}

// Revision counts the changes of a store, from 1.
type Revision int64

// Write is a request to change the graph. The store calls Plan inside its write transaction.
type Write struct {
	By  string
	Key string // idempotency key, unique among the writes of By; "" for none
	// Plan returns the change to make to the newest snapshot.
	Plan func(ctx context.Context, newest WriteSnapshot) (Change, error)
	// Verify checks the snapshot that results from the change. It refuses the change with an error, or
	// completes its Effects. A nil Verify accepts every change.
	Verify func(ctx context.Context, after Snapshot, c *Change) error
}

// WriteSnapshot is the snapshot to which a change applies, with the log that led to it.
type WriteSnapshot interface {
	Snapshot
	// Changes is Store.Changes, up to the revision of the snapshot.
	Changes(ctx context.Context, after Revision, f func(Change) error) error
}

// FixedWrite returns the Write of a change that is known beforehand. Its plan looks up the elements that
// the change replaces, unless the change already holds them.
func FixedWrite(c Change, verify func(context.Context, Snapshot) error) Write {
	w := Write{By: c.By, Key: c.Key, Plan: func(ctx context.Context, newest WriteSnapshot) (Change, error) {
		if c.Previous != nil {
			return c, nil
		}
		return withPrevious(ctx, newest, c)
	}}
	if verify != nil {
		w.Verify = func(ctx context.Context, after Snapshot, _ *Change) error { return verify(ctx, after) }
	}
	return w
}

// withPrevious returns the change with the elements that it replaces.
func withPrevious(ctx context.Context, s Snapshot, c Change) (Change, error) {
	old, err := Elements(ctx, s, c.Steps)
	c.SetPrevious(old)
	return c, err
}

// SetPrevious sets the element that each step replaces.
func (c *Change) SetPrevious(old map[Ref]Element) {
	c.Previous = make([]Element, len(c.Steps))
	for i, op := range c.Steps {
		c.Previous[i] = old[op.Ref()]
	}
}

// Change is one atomic write: its steps, its time, its author and its reason.
type Change struct {
	Revision Revision
	At       time.Time // to the millisecond, in UTC
	By       string
	Reason   string
	Key      string // the idempotency key; see Write
	// Digest is a digest of the input that came with the key. A repeated key with another digest is an error.
	Digest string
	// Effects are the obligations whose state, progress or assessment the change altered, as the writing viewer saw them.
	Effects []Effect
	// Modified lists the subjects, outcomes, responses and progress reports that the change modified.
	Modified []Modification
	Steps    []Op
	// Previous holds, for each step, the element that it replaces or removes, or nil for a new one. The
	// whole slice is nil when nobody looked them up, and in the changes that Store.Changes gives.
	Previous []Element
}

// HasPrevious reports whether the change holds the elements that its steps replaced.
func (c Change) HasPrevious() bool { return len(c.Previous) == len(c.Steps) }

// Effect is how a change altered one obligation, evaluated on the day of the write.
type Effect struct {
	SubjectID    string          `json:"subject"`
	RespondentID string          `json:"debtor"`
	Round        string          `json:"round,omitempty"`
	Before       ObligationState `json:"before,omitempty"` // "" when there was no such obligation
	After        ObligationState `json:"after,omitempty"`  // "" when the obligation is gone
}

// Modification says that a change modified a response or a progress report, or a subject or an outcome with its
// addressings, answers and reports.
// Viewers with at least the clearance can see the modification; viewers below it can't.
type Modification struct {
	ID        string    `json:"id"`
	Clearance Clearance `json:"clearance"`
}

func (r Revision) String() string { return strconv.FormatInt(int64(r), 10) }
