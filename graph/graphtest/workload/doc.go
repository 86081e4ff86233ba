// Package workload is the workload of the benchmark: generated graphs, and the questions with their parameters.
//
// A graph has the shape of the domain and is a function of its Scale alone (world.go): the same scale
// gives the same bytes. Generate writes it as a file; import.go loads the file into a store. A Query
// (queries.go) is one question of the benchmark in its forms: GraphQL, and Cypher for the rival. The
// module in bench/ and the benchmarks in internal/api ask the same questions of the same graphs.
//
// Imports: graph, ndjson and both engines, into which it loads. Only tests and bench/ import it.
package workload
