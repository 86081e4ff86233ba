package resolvers

import (
	"context"

	"answerable/graph"
	"answerable/live"
)

type viewKey struct{}

// WithView returns a context in which the resolvers read the view.
func WithView(ctx context.Context, v *graph.View) context.Context {
	return context.WithValue(ctx, viewKey{}, v)
}

func view(ctx context.Context) *graph.View { return ctx.Value(viewKey{}).(*graph.View) }

type deskKey struct{}

// WithDesk returns a context in which the resolvers of mutations write at the desk.
func WithDesk(ctx context.Context, d *graph.Desk) context.Context {
	return context.WithValue(ctx, deskKey{}, d)
}

func desk(ctx context.Context) *graph.Desk { return ctx.Value(deskKey{}).(*graph.Desk) }

type subscriberKey struct{}

// WithSubscriber returns a context in which a subscription is the subscriber's.
func WithSubscriber(ctx context.Context, s *live.Subscriber) context.Context {
	return context.WithValue(ctx, subscriberKey{}, s)
}

func subscriber(ctx context.Context) *live.Subscriber {
	return ctx.Value(subscriberKey{}).(*live.Subscriber)
}

// page gathers the arguments of a connection.
func page(first *int32, after *string, last *int32, before *string) graph.PageArgs {
	return graph.PageArgs{First: first, After: after, Last: last, Before: before}
}
