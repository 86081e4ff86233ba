// Package resolvers translates: each field of the API is one expression in the words of package
// graph. There is no rule here and no store.
package resolvers

// Resolver is the root of the resolvers. It has no state: a request's view, writer or subscriber comes
// with its context.
type Resolver struct{}
