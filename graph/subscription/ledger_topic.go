package subscription

import (
	"context"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/graph/query"
)

// question is what the ledger of a group is of.
type question struct {
	clearance   graph.Clearance
	filter      query.ObligationFilter
	assumptions bool
}

func (q question) key() string { return graph.CacheKey(q.clearance, q.assumptions, q.filter.Key()) }

// ask returns the whole ledger of a day on a view. Of a revision at which the filter named what was
// not there, the ledger is empty.
func (q question) ask(ctx context.Context, v *query.View, day graph.Date) (*query.Ledger, error) {
	return v.Assumptions(&q.assumptions).Ledger(ctx, &q.filter, day)
}

func (q question) viewer() graph.Viewer { return graph.Viewer{Clearance: q.clearance} }

// remembered is how many moments a group knows its ledger of, beside what the store remembers.
const remembered = 64

// ledgerTopic is the subscribers who watch one ledger.
type ledgerTopic struct {
	question
	hub        *Hub
	refreshing sync.Mutex // one at a time

	mu      sync.Mutex
	current *query.Ledger        // the newest, shared by moments between which nothing changed; nil at first
	upTo    graph.StreamPosition // at which current was last computed
	known   []knownLedger        // the last moments, in order
	err     error                // why there is no ledger any more
	changed chan struct{}        // closed when current or err is another

	watchers int // under the hub's lock
}

type knownLedger struct {
	at graph.StreamPosition
	*query.Ledger
}

// join returns the group of a question, with its ledger, for one more subscriber.
func (h *Hub) join(ctx context.Context, q question) (*ledgerTopic, error) {
	if _, err := h.advance(ctx); err != nil {
		return nil, err
	}
	h.mu.Lock()
	g := h.groups[q.key()]
	if g == nil {
		g = &ledgerTopic{question: q, hub: h, changed: make(chan struct{})}
		h.groups[q.key()] = g
	}
	g.watchers++
	at := h.at
	h.mu.Unlock()
	if !g.reached(at) {
		if err := g.refresh(ctx); err != nil {
			h.leave(g)
			return g, err
		}
	}
	return g, nil
}

// leave counts a subscriber off. A group that nobody watches ends.
func (h *Hub) leave(g *ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if g.watchers--; g.watchers == 0 && h.groups[g.key()] == g {
		delete(h.groups, g.key())
	}
}

// behind returns the groups that have not reached the moment.
func (h *Hub) behind(at graph.StreamPosition) (behind []*ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, g := range h.groups {
		if !g.reached(at) {
			behind = append(behind, g)
		}
	}
	return behind
}

func (g *ledgerTopic) reached(at graph.StreamPosition) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.current != nil && g.upTo.NotBefore(at)
}

// refresh computes the ledger anew. One that is as it was is another all the same when it was not so
// in between: whoever asked then must hear that it is over. An error that will not pass ends the group,
// and is returned to whoever asks it from then on.
func (g *ledgerTopic) refresh(ctx context.Context) error {
	g.refreshing.Lock()
	defer g.refreshing.Unlock()
	old, upTo := g.current, g.upTo // which nobody else writes
	var next *query.Ledger
	still := false
	err := caught(func() error {
		err := g.hub.graph.Read(ctx, g.viewer(), func(v *query.View) (err error) {
			at, _ := g.hub.state()
			next, err = g.ask(ctx, v, at.Day)
			return err
		})
		if err == nil && old != nil && next.NotBefore(upTo) && len(next.Diff(old)) == 0 {
			still, err = g.still(ctx, old, upTo, next)
		}
		return err
	})
	if err != nil && isTransient(err) {
		return err
	}
	if err != nil {
		g.hub.end(g)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	switch {
	case err != nil:
		g.err = err
	case g.current != nil && !next.NotBefore(g.upTo):
		return nil // a store that is read anew may be behind for a while
	case still:
		g.upTo = next.StreamPosition
		g.know(next.StreamPosition, g.current)
		return nil
	default:
		g.current, g.upTo = next, next.StreamPosition
		g.know(next.StreamPosition, next)
	}
	close(g.changed)
	g.changed = make(chan struct{})
	return err
}

// still reports whether the ledger was the same at every revision since a moment, given that it is now.
// Over more of them than a few, or where the past is not remembered, it says so unless something that
// is owed or answered was touched.
func (g *ledgerTopic) still(ctx context.Context, old *query.Ledger, since graph.StreamPosition, now *query.Ledger) (bool, error) {
	if now.Revision-since.Revision <= remembered {
		if now.Unchanged(old) {
			return true, nil
		}
		var err error
		for between := since.Revision + 1; between < now.Revision && err == nil; between++ {
			var l *query.Ledger
			if l, err = g.ledgerOf(ctx, graph.StreamPosition{Revision: between, Day: now.Day}); err == nil && len(l.Diff(old)) > 0 {
				return false, nil
			}
		}
		if graph.CodeOf(err) != graph.CodeGone {
			return err == nil, err
		}
	}
	touched, err := g.hub.graph.Touched(ctx, g.viewer(), since.Revision, now.Revision)
	return !touched, err
}

// know notes that the ledger is the one of a moment. It is called under g.mu.
func (g *ledgerTopic) know(at graph.StreamPosition, l *query.Ledger) {
	if g.known = append(g.known, knownLedger{at, l}); len(g.known) > remembered {
		g.known = slices.Delete(g.known, 0, 1)
	}
}

// end makes the next who asks the question begin a new group.
func (h *Hub) end(g *ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.groups[g.key()] == g {
		delete(h.groups, g.key())
	}
}

// state returns the newest ledger, and a channel that is closed when there is a newer one.
func (g *ledgerTopic) state() (l *query.Ledger, changed <-chan struct{}, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.current, g.changed, g.err
}

// at returns the ledger of a moment that the hub has reached, or POSITION_GONE.
func (g *ledgerTopic) at(ctx context.Context, m graph.StreamPosition) (*query.Ledger, error) {
	g.mu.Lock()
	i := slices.IndexFunc(g.known, func(k knownLedger) bool { return k.at == m })
	if i >= 0 {
		defer g.mu.Unlock()
		return g.known[i].Ledger, nil
	}
	g.mu.Unlock()
	return g.ledgerOf(ctx, m)
}

// ledgerOf asks what the ledger of a moment was, or returns POSITION_GONE.
func (g *ledgerTopic) ledgerOf(ctx context.Context, m graph.StreamPosition) (*query.Ledger, error) {
	v, err := g.hub.graph.At(ctx, g.viewer(), m.Revision)
	if err != nil {
		return nil, err
	}
	l, err := g.ask(ctx, v, m.Day)
	if graph.CodeOf(err) == graph.CodeNotFound { // what the filter names was not there, and nothing was owed
		return query.EmptyLedger(m), nil
	}
	return l, err
}

// remember notes what somebody was told of a moment that the group itself has not seen.
func (g *ledgerTopic) remember(l *query.Ledger) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.know(l.StreamPosition, l)
}

// standsAt returns the last moment at which the ledger was known to be the newest still.
func (g *ledgerTopic) standsAt(l *query.Ledger) graph.StreamPosition {
	g.mu.Lock()
	defer g.mu.Unlock()
	if l == g.current {
		return g.upTo
	}
	return l.StreamPosition
}
