package mutation

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/history"
	"answerable/graph/integrity"
)

// RevertChangeInput names a change to revert.
type RevertChangeInput struct {
	WriteInput
	DryRun   bool
	Widen    bool // whether it may make elements visible to more people
	Revision graph.Revision

	reversion *reversion
}

// MarshalGQL writes the input as it was read.
func (in RevertChangeInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RevertChangeInput) UnmarshalGQL(v any) error {
	in.DryRun, v = takeDryRun(v)
	in.read(v)
	in.Widen, _ = in.fields["widen"].(bool)
	in.unsourced = true // what comes back has its own sources
	if in.Revision = graph.Revision(in.number("revision", 1)); in.Revision == 0 && in.problems == nil {
		in.invalid("revision", "is required: the revision of the change to revert")
	}
	return nil
}

// RevertChange takes back what a change did, value by value, where the value is still the one that the change gave. What the change
// created is removed, and what it removed comes back. It refuses the whole when a later change gave another value, or when something
// refers to what would be removed. It needs the role EDITOR and the clearance SECRETARIAT. A dry run is one as of ApplyChanges.
func (w *Writer) RevertChange(ctx context.Context, in RevertChangeInput) (*ChangesPayload, error) {
	const operation = "revertChange"
	if err := w.authorize(operation, false); err != nil {
		return nil, err
	}
	if w.viewer.Clearance != graph.Secretariat {
		return nil, graph.Forbidden("revertChange needs the clearance SECRETARIAT, since a change may hold what others may not see")
	}
	why := fmt.Sprintf("revert of change %d", in.Revision)
	if in.Reason != "" {
		why += ": " + in.Reason
	}
	in.Reason = why
	in.reversion = &reversion{in: &in}
	if len(in.problems) == 0 {
		if err := in.reversion.load(ctx, w.graph); err != nil {
			return nil, err
		}
	}
	return w.writeOrTry(ctx, operation, &in, in.DryRun)
}

// plan decides the steps that take the change back.
func (in *RevertChangeInput) plan(d *draft) error { return in.reversion.plan(d) }

// reversion is a change to take back.
type reversion struct {
	in    *RevertChangeInput
	log   *history.Reader
	until graph.Revision // the last change that log has
	did   []history.Difference
}

// load reads what the change did, before the store takes its lock.
func (r *reversion) load(ctx context.Context, g *Graph) (err error) {
	if r.until, err = g.reads.Head(ctx); err != nil {
		return err
	}
	if r.in.Revision > r.until {
		r.in.report(r.in.path("revision"), graph.CodeNotFound, "there is no change %d; the last one is %d", r.in.Revision, r.until)
		return nil
	}
	if r.log, err = g.reads.Log().Read(ctx, r.until, graph.Secretariat); err != nil {
		return err
	}
	if r.did, err = r.log.Of(ctx, r.in.Revision, nil, false); err != nil {
		return err
	}
	var since []graph.Revision // what may be in the way
	for _, e := range r.did {
		since = append(since, r.log.Touching(e.Ref, r.in.Revision)...)
	}
	if err = r.log.Load(ctx, since); graph.CodeOf(err) == graph.CodeTooWide {
		err = nil // later counts what is not loaded as in the way
	}
	return err
}

// plan decides the steps that take the change back.
func (r *reversion) plan(d *draft) error {
	if len(d.problems) > 0 {
		return nil
	}
	var steps []graph.Op
	for _, e := range r.did {
		steps = append(steps, graph.Op{Remove: e.Ref})
	}
	now, err := graph.Elements(d.ctx, d.newest, steps)
	if err != nil {
		return err
	}
	for _, e := range r.did {
		if err := r.revert(d, e, now[e.Ref]); err != nil {
			return err
		}
	}
	if err := r.references(d); err != nil {
		return err
	}
	if err := r.askedTwice(d); err != nil {
		return err
	}
	if err := r.widening(d, now); err != nil {
		return err
	}
	modified, err := modifiedSubjects(d.ctx, d.newest, now, d.steps)
	for _, m := range slices.Concat(modified, r.log.Loaded(r.in.Revision).Modified) {
		if label, _, _ := graph.SplitID(m.ID); slices.Contains(graph.SubjectLabels(), label) {
			d.subjects.Add(m.ID)
		}
	}
	if len(d.problems) == 0 && len(d.steps) == 0 {
		d.invalid("revision", "nothing that change %d did is there to be taken back", r.in.Revision)
	}
	return err
}

// references reports what would refer to a missing node.
func (r *reversion) references(d *draft) error {
	err := integrity.CheckReferences(d.ctx, d.newest, d.steps)
	problems, isProblems := err.(graph.Problems) //nolint:errorlint // CheckReferences returns it as it is
	if !isProblems {
		return err
	}
	for _, problem := range problems {
		d.invalid("revision", "%s", problem)
	}
	return nil
}

