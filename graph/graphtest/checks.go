//go:build !race

package graphtest

// usualChecks is how many graphs the laws draw, so that all tests take two minutes. CI draws 30.
const usualChecks = "10"
