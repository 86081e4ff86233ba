// Package operation is an operation before it runs: it is found, measured and validated.
//
// Each step is an extension of gqlgen. DocumentStore finds a document that is given by its hash or name
// (persisted_documents.go, trusted_documents.go). LimitsExtension refuses what is too large before it is
// validated (document_size.go), and what would cost too much before it runs (complexity.go), with a code.
// ValidationRules, VariableValidator and Introspection decide what a document may say and
// how it is reported; one rule of ours is in inherited.go. CheckDocuments holds the documents of a client to the rules.
//
// It knows no HTTP and asks nothing of the store.
//
// Imports: graph, generated (for its schema), query (for the sizes of pages and the rows of counts); internal/auth, lru and
// telemetry; gqlgen, gqlparser, and kong for the flags of limits.
package operation
