// Package neo4j is the second engine: a graph.Store in a Neo4j database, 5.26 or later.
//
// The graph looks as an analyst expects it: a node has its label and no other, a
// relationship its type, and every property is a native one. What is stored in addition to the properties of
// the model is there to match, order and restrict with; see properties.go, the one place that knows
// how an element is written. The same database holds the head, (:AnswerableHead), and the log,
// (:AnswerableChange) with its lines in (:AnswerableSteps).
//
// A Pattern becomes one Cypher statement (compile.go), whose text holds nothing of what users or
// the graph say: all of that is parameters. A write is one transaction, which locks the head first,
// so that there is one writer at a time, however many servers share the database.
//
// Neo4j has no snapshots. Read therefore looks at the head before and after: an answer is given only
// when no change came between; see Store.Read.
//
// Imports: graph, ndjson (for the elements in the log) and the driver. It knows no rule, no GraphQL and
// no HTTP.
package neo4j
