package main

import (
	"fmt"
	"slices"
	"strings"
)

// figure is one measured number of a target, and where it was measured.
type figure struct {
	at    string
	value float64
}

// judge returns the row of a target: what, the bound, what was measured, and whether it is met. The
// figures must reach a bound that begins with ≥ and must not exceed one that begins with ≤. A figure of
// 0 was not measured.
func judge(what, bound string, need float64, unit string, figures ...figure) row {
	var shown, met []string
	for _, f := range figures {
		if f.value == 0 {
			continue
		}
		text := number(f.value) + unit
		if f.at != "" {
			text = f.at + ": " + text
		}
		shown = append(shown, text)
		if bound == "≥" && f.value >= need || bound == "≤" && f.value <= need {
			met = append(met, f.at)
		}
	}
	verdict := "partly: " + strings.Join(met, ", ")
	switch {
	case len(shown) == 0:
		verdict = unmeasured
	case len(met) == len(shown):
		verdict = "yes"
	case len(met) == 0:
		verdict = "no"
	}
	return row{what, fmt.Sprintf("%s %v%s", bound, need, unit), strings.Join(shown, ", "), verdict}
}

// targets returns the table of all targets. A ratio is of medians, at each number of connections.
func targets(runs []*result) []row {
	m, l := ofScale(runs, "M"), ofScale(runs, "L")
	rows := []row{{"what", "target", "measured", "met"}}
	add := func(what, bound string, need float64, unit string, figures ...figure) {
		rows = append(rows, judge(what, bound, need, unit, figures...))
	}
	faster := func(who, rival string, need float64, queries ...string) {
		for _, q := range queries {
			add(fmt.Sprintf("(%s) requests a second: %s beside %s", q, titleOf(who), titleOf(rival)), "≥", need, "×",
				ratios(m.cells(q, who), m.cells(q, rival), (*cell).rate)...)
		}
	}
	for _, who := range []string{"file", "resident"} {
		faster(who, "n4g-naive", 150, "a", "b")
		faster(who, "n4g-best", 20, "a", "b")
		for _, q := range []string{"a", "b"} {
			for _, rival := range []string{"n4g-naive", "n4g-best"} {
				add(fmt.Sprintf("(%s) p99: %s divided by %s", q, titleOf(rival), titleOf(who)), "≥", 50, "×",
					ratios(m.cells(q, rival), m.cells(q, who), (*cell).p99)...)
			}
		}
		faster(who, "n4g-naive", 30, "c", "d", "d500", "e")
		for _, writers := range []int{1, 8} {
			how := mode{8, writers, 0}
			add(fmt.Sprintf("(f) reads a second with %d writing: %s beside %s", writers, titleOf(who), titleOf("n4g-naive")), "≥", 30, "×",
				figure{"", quotient(m.mix(who, how).reads(measured.rate), m.mix("n4g-naive", how).reads(measured.rate))})
		}
	}
	faster("cypher", "n4g-naive", 5, "b", "c", "d", "d500")
	faster("cypher", "n4g-naive", 3, "a")
	faster("cypher", "n4g-best", 1.5, "a")
	faster("file", "gqlgen", 3, "a", "b")
	faster("kept", "raw", 0.5, "r", "r304")
	faster("kept", "n4g-naive", 400, "r")
	for _, who := range []string{"file", "resident", "cypher"} {
		add("CPU time of page 500 divided by page 1: "+titleOf(who), "≤", 1.5, "×", ratios(m.cells("d500", who), m.cells("d", who), (*cell).cpu)...)
	}
	slowed := func(how mode) figure {
		p99 := func(m measured) float64 { return m.P99 }
		x := m.mix("file", how)
		return figure{fmt.Sprintf("%.0f writes/s", x.writes(measured.rate)), quotient(x.reads(p99), m.mix("file", mode{8, 0, 0}).reads(p99))}
	}
	add("durable writes a second: file store, 8 writers", "≥", targetCommits, "/s",
		figure{"without readers", m.mix("file", mode{0, 8, 0}).writes(measured.rate)},
		figure{"with 8 readers", m.mix("file", mode{8, 8, 0}).writes(measured.rate)})
	add("p99 of reads with 8 writing divided by p99 without", "≤", 2, "×",
		slowed(mode{8, 8, targetCommits}), slowed(mode{8, 8, 0}))
	add("L: seconds to open", "≤", 20, " s", figure{"", l.storeCost(opened)})
	add("L: most memory while it answers", "≤", 2560, " MiB", figure{"", l.mostMemory()})
	add("(a) p99 at L divided by M", "≤", 2, "×", ratios(l.cells("a", "file"), m.cells("a", "file"), (*cell).p99)...)
	add("L: most memory of an export divided by the opened store", "≤", 1.2, "×", figure{"", quotient(
		l.storeCost(func(f storeCosts) float64 { return f.ExportPeak }), l.storeCost(func(f storeCosts) float64 { return f.ExportBefore }))})
	m.networkTargets(add)
	add("seconds until the built program serves the sample", "≤", 1, " s", figure{"", m.storeCost(func(f storeCosts) float64 { return f.Sample })})
	return rows
}

// ofScale returns the run of a scale; an empty one when there is none.
func ofScale(runs []*result, scale string) *result {
	at := slices.IndexFunc(runs, func(r *result) bool { return r.Scale == scale })
	if at < 0 {
		return &result{}
	}
	return runs[at]
}

// ratios divides f of the first cells by f of those of the second with as many connections.
func ratios(over, under []*cell, f func(*cell) float64) (all []figure) {
	for _, a := range over {
		for _, b := range under {
			if a.Connections == b.Connections {
				all = append(all, figure{fmt.Sprint(a.Connections), quotient(f(a), f(b))})
			}
		}
	}
	return all
}
