package subscription

import (
	"context"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/graph/query"
)

// ledgerQuery identifies the ledger that the subscribers of a topic share.
type ledgerQuery struct {
	clearance   graph.Clearance
	filter      query.ObligationFilter
	assumptions bool
}

func (q ledgerQuery) key() string { return graph.CacheKey(q.clearance, q.assumptions, q.filter.Key()) }

// load returns the whole ledger of a day on a view.
func (q ledgerQuery) load(ctx context.Context, v *query.View, day graph.Date) (*query.Ledger, error) {
	return v.Assumptions(q.assumptions).Ledger(ctx, &q.filter, day)
}

func (q ledgerQuery) viewer() graph.Viewer { return graph.Viewer{Clearance: q.clearance} }

// maxRecent is the number of positions whose ledger a topic remembers, in addition to what the store
// remembers.
const maxRecent = 64

// ledgerTopic is the subscribers with the same clearance, filter and assumptions. They share its
// ledger.
type ledgerTopic struct {
	ledgerQuery
	hub        *Hub
	refreshing sync.Mutex // held by the only refresh

	mu          sync.Mutex
	current     *query.Ledger        // the newest; shared by positions between which nothing changed; nil at first
	confirmedAt graph.StreamPosition // the last position at which current was computed or found unchanged
	recent      []recentLedger       // the ledgers of the last positions, in order
	err         error                // why the topic ended
	changed     chan struct{}        // closed when current or err changes

	watchers int // guarded by the hub's mutex
}

// recentLedger is the ledger of a position.
type recentLedger struct {
	at graph.StreamPosition
	*query.Ledger
}

// joinLedger adds a subscriber to the topic of a query, and returns the topic with its ledger loaded.
func (h *Hub) joinLedger(ctx context.Context, q ledgerQuery) (*ledgerTopic, error) {
	if _, err := h.advance(ctx); err != nil {
		return nil, err
	}
	h.mu.Lock()
	t := h.ledgerTopics[q.key()]
	if t == nil {
		t = &ledgerTopic{ledgerQuery: q, hub: h, changed: make(chan struct{})}
		h.ledgerTopics[q.key()] = t
	}
	t.watchers++
	at := h.position
	h.mu.Unlock()
	if !t.upToDate(at) {
		if err := t.refresh(ctx); err != nil {
			h.leaveLedger(t)
			return t, err
		}
	}
	return t, nil
}

// leaveLedger removes a subscriber. A topic without subscribers ends.
func (h *Hub) leaveLedger(t *ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t.watchers--; t.watchers == 0 && h.ledgerTopics[t.key()] == t {
		delete(h.ledgerTopics, t.key())
	}
}

// outdated returns the ledger topics that have not reached the position.
func (h *Hub) outdated(at graph.StreamPosition) (outdated []*ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, t := range h.ledgerTopics {
		if !t.upToDate(at) {
			outdated = append(outdated, t)
		}
	}
	return outdated
}

// upToDate reports whether the topic has reached the position.
func (t *ledgerTopic) upToDate(at graph.StreamPosition) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.current != nil && t.confirmedAt.NotBefore(at)
}

// refresh recomputes the ledger. If it equals the old one but differed in between, it still counts as
// changed: a client that queried in between holds a stale answer and needs an event. An error that is
// not transient ends the topic, and every later subscriber's call returns it.
func (t *ledgerTopic) refresh(ctx context.Context) error {
	t.refreshing.Lock()
	defer t.refreshing.Unlock()
	old, confirmedAt := t.current, t.confirmedAt // written only under refreshing
	var next *query.Ledger
	unchanged := false
	err := recoverInto(func() error {
		err := t.hub.graph.Read(ctx, t.viewer(), func(v *query.View) (err error) {
			at, _ := t.hub.state()
			next, err = t.load(ctx, v, at.Day)
			return err
		})
		if err == nil && old != nil && next.NotBefore(confirmedAt) && len(next.Diff(old)) == 0 {
			unchanged, err = t.unchangedBetween(ctx, old, confirmedAt, next)
		}
		return err
	})
	if err != nil && isTransient(err) {
		return err
	}
	if err != nil {
		t.hub.drop(t)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case err != nil:
		t.err = err
	case t.current != nil && !next.NotBefore(t.confirmedAt):
		return nil // a later read may be of an older revision for a while
	case unchanged:
		t.confirmedAt = next.StreamPosition
		t.record(next.StreamPosition, t.current)
		return nil
	default:
		t.current, t.confirmedAt = next, next.StreamPosition
		t.record(next.StreamPosition, next)
	}
	close(t.changed)
	t.changed = make(chan struct{})
	return err
}

