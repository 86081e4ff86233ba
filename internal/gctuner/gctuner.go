package gctuner

import (
	"context"
	"os"
	"runtime/debug"
	runtimemetrics "runtime/metrics"
	"time"
)

// The collector of garbage works in proportion to what is alive, which is the graph in memory, every
// time that as much again was allocated. So it is called less often while there is memory for that: a
// server of a small graph takes up to five times what is alive, and none is made to take more than
// comfortable, unless what is alive needs it.

const (
	comfortable = 2176 << 20 // bytes of heap
	mostGarbage = 400        // percent of what is alive
	leastRoom   = 25         // percent of what is alive
)

// gcPercent returns how much garbage there may be, in percent of what is alive.
func gcPercent(alive uint64) int {
	if alive == 0 {
		return mostGarbage
	}
	room := 100 * (comfortable - float64(alive)) / float64(alive)
	return int(min(max(room, leastRoom), mostGarbage))
}

// Tune sets how often garbage is collected, again and again until the context ends. It leaves
// that to the environment when GOGC or GOMEMLIMIT is set.
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
