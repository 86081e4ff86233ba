//go:build !race

package main

// raced says that the race detector is on, which allocates otherwise.
const raced = false
