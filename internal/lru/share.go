package lru

import "runtime/debug"

// Share returns how many bytes something may hold: most, or one of so many parts of the runtime's memory limit if that is
// less.
func Share(most, parts int) int {
	return max(1, int(min(int64(most), debug.SetMemoryLimit(-1)/int64(parts))))
}
