package query

import (
	"context"
	"reflect"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledgercache"
)

// derivedLedger is a ledger as it was derived, and as the ledger cache keeps it.
type derivedLedger struct {
	obligations []*Obligation   // by due date
	resolved    *resolvedFilter // nil when the filter depends on the obligations; then the ledger can't be refreshed in part

	mu       sync.Mutex
	narrowed map[string][]*Obligation // by the conditions on an obligation's own values
}

// mostNarrowed is how many lists are kept beside a ledger.
const mostNarrowed = 8

// narrow returns the obligations that meet conditions on their own values.
func (l *derivedLedger) narrow(own ObligationFilter) []*Obligation {
	if reflect.ValueOf(own).IsZero() {
		return l.obligations
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	key := own.Key()
	if kept, found := l.narrowed[key]; found {
		return kept
	}
	var kept []*Obligation
	for _, o := range l.obligations {
		if own.keeps(o) {
			kept = append(kept, o)
		}
	}
	for other := range l.narrowed {
		if len(l.narrowed) < mostNarrowed {
			break
		}
		delete(l.narrowed, other)
	}
	if l.narrowed == nil {
		l.narrowed = map[string][]*Obligation{}
	}
	l.narrowed[key] = slices.Clip(kept)
	return l.narrowed[key]
}

// weight returns the size for the cache, in units of 8 bytes. The factors were measured: of an
// obligation with its reasons and their relationships, and of a subject of the resolved filter. Each list beside the
// ledger takes at most a pointer an obligation.
func (l *derivedLedger) weight() int {
	size := (75 + mostNarrowed) * len(l.obligations)
	if l.resolved != nil {
		size += 10 * len(l.resolved.candidateSubjects().All())
	}
	return size
}

// cachedLedger is a ledger that was found in the cache, with the subjects whose obligations must be
// derived again. Its ledger is nil when the cache has none that can be used.
type cachedLedger struct {
	key           string
	ledger        *derivedLedger
	dependencies  ledgercache.Dependencies
	staleSubjects ledgercache.StaleSubjects
}

// ledgerKey returns the cache key of the ledger of a filter that the viewer sees on a day.
func (v *View) ledgerKey(f ObligationFilter, day graph.Date) string {
	return graph.CacheKey("ledger", v.viewer.Clearance, day, v.assumptions, f.Key())
}

// cachedLedger looks the key up in the ledger cache.
func (v *View) cachedLedger(ctx context.Context, key string) cachedLedger {
	entry, stale := v.ledgerCache.Get(ctx, v.snapshot.Snapshot, key)
	if entry == nil || len(stale) > 0 && entry.Value.(*derivedLedger).resolved == nil {
		return cachedLedger{}
	}
	return cachedLedger{key, entry.Value.(*derivedLedger), entry.Dependencies, stale}
}

// tracked returns a copy of the view, and the tracker that records what the copy reads.
func (v *View) tracked() (*View, *ledgercache.Tracker) {
	view, tracker := *v, ledgercache.Track(v.snapshot.Snapshot)
	view.snapshot = limitedSnapshot{Snapshot: tracker} // with sources, since the next request may select them
	return &view, tracker
}

// deriveAndCache derives the ledgers of the filters on a day and caches them. The number of calls to
// the store does not depend on how many filters there are.
func (v *View) deriveAndCache(ctx context.Context, filters []ObligationFilter, day graph.Date) ([]*derivedLedger, error) {
	if len(filters) == 0 {
		return nil, nil
	}
	tracked, tracker := v.tracked()
	resolved, err := tracked.resolveFilters(ctx, filters, day)
	var derived [][]*Obligation
	if err == nil {
		derived, err = tracked.derive(ctx, resolved, nil, day)
	}
	if graph.CodeOf(err) == graph.CodeTooWide {
		return nil, graph.TooWide("this ledger is derived from more of the graph than can be held at once: "+
			"narrow it by filter.theme, or to a part of the theme, by filter.workingGroup, filter.recommendation or filter.actionPoint", err)
	}
	if err != nil {
		return nil, err
	}
	ledgers, dependencies := make([]*derivedLedger, len(filters)), tracker.Dependencies()
	for i := range filters {
		if ledgers[i] = (&derivedLedger{obligations: derived[i], resolved: resolved[i]}); resolved[i].filtersParties() {
			ledgers[i].resolved = nil
		}
		v.ledgerCache.Put(ctx, v.ledgerKey(filters[i], day), v.snapshot, ledgers[i], ledgers[i].weight(), dependencies, false)
	}
	return ledgers, nil
}

// refreshLedgers derives the obligations of the stale subjects again and merges them into the cached
// ledgers. The resolved filters have not changed. The number of calls to the store does not depend on
// how many ledgers there are.
func (v *View) refreshLedgers(ctx context.Context, ledgers []*cachedLedger, day graph.Date) error {
	if len(ledgers) == 0 {
		return nil
	}
	resolved, stale := make([]*resolvedFilter, len(ledgers)), idset.New()
	for i, l := range ledgers {
		resolved[i] = l.ledger.resolved
		for id := range l.staleSubjects {
			stale.Add(id)
		}
	}
	tracked, tracker := v.tracked()
	derived, err := tracked.derive(ctx, resolved, []graph.Start{{IDs: stale.IDs}}, day)
	if err != nil {
		return err
	}
	refreshed := tracker.Dependencies()
	for i, l := range ledgers {
		kept := slices.DeleteFunc(slices.Clone(l.ledger.obligations), func(o *Obligation) bool { return stale.Contains(o.SubjectID) })
		l.ledger = &derivedLedger{obligations: mergeLedgers(kept, derived[i]), resolved: l.ledger.resolved}
		v.ledgerCache.Put(ctx, l.key, v.snapshot, l.ledger, l.ledger.weight(), l.dependencies.Merge(&refreshed, l.staleSubjects), true)
	}
	return nil
}

// mergeLedgers merges two ledgers that are sorted by due date.
func mergeLedgers(a, b []*Obligation) []*Obligation {
	merged := make([]*Obligation, 0, len(a)+len(b))
	for ; len(b) > 0; b = b[1:] {
		i, _ := slices.BinarySearchFunc(a, b[0], byDueDate)
		merged, a = append(append(merged, a[:i]...), b[0]), a[i:]
	}
	return append(merged, a...)
}
