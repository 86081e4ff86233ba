package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/resolvers"
)

// mutate runs a mutation, whose fields write one after the other. It is run once, whatever comes of it:
// a read may be tried again, a write may not. extensions.revision names the revision that the last
// payload was read at.
func (a *api) mutate(ctx context.Context, operation *graphql.OperationContext) *graphql.Response {
	desk := mutation.New(a.graph).Desk(viewerOf(ctx))
	handle, ctx := a.exec.DispatchOperation(resolvers.WithDesk(ctx, desk), operation)
	response := handle(ctx)
	if response == nil { // the context had ended before anything was done
		err := a.present(graphql.WithOperationContext(ctx, operation), ctx.Err())
		response = &graphql.Response{Errors: gqlerror.List{err}}
	}
	if err := desk.Close(); err != nil {
		response.Errors = append(response.Errors, a.present(graphql.WithOperationContext(ctx, operation), err))
	}
	if revision := desk.Revision(); revision != graph.Revision(0) {
		response.Extensions = map[string]any{"revision": revision}
	}
	return response
}
