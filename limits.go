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
	maxBody   = 128 << 10 // bytes
	maxTokens = 5_000     // of the document
	maxDepth  = 15        // fields below one another
	maxCost   = 300_000   // nodes that an answer may hold at the most
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
	if cost := m.cost(o.Operation.SelectionSet, 1); m.depth > maxDepth {
		return tooMuch("DEPTH_LIMIT_EXCEEDED", "the operation is %d fields deep; at most %d are allowed", m.depth, maxDepth)
	} else if cost > maxCost {
		return tooMuch("COST_LIMIT_EXCEEDED", "the answer may hold %d nodes; at most %d are allowed: ask for smaller pages", cost, maxCost)
	}
	return nil
}

func tooMuch(code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

type measure struct {
	variables map[string]any
	depth     int
}

// cost returns how many nodes a selection may give, and notes how deep it goes. Introspection is
// bounded by its own rule and left out. Fragments can't be cyclic in a valid document.
func (m *measure) cost(set ast.SelectionSet, depth int) (cost int) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.InlineFragment:
			cost += m.cost(s.SelectionSet, depth)
		case *ast.FragmentSpread:
			cost += m.cost(s.Definition.SelectionSet, depth)
		case *ast.Field:
			if s.Name == "__schema" || s.Name == "__type" {
				continue
			}
			m.depth = max(m.depth, depth)
			below := m.cost(s.SelectionSet, depth+1)
			if size, paged := m.page(s); paged {
				below = size * (1 + below)
			}
			cost = min(cost+below, 1<<40)
		}
	}
	return cost
}

// page returns the size of the list that a field asks for; a field that is no list has none.
func (m *measure) page(f *ast.Field) (size int, paged bool) {
	arguments := f.ArgumentMap(m.variables)
	if ids, given := arguments["ids"].([]any); given {
		return len(ids), true
	}
	if event := f.ObjectDefinition; event != nil && (event.Name == "ObligationsChanged" || event.Name == "GraphChanged") && len(f.SelectionSet) > 0 {
		return graph.DefaultPage, true // usually far less; what one change holds is bounded when it is made
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
