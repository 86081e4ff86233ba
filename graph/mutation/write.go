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
	modified  lastModified
	readUpTo  graph.Revision // up to where the log was read

	draft  *draft
	before ledgerStates
}

// readLog reads the log from the expected revision on, however long that is, before the lock is
// taken; what comes between is read under it.
func (p *writePlanner) readLog(ctx context.Context) error {
	if len(p.in.problems) > 0 {
		return nil // nothing will be written
	}
	p.readUpTo = p.in.ExpectedRevision
	return p.reads.Store().Changes(ctx, p.readUpTo, p.recordChange)
}

func (p *writePlanner) recordChange(change graph.Change) error {
	p.modified.add(change)
	p.readUpTo = change.Revision
	return nil
}

// plan decides what is written. Whatever is wrong with the input is said at once; what has changed
// meanwhile is said before what may be wrong because of that.
func (p *writePlanner) plan(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
	var none graph.Change
	d := &draft{ctx: ctx, newest: newest, by: p.by, in: p.in, problems: append([]InputProblem{}, p.in.problems...)}
	p.draft = d
	if p.in.ExpectedRevision > newest.Revision() {
		d.invalid("expectedRevision", "the graph is at revision %d, before %d; give the revision of an answer", newest.Revision(), p.in.ExpectedRevision)
	}
	if err := d.loadInputs(); err != nil {
		return none, err
	}
	inputValid := len(d.problems) == 0
	if err := p.rule(d); err != nil {
		return none, err
	}
	if inputValid {
		if err := newest.Changes(ctx, p.readUpTo, p.recordChange); err != nil {
			return none, err
		}
		if p.modified.modifiedSince(p.in.ExpectedRevision, d.concernedIDs(), p.by.Clearance) {
			return none, d.conflictError(graph.DateOf(p.reads.Now()))
		}
	}
	if err := inputError(d.problems); err != nil {
		return none, err
	}
	change := graph.Change{Why: p.in.Why, Digest: p.in.fingerprint(p.operation, p.by.Clearance), Steps: d.steps}
	if change.Why == "" {
		change.Why = p.operation
	}
	change, err := p.finalize(ctx, newest, change)
	if err == nil {
		p.before, err = statesOfSubjects(ctx, newest, p.by, graph.DateOf(change.At), d.subjects.IDs)
	}
	return change, err
}

// verify refuses what breaks a rule of the whole graph, in words that tell the viewer nothing of what
// they may not see, and notes which obligations the change changed.
func (p *writePlanner) verify(ctx context.Context, after graph.Snapshot, change *graph.Change) error {
	if err := integrity.Verify(ctx, after, change.Steps); err != nil {
		var problems graph.Problems
		if p.by.Clearance == graph.Secretariat || !errors.As(err, &problems) {
			return err
		}
		if err := integrity.VerifyWithin(ctx, after, change.Steps, p.by.Clearance); err != nil {
			return err
		}
		return graph.Invalid("this can't be written: together with facts that you may not see, it would make somebody appear to owe " +
			"an answer that they do not owe; ask the secretariat to write it")
	}
	states, err := statesOfSubjects(ctx, after, p.by, graph.DateOf(change.At), p.draft.subjects.IDs)
	change.Effects = effects(p.before, states)
	return err
}
