// Command gen generates the GraphQL server: gqlgen's code, and the JSON writer of each type.
//
// It runs gqlgen with a plugin, which executes writer.gotpl over gqlgen's own view of the schema. Run it
// with make generate, from the root of the repository.
//
// Imports: gqlgen. Nothing imports it.
package main
