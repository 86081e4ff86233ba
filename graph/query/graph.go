package query

import (
	"context"
	"runtime"
	"time"

	"answerable/graph"
	"answerable/graph/history"
	"answerable/graph/ledgercache"
)

// Graph reads the graph in a store. It enforces the rules that every read obeys.
type Graph struct {
	store       graph.Store
	clock       graph.Clock
	ledgerCache *ledgercache.Cache
	sizes       sizes
	analyses    *analyses
	deriving    turns // a processor each
	flights     flights
	index       graph.Index // nil when there is none
	log         *history.Log
}

// New returns the graph in the store. Today is the day in UTC; see UseTimeZone.
func New(store graph.Store, now func() time.Time) *Graph {
	return &Graph{store: store, clock: graph.Clock{Now: now}, ledgerCache: ledgercache.New(store), analyses: newAnalyses(), deriving: make(turns, runtime.GOMAXPROCS(0)), log: history.New(store)}
}

// Read calls f with the graph as the viewer may see it, at one revision, and returns f's error. The
// view and all that it handed out are valid until f returns. f may be called again; see Store.Read.
//
// If f searched at a revision that the search index has passed, Read freezes the index and calls f
// again.
func (g *Graph) Read(ctx context.Context, viewer graph.Viewer, f func(*View) error) error {
	passed, err := g.read(ctx, viewer, g.index, f)
	if !passed {
		return err
	}
	index, release, err := g.index.Freeze(ctx, viewer.Clearance)
	if err != nil {
		return err
	}
	defer release()
	_, err = g.read(ctx, viewer, index, f)
	return err
}

// read calls f, and reports whether f searched at a revision that the index has passed.
func (g *Graph) read(ctx context.Context, viewer graph.Viewer, index graph.Index, f func(*View) error) (passed bool, err error) {
	err = g.store.Read(ctx, func(s graph.Snapshot) error {
		v := g.newView(s, viewer, g.ledgerCache)
		v.sizes, v.analyses, v.deriving, v.flights, v.search.index = &g.sizes, g.analyses, g.deriving, &g.flights, index
		defer func() {
			passed = v.search.passed.Load()
			v.search.close()
		}()
		return f(v)
	})
	return passed, err
}

// newView returns the view of a snapshot of the store today.
func (g *Graph) newView(s graph.Snapshot, viewer graph.Viewer, cache *ledgercache.Cache) *View {
	v := newView(s, viewer, g.clock.Today(), cache)
	v.log, v.dayOf = g.log, g.clock.DayOf
	return v
}

// Log returns what is kept of the log of the store.
func (g *Graph) Log() *history.Log { return g.log }

// WarmUp derives, beside all else, the ledger that is asked for first: of today, as the public sees it. So the first question does not
// wait for it. An error is left to the one who asks it. Stop ends the work and waits for its end.
func (g *Graph) WarmUp(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = g.Read(ctx, graph.Viewer{}, func(v *View) error {
			_, err := v.Obligations(ctx, nil, PageArgs{})
			return err
		})
	}()
	return func() { cancel(); <-done }
}

// Store returns the store, for writes and integrity checks. Everything else reads through a View.
func (g *Graph) Store() graph.Store { return g.store }

// UseTimeZone makes the days of the graph those of a time zone. It must be called before any read.
func (g *Graph) UseTimeZone(zone func() *time.Location) *Graph {
	g.clock.Zone = zone
	return g
}

// Clock returns the clock of the graph, which says what day it is.
func (g *Graph) Clock() graph.Clock { return g.clock }

// Ready returns nil when the graph can be read.
func (g *Graph) Ready(ctx context.Context) error { return g.store.Ready(ctx) }
