package mutation

import (
	"context"
	"errors"

	"answerable/graph"
	"answerable/graph/integrity"
)

// writePlanner plans and verifies one write.
type writePlanner struct {
	*Graph
	by        graph.Viewer
	operation string
	in        *WriteInput
	rule      func(*draft) error
	touched   lastModified
	read      graph.Revision // up to where the log was read

	draft  *draft
	before ledgerStates
}

// readLog reads the log from the expected revision on, however long that is, before the lock is
// taken; what comes between is read under it.
func (c *writePlanner) readLog(ctx context.Context) error {
	if len(c.in.problems) > 0 {
		return nil // nothing will be written
	}
	c.read = c.in.ExpectedRevision
	return c.reads.Store().Changes(ctx, c.read, c.note)
}

func (c *writePlanner) note(change graph.Change) error {
	c.touched.add(change)
	c.read = change.Revision
	return nil
}

// plan decides what is written. Whatever is wrong with the input is said at once; what has changed
// meanwhile is said before what may be wrong because of that.
func (c *writePlanner) plan(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
	var none graph.Change
	d := &draft{ctx: ctx, newest: newest, by: c.by, in: c.in, problems: append([]InputProblem{}, c.in.problems...)}
	c.draft = d
	if c.in.ExpectedRevision > newest.Revision() {
		d.invalid("expectedRevision", "the graph is at revision %d, before %d; give the revision of an answer", newest.Revision(), c.in.ExpectedRevision)
	}
	if err := d.loadInputs(); err != nil {
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
			return none, d.conflict(graph.DateOf(c.reads.Now()))
		}
	}
	if err := inputError(d.problems); err != nil {
		return none, err
	}
	change := graph.Change{Why: c.in.Why, Digest: c.in.digest(c.operation, c.by.Clearance), Steps: d.steps}
	if change.Why == "" {
		change.Why = c.operation
	}
	change, err := c.finalize(ctx, newest, change)
	if err == nil {
		c.before, err = statesOfSubjects(ctx, newest, c.by, graph.DateOf(change.At), d.subjects.IDs)
	}
	return change, err
}

// verify refuses what breaks a rule of the whole graph, in words that tell the viewer nothing of what
// they may not see, and notes which obligations the change changed.
func (c *writePlanner) verify(ctx context.Context, after graph.Snapshot, change *graph.Change) error {
	if err := integrity.Verify(ctx, after, change.Steps); err != nil {
		var problems graph.Problems
		if c.by.Clearance == graph.Secretariat || !errors.As(err, &problems) {
			return err
		}
		if err := integrity.VerifyWithin(ctx, after, change.Steps, c.by.Clearance); err != nil {
			return err
		}
		return graph.Invalid("this can't be written: together with facts that you may not see, it would make somebody appear to owe " +
			"an answer that they do not owe; ask the secretariat to write it")
	}
	states, err := statesOfSubjects(ctx, after, c.by, graph.DateOf(change.At), c.draft.subjects.IDs)
	change.Effects = effects(c.before, states)
	return err
}
