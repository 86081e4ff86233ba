package api

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/generated"
	"answerable/graph/query"
	"answerable/resolvers"
)

// prefetch plans what the query will read from the view, so that the view reads it together.
func (h *Handler) prefetch(ctx context.Context, v *query.View, operation *graphql.OperationContext) {
	if !selectsSources(operation.Operation.SelectionSet) {
		v.OmitSources()
	}
	v.PlanPrefetch(func(v *query.View) {
		ctx := graphql.WithOperationContext(resolvers.WithView(ctx, v), operation)
		generated.DryRun(graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover), h.schema)
	})
}

// selectsSources reports whether the selection has sources or statements.
func selectsSources(set ast.SelectionSet) bool {
	for _, selection := range set {
		var further ast.SelectionSet
		switch s := selection.(type) {
		case *ast.Field:
			switch s.Definition.Type.Name() {
			case "Source", "AlternativeValue":
				return true
			}
			further = s.SelectionSet
		case *ast.InlineFragment:
			further = s.SelectionSet
		case *ast.FragmentSpread:
			further = s.Definition.SelectionSet
		}
		if selectsSources(further) {
			return true
		}
	}
	return false
}
