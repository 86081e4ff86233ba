package gctuner

import (
	"context"
	"os"
	"runtime/debug"
	runtimemetrics "runtime/metrics"
	"time"
)

// The garbage collector traverses the live heap, which is mostly the graph, each time that the heap has
// grown by GOGC percent. While there is memory, a higher GOGC makes it run less often: with a small graph the
// heap grows to five times the live heap, but not above targetHeap, unless the live heap needs more.

const (
	targetHeap   = 2176 << 20 // bytes of heap
	maxGCPercent = 400        // percent of the live heap
	minGCPercent = 25         // percent of the live heap
)

// gcPercent returns GOGC for a live heap: by how many percent the heap may grow.
func gcPercent(alive uint64) int {
	if alive == 0 {
		return maxGCPercent
	}
	room := 100 * (targetHeap - float64(alive)) / float64(alive)
	return int(min(max(room, minGCPercent), maxGCPercent))
}

// Tune adjusts GOGC every second until the context ends. It does nothing when GOGC or GOMEMLIMIT is set in
// the environment.
func Tune(ctx context.Context) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	sample := []runtimemetrics.Sample{{Name: "/gc/heap/live:bytes"}}
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for set := 0; ; {
		runtimemetrics.Read(sample)
		if percent := gcPercent(sample[0].Value.Uint64()); percent != set {
			debug.SetGCPercent(percent)
			set = percent
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
