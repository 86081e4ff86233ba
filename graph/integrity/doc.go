// Package integrity is what is true of every graph: a change that would break it is refused.
//
// Verify (verify.go) runs inside the write, on the snapshot that would result. It refuses a
// relationship to a missing node, an end with the wrong label, an element that shows more than what
// it depends on, and a false accusation (accusation.go): a ledger of a lower clearance in which a body
// owes that in truth does not. All problems come at once.
//
// Check (check.go) looks for the same in a whole store and its log, for quotations that their page does
// not have, and for what is only implausible. It reports and changes nothing.
//
// Imports: graph, internal/idset, ledger and its loader, ndjson. It reads a Snapshot with full access, never a View.
package integrity
