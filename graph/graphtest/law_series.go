package graphtest

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The law of series: each point has the numbers of the ledger of its day, for every filter, with and without
// assumptions. The law of differences: what became of obligations between two days is how their two ledgers differ.
func lawSeries(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	for range 3 {
		clearance, assumptions := pick(a.draw, graph.Secretariat, a.level()), !a.oneIn(3)
		from, to, every := a.day(), a.day(), a.every()
		from, to = min(from, to), max(from, to)
		seen := worldOf(cut(elementsOf(a.steps), clearance))
		ask := a.filters(seen)
		for _, f := range []query.ObligationFilter{{}, a.filter(seen), *ask.obligations(2)} {
			size := int32(a.upTo(2) + 1)
			read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
				v = v.Assumptions(assumptions)
				days, err := query.SeriesDays(from, to, every)
				if err == nil {
					points, err := v.LedgerSeries(context.Background(), &f, from, to, every)
					must(t, err)
					sameSeries(t, v, f, days, points)
				} else if every != query.EveryDay {
					t.Fatal(err)
				}
				sameDifference(t, v, assumptions, f, from, to, size)
			})
		}
	}
}

// every returns how far the days of a series are apart.
func (d draw) every() query.Every {
	return pick(d, query.EveryDay, query.EveryWeek, query.EveryMonth, query.EveryQuarter)
}

// sameSeries compares the points with the ledgers of the first days and the last ones: all take too long.
func sameSeries(t failer, v *query.View, f query.ObligationFilter, days []graph.Date, points []*query.LedgerPoint) {
	if len(points) != len(days) {
		t.Fatalf("a series of %d days has %d points", len(days), len(points))
	}
	for i, day := range days {
		if i > 12 && i < len(days)-6 {
			continue
		}
		if got, want := writePoint(points[i]), writePoint(pointOf(everyObligation(t, v.AsOf(&day), &f), day)); got != want {
			t.Fatalf("of %s, the series from %s to %s has\n%s\nand the ledger\n%s", f, days[0], days[len(days)-1], got, want)
		}
	}
}

// pointOf counts obligations one by one.
func pointOf(obligations []*query.Obligation, day graph.Date) *query.LedgerPoint {
	p := &query.LedgerPoint{AsOf: day, TotalCount: len(obligations)}
	for _, state := range graph.ObligationStates() {
		p.CountsByState = append(p.CountsByState, query.StateCount{State: state})
	}
	for _, status := range []graph.ProgressStatus{"NOT_STARTED", "IN_PROGRESS", "PARTLY_IMPLEMENTED", "IMPLEMENTED", "DISCONTINUED"} {
		p.CountsByProgress = append(p.CountsByProgress, query.ProgressCount{Status: &status})
	}
	p.CountsByProgress = append(p.CountsByProgress, query.ProgressCount{})
	for _, o := range obligations {
		for i := range p.CountsByState {
			if p.CountsByState[i].State == o.State {
				p.CountsByState[i].Count++
			}
		}
		for i, c := range p.CountsByProgress {
			if reported := o.ReportedProgress(); reported == nil && c.Status == nil || reported != nil && c.Status != nil && reported.Status == *c.Status {
				p.CountsByProgress[i].Count++
			}
		}
	}
	return p
}

func writePoint(p *query.LedgerPoint) string {
	text := fmt.Sprintf("%s: %d %v", p.AsOf, p.TotalCount, p.CountsByState)
	for _, c := range p.CountsByProgress {
		if c.Status == nil {
			text += fmt.Sprintf(" none %d", c.Count)
		} else {
			text += fmt.Sprintf(" %s %d", *c.Status, c.Count)
		}
	}
	return text
}

// sameDifference compares the pages of what became of obligations with how two ledgers differ.
func sameDifference(t failer, v *query.View, assumptions bool, f query.ObligationFilter, from, to graph.Date, size int32) {
	var changes []*query.ObligationChange
	for args := (query.PageArgs{First: &size}); ; {
		c, err := v.LedgerDiff(context.Background(), &f, from, to, args)
		must(t, err)
		changes = append(changes, c.Nodes()...)
		if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage {
			if len(changes) != c.TotalCount {
				t.Fatalf("a difference of %d has pages of %d", c.TotalCount, len(changes))
			}
			break
		}
	}
	ledgerOn := func(day graph.Date) map[string]*query.Obligation {
		byKey := map[string]*query.Obligation{}
		for _, o := range everyObligation(t, v.AsOf(&day), &f) {
			byKey[o.SubjectID+" "+o.RespondentID+" "+o.Round] = o
		}
		return byKey
	}
	before, after := ledgerOn(from), ledgerOn(to)
	keys := maps.Clone(before)
	maps.Copy(keys, after)
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		was, is := before[key], after[key]
		var c *query.ObligationChange
		id := keys[key].Key()
		if id.Firm = !assumptions; len(changes) > 0 && changes[0].ObligationID == id.String() {
			c, changes = changes[0], changes[1:]
		}
		switch {
		case was == nil || is == nil || was.State != is.State:
			if c == nil || (c.Before == nil) != (was == nil) || was != nil && *c.Before != was.State || (c.After == nil) != (is == nil) || is != nil && *c.After != is.State ||
				(c.Obligation == nil) != (is == nil) || is != nil && writeObligation(c.Obligation.Obligation) != writeObligation(is.Obligation) {
				t.Fatalf("from %s to %s, of %s, %s has the change %+v", from, to, f, key, c)
			}
		case c == nil && (was.DueOn != is.DueOn || writeProgress(was.Obligation, true) != writeProgress(is.Obligation, true) || len(was.Responses) != len(is.Responses)),
			c != nil && (*c.Before != was.State || *c.After != is.State):
			t.Fatalf("from %s to %s, of %s, %s has the change %+v", from, to, f, key, c)
		}
	}
	if len(changes) > 0 {
		t.Fatalf("from %s to %s, of %s, there is also the change %+v", from, to, f, changes[0])
	}
}
