// Package load reads the facts of the ledger rule from a snapshot: ledger.SubjectFacts for each subject.
//
// Subjects makes at most four store calls, however many subjects there are: one for the subjects with
// all that lies around them, the others for the memberships and successions that their addressees lead to. The ReadScope decides what it sees, so that the facts are those of one clearance.
//
// Imports: graph, internal/idset, ledger.
package load
