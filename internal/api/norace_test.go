//go:build !race

package api

// raced says that the race detector is on, which allocates otherwise.
const raced = false
