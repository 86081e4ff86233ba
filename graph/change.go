package graph

import (
	"context"
	"fmt"
	"strconv"
	"time"
)

// Op is one step of a Change: it puts an element, which replaces any older one whole, or removes one.
type Op struct {
	Put    Element // nil to remove
	Remove Ref     // what to remove, when Put is nil
	File   string  // where it was read; "" when not from a file
	Line   int     // in the file, from 1
}

// Problem says what is wrong with the step.
func (o Op) Problem(format string, args ...any) Problem {
	return Problem{o.File, o.Line, o.Ref().String(), fmt.Sprintf(format, args...)}
}

// Ref returns what the step puts or removes.
func (o Op) Ref() Ref {
	if o.Put != nil {
		return o.Put.Ref()
	}
	return o.Remove
}

// Revision counts the changes of a store, from 1.
type Revision int64

// Write is a change that is to be planned where it is written.
type Write struct {
	By  string
	Key string // names the write among those of By, so that it is made once; "" for none
	// Plan returns the change that is to be made to the newest snapshot.
	Plan func(ctx context.Context, newest WriteSnapshot) (Change, error)
	// Verify refuses the change by the snapshot that it leads to, or completes its Effects; nil accepts all.
	Verify func(ctx context.Context, after Snapshot, c *Change) error
}

// WriteSnapshot is the snapshot that a change is made to, with the log that led to it.
type WriteSnapshot interface {
	Snapshot
	// Changes is that of the Store, up to the snapshot.
	Changes(ctx context.Context, after Revision, f func(Change) error) error
}

// FixedWrite is the write of a change that is known beforehand. What it replaces is looked up, unless the
// change says it.
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

// withPrevious returns the change with what it replaces.
func withPrevious(ctx context.Context, s Snapshot, c Change) (Change, error) {
	old, err := Elements(ctx, s, c.Steps)
	c.SetPrevious(old)
	return c, err
}

// SetPrevious says what each step replaces.
func (c *Change) SetPrevious(old map[Ref]Element) {
	c.Previous = make([]Element, len(c.Steps))
	for i, op := range c.Steps {
		c.Previous[i] = old[op.Ref()]
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
	// Modified says of which subjects and responses it changed something.
	Modified []Modification
	Steps    []Op
	// Previous is what each step replaces or removes, nil for nothing. It is nil as a whole where nobody
	// looked, and in what Changes gives: see History.
	Previous []Element
}

// HasPrevious reports whether the change says what each of its steps replaced.
func (c Change) HasPrevious() bool { return len(c.Previous) == len(c.Steps) }

// Effect is what a change did to one obligation on the day on which it was written.
type Effect struct {
	SubjectID string          `json:"subject"`
	DebtorID  string          `json:"debtor"`
	Before    ObligationState `json:"before,omitempty"` // "" when there was no such obligation
	After     ObligationState `json:"after,omitempty"`  // "" when there is none any more
}

// Modification says that a change changed a subject, its addressings or answers, or a response: for whoever
// has the clearance; others saw no change.
type Modification struct {
	ID        string    `json:"id"`
	Clearance Clearance `json:"clearance"`
}

func (r Revision) String() string { return strconv.FormatInt(int64(r), 10) }
