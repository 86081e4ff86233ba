package resolvers

// Resolver is the root of the resolvers. It has no state: a request's view, writer or subscriber comes
// with its context.
type Resolver struct{}
