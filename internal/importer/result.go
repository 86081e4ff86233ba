package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
	"answerable/internal/exchange"
	"answerable/internal/spreadsheet"
)

// Result is what an import has done, or what it would do.
type Result struct {
	Revision  graph.Revision `json:"revision"` // 0 when nothing was written
	DryRun    bool           `json:"dryRun"`
	Elements  int            `json:"elements"`  // in the files
	Changed   int            `json:"changed"`   // of these
	Given     int            `json:"given"`     // of the elements, that are not removed
	Unsourced int            `json:"unsourced"` // of those given, without a source and an assumption
	// Steps are the changes of a dry run, as lines for people: the first MaxProblems.
	Steps []string `json:"steps,omitempty"`

	Notes   []string                  `json:"notes,omitempty"`   // how the tables were read
	Unknown []spreadsheet.UnknownName `json:"unknown,omitempty"` // names in them that are to be decided
	States  *States                   `json:"states,omitempty"`
	Refused bool                      `json:"refused,omitempty"` // whether there is nothing but these three
}

// Write is Graph.Import or Graph.Plan of package mutation.
type Write func(context.Context, mutation.Import) (graph.Change, error)

// Import does the import by the function, or tries it. The steps come from the tables, if there are any. A result that comes with an error
// says what the error does not.
func Import(ctx context.Context, g *query.Graph, tables *Tables, in mutation.Import, dryRun bool, write Write) (*Result, error) {
	result := &Result{DryRun: dryRun}
	if tables != nil {
		if err := tables.read(ctx, g, &in, result); err != nil {
			result.Refused = true
			return result, err
		}
	}
	change, err := write(ctx, in)
	if result.Refused = err != nil && len(change.Steps) == 0; !result.Refused {
		result.Revision, result.Changed = change.Revision, len(change.Steps)
		result.count(in.Steps)
		if dryRun {
			result.describe(change)
		}
	}
	if err = explained(err); tables != nil {
		states, failed := tables.states(ctx, g, err)
		result.States, err = states, errors.Join(err, failed)
	}
	return result, err
}

// count counts the elements, and those of which the check command will report that they have no source.
func (r *Result) count(steps []graph.Op) {
	last := make(map[graph.Ref]graph.Element, len(steps))
	for _, op := range steps {
		last[op.Ref()] = op.Put
	}
	r.Elements = len(last)
	for _, e := range last {
		if e == nil {
			continue
		}
		if r.Given++; graph.Unsourced(e) {
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
	for _, note := range r.Notes {
		say("%s", exchange.OneLine(note))
	}
	if r.Refused {
		r.States.print(say)
		return err
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
		say("%d of %d elements have no source and no assumption; answerable check lists them", r.Unsourced, r.Given)
	}
	r.States.print(say)
	return err
}

func (s *States) print(say func(format string, args ...any)) {
	if s == nil {
		return
	}
	for _, line := range s.Problems {
		say("%s", exchange.OneLine(line))
	}
	say("%d states of the tracker compared: %d differ from those derived on %s; none is imported", s.Compared, s.Differ, s.Day)
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
