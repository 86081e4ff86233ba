// Package embedded is the durable engine in the process: a graph.Store that needs no server.
//
// A store is a folder. Its file graph.db (bbolt) holds the state, element by element, and the log of
// changes; its file lock says which process has the store. There is one writer: it takes all changes
// that wait, writes those that verify in one transaction, and only when that is on disk publishes
// the new snapshot and answers the callers. Readers work on the snapshot that was published when they
// began. It is held in memory, never changes, and shares with the next one all that is the same, so
// that readers and the writer never wait for each other.
//
// What is on disk is checked before it is trusted: the pages of the file when it is opened, before
// anything is mapped to memory; every element of the state while it is loaded; every change of the
// log when it is read. Damage is an error that says so.
//
// A Replica (replica.go) is the same snapshot in memory of a store of another engine; TimeTravel
// (time_travel.go) gives earlier revisions of a store that keeps no snapshots of them.
//
// Imports: graph, ndjson (the canonical form of an element is what is on disk), bbolt and a B-tree. It
// knows no rule, no GraphQL and no HTTP.
package embedded
