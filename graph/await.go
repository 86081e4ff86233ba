package graph

import (
	"context"
	"time"
)

// awaitEvery is how often a graph that lags behind is looked at.
const awaitEvery = 25 * time.Millisecond

// Await returns when the graph has come to a moment, so that what is read from then on is not older, or
// with the context's error. The zero day has always come.
func (g *Graph) Await(ctx context.Context, to Moment) error {
	tick := time.NewTicker(awaitEvery)
	defer tick.Stop()
	for {
		head, err := g.Head(ctx)
		if err != nil {
			return err
		}
		if (Moment{head, DateOf(g.now())}).Reached(to) {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
