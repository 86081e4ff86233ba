package main

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
)

// measure says how much a valid operation may give.
type measure struct {
	variables map[string]any
	page      int    // the largest page that is asked for
	pageOf    string // where it is asked for
}

// cost returns how many nodes a selection may give. Introspection is bounded by a rule of its own.
func (m *measure) cost(set ast.SelectionSet) (cost int) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.InlineFragment:
			cost += m.cost(s.SelectionSet)
		case *ast.FragmentSpread:
			cost += m.cost(s.Definition.SelectionSet)
		case *ast.Field:
			if isIntrospection(s) {
				continue
			}
			below := m.cost(s.SelectionSet)
			if size, paged := m.size(s); paged {
				below = size * (1 + below)
			}
			cost += min(below, enough)
		}
		cost = min(cost, enough)
	}
	return cost
}

// isIntrospection reports whether the field asks for the schema.
func isIntrospection(f *ast.Field) bool { return f.Name == "__schema" || f.Name == "__type" }

// size returns the size of the list that a field asks for; a field that is no list has none.
func (m *measure) size(f *ast.Field) (size int, paged bool) {
	arguments := f.ArgumentMap(m.variables)
	if ids, given := arguments["ids"].([]any); given {
		return m.paged(f, "ids", len(ids)), true
	}
	if f.Definition == nil || f.Definition.Arguments.ForName("first") == nil {
		return 0, false
	}
	size, given := 0, false
	for _, name := range []string{"first", "last"} {
		var n int64
		switch value := arguments[name].(type) {
		case int64:
			n = value
		case fmt.Stringer: // a json.Number
			_, _ = fmt.Sscan(value.String(), &n)
		default:
			continue
		}
		size, given = max(size, m.paged(f, name, int(min(max(n, 0), enough)))), true
	}
	if !given {
		return graph.DefaultPage, true
	}
	return size, true
}

// paged notes how large a page is asked for.
func (m *measure) paged(f *ast.Field, argument string, size int) int {
	if size > m.page {
		m.page, m.pageOf = size, f.Alias+"."+argument
	}
	return min(size, graph.MaxPage)
}
