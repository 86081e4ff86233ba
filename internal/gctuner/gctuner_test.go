package gctuner

import (
	"math"
	"testing"
)

func TestGarbageMayBeAsMuchAsThereIsRoomFor(t *testing.T) {
	const none = math.MaxInt64
	for _, test := range []struct {
		alive uint64
		limit int64
		want  int
	}{
		{0, none, 400},
		{10 << 20, none, 400},
		{512 << 20, none, 325},
		{1 << 30, none, 112},
		{3 << 29, none, 41},
		{8 << 30, none, 25},
		{10 << 20, 512 << 20, 400},
		{128 << 20, 512 << 20, 220},
		{400 << 20, 512 << 20, 25},
		{1 << 30, 8 << 30, 112},
	} {
		if got := gcPercent(test.alive, test.limit); got != test.want {
			t.Errorf("with %d MiB alive of %d it is %d percent, want %d", test.alive>>20, test.limit>>20, got, test.want)
		}
	}
}
