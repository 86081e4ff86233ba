package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Putting an element replaces the old one whole, including its visibility. So a correction that omits the
// visibility would publish a hidden element. An import needs an explicit permission for that.

// VisibilityChange is the visibility of one part of an element, before and after a step.
type VisibilityChange struct {
	Part          string // as a file names it: "visibility", "fieldVisibility.name" or "representing"
	Before, After Clearance
	New           bool // the element did not exist before
}

func (v VisibilityChange) String() string {
	if v.New || v.Before == v.After {
		return fmt.Sprintf("%s %s", v.Part, v.After)
	}
	return fmt.Sprintf("%s %s → %s", v.Part, v.Before, v.After)
}

// Visibility returns the visibility of each part of the element that the i-th step puts. It returns nil for
// a removal.
func (c Change) Visibility(i int) []VisibilityChange {
	switch {
	case c.Steps[i].Put == nil:
		return nil
	case c.Previous[i] == nil:
		changes := CompareVisibility(nil, c.Steps[i].Put)
		for i := range changes {
			changes[i].New = true
		}
		return changes
	default:
		return CompareVisibility([]Element{c.Previous[i]}, c.Steps[i].Put)
	}
}

// CompareVisibility compares an element with the elements that it replaces. When there are several, the
// least visible one counts.
func CompareVisibility(before []Element, after Element) []VisibilityChange {
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
	visibilityPart        = "visibility"
	fieldVisibilityPrefix = "fieldVisibility."
)

// visibleParts names the parts of an element that have a visibility of their own.
func visibleParts(e Element) map[string]bool {
	parts := map[string]bool{visibilityPart: true}
	if n, ok := e.(Node); ok {
		for field := range BaseOf(n).FieldVisibility {
			parts[fieldVisibilityPrefix+field] = true
		}
	}
	return parts
}

// partVisibility returns the least clearance that sees a part. A field is never more visible than its element.
func partVisibility(e Element, part string) Clearance {
	level := FactOf(e).Visibility
	if n, ok := e.(Node); ok {
		level = max(level, BaseOf(n).FieldVisibility[strings.TrimPrefix(part, fieldVisibilityPrefix)])
	}
	return level
}
