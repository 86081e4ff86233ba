package mutation

import (
	"context"
	"errors"
	"slices"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/internal/idset"
)

// writePlanner plans and verifies one write. It implements optimistic locking: the write is a conflict
// if its data was modified since the expected revision.
type writePlanner struct {
	*Graph
	by        graph.Viewer
	operation string
	in        *WriteInput
	change    change // decides the steps of the operation
	modified  lastModified
	touched   map[graph.Ref]bool // the elements of the changes of the log that were read
	readUpTo  graph.Revision     // the last revision of the log that was read
	expected  *lookOf            // of the elements that the input names, at the expected revision; nil when it is not known

	draft    *draft
	subjects []string // whose obligations the change may alter
	before   ledgerStates
}

// readLog reads the log from the expected revision on, before the store takes its lock. However long
// that takes, plan then reads only the changes since.
func (p *writePlanner) readLog(ctx context.Context) error {
	if len(p.in.problems) > 0 {
		return nil // nothing will be written
	}
	if err := p.lookBack(ctx); err != nil {
		return err
	}
	p.readUpTo = p.in.ExpectedRevision
	return p.reads.Store().Changes(ctx, p.readUpTo, p.recordChange)
}

// recordChange records what a change of the log modified.
func (p *writePlanner) recordChange(change graph.Change) error {
	p.modified.add(change)
	for _, op := range change.Steps {
		p.touched[op.Ref()] = true
	}
	p.readUpTo = change.Revision
	return nil
}

// plan decides the steps of the write. Problems with the input itself are reported first, then a
// conflict, then problems that may be due to the conflict.
func (p *writePlanner) plan(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
	var none graph.Change
	d := &draft{
		ctx: ctx, graph: p.Graph, base: newest, newest: newest, by: p.by, in: p.in, today: p.reads.Clock().Today(), problems: append([]InputProblem{}, p.in.problems...),
	}
	p.draft = d
	if p.in.ExpectedRevision > newest.Revision() {
		d.invalid("expectedRevision", "the graph is at revision %d, before %d; give the revision of an answer", newest.Revision(), p.in.ExpectedRevision)
	}
	if err := d.loadInputs(); err != nil {
		return none, err
	}
	inputValid := len(d.problems) == 0
	if err := p.change.plan(d); err != nil {
		return none, err
	}
	d.newest = newest // a plan of several changes may have gone on from there
	if inputValid {
		if err := newest.Changes(ctx, p.readUpTo, p.recordChange); err != nil {
			return none, err
		}
		conflict, err := p.differs(ctx, newest)
		if err != nil {
			return none, err
		}
		if conflict || p.modified.modifiedSince(p.in.ExpectedRevision, d.concernedIDs(), p.by.Clearance) {
			return none, d.conflictError(p.reads.Clock().Today())
		}
	}
	if err := inputError(d.problems); err != nil {
		return none, err
	}
	change := graph.Change{Reason: p.in.Reason, Digest: p.in.fingerprint(p.operation, p.by.Clearance), Steps: d.steps}
	if change.Reason == "" {
		change.Reason = p.operation
	}
	change, err := p.finalize(ctx, newest, change)
	if err != nil {
		return change, d.located(err)
	}
	reached, err := integrity.Reached(ctx, newest, change)
	if err != nil {
		return change, err
	}
	p.subjects = idset.New(slices.Concat(d.subjects.IDs, reached)...).IDs
	p.before, err = statesOfSubjects(ctx, newest, p.by, p.reads.Clock().DayOf(change.At), p.subjects)
	return change, err
}

// verify refuses a change that breaks a rule of the whole graph. The error reveals nothing that the
// viewer may not see. verify also records the effects of the change on obligations.
func (p *writePlanner) verify(ctx context.Context, after graph.Snapshot, change *graph.Change) error {
	if err := integrity.Verify(ctx, after, *change); err != nil {
		var problems graph.Problems
		if p.by.Clearance == graph.Secretariat || !errors.As(err, &problems) {
			return p.draft.located(err)
		}
		if err := integrity.VerifyWithin(ctx, after, *change, p.by.Clearance); err != nil {
			return p.draft.located(err)
		}
		return graph.Invalid("this can't be written: together with facts that you may not see, it would make somebody appear to owe " +
			"an answer that they do not owe; ask the secretariat to write it")
	}
	states, err := statesOfSubjects(ctx, after, p.by, p.reads.Clock().DayOf(change.At), p.subjects)
	change.Effects = effects(p.before, states)
	return err
}
