// Package generated is the GraphQL server that gqlgen generates from graph/schema, and the JSON writer.
//
// Nobody edits it. After a change of graph/schema or gqlgen.yml, make generate writes it again;
// CI fails when the committed code differs. The files *.generated.go are gqlgen's, one for each file of
// the schema; jsonwriter.generated.go is written by internal/jsonwriter/gen. gqlgen binds the types of
// the schema to the Go types of graph, ledger, query and mutation, so there is no second model.
//
// Imports: graph, ledger, query, mutation, scalar, internal/jsonwriter, gqlgen and gqlparser.
package generated
