// Package scalar holds the GraphQL form of scalars that package graph can't give itself.
//
// Those are built-in Go types, which have no methods: int32, refused outside 32 bits with a message that
// says so, and string, of which an empty one is null. gqlgen.yml binds them.
//
// Imports: graph and gqlgen.
package scalar
