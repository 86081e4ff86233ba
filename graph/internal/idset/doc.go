// Package idset is a set of ids that keeps the order in which they were added.
//
// The packages under graph collect ids with it, to ask the store once for all of them. The order makes
// the answers of two runs the same.
//
// Imports: the standard library. Only packages under graph can import it.
package idset
