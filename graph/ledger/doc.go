// Package ledger is the rule of who owes: the obligations that follow from facts, as a pure function.
//
// SubjectFacts (subject_facts.go) is everything that decides who owes a response to one recommendation or action
// point: its addressings, its deadlines and reviews, its responses, and the groups and successions of
// the addressees. SubjectFacts.Obligations (obligation.go) returns the obligations on a day, each with
// its respondent, due date, state and reasons; Course (course.go) follows them from day to day. Due dates are derived in deadline.go,
// groups and successions are followed in groups.go, progress is in progress.go. FalseAccusations
// (accusation.go) compares two ledgers of the same subject: what a clearance sees, and the truth.
//
// An obligation is derived and never stored. The rule reads no store, no clock and no viewer: the same
// facts and day give the same obligations. Package load, below this one, reads the facts from a snapshot.
//
// Imports: graph.
package ledger