// askedTwice reports an addressing that would hold with another of the same round that was written since, as no mutation does.
func (r *reversion) askedTwice(d *draft) error {
	put, changed := map[graph.Ref]*graph.Relationship{}, map[graph.Ref]bool{}
	for _, op := range d.steps {
		changed[op.Ref()] = true
		if a, ok := op.Put.(*graph.Relationship); ok && a.Type == graph.AddressedTo && a.WithdrawnOn().IsZero() {
			put[a.Ref()] = a
		}
	}
	for ref, a := range put {
		_, all, err := d.loadNeighbors("write addressings", graph.FullAccess, ref.From, graph.Out(graph.AddressedTo))
		if err != nil {
			return err
		}
		others := slices.DeleteFunc(all[0], func(other *graph.Relationship) bool {
			return other.To != ref.To || changed[other.Ref()] || len(r.log.Touching(other.Ref(), r.in.Revision)) == 0
		})
		if other := standing(others, a.Round()); other != nil {
			d.invalid("revision", "%s would hold with %s, of the same round; withdraw that first", ref, other.Ref())
		}
	}
	return nil
}

// widening reports what more people would see, unless the input allows it: of what is there, and of what comes back.
func (r *reversion) widening(d *draft, now map[graph.Ref]graph.Element) error {
	if r.in.Widen || len(d.problems) > 0 {
		return nil
	}
	change := graph.Change{Steps: d.steps}
	change.SetPrevious(now)
	err := refuseWidening(d.ctx, d.newest, change, nil)
	wider := new(WideningError)
	if err != nil && !errors.As(err, &wider) {
		return err
	}
	for _, problem := range wider.Problems {
		d.invalid("widen", "%s; allow it with widen: true", problem)
	}
	for _, op := range d.steps {
		if op.Put != nil && now[op.Ref()] == nil && graph.FactOf(op.Put).Visibility < graph.Secretariat {
			d.invalid("widen", "%s would come back, for %s to see; allow it with widen: true", op.Ref(), graph.FactOf(op.Put).Visibility)
		}
	}
	return nil
}

// revert adds the step that takes back what the change did to one element.
func (r *reversion) revert(d *draft, e history.Difference, now graph.Element) error {
	was, became, is := valuesOf(e.Before), valuesOf(e.After), valuesOf(now)
	switch {
	case is.equal(was): // taken back already
		return nil
	case is.equal(became) && e.Before == nil:
		d.remove(e.Ref)
		return nil
	case is.equal(became):
		if n, isNode := e.Before.(graph.Node); isNode {
			e.Before = graph.Clone(n) // readers have the old one
		}
		d.put(e.Before)
		return nil
	case e.Before == nil || e.After == nil || now == nil: // it was created or removed, then or since
		return r.conflict(d, e, "")
	}
	for _, name := range was.differing(became) {
		value, kept := is.revert(name, was, became)
		if !kept {
			if err := r.conflict(d, e, name); err != nil {
				return err
			}
		}
		is.set(name, value)
	}
	reverted, problems := is.element()
	for _, problem := range problems {
		d.invalid("revision", "%s: %s", e.Ref, problem.Message)
	}
	if len(problems) == 0 {
		d.put(reverted)
	}
	return nil
}

// conflict reports that a later change gave a value of the element, or all of it with no name, and which change that was.
func (r *reversion) conflict(d *draft, e history.Difference, name string) error {
	later, err := r.later(d, e, name)
	what := ""
	if name != "" {
		what = " " + strings.TrimPrefix(name, "properties.")
	}
	d.invalid("revision", "%s%s: %s changed it since; revert that first, or write what is right", e.Ref, what, later)
	return err
}

// later names the last change after the reverted one that altered the value.
func (r *reversion) later(d *draft, e history.Difference, name string) (string, error) {
	var last graph.Revision
	by := ""
	value := valuesOf(e.After)
	add := func(at graph.Revision, author string, put graph.Element) {
		next := valuesOf(put)
		if name == "" || (next == nil) != (value == nil) || string(next[name]) != string(value[name]) {
			last, by = at, author
		}
		value = next
	}
	for _, at := range r.log.Touching(e.Ref, r.in.Revision) {
		c := r.log.Loaded(at)
		if c.Revision == 0 {
			last, by = at, r.log.Heads()[at-1].By
		}
		for _, op := range c.Steps {
			if op.Ref() == e.Ref {
				add(at, c.By, op.Put)
			}
		}
	}
	err := d.base.Changes(d.ctx, r.until, func(c graph.Change) error {
		for _, op := range c.Steps {
			if op.Ref() == e.Ref {
				add(c.Revision, c.By, op.Put)
			}
		}
		return nil
	})
	return fmt.Sprintf("change %d, by %s,", last, by), err
}
