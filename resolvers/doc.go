// Package resolvers answers each field of the API by one expression in the words of query and mutation.
//
// There is no rule here and no store. The view, the writer and the subscriber of a request come in its
// context (context.go). gqlgen generates the signatures, one file for each file of graph/schema; make
// generate keeps the bodies.
//
// Imports: graph, generated, query, mutation, subscription.
package resolvers
