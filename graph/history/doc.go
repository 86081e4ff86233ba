// Package history says what each change of the log did to the graph, as a clearance may see it.
//
// A Log (log.go) follows the log of a store. It keeps a few bytes a step: which changes touched an element (places.go), and
// which levels it has had, when it was ever above PUBLIC (levels.go). A Reader (reader.go) answers one question: it reads the
// changes that it needs, within a bound, keeps the steps that are in focus and that the clearance may see, and finds what elements
// were before and after them (past.go). Between (difference.go) cuts
// both by levels and compares them.
//
// The level of an element, a field, a source or an end at a revision is the highest that it has had from that revision
// until now. What was removed keeps its last. So what was hidden later is hidden in the past too, and what was hidden once and
// is public now shows from the change on that made it public.
//
// Imports: graph, internal/idset, ndjson.
package history
