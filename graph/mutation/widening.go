package mutation

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// WideningError reports that existing elements would become visible to more people.
type WideningError struct{ Problems graph.Problems }

// maxShownProblems is the number of problems that the message shows.
const maxShownProblems = 20

func (e *WideningError) Error() string {
	text := e.Problems[:min(len(e.Problems), maxShownProblems)].Error()
	if more := len(e.Problems) - maxShownProblems; more > 0 {
		text += fmt.Sprintf("\nand %d more", more)
	}
	return text
}

// Unwrap returns all problems, whose code is BAD_USER_INPUT.
func (e *WideningError) Unwrap() error { return e.Problems }

// refuseWidening refuses a change after which an element, or a part of one, is visible to more people
// than in the snapshot, or than an earlier step of the same import said.
func refuseWidening(ctx context.Context, s graph.Snapshot, c graph.Change, earlier map[graph.Ref][]graph.Element) error {
	before := make([][]graph.Element, len(c.Steps))
	for i, op := range c.Steps {
		if before[i] = earlier[op.Ref()]; c.Previous[i] != nil {
			before[i] = append(slices.Clip(before[i]), c.Previous[i])
		}
	}
	represented, err := representedVisibility(ctx, s, c.Steps, before)
	if err != nil {
		return err
	}
	var problems graph.Problems
	for i, op := range c.Steps {
		if op.Put == nil || len(before[i]) == 0 {
			continue
		}
		changes := append(graph.CompareVisibility(before[i], op.Put), represented(before[i], op.Put)...)
		for _, v := range changes {
			if v.After < v.Before {
				problems = append(problems, op.Problem("more people would see it: %s", v))
			}
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return &WideningError{problems}
}

// representedVisibility returns a function that compares a membership with those that it replaces, by
// the organization that they represent: a viewer who does not see the organization does not see the
// membership.
func representedVisibility(ctx context.Context, s graph.Snapshot, steps []graph.Op, before [][]graph.Element) (func([]graph.Element, graph.Element) []graph.VisibilityChange, error) {
	ids := idset.New()
	for i, op := range steps {
		for _, e := range before[i] {
			if id := representingOf(e); op.Put != nil && id != representingOf(op.Put) {
				ids.Add(id)
				ids.Add(representingOf(op.Put))
			}
		}
	}
	old := map[string]graph.Clearance{}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, ids.IDs, nil, func(row graph.Row) {
		old[graph.BaseOf(row.Node).ID] = graph.BaseOf(row.Node).Visibility
	}); err != nil {
		return nil, err
	}
	now := maps.Clone(old)
	for _, op := range steps {
		if n, ok := op.Put.(graph.Node); ok && ids.Contains(graph.BaseOf(n).ID) {
			now[graph.BaseOf(n).ID] = graph.BaseOf(n).Visibility
		}
	}
	return func(before []graph.Element, after graph.Element) []graph.VisibilityChange {
		v := graph.VisibilityChange{Part: "representing", After: max(graph.FactOf(after).Visibility, now[representingOf(after)])}
		changed := false
		for _, e := range before {
			// A wider visibility of the relationship or the organization itself is reported there.
			if id := representingOf(e); id != representingOf(after) && old[id] > graph.FactOf(e).Visibility {
				v.Before, changed = max(v.Before, old[id]), true
			}
		}
		if !changed {
			return nil
		}
		return []graph.VisibilityChange{v}
	}, nil
}

func representingOf(e graph.Element) string {
	if r, ok := e.(*graph.Relationship); ok {
		return r.RepresentingID()
	}
	return ""
}
