// Package ledgercache keeps derived ledgers until a change invalidates what they depend on.
//
// A Tracker (tracker.go) wraps a Snapshot while a ledger is derived and records each place in the graph
// that was read, missing ones too, and for which subject: the Dependencies (dependencies.go). The Cache
// (cache.go) reads the log of changes. A change that meets the dependencies of some subjects makes
// those subjects stale, and Get returns them with the rest of the entry; a change that meets what all
// depend on drops the entry. Several versions are kept, since a read that began earlier may ask after a
// newer one. The cache is bounded by weight.
//
// It knows neither the rule nor the type of what it keeps.
//
// Imports: graph, internal/idset, the cache internal/lru.
package ledgercache
