package api

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph/query"
	"answerable/internal/auth"
	"answerable/internal/lru"
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

const (
	// lightCost is what an operation may cost that runs beside all others.
	lightCost = 10_000
	// costAtOnce is how much operations that are not light may cost together.
	costAtOnce = 3_000_000
	// bytesPerCost is about how much memory an operation takes for what it costs, while it runs.
	bytesPerCost = 600
)

// heavyAtOnce returns how much operations that are not light may cost together: what fits into a quarter of the memory limit.
func heavyAtOnce() int { return lru.Share(costAtOnce*bytesPerCost, 4) / bytesPerCost }

// admitCost waits until what the operation costs fits beside the others, unless it is light. Release ends that.
func (h *Handler) admitCost(ctx context.Context, cost operation.Cost) (release func(), err error) {
	if cost.Total <= lightCost {
		return func() {}, nil
	}
	return h.heavy.acquireMany(ctx, cost.Total)
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
