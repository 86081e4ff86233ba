// Package gctuner sets the target of the garbage collector by how much memory is live.
//
// A server of a small graph may take five times its live memory, so that it collects rarely; a large
// one takes a quarter more than its live memory. It does nothing when GOGC or GOMEMLIMIT is set.
//
// Imports: the standard library.
package gctuner
