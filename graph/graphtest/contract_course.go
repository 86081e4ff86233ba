package graphtest

import (
	"fmt"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// What becomes of two obligations from day to day: one is answered, one falls due and is withdrawn.
func testCourse(t *testing.T, open opener) {
	s := open(t)
	steps, err := readFacts([]string{
		"recommendation:r, issuedOn 2029",
		"recommendation:r ADDRESSED_TO organization:o, addressedOn 2030-01-10, dueOn 2030-02",
		"recommendation:r ADDRESSED_TO organization:q, addressedOn 2030-01-10, dueOn 2030-02-10, withdrawnOn 2030-04-02",
		"response:a ANSWERS recommendation:r",
		"response:a SUBMITTED_BY organization:o",
		"response:a, kind NOTED, submittedOn 2030-02-28",
		"recommendation:r ISSUED_BY working-group:g",
		"organization:o MEMBER_OF working-group:g, since 2030-01",
	})
	must(t, err)
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "graph", steps)
	must(t, err)
	from, to := graph.NewDate(2030, 1, 1), graph.NewDate(2030, 5, 1)
	read(t, s, secretary, func(v *query.View) {
		points, err := v.LedgerSeries(t.Context(), nil, from, to, query.EveryMonth)
		must(t, err)
		var got []string
		for _, p := range points {
			text := p.AsOf.String()
			for _, c := range p.CountsByState {
				if c.Count > 0 {
					text += fmt.Sprintf(" %d %s", c.Count, c.State)
				}
			}
			got = append(got, text)
		}
		same(t, "the series", got, "2030-01-01", "2030-01-31 2 OPEN", "2030-02-28 1 OVERDUE 1 ANSWERED", "2030-03-31 1 OVERDUE 1 ANSWERED",
			"2030-04-30 1 ANSWERED 1 WITHDRAWN", "2030-05-01 1 ANSWERED 1 WITHDRAWN")
		became := func(from, to graph.Date) (got []string) {
			c, err := v.LedgerDiff(t.Context(), nil, from, to, query.PageArgs{})
			must(t, err)
			for _, change := range c.Nodes() {
				text := change.ObligationID
				for _, state := range []*graph.ObligationState{change.Before, change.After} {
					if state == nil {
						text += " none"
					} else {
						text += " " + string(*state)
					}
				}
				got = append(got, text)
			}
			return got
		}
		const o, q = "obligation:recommendation:r~organization:o ", "obligation:recommendation:r~organization:q "
		same(t, "since January", became(from, to), o+"none ANSWERED", q+"none WITHDRAWN")
		same(t, "in March and April", became(graph.NewDate(2030, 2, 28), to), q+"OVERDUE WITHDRAWN")
		same(t, "in April", became(graph.NewDate(2030, 4, 3), to))
		same(t, "the timeline", everyEntry(t, v, query.TimelineArgs{}, 3), "2029 ISSUED recommendation:r", "2030-01 JOINED organization:o working-group:g ",
			"2030-01-10 ADDRESSED recommendation:r organization:o ", "2030-01-10 ADDRESSED recommendation:r organization:q ", "2030-02 DUE recommendation:r organization:o ",
			"2030-02-28 ANSWERED response:a", "2030-04-02 ADDRESSING_WITHDRAWN recommendation:r organization:q ")
		same(t, "the timeline of a group", everyEntry(t, v, query.TimelineArgs{Of: []string{"working-group:g"}}, 1),
			"2029 ISSUED recommendation:r", "2030-01 JOINED organization:o working-group:g ")
		_, err = v.LedgerSeries(t.Context(), nil, from, from+query.MaxSeries, query.EveryDay)
		if graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("a series of %d days is %v", query.MaxSeries+1, err)
		}
		points, err = v.LedgerSeries(t.Context(), nil, from, from+query.MaxSeries-1, query.EveryDay)
		if must(t, err); len(points) != query.MaxSeries {
			t.Errorf("a series of %d days has %d points", query.MaxSeries, len(points))
		}
		for _, asked := range []query.TimelineArgs{{Of: make([]string, 51)}, {Of: []string{"no id"}}, {Of: []string{"organization:o "}}, {From: &to, To: &from}} {
			if _, err := v.Timeline(t.Context(), asked, query.PageArgs{}); graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("the timeline of %v is %v", asked, err)
			}
		}
		if _, err := v.Timeline(t.Context(), query.TimelineArgs{Of: []string{"working-group:none"}}, query.PageArgs{}); graph.CodeOf(err) != graph.CodeNotFound {
			t.Errorf("the timeline of what is not there is %v", err)
		}
	})
}

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s is\n%s\nand should be\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
