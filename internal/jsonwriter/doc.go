// Package jsonwriter writes the data of a response straight into bytes, byte for byte as gqlgen would.
//
// It saves a goroutine, a context and a closure for each field. What calls it is generated from the
// schema (gen/), beside gqlgen's own code. Whatever does not go smoothly (an error, a null
// where the schema forbids it, a panic, a field of introspection) ends the attempt, and gqlgen answers
// instead. The fallback does not read the store again: the batches keep what they loaded. Buffers are lent from
// a pool.
//
// Imports: gqlgen and gqlparser. It knows nothing of the graph.
package jsonwriter
