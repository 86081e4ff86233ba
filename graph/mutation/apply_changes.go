package mutation

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"answerable/graph"
)

// ApplyChangesInput is a write of several changes, all or none of them.
type ApplyChangesInput struct {
	WriteInput
	DryRun  bool
	Changes ChangeList // as they were given

	parts []change // as they were read, each with its problems and paths
}

// ChangeList are changes with their fields by name, as GraphQL has checked them.
type ChangeList []map[string]any

// MarshalGQL writes the changes.
func (l ChangeList) MarshalGQL(w io.Writer) { _ = json.NewEncoder(w).Encode(l) }

// UnmarshalGQL refuses a part of an input: it is read whole.
func (l *ChangeList) UnmarshalGQL(any) error { return errors.New("is read with its input") }

const (
	maxChanges = 500
	maxNamed   = 10_000 // elements that the changes of a write name, with those that are named again
)

// MarshalGQL writes the input as it was read.
func (in ApplyChangesInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *ApplyChangesInput) UnmarshalGQL(v any) error {
	in.DryRun, v = takeDryRun(v)
	in.read(v)
	in.unsourced = true // each change says whether it needs a source
	problems := len(in.problems)
	changes := in.items("changes", maxChanges)
	if len(changes) == 0 && len(in.problems) == problems {
		in.invalid("changes", "is required: from 1 to %d changes", maxChanges)
	}
	in.locals = localNamesOf(changes)
	in.parts = in.readParts(changes)
	named := map[namedID]bool{}
	for _, id := range in.ids {
		named[id] = true
	}
	for _, p := range in.parts {
		in.problems = append(in.problems, p.shared().problems...)
		for _, id := range p.shared().ids {
			if !named[id] { // as that of the common source
				named[id] = true
				in.ids = append(in.ids, id)
			}
		}
	}
	return nil
}

// readParts reads the changes, with the ids that the local names have by now.
func (in *ApplyChangesInput) readParts(changes []any) (parts []change) {
	common, named := in.sourceIDs(), 0
	for i, item := range changes {
		if named > maxNamed && !in.locals.made { // when the ids of new nodes are known, no change may be left out
			in.invalid("changes", "name more than %d elements; send several writes", maxNamed)
			break
		}
		form, raw := formOf(item)
		p := newChange(form)
		shared := p.shared()
		shared.base, shared.locals = strings.TrimSuffix(fmt.Sprintf("%s[%d].%s", in.path("changes"), i, form), "."), in.locals
		if err := p.UnmarshalGQL(raw); err != nil {
			shared.report(shared.base, graph.CodeInvalid, "%v", err)
		}
		if !shared.nonNull("source") && !shared.nonNull("assumption") {
			shared.Source, shared.Assumption = in.Source, in.Assumption
			shared.ids = append(shared.ids, common...)
		}
		if in.locals.again[i] {
			shared.invalid("id", "names another new node of this write too; give each a name of its own")
		}
		named += len(shared.ids)
		// No key of a user has the control character.
		shared.IdempotencyKey = fmt.Sprintf("%s\x00%d", in.IdempotencyKey, i)
		parts = append(parts, p)
	}
	return parts
}

// sourceIDs returns the ids that the common source names.
func (in *ApplyChangesInput) sourceIDs() []namedID {
	return slices.DeleteFunc(slices.Clone(in.ids), func(n namedID) bool { return !strings.HasPrefix(n.path, in.path("source.")) })
}

// formOf returns the form of a change and its fields, if it has exactly one.
func formOf(item any) (form string, raw any) {
	if fields, _ := item.(map[string]any); len(fields) == 1 {
		for form, raw = range fields {
			if raw == nil {
				return "", nil
			}
		}
	}
	return form, raw
}

// newChange returns an empty input of a form.
func newChange(form string) change {
	switch form {
	case "respond":
		return &RecordResponseInput{}
	case "retract":
		return &RetractResponseInput{}
	case "progress":
		return &RecordProgressInput{}
	case "retractProgress":
		return &RetractProgressInput{}
	case "address":
		return &AddressRecommendationInput{}
	case "withdraw":
		return &WithdrawAddressingInput{}
	case "relationship":
		return &relationshipChange{}
	case "alternativeValue":
		return &alternativeChange{}
	case "preferValue":
		return &preferChange{}
	case "remove":
		return &removeChange{}
	}
	for _, spec := range graph.Labels() {
		if spec.Form() == form && spec.TaskForm() == "" {
			return &nodeChange{spec: graph.LabelSpecOf(spec.Label)}
		}
	}
	return &noChange{}
}

// noChange is an input of a form that there is not.
type noChange struct{ WriteInput }

// UnmarshalGQL refuses the input.
func (*noChange) UnmarshalGQL(any) error { return errors.New("is not a change; give exactly one form") }
func (*noChange) plan(*draft) error      { return nil }

