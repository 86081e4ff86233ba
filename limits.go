package main

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
)

// What one request may ask for. Pages are bounded by graph.MaxPage, time by requestTimeout.
const (
	maxBody       = 128 << 10 // bytes
	maxTokens     = 5_000     // of the document
	maxDepth      = 15        // fields below one another
	maxCost       = 300_000   // nodes that an answer may hold at the most
	maxConditions = 1_000     // in all filters, fragments and variables as often as they are used
)

// limits refuses operations that are too deep or could give too large an answer, before they run.
type limits struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = limits{}

// ExtensionName is the name by which gqlgen knows the limits.
func (limits) ExtensionName() string { return "Limits" }

// Validate has nothing to check.
func (limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext measures the operation.
func (limits) MutateOperationContext(_ context.Context, o *graphql.OperationContext) *gqlerror.Error {
	m := measure{variables: o.Variables}
	each, once := m.cost(o.Operation.SelectionSet, 1)
	if cost := each + once; m.depth > maxDepth {
		return tooMuch("DEPTH_LIMIT_EXCEEDED", "the operation is %d fields deep; at most %d are allowed", m.depth, maxDepth)
	} else if cost > maxCost {
		return tooMuch("COST_LIMIT_EXCEEDED", "the answer may hold %d nodes; at most %d are allowed: ask for smaller pages", cost, maxCost)
	} else if m.conditions > maxConditions {
		return tooMuch("COST_LIMIT_EXCEEDED", "the filters have %d conditions in all; at most %d are allowed", m.conditions, maxConditions)
	}
	return nil
}

func tooMuch(code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

type measure struct {
	variables  map[string]any
	depth      int
	conditions int
}

// cost returns how many nodes a selection may give, and notes how deep it goes: each for every item of
// the page that it is of, and once for the page, which are the rows of counts. Introspection is bounded
// by its own rule and left out. Fragments can't be cyclic in a valid document.
func (m *measure) cost(set ast.SelectionSet, depth int) (each, once int) {
	for _, s := range set {
		var e, o int
		switch s := s.(type) {
		case *ast.InlineFragment:
			e, o = m.cost(s.SelectionSet, depth)
		case *ast.FragmentSpread:
			e, o = m.cost(s.Definition.SelectionSet, depth)
		case *ast.Field:
			if s.Name == "__schema" || s.Name == "__type" {
				continue
			}
			m.depth = max(m.depth, depth)
			arguments := s.ArgumentMap(m.variables)
			m.conditions += conditions(arguments["filter"]) + conditions(arguments["via"])
			e, o = m.cost(s.SelectionSet, depth+1)
			if rows, counted := counts(s, arguments); counted {
				e, o = 0, rows*(1+e+o)
			} else if size, paged := page(s, arguments); paged {
				e, o = size*(1+e)+o, 0
			}
		}
		each, once = min(each+e, 1<<40), min(once+o, 1<<40)
	}
	return each, once
}

// counts returns how many rows a field that counts obligations may have.
func counts(f *ast.Field, arguments map[string]any) (rows int, counted bool) {
	if f.Definition == nil || f.Definition.Type.Name() != "ObligationCounts" {
		return 0, false
	}
	var by []graph.ObligationDimension
	switch given := arguments["by"].(type) {
	case []any:
		for _, d := range given {
			by = append(by, graph.ObligationDimension(fmt.Sprint(d)))
		}
	case string: // which stands for a list of one
		by = append(by, graph.ObligationDimension(given))
	}
	return graph.MostCounts(by), true
}

// conditions counts what is set in a filter and in all filters inside it; what the filter of one field
// may hold, package graph says.
func conditions(filter any) (n int) {
	switch f := filter.(type) {
	case map[string]any:
		for _, part := range f {
			n += 1 + conditions(part)
		}
	case []any:
		for _, part := range f {
			n += conditions(part)
		}
	}
	return n
}

// page returns the size of the list that a field asks for; a field that is no list has none.
func page(f *ast.Field, arguments map[string]any) (size int, paged bool) {
	if ids, given := arguments["ids"].([]any); given {
		return len(ids), true
	}
	if f.Definition == nil || f.Definition.Arguments.ForName("first") == nil {
		return 0, false
	}
	for _, name := range []string{"first", "last"} {
		switch n := arguments[name].(type) {
		case int64:
			return min(max(int(n), 0), graph.MaxPage), true
		case fmt.Stringer: // a json.Number
			_, _ = fmt.Sscan(n.String(), &size)
			return min(max(size, 0), graph.MaxPage), true
		}
	}
	return graph.DefaultPage, true
}
