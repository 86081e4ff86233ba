// Package gctuner sets the target of the garbage collector by how much memory is live, and the memory limit by the
// container's.
//
// A server of a small graph may take five times its live memory, so that it collects rarely; a large
// one takes a quarter more than its live memory. It stays below the memory limit: that of the container, or GOMEMLIMIT. GOGC
// turns it off.
//
// Imports: the standard library, and automemlimit.
package gctuner
