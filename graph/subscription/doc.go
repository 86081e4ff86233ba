// Package live tells subscribers what becomes of the graph: of its obligations, by changes and at
// midnight UTC, and of its elements. It knows no transport.
//
// A Hub asks once every 250 ms, for all subscribers together, what the newest revision and the day
// are. Only when one of them is new does it compute: each ledger that somebody watches once, however
// many watch it. An event is the difference of two ledgers, as package graph has it.
//
// Nothing is queued. A subscriber remembers what it has told, and tells the difference to the newest
// when its reader is ready. So one that is slow costs nobody else anything, and no memory either; it
// gets fewer and larger events.
package subscription
