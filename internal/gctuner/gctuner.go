package gctuner

import (
	"context"
	"os"
	"runtime/debug"
	runtimemetrics "runtime/metrics"
	"time"

	"github.com/KimMachineGun/automemlimit/memlimit"
)

// The garbage collector traverses the live heap, which is mostly the graph, each time that the heap has
// grown by GOGC percent. While there is memory, a higher GOGC makes it run less often: with a small graph the
// heap grows to five times the live heap, but not above targetHeap or most of the memory limit, unless the live heap needs
// more.

const (
	targetHeap   = 2176 << 20 // bytes of heap
	maxGCPercent = 400        // percent of the live heap
	minGCPercent = 25         // percent of the live heap
)

// LimitMemory makes nine tenths of a container's memory (its cgroup) the memory limit of the runtime, unless GOMEMLIMIT is set.
// It comes before the caches, which follow the limit; see package ledgercache.
func LimitMemory() {
	_, _ = memlimit.Set(memlimit.WithProvider(memlimit.FromCgroup)) // an error is that there is no such limit
}

// gcPercent returns GOGC for a live heap under a memory limit: by how many percent the heap may grow.
func gcPercent(alive uint64, limit int64) int {
	if alive == 0 {
		return maxGCPercent
	}
	target := min(targetHeap, 0.8*float64(limit))
	room := 100 * (target - float64(alive)) / float64(alive)
	return int(min(max(room, minGCPercent), maxGCPercent))
}

// Tune adjusts GOGC every second until the context ends. It does nothing when GOGC is set in the environment.
func Tune(ctx context.Context) {
	if os.Getenv("GOGC") != "" {
		return
	}
	sample := []runtimemetrics.Sample{{Name: "/gc/heap/live:bytes"}}
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for set := 0; ; {
		runtimemetrics.Read(sample)
		if percent := gcPercent(sample[0].Value.Uint64(), debug.SetMemoryLimit(-1)); percent != set {
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
