package query

import (
	"slices"
	"testing"

	"answerable/graph"
)

// A dry run stops at a node or relationship that can't be made, and what is below it is then loaded hop by hop.
func TestEveryLabelAndTypeHasAPlaceholder(t *testing.T) {
	for _, spec := range graph.Labels() {
		n := placeholderNode(spec.Label)
		if n == nil {
			t.Errorf("%s: there is no placeholder", spec.Label)
			continue
		}
		for i, f := range spec.Fields {
			requireModelValue(t, string(spec.Label), f, placeholderProperties(spec.Fields)(i))
		}
	}
	for _, spec := range graph.RelationshipTypes() {
		if _, err := graph.RelationshipOf(graph.Ref{Type: spec.Type}, graph.Fact{}, placeholderProperties(spec.Fields)); err != nil {
			t.Errorf("%s: %v", spec.Type, err)
		}
		for i, f := range spec.Fields {
			requireModelValue(t, string(spec.Type), f, placeholderProperties(spec.Fields)(i))
		}
	}
}

// requireModelValue demands of a value of an enum that it is one of the enum's.
func requireModelValue(t *testing.T, of string, f graph.PropertySpec, value any) {
	t.Helper()
	text, isText := value.(string)
	if values := f.EnumValues(); values != nil && isText && !slices.Contains(values, text) {
		t.Errorf("%s.%s: %q is not one of %q", of, f.Name, text, values)
	}
}
