// Package graph is the stakeholder relationship graph: its model, its rules and the port to the
// engines that keep it.
//
//	Organization ─PART_OF→ Organization     Person ─AFFILIATED_WITH→ Organization
//	      │ SUCCEEDED_BY→ Organization         │
//	      └───────────┬────MEMBER_OF───────────┘
//	                  ▼
//	   StakeholderGroup, WorkingGroup ─PART_OF→ Initiative ←HELD_BY─ Meeting ─HOSTED_BY→ Organization
//	                  ▲                     WorkingGroup ─AIMS_AT→ Outcome
//	                  │ ADDRESSED_TO
//	   Recommendation ┴ ActionPoint ─IMPLEMENTS→ Recommendation ─ISSUED_BY→ Organization
//	      │      ▲         │ AGREED_AT, REVIEWED_AT→ Meeting
//	      │      │ ANSWERS └─RECORDED_IN→ Document ─TRANSLATION_OF→ Document
//	      │   Response ─SUBMITTED_BY, ON_BEHALF_OF→ Organization, Person, …
//	      └─ABOUT→ Theme ─PART_OF→ Theme
//
//	Organization, Person, StakeholderGroup ─PARTICIPATES_IN→ Meeting, ─WORKS_ON→ Theme
//	Recommendation, ActionPoint, Document ─DISCUSSED_AT→ Meeting
//	Meeting, WorkingGroup, Document ─INFORMS→ Meeting
//	Meeting ─PART_OF→ Meeting     WorkingGroup ─PART_OF→ WorkingGroup
//
// # Reading
//
// A Graph wraps a Store. Graph.Read gives a View: the graph at one revision as one Viewer may see
// it on one day. Every read is a method of View or of what a View handed out, and View alone makes
// the Stamp that engines apply to every node and relationship. So privacy is enforced in one place.
// The law: the answer is the one that the same question gets on a graph from which all that the
// viewer may not see has been physically removed.
//
// # Rules
//
// What is owed is derived, never stored: a Case is all that is known about one recommendation or
// action point, and Case.Obligations is the ledger rule, a pure function of the case and a day.
//
// # Writing
//
// Graph.Apply validates a batch of steps against the graph that would result and appends one Change
// to the log; see Verify for what it refuses.
package graph
