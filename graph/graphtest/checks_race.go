//go:build race

package graphtest

// usualChecks is how many graphs the laws draw under the race detector, which looks for other faults
// and takes about ten times as long.
const usualChecks = "5"
