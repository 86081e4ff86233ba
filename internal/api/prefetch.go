package api

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/generated"
	"answerable/graph/query"
	"answerable/resolvers"
)

// prefetch plans what the query will read from the view, so that the view reads it together.
func (h *Handler) prefetch(ctx context.Context, v *query.View, operation *graphql.OperationContext) {
	if !selectsType(operation.Operation.SelectionSet, "Source", "AlternativeValue") {
		v.OmitSources()
	}
	v.PlanPrefetch(func(v *query.View) {
		ctx := graphql.WithOperationContext(resolvers.WithView(ctx, v), operation)
		generated.DryRun(graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover), h.schema)
	})
}

// selectsType reports whether a field of the selection has one of the types.
func selectsType(set ast.SelectionSet, types ...string) bool {
	return slices.ContainsFunc(set, func(selection ast.Selection) bool {
		switch s := selection.(type) {
		case *ast.Field:
			return slices.Contains(types, s.Definition.Type.Name()) || selectsType(s.SelectionSet, types...)
		case *ast.InlineFragment:
			return selectsType(s.SelectionSet, types...)
		default:
			return selectsType(s.(*ast.FragmentSpread).Definition.SelectionSet, types...)
		}
	})
}
