// Package cli is the commands of the program but serve: import, export, check, ledger, report, token and so on.
//
// Each command is a struct whose fields are its flags, and whose Run does it; server.go lists them for
// the parser. A command that only reads asks a running server for its store (storage.Flags.OpenToRead).
// Environment is what a command gets of the process: the standard streams, variables and the clock; so
// that tests run commands inside the test.
//
// Imports: graph, embedded, generated (for its schema), history, integrity, mutation, ndjson, query; internal/auth,
// exchange, importer, operation, report, spreadsheet and storage; kong, and gqlparser's formatter.
package cli
