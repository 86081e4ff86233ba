package api

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph/query"
	"answerable/internal/auth"
	"answerable/internal/operation"
)

// wantsCost reports whether the request asks what it costs, with extensions: {"cost": true}.
func wantsCost(op *graphql.OperationContext) bool { return op.Extensions["cost"] == true }

// measure returns what an operation costs the viewer of the view. Wrong is the response to one that costs too much.
func (h *Handler) measure(ctx context.Context, v *query.View, op *graphql.OperationContext) (cost operation.Cost, wrong *graphql.Response, err error) {
	cost, refused, err := h.bounds.Measure(ctx, op, v, wantsCost(op))
	if refused == nil || err != nil {
		return cost, nil, err
	}
	h.Observer.Metrics.CountOperation("", codeOf(refused))
	wrong = h.exec.DispatchError(graphql.WithOperationContext(ctx, op), gqlerror.List{refused})
	if wantsCost(op) {
		wrong.Extensions = map[string]any{"cost": cost}
	}
	return cost, wrong, nil
}

// measureAlone measures an operation that reads the graph later, if sizes decide.
func (h *Handler) measureAlone(ctx context.Context, op *graphql.OperationContext) (wrong *graphql.Response, err error) {
	if !h.bounds.IsBoundBySizes(op) {
		return nil, nil
	}
	err = h.graph.Read(ctx, auth.ViewerOf(ctx), func(v *query.View) (err error) {
		_, wrong, err = h.measure(ctx, v, op)
		return err
	})
	return wrong, err
}