// unchangedBetween reports whether the ledger was the same at every revision between two positions,
// given that it is the same at both. When there are more than maxRecent revisions in between, or the
// store no longer holds them, it reports false if any change modified a subject or a response.
func (t *ledgerTopic) unchangedBetween(ctx context.Context, old *query.Ledger, since graph.StreamPosition, now *query.Ledger) (bool, error) {
	if now.Revision-since.Revision <= maxRecent {
		if now.Unchanged(old) {
			return true, nil
		}
		var err error
		for between := since.Revision + 1; between < now.Revision && err == nil; between++ {
			var l *query.Ledger
			if l, err = t.loadLedgerAt(ctx, graph.StreamPosition{Revision: between, Day: now.Day}); err == nil && len(l.Diff(old)) > 0 {
				return false, nil
			}
		}
		if graph.CodeOf(err) != graph.CodeGone {
			return err == nil, err
		}
	}
	modified, err := t.hub.graph.ModifiedBetween(ctx, t.viewer(), since.Revision, now.Revision)
	return !modified, err
}

// record remembers the ledger of a position. The caller holds t.mu.
func (t *ledgerTopic) record(at graph.StreamPosition, l *query.Ledger) {
	if t.recent = append(t.recent, recentLedger{at, l}); len(t.recent) > maxRecent {
		t.recent = slices.Delete(t.recent, 0, 1)
	}
}

// drop removes a topic that ended, so that the next subscriber creates a new one.
func (h *Hub) drop(t *ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.ledgerTopics[t.key()] == t {
		delete(h.ledgerTopics, t.key())
	}
}

// state returns the newest ledger, and a channel that is closed when there is a newer one.
func (t *ledgerTopic) state() (l *query.Ledger, changed <-chan struct{}, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.current, t.changed, t.err
}

// ledgerAt returns the ledger of a position that the hub has reached, or POSITION_GONE.
func (t *ledgerTopic) ledgerAt(ctx context.Context, position graph.StreamPosition) (*query.Ledger, error) {
	t.mu.Lock()
	i := slices.IndexFunc(t.recent, func(k recentLedger) bool { return k.at == position })
	if i >= 0 {
		defer t.mu.Unlock()
		return t.recent[i].Ledger, nil
	}
	t.mu.Unlock()
	return t.loadLedgerAt(ctx, position)
}

// loadLedgerAt computes the ledger of a past position, or returns POSITION_GONE.
func (t *ledgerTopic) loadLedgerAt(ctx context.Context, position graph.StreamPosition) (*query.Ledger, error) {
	v, err := t.hub.graph.At(ctx, t.viewer(), position.Revision)
	if err != nil {
		return nil, err
	}
	l, err := t.load(ctx, v, position.Day)
	if graph.CodeOf(err) == graph.CodeNotFound { // the filter's ids did not exist yet, so that nothing was owed
		return query.EmptyLedger(position), nil
	}
	return l, err
}

// recordSent remembers a ledger that a subscriber sent, of a position that the topic itself has not
// seen.
func (t *ledgerTopic) recordSent(l *query.Ledger) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.record(l.StreamPosition, l)
}

// lastConfirmed returns the last position at which the ledger was known to be the newest.
func (t *ledgerTopic) lastConfirmed(l *query.Ledger) graph.StreamPosition {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l == t.current {
		return t.confirmedAt
	}
	return l.StreamPosition
}
