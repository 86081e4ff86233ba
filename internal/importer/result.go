package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"answerable/graph"
	"answerable/graph/mutation"
)

// Result is what an import has done, or what it would do.
type Result struct {
	Revision  graph.Revision `json:"revision"` // 0 when nothing was written
	DryRun    bool           `json:"dryRun"`
	Elements  int            `json:"elements"`  // in the files
	Changed   int            `json:"changed"`   // of these
	Unsourced int            `json:"unsourced"` // of these, without a source and an assumption
	// Steps are the changes of a dry run, as lines for people: the first MaxProblems.
	Steps []string `json:"steps,omitempty"`
}

// Import does the import by one of the functions of package mutation, or tries it. A result that comes with an error is of a dry run
// that would show more people what is there.
func Import(ctx context.Context, in mutation.Import, dryRun bool, write func(context.Context, mutation.Import) (graph.Change, error)) (*Result, error) {
	change, err := write(ctx, in)
	if err != nil && len(change.Steps) == 0 {
		return nil, explained(err)
	}
	result := &Result{Revision: change.Revision, DryRun: dryRun, Changed: len(change.Steps)}
	result.count(in.Steps)
	if dryRun {
		result.describe(change)
	}
	return result, explained(err)
}

// count counts the elements, and those of which the check command will report that they have no source.
func (r *Result) count(steps []graph.Op) {
	unsourced := make(map[graph.Ref]bool, len(steps))
	for _, op := range steps {
		unsourced[op.Ref()] = op.Put != nil && graph.Unsourced(op.Put)
	}
	r.Elements = len(unsourced)
	for _, is := range unsourced {
		if is {
			r.Unsourced++
		}
	}
}

func (r *Result) describe(c graph.Change) {
	for i, step := range c.Steps[:min(len(c.Steps), graph.MaxProblems)] {
		if step.Put == nil {
			r.Steps = append(r.Steps, "remove  "+step.Ref().String())
			continue
		}
		var seenBy []string
		for _, v := range c.Visibility(i) {
			seenBy = append(seenBy, v.String())
		}
		what := "put    "
		if c.Previous[i] != nil {
			what = "replace"
		}
		r.Steps = append(r.Steps, fmt.Sprintf("%s %s  (%s)", what, step.Ref(), strings.Join(seenBy, ", ")))
	}
}

// Print prints the result for people.
func (r *Result) Print(w io.Writer) (err error) {
	say := func(format string, args ...any) {
		_, e := fmt.Fprintf(w, format+"\n", args...)
		err = errors.Join(err, e)
	}
	for _, step := range r.Steps {
		say("%s", step)
	}
	if more := r.Changed - len(r.Steps); r.DryRun && more > 0 {
		say("and %d more", more)
	}
	switch {
	case r.DryRun:
		say("%d of %d elements would change; nothing was written", r.Changed, r.Elements)
	case r.Revision == 0:
		say("nothing to change: all %d elements are there already", r.Elements)
	default:
		say("revision %d: %d of %d elements changed", r.Revision, r.Changed, r.Elements)
	}
	if r.Unsourced > 0 {
		say("%d of %d elements have no source and no assumption; answerable check lists them", r.Unsourced, r.Elements)
	}
	return err
}

// explained adds to the refusal of an import that widens visibility how to allow it.
func explained(err error) error {
	if widening := new(mutation.WideningError); errors.As(err, &widening) {
		return fmt.Errorf( //nolint:staticcheck // ST1005: several lines for people, whose last is a sentence
			`nothing was written, because more people would see what is hidden from them:
%w
An element that is given again replaces the old one whole, and without "visibility" it is PUBLIC.
Give it the "visibility" and "fieldVisibility" that it has (answerable export shows them), or add --widen if more people may see it.`, err)
	}
	return err
}
