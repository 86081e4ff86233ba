package query

import (
	"cmp"
	"context"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// Every says how far the days of a series are apart.
type Every string

// The distances of a series.
const (
	EveryDay     Every = "DAY"
	EveryWeek    Every = "WEEK" // which ends on Sunday
	EveryMonth   Every = "MONTH"
	EveryQuarter Every = "QUARTER"
)

// MaxSeries is the largest number of days of a series.
const MaxSeries = 400

// lastDay returns the last day of the period in which a day lies.
func (e Every) lastDay(day graph.Date) graph.Date {
	year, month, _ := day.Time().Date()
	switch e {
	case EveryWeek:
		return day + graph.Date(7-day.Time().Weekday())%7
	case EveryMonth:
		return graph.NewDate(year, month+1, 1) - 1
	case EveryQuarter:
		return graph.NewDate(year, month+3-(month-1)%3, 1) - 1
	default:
		return day
	}
}

// SeriesDays returns the days of a series: the first one, then the last of each period, and the last one.
func SeriesDays(from, to graph.Date, every Every) ([]graph.Date, error) {
	if from > to {
		return nil, graph.Invalid("from is %s, after to, %s; write the earlier day as from", from, to)
	}
	days := []graph.Date{from}
	for last := from; last < to; days = append(days, last) {
		if last = min(every.lastDay(last+1), to); len(days) == MaxSeries {
			return nil, graph.Invalid("every: from %s to %s there are more than %d days, each %s; at most %[3]d are answered: name fewer days, or a longer period",
				from, to, MaxSeries, every)
		}
	}
	return days, nil
}

// LedgerPoint is the numbers of the ledger on one day.
type LedgerPoint struct {
	AsOf             graph.Date
	TotalCount       int
	CountsByState    []StateCount
	CountsByProgress []ProgressCount
}

// ProgressCount is how many obligations have a progress of a status; nil counts those without a progress.
type ProgressCount struct {
	Status *graph.ProgressStatus
	Count  int
}

// LedgerSeries returns the numbers of the ledger on each day of a series. The number of calls to the store depends
// on the filter, not on the number of days.
func (v *View) LedgerSeries(ctx context.Context, filter *ObligationFilter, from, to graph.Date, every Every) ([]*LedgerPoint, error) {
	days, err := SeriesDays(from, to, every)
	f := valueOrZero(filter)
	if err == nil {
		err = v.checkLedger(ctx, f)
	}
	if err != nil {
		return nil, err
	}
	key := graph.CacheKey("ledger series", v.viewer.Clearance, v.assumptions, days, f.Key())
	return loadShared(v.root, key, func() ([]*LedgerPoint, error) {
		if entry, stale := v.ledgerCache.Get(ctx, v.snapshot.Snapshot, key); entry != nil && len(stale) == 0 {
			return entry.Value.([]*LedgerPoint), nil
		}
		tracked, tracker := v.tracked()
		tracked.snapshot.Snapshot, tracked.ledgerCache = &rememberingSnapshot{Snapshot: tracker}, nil
		points, err := tracked.deriveSeries(ctx, f, days)
		if graph.CodeOf(err) == graph.CodeTooWide {
			return nil, graph.TooWide("this series is derived from more of the graph than can be held at once: "+
				"narrow it by filter.theme, or to a part of the theme, by filter.workingGroup or filter.subject", err)
		}
		if err == nil {
			v.ledgerCache.Put(ctx, key, v.snapshot, points, 20*len(points), tracker.Dependencies(), false)
		}
		return points, err
	})
}

// deriveSeries derives a ledger that is not kept, day by day, from facts that are loaded once.
func (v *View) deriveSeries(ctx context.Context, f ObligationFilter, days []graph.Date) ([]*LedgerPoint, error) {
	filters := make([]*resolvedFilter, len(days))
	for i, day := range days {
		resolved, err := v.resolveFilters(ctx, []ObligationFilter{f}, day)
		if err != nil {
			return nil, err
		}
		filters[i] = resolved[0]
	}
	facts, err := load.Subjects(ctx, v.snapshot, v.anyTime(), candidateStarts(filters))
	if err != nil {
		return nil, err
	}
	if filters[0].filtersParties() { // by those of all days, so that each day asks the store the same
		ever, known := []*Obligation{}, map[ledger.ObligationID]bool{}
		err := v.eachDay(ctx, facts, days, func(_ int, all []*Obligation) {
			for _, o := range all {
				if !known[o.Key()] {
					known[o.Key()], ever = true, append(ever, o)
				}
			}
		})
		for i, day := range days {
			if err != nil || ctx.Err() != nil {
				return nil, cmp.Or(err, ctx.Err())
			}
			ofDay := *v
			ofDay.root = v.newDerivedBatch() // which holds the ledgers of one day only
			err = ofDay.filterByParties(ctx, filters[i:i+1], [][]*Obligation{ever}, day)
		}
		if err != nil {
			return nil, err
		}
	}
	points := make([]*LedgerPoint, len(days))
	err = v.eachDay(ctx, facts, days, func(i int, all []*Obligation) {
		kept := make([]*Obligation, 0, len(all))
		for _, o := range all {
			if filters[i].keeps(o) {
				kept = append(kept, o)
			}
		}
		points[i] = &LedgerPoint{days[i], len(kept), countsByState(kept), countsByProgress(kept)}
	})
	return points, err
}

// eachDay calls do with the index of each day, and all obligations of that day. These are valid during the call.
func (v *View) eachDay(ctx context.Context, facts []*ledger.SubjectFacts, days []graph.Date, do func(int, []*Obligation)) error {
	courses, ofSubject := make([]*ledger.Course, len(facts)), make([][]*Obligation, len(facts))
	for i, f := range facts {
		courses[i] = f.Course(v.assumptions)
	}
	for i, day := range days {
		if err := ctx.Err(); err != nil {
			return err
		}
		var all []*Obligation
		for n, course := range courses {
			if obligations, derived := course.On(day); derived {
				ofSubject[n] = make([]*Obligation, len(obligations))
				for j, o := range obligations {
					ofSubject[n][j] = &Obligation{Obligation: o}
				}
			}
			all = append(all, ofSubject[n]...)
		}
		do(i, all)
	}
	return nil
}

// countsByProgress counts obligations by the status of their progress, with a row for every status, and one for none.
func countsByProgress(obligations []*Obligation) []ProgressCount {
	numbers := map[string]int{}
	for _, o := range obligations {
		numbers[statusOf(o.Progress)]++
	}
	var counts []ProgressCount
	for _, status := range graph.EnumValues[graph.ProgressStatus]() {
		counts = append(counts, ProgressCount{new(graph.ProgressStatus(status)), numbers[status]})
	}
	return append(counts, ProgressCount{nil, numbers[""]})
}
