package graph_test

import (
	"testing"

	"answerable/graph"
)

// The vocabulary documents the default that the rules apply.
func TestDefaultsAreThoseThatTheRulesApply(t *testing.T) {
	f, _ := graph.PropertyNamed(graph.TypeSpecOf(graph.AddressedTo).Fields, "responsibility")
	asked := &graph.Relationship{Type: graph.AddressedTo}
	if f.Default == "" || f.Default != string(asked.Responsibility()) {
		t.Errorf("the vocabulary gives %q as the default, the rules apply %q", f.Default, asked.Responsibility())
	}
}
