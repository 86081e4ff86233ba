package gctuner

import (
	"testing"
)

func TestGarbageMayBeAsMuchAsThereIsRoomFor(t *testing.T) {
	for alive, want := range map[uint64]int{0: 400, 10 << 20: 400, 512 << 20: 325, 1 << 30: 112, 3 << 29: 41, 8 << 30: 25} {
		if got := gcPercent(alive); got != want {
			t.Errorf("with %d MiB alive it is %d percent, want %d", alive>>20, got, want)
		}
	}
}
