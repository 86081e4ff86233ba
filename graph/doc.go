// Package graph is the stakeholder relationship graph: its model, and the port to the engines that store it.
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
//	ProgressReport ─REPORTS_ON→ Recommendation, ActionPoint, Outcome, ─SUBMITTED_BY, ON_BEHALF_OF→ Organization, Person, …
//	Meeting ─PART_OF→ Meeting     WorkingGroup ─PART_OF→ WorkingGroup
//
// # The model
//
// A Node has a label and typed properties (node.go), a Relationship a type (relationship.go). Both
// embed a Fact: sources, a validity, a visibility. The vocabulary (vocabulary.go) lists every label,
// type and property once; the file format, the schema and the engines follow it. A Date is partial, and
// an interval of days (date.go).
//
// # The port
//
// An engine implements Store (store.go). It keeps the graph and the log of its changes, and gives a
// Snapshot of one revision, which has four questions: Match a Pattern (pattern.go), Count its rows,
// Reach the closure of a relationship type, and find the Dependents of a node. A ReadScope (read_scope.go) in a
// question says which elements exist for it: for a clearance, on a day, with or without assumptions. The
// engine applies it to every element that it looks at. A Write (change.go) is a change on its way. Index
// (index.go) is the port to the full-text index. Package graphtest is the contract of an engine.
//
// # Above it
//
// Rules are in other packages, which import this one:
//
//   - ledger: who owes a response to what, since when and why;
//   - network: paths, overlaps, brokers and measures of some nodes and the ties between them;
//   - integrity: what is true of every graph; a change that breaks it is refused;
//   - query: every read, as one viewer may see the graph;
//   - mutation: every write;
//   - subscription: events about what changed;
//   - search: the full-text index;
//   - ndjson: the file format;
//   - embedded, neo4j: the engines.
//
// Imports: the standard library without net/http, golang.org/x/text, and internal/idset.
package graph
