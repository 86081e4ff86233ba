// Package storage is from a --store address to an open graph.Store.
//
// Flags.Open (open.go) opens a folder of the embedded engine, or a Neo4j database, in memory or by
// Cypher. OpenToServe (background.go) returns at once and opens in the background, so that a server
// answers while it waits. sample.go loads a sample, of those in samples.go, into a store of its own. time_zone.go
// settles whose days count, of the command or of the store. A server that has
// a folder open gives snapshots of it to other commands over a socket (control_socket.go).
//
// search_index.go builds the search index and follows the store with it.
//
// Imports: graph, embedded, neo4j, ndjson, search, query and mutation (to load the sample); data;
// internal/telemetry.
package storage
