package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// An element that is given again replaces the old one whole, its visibility included. So a correction
// that leaves the visibility out would publish what was hidden. An import must say that it may do so.

// VisibilityChange is who may see one part of an element, before and after a step.
type VisibilityChange struct {
	Part          string // as a file names it: "visibility", "fieldVisibility.name" or "representing"
	Before, After Clearance
	New           bool // there was no such element
}

func (v VisibilityChange) String() string {
	if v.New || v.Before == v.After {
		return fmt.Sprintf("%s %s", v.Part, v.After)
	}
	return fmt.Sprintf("%s %s → %s", v.Part, v.Before, v.After)
}

// Visibility returns who may see what the i-th step puts, part by part, and none for a removal.
func (c Change) Visibility(i int) []VisibilityChange {
	switch {
	case c.Steps[i].Put == nil:
		return nil
	case c.Was[i] == nil:
		changes := visibilityChanges(nil, c.Steps[i].Put)
		for i := range changes {
			changes[i].New = true
		}
		return changes
	default:
		return visibilityChanges([]Element{c.Was[i]}, c.Steps[i].Put)
	}
}

// visibilityChanges compares an element with what it replaces. Of several, the least visible counts.
func visibilityChanges(before []Element, after Element) []VisibilityChange {
	parts := visibleParts(after)
	for _, e := range before {
		maps.Copy(parts, visibleParts(e))
	}
	changes := make([]VisibilityChange, 0, len(parts))
	for _, part := range slices.Sorted(maps.Keys(parts)) {
		v := VisibilityChange{Part: part, After: partVisibility(after, part)}
		for _, e := range before {
			v.Before = max(v.Before, partVisibility(e, part))
		}
		changes = append(changes, v)
	}
	slices.SortStableFunc(changes, func(a, b VisibilityChange) int { // the element before its fields
		return strings.Count(a.Part, ".") - strings.Count(b.Part, ".")
	})
	return changes
}

const (
	wholeElement = "visibility"
	oneField     = "fieldVisibility."
)

// visibleParts names the parts of an element that have a visibility of their own.
func visibleParts(e Element) map[string]bool {
	parts := map[string]bool{wholeElement: true}
	if n, ok := e.(Node); ok {
		for field := range BaseOf(n).FieldVisibility {
			parts[oneField+field] = true
		}
	}
	return parts
}

// partVisibility returns the least clearance that sees a part. Nobody sees a field of what they do not see.
func partVisibility(e Element, part string) Clearance {
	level := FactOf(e).Visibility
	if n, ok := e.(Node); ok {
		level = max(level, BaseOf(n).FieldVisibility[strings.TrimPrefix(part, oneField)])
	}
	return level
}

// WideningError says that more people would see what is there already.
type WideningError struct{ Problems Problems }

// shownWidenings is how many problems the message shows.
const shownWidenings = 20

func (e *WideningError) Error() string {
	text := e.Problems[:min(len(e.Problems), shownWidenings)].Error()
	if more := len(e.Problems) - shownWidenings; more > 0 {
		text += fmt.Sprintf("\nand %d more", more)
	}
	return text
}

// Unwrap gives all problems, whose code is BAD_USER_INPUT.
func (e *WideningError) Unwrap() error { return e.Problems }

// refuseWidening refuses a change after which more people would see an element, or a part of one, than
// in the snapshot, or than an earlier step of the same import said.
func refuseWidening(ctx context.Context, s Snapshot, c Change, earlier map[Ref][]Element) error {
	before := make([][]Element, len(c.Steps))
	for i, op := range c.Steps {
		if before[i] = earlier[op.Ref()]; c.Was[i] != nil {
			before[i] = append(slices.Clip(before[i]), c.Was[i])
		}
	}
	represented, err := representedVisibility(ctx, s, c.Steps, before)
	if err != nil {
		return err
	}
	var problems Problems
	for i, op := range c.Steps {
		if op.Put == nil || len(before[i]) == 0 {
			continue
		}
		changes := append(visibilityChanges(before[i], op.Put), represented(before[i], op.Put)...)
		for _, v := range changes {
			if v.After < v.Before {
				problems = append(problems, op.problem("more people would see it: %s", v))
			}
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return &WideningError{problems}
}

// representedVisibility returns a function that compares a membership with those that it replaces by
// whom they represent: who does not see the organization does not see the membership.
func representedVisibility(ctx context.Context, s Snapshot, steps []Op, before [][]Element) (func([]Element, Element) []VisibilityChange, error) {
	ids := newIDs()
	for i, op := range steps {
		for _, e := range before[i] {
			if id := representingOf(e); op.Put != nil && id != representingOf(op.Put) {
				ids.add(id)
				ids.add(representingOf(op.Put))
			}
		}
	}
	old := map[string]Clearance{}
	if err := byIDs(ctx, s, full, ids.list, nil, func(row Row) {
		old[BaseOf(row.Node).ID] = BaseOf(row.Node).Visibility
	}); err != nil {
		return nil, err
	}
	now := maps.Clone(old)
	for _, op := range steps {
		if n, ok := op.Put.(Node); ok && ids.contains(BaseOf(n).ID) {
			now[BaseOf(n).ID] = BaseOf(n).Visibility
		}
	}
	return func(before []Element, after Element) []VisibilityChange {
		v := VisibilityChange{Part: "representing", After: max(FactOf(after).Visibility, now[representingOf(after)])}
		changed := false
		for _, e := range before {
			// What the relationship or the organization itself loses is named there.
			if id := representingOf(e); id != representingOf(after) && old[id] > FactOf(e).Visibility {
				v.Before, changed = max(v.Before, old[id]), true
			}
		}
		if !changed {
			return nil
		}
		return []VisibilityChange{v}
	}, nil
}

func representingOf(e Element) string {
	if r, ok := e.(*Relationship); ok {
		return r.RepresentingID()
	}
	return ""
}
