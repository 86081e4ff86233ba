package api

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/generated"
	"answerable/graph/query"
	"answerable/resolvers"
)

// lookAhead tells the view what the query will ask of it.
func (a *Handler) lookAhead(ctx context.Context, v *query.View, operation *graphql.OperationContext) {
	if !cites(operation.Operation.SelectionSet) {
		v.Uncited()
	}
	v.Rehearse(func(v *query.View) {
		ctx := graphql.WithOperationContext(resolvers.WithView(ctx, v), operation)
		generated.Rehearse(graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover), a.schema)
	})
}

// cites reports whether sources or statements are asked for.
func cites(set ast.SelectionSet) bool {
	for _, selection := range set {
		var further ast.SelectionSet
		switch s := selection.(type) {
		case *ast.Field:
			switch s.Definition.Type.Name() {
			case "Source", "Statement":
				return true
			}
			further = s.SelectionSet
		case *ast.InlineFragment:
			further = s.SelectionSet
		case *ast.FragmentSpread:
			further = s.Definition.SelectionSet
		}
		if cites(further) {
			return true
		}
	}
	return false
}
