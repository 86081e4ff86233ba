package main

import (
	"fmt"
	"reflect"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
)

// measure says how much a valid operation may give.
type measure struct {
	variables  map[string]any
	page       int    // the largest page that is asked for
	pageOf     string // where it is asked for
	conditions int    // in all filters
}

// cost returns how many nodes a selection may give: each for every item of the page that it is of, and
// once for the page, which are the rows of counts. Introspection is bounded by a rule of its own.
func (m *measure) cost(set ast.SelectionSet) (each, once int) {
	for _, s := range set {
		var e, o int
		switch s := s.(type) {
		case *ast.InlineFragment:
			e, o = m.cost(s.SelectionSet)
		case *ast.FragmentSpread:
			e, o = m.cost(s.Definition.SelectionSet)
		case *ast.Field:
			if !isIntrospection(s) {
				e, o = m.costOf(s)
			}
		}
		each, once = min(each+e, enough), min(once+o, enough)
	}
	return each, once
}

func (m *measure) costOf(f *ast.Field) (each, once int) {
	arguments := f.ArgumentMap(m.variables)
	m.conditions += conditions(arguments["filter"]) + conditions(arguments["via"])
	each, once = m.cost(f.SelectionSet)
	if rows, counted := counts(f, arguments); counted {
		return 0, min(rows*(1+each+once), enough)
	}
	if size, paged := m.size(f, arguments); paged {
		return min(size*(1+each)+once, enough), 0
	}
	return each, once
}

// counts returns how many rows a field that counts obligations may have.
func counts(f *ast.Field, arguments map[string]any) (rows int, counted bool) {
	if f.Definition == nil || f.Definition.Type.Name() != "ObligationCounts" {
		return 0, false
	}
	var by []graph.ObligationDimension
	for _, d := range items(arguments["by"]) {
		by = append(by, graph.ObligationDimension(fmt.Sprint(d)))
	}
	return graph.MostCounts(by), true
}

// conditions counts what is set in a filter and in all filters inside it; what the filter of one field
// may hold, package graph says.
func conditions(filter any) (n int) {
	if parts, isObject := filter.(map[string]any); isObject {
		for _, part := range parts {
			n += 1 + conditions(part)
		}
		return n
	}
	if reflect.ValueOf(filter).Kind() == reflect.Slice {
		for _, part := range items(filter) {
			n += conditions(part)
		}
	}
	return n
}

// items returns the items of a list. A single value stands for a list of it; of that, when it comes in a
// variable, gqlgen makes a list of the value's own type.
func items(value any) []any {
	list := reflect.ValueOf(value)
	switch {
	case value == nil:
		return nil
	case list.Kind() != reflect.Slice:
		return []any{value}
	}
	all := make([]any, list.Len())
	for i := range all {
		all[i] = list.Index(i).Interface()
	}
	return all
}

// isIntrospection reports whether the field asks for the schema.
func isIntrospection(f *ast.Field) bool { return f.Name == "__schema" || f.Name == "__type" }

// size returns the size of the list that a field asks for; a field that is no list has none.
func (m *measure) size(f *ast.Field, arguments map[string]any) (size int, paged bool) {
	if f.Definition != nil && f.Definition.Arguments.ForName("ids") != nil {
		return m.paged(f, "ids", len(items(arguments["ids"]))), true
	}
	if event := f.ObjectDefinition; event != nil && (event.Name == "ObligationsChanged" || event.Name == "GraphChanged") && len(f.SelectionSet) > 0 {
		return graph.DefaultPage, true // usually far less; what one change holds is bounded when it is made
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