// ApplyChanges writes the changes, all or none of them. It needs the role EDITOR; a respondent may send what they may write
// one by one. A dry run returns what the write would return, or its error, and writes nothing.
func (w *Writer) ApplyChanges(ctx context.Context, in ApplyChangesInput) (*ChangesPayload, error) {
	const operation = "applyChanges"
	if err := w.authorize(operation, in.areSubmissions()); err != nil {
		return nil, err
	}
	payload, err := w.writeOrTry(ctx, operation, &in, in.DryRun)
	if err == nil {
		payload.created = in.created(w.viewer.Name, payload.Payload.Change.Steps)
	}
	return payload, err
}

// areSubmissions reports whether all changes are those of a respondent's own mutations.
func (in *ApplyChangesInput) areSubmissions() bool {
	return !slices.ContainsFunc(in.parts, func(c change) bool {
		switch c.(type) {
		case *RecordResponseInput, *RetractResponseInput, *RecordProgressInput, *RetractProgressInput:
			return false
		}
		return true
	})
}

const lastTurn = 2

// turnOf returns when a change is planned: first the new nodes, to which any change may refer, and last the removals of
// nodes, to which nothing may refer then.
func turnOf(c change) int {
	switch c := c.(type) {
	case *nodeChange:
		if c.isNew() {
			return 0
		}
	case *removeChange:
		if c.of.ID != "" {
			return lastTurn
		}
	}
	return 1
}

// plan plans the changes in their turns, each on what those before it make of the graph.
func (in *ApplyChangesInput) plan(d *draft) error {
	if err := d.nameNodes(in.parts, in.locals); err != nil {
		return err
	}
	in.locals.made = true
	d.changes = in.readParts(in.items("changes", maxChanges))
	known := map[InputProblem]bool{}
	for _, problem := range d.problems {
		known[problem] = true
	}
	for _, p := range d.changes { // the ids of new nodes may be refused where a local name was not
		for _, problem := range p.shared().problems {
			if !known[problem] {
				d.problems = append(d.problems, problem)
			}
		}
	}
	before, visible := d.newest, d.visible
	for turn := range lastTurn + 1 {
		for i, p := range d.changes {
			if turnOf(p) != turn {
				continue
			}
			if n, ok := p.(*nodeChange); ok && n.isNew() {
				n.id = in.parts[i].(*nodeChange).id
			}
			d.at = i + 1
			if err := d.planPart(p, visible); err != nil {
				return err
			}
		}
	}
	d.in, d.at = &in.WriteInput, 0
	steps, _ := lastSteps(d.steps)
	d.steps = steps
	return d.refuseDangling(before)
}

// planPart plans one change, and goes on from what it makes of the graph. Known are the nodes that were there before the
// changes.
func (d *draft) planPart(p change, known map[string]graph.Node) error {
	d.in = p.shared()
	missing, err := d.load(d.in.ids)
	if err != nil {
		return err
	}
	for _, named := range missing {
		if known[named.id] != nil {
			d.report(named.path, graph.CodeNotFound, "there is no %q after the changes before this one", graph.Shorten(named.id))
		}
	}
	d.readProvenance()
	done, problems := len(d.steps), len(d.problems)
	if err := p.plan(d); err != nil {
		return err
	}
	if len(d.problems) > problems {
		d.steps = d.steps[:done] // nothing will be written, and the others are planned without it
	}
	if len(d.steps) == done || turnOf(p) == lastTurn {
		return nil
	}
	after, err := d.graph.after(d.ctx, d.newest, d.steps[done:])
	var unfit graph.Problems
	if errors.As(err, &unfit) { // the store can't hold it
		for _, problem := range unfit {
			d.report(d.in.base, graph.CodeInvalid, "%s", problem.Message)
		}
		d.steps = d.steps[:done]
		return nil
	}
	if err == nil {
		d.newest = after
	}
	return err
}

// after returns what the steps make of a snapshot.
func (g *Graph) after(ctx context.Context, s graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	if t, ok := s.(trialSnapshot); ok {
		s = t.Snapshot
	}
	slices.SortStableFunc(steps, func(a, b graph.Op) int { return applyOrder(a) - applyOrder(b) })
	return graph.After(ctx, g.reads.Store(), s, steps)
}

// located returns the problems of elements as problems of the changes that write them. Any other error, and that of a write
// that is one change, stays as it is.
func (d *draft) located(err error) error {
	var found graph.Problems
	if d.changes == nil || !errors.As(err, &found) {
		return err
	}
	var problems []InputProblem
	for _, p := range found {
		path := d.in.path("changes")
		if p.Line > 0 {
			path = d.changes[p.Line-1].shared().base
		}
		p.Line = 0
		problems = append(problems, InputProblem{path, graph.CodeInvalid, p.String()})
	}
	return inputError(problems)
}
