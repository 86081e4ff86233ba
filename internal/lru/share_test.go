package lru_test

import (
	"runtime/debug"
	"testing"

	"answerable/internal/lru"
)

func TestAShareIsAPartOfTheMemoryLimit(t *testing.T) {
	limit := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(limit)
	for _, test := range []struct {
		limit             int64
		most, parts, want int
	}{
		{1 << 62, 1000, 4, 1000}, {1 << 40, 1000, 4, 1000}, {4 << 30, 2 << 30, 4, 1 << 30}, {0, 1000, 4, 1},
	} {
		debug.SetMemoryLimit(test.limit)
		if got := lru.Share(test.most, test.parts); got != test.want {
			t.Errorf("of %d with a limit of %d, a share of %d is %d, want %d", test.most, test.limit, test.parts, got, test.want)
		}
	}
}
