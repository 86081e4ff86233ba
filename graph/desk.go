package graph

import (
	"context"
	"errors"
)

// Desk is where one viewer writes, one change after the other, and sees what came of each.
type Desk struct {
	graph    *WriteGraph
	viewer   Viewer
	revision Revision
	release  func() error
	err      error // of earlier answers
}

// Desk returns the desk of a viewer, which must be closed.
func (g *WriteGraph) Desk(viewer Viewer) *Desk { return &Desk{graph: g, viewer: viewer} }

// Revision returns the revision that the last answer is of, or 0 when nothing was written.
func (d *Desk) Revision() Revision { return d.revision }

// Close lets go of what was answered. Its error says that some answer may not have been of one
// revision; what was written is written.
func (d *Desk) Close() error {
	d.letGo()
	return d.err
}

func (d *Desk) letGo() {
	if d.release == nil {
		return
	}
	if err := d.release(); err != nil {
		d.err = errors.Join(d.err, Unavailable("the write succeeded, but the graph changed while the answer was read; "+
			"send the same input again with the same key to get the answer", err))
	}
	d.release = nil
}

// role says who may do something: nobody who has not signed in, and no reader.
func (d *Desk) may(operation string, respondent bool) error {
	switch role := d.viewer.Role; {
	case d.viewer.Name == "" || !role.Valid():
		return Unauthenticated(operation+" needs a token; answerable token prints one", nil)
	case role == Editor || role == Respondent && respondent:
		return nil
	default:
		return Forbidden("your role, %s, does not allow %s", role, operation)
	}
}

// write makes one write: what the rule decides on the newest graph, if nothing that it concerns has
// changed since the revision that the viewer knew.
func (d *Desk) write(ctx context.Context, operation string, in *WriteInput, rule func(*draft) error) (*Written, error) {
	d.letGo()
	c := &clerk{WriteGraph: d.graph, by: d.viewer, operation: operation, in: in, rule: rule, touched: lastTouched{}}
	if err := c.catchUp(ctx); err != nil {
		return nil, err
	}
	change, err := d.graph.reads.Store().Apply(ctx, Write{By: d.viewer.Name, Key: in.Key, Plan: c.plan, Verify: c.verify})
	if err != nil {
		return nil, err
	}
	if change.Digest != in.digest(operation, d.viewer.Clearance) {
		in.invalid("key", "was already used for another write; give each write its own key")
		return nil, refused(in.problems)
	}
	v, release, err := d.graph.reads.Hold(ctx, d.viewer)
	if err != nil {
		return nil, Unavailable("the write succeeded, but its result can't be read now; send the same input again with the same key to get the answer", err)
	}
	d.release, d.revision = release, v.Revision()
	return &Written{Change: &change, view: v}, nil
}

// clerk plans and verifies one write.
type clerk struct {
	*WriteGraph
	by        Viewer
	operation string
	in        *WriteInput
	rule      func(*draft) error
	touched   lastTouched
	read      Revision // up to where the log was read

	draft  *draft
	before ledgerStates
}

// catchUp reads the log from the expected revision on, however long that is, before the lock is
// taken; what comes between is read under it.
func (c *clerk) catchUp(ctx context.Context) error {
	if len(c.in.problems) > 0 {
		return nil // nothing will be written
	}
	c.read = c.in.ExpectedRevision
	return c.reads.Store().Changes(ctx, c.read, c.note)
}

func (c *clerk) note(change Change) error {
	c.touched.add(change)
	c.read = change.Revision
	return nil
}

// plan decides what is written. Whatever is wrong with the input is said at once; what has changed
// meanwhile is said before what may be wrong because of that.
func (c *clerk) plan(ctx context.Context, newest Newest) (Change, error) {
	var none Change
	d := &draft{ctx: ctx, newest: newest, by: c.by, in: c.in, problems: append([]InputProblem{}, c.in.problems...)}
	c.draft = d
	if c.in.ExpectedRevision > newest.Revision() {
		d.invalid("expectedRevision", "the graph is at revision %d, before %d; give the revision of an answer", newest.Revision(), c.in.ExpectedRevision)
	}
	if err := d.look(); err != nil {
		return none, err
	}
	sensible := len(d.problems) == 0
	if err := c.rule(d); err != nil {
		return none, err
	}
	if sensible {
		if err := newest.Changes(ctx, c.read, c.note); err != nil {
			return none, err
		}
		if c.touched.since(c.in.ExpectedRevision, d.concerned(), c.by.Clearance) {
			return none, d.conflict(DateOf(c.reads.Now()))
		}
	}
	if err := refused(d.problems); err != nil {
		return none, err
	}
	change := Change{Why: c.in.Why, Digest: c.in.digest(c.operation, c.by.Clearance), Steps: d.steps}
	if change.Why == "" {
		change.Why = c.operation
	}
	change, err := c.settle(ctx, newest, change)
	if err == nil {
		c.before, err = statesOf(ctx, newest, c.by, DateOf(change.At), d.subjects.list)
	}
	return change, err
}

// verify refuses what breaks a rule of the whole graph, in words that tell the viewer nothing of what
// they may not see, and notes which obligations the change changed.
func (c *clerk) verify(ctx context.Context, after Snapshot, change *Change) error {
	if err := Verify(ctx, after, change.Steps); err != nil {
		var problems Problems
		if c.by.Clearance == Secretariat || !errors.As(err, &problems) {
			return err
		}
		if err := verifyWithin(ctx, after, change.Steps, c.by.Clearance); err != nil {
			return err
		}
		return Invalid("this can't be written: together with facts that you may not see, it would make somebody appear to owe " +
			"an answer that they do not owe; ask the secretariat to write it")
	}
	states, err := statesOf(ctx, after, c.by, DateOf(change.At), c.draft.subjects.list)
	change.Effects = effects(c.before, states)
	return err
}
