//go:build !race

package graphtest

// usualChecks is how many graphs the laws draw.
const usualChecks = "30"
