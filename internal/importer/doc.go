// Package importer does an import from its files to its one change, and says what came of it: for the command line, which writes to
// a store of its own, and for POST /import of a server. Send (send.go) is the client of that.
//
// Tables (tables.go) are read by their mapping with the names of the graph, and the states that they claim are compared with those derived.
//
// Imports: graph, ledger and its loader, mutation, query; internal/exchange, spreadsheet; net/http for the client.
package importer
