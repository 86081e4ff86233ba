package subscription

import (
	"context"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/graph/query"
)

// question is what the ledger of a group is of.
type ledgerQuery struct {
	clearance   graph.Clearance
	filter      query.ObligationFilter
	assumptions bool
}

func (q ledgerQuery) key() string { return graph.CacheKey(q.clearance, q.assumptions, q.filter.Key()) }

// ask returns the whole ledger of a day on a view. Of a revision at which the filter named what was
// not there, the ledger is empty.
func (q ledgerQuery) load(ctx context.Context, v *query.View, day graph.Date) (*query.Ledger, error) {
	return v.Assumptions(&q.assumptions).Ledger(ctx, &q.filter, day)
}

func (q ledgerQuery) viewer() graph.Viewer { return graph.Viewer{Clearance: q.clearance} }

// remembered is how many moments a group knows its ledger of, beside what the store remembers.
const maxRecent = 64

// ledgerTopic is the subscribers who watch one ledger.
type ledgerTopic struct {
	ledgerQuery
	hub        *Hub
	refreshing sync.Mutex // one at a time

	mu          sync.Mutex
	current     *query.Ledger        // the newest, shared by moments between which nothing changed; nil at first
	confirmedAt graph.StreamPosition // at which current was last computed
	recent      []recentLedger       // the last moments, in order
	err         error                // why there is no ledger any more
	changed     chan struct{}        // closed when current or err is another

	watchers int // under the hub's lock
}

type recentLedger struct {
	at graph.StreamPosition
	*query.Ledger
}

// join returns the group of a question, with its ledger, for one more subscriber.
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

// leave counts a subscriber off. A group that nobody watches ends.
func (h *Hub) leaveLedger(t *ledgerTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t.watchers--; t.watchers == 0 && h.ledgerTopics[t.key()] == t {
		delete(h.ledgerTopics, t.key())
	}
}

// behind returns the groups that have not reached the moment.
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

func (t *ledgerTopic) upToDate(at graph.StreamPosition) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.current != nil && t.confirmedAt.NotBefore(at)
}

// refresh computes the ledger anew. One that is as it was is another all the same when it was not so
// in between: whoever asked then must hear that it is over. An error that will not pass ends the group,
// and is returned to whoever asks it from then on.
func (t *ledgerTopic) refresh(ctx context.Context) error {
	t.refreshing.Lock()
	defer t.refreshing.Unlock()
	old, confirmedAt := t.current, t.confirmedAt // which nobody else writes
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
		return nil // a store that is read anew may be behind for a while
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

// still reports whether the ledger was the same at every revision since a moment, given that it is now.
// Over more of them than a few, or where the past is not remembered, it says so unless something that
// is owed or answered was touched.
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

// know notes that the ledger is the one of a moment. It is called under g.mu.
func (t *ledgerTopic) record(at graph.StreamPosition, l *query.Ledger) {
	if t.recent = append(t.recent, recentLedger{at, l}); len(t.recent) > maxRecent {
		t.recent = slices.Delete(t.recent, 0, 1)
	}
}

// end makes the next who asks the question begin a new group.
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

// at returns the ledger of a moment that the hub has reached, or POSITION_GONE.
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

// ledgerOf asks what the ledger of a moment was, or returns POSITION_GONE.
func (t *ledgerTopic) loadLedgerAt(ctx context.Context, position graph.StreamPosition) (*query.Ledger, error) {
	v, err := t.hub.graph.At(ctx, t.viewer(), position.Revision)
	if err != nil {
		return nil, err
	}
	l, err := t.load(ctx, v, position.Day)
	if graph.CodeOf(err) == graph.CodeNotFound { // what the filter names was not there, and nothing was owed
		return query.EmptyLedger(position), nil
	}
	return l, err
}

// remember notes what somebody was told of a moment that the group itself has not seen.
func (t *ledgerTopic) recordSent(l *query.Ledger) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.record(l.StreamPosition, l)
}

// standsAt returns the last moment at which the ledger was known to be the newest still.
func (t *ledgerTopic) lastConfirmed(l *query.Ledger) graph.StreamPosition {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l == t.current {
		return t.confirmedAt
	}
	return l.StreamPosition
}
