// Package importer does an import from its files to its one change, and says what came of it: for the command line, which writes to
// a store of its own, and for POST /import of a server. Send (send.go) is the client of that.
//
// Imports: graph, mutation and ndjson, net/http for the client.
package importer
