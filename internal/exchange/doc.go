// Package exchange writes the graph as one viewer sees it for other programs: tables as CSV, and networks as GraphML and
// GEXF.
//
// Formats (exchange.go) names the files. Each is written while the graph is read, so that memory does not grow with it.
// attributes.go says what a node and a relationship have in each file; table.go has the tables; obligations.go is the ledger
// as a table, a row an obligation; graphml.go and gexf.go are the networks. Each network file says what it is of (about.go); a
// table has no place for that, so the caller says it.
//
// Imports: graph, ndjson, query.
package exchange
