package resolvers

import (
	"context"

	"answerable/graph/mutation"
	"answerable/graph/query"
	"answerable/graph/subscription"
)

type viewKey struct{}

// WithView returns a context in which the resolvers read the view.
func WithView(ctx context.Context, v *query.View) context.Context {
	return context.WithValue(ctx, viewKey{}, v)
}

func view(ctx context.Context) *query.View { return ctx.Value(viewKey{}).(*query.View) }

type writerKey struct{}

// WithWriter returns a context in which the resolvers of mutations write with the writer.
func WithWriter(ctx context.Context, w *mutation.Writer) context.Context {
	return context.WithValue(ctx, writerKey{}, w)
}

func writer(ctx context.Context) *mutation.Writer { return ctx.Value(writerKey{}).(*mutation.Writer) }

type subscriberKey struct{}

// WithSubscriber returns a context in which the resolver of a subscription starts the subscriber.
func WithSubscriber(ctx context.Context, s *subscription.Subscriber) context.Context {
	return context.WithValue(ctx, subscriberKey{}, s)
}

func subscriber(ctx context.Context) *subscription.Subscriber {
	return ctx.Value(subscriberKey{}).(*subscription.Subscriber)
}

// page collects the arguments of a connection.
func page(first *int32, after *string, last *int32, before *string) query.PageArgs {
	return query.PageArgs{First: first, After: after, Last: last, Before: before}
}
