package main

import (
	"fmt"
	"slices"
	"strings"
)

// target is one number that was to be reached, with what was measured.
type target struct {
	Key    string // by which bench/explanations.md explains it
	What   string
	Need   string
	Figure string
	Met    string // yes, no, partly with where, or not measured
	missed []spot // what fell short of it
	tails  bool   // whether it is about the slowest answers
}

// figure is one measured number and where: so many connections, or a question; and what it is made of.
type figure struct {
	at    string
	value float64
	of    []spot
}

// judged fills in a target from its figures, which have to reach need; or not exceed it.
func judged(key, what, needed string, need float64, atMost bool, unit string, figures []figure) target {
	t := target{Key: key, What: what, Need: needed, Met: unmeasured}
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
		if f.value >= need && !atMost || f.value <= need && atMost {
			met = append(met, f.at)
		} else {
			t.missed = append(t.missed, f.of...)
		}
	}
	if t.Figure = strings.Join(shown, ", "); len(shown) == 0 {
		return t
	}
	switch len(met) {
	case len(shown):
		t.Met = "yes"
	case 0:
		t.Met = "no"
	default:
		t.Met = "partly: " + strings.Join(met, ", ")
	}
	return t
}

// only is the one figure of a target.
func only(value float64) []figure { return []figure{{value: value}} }

// slowest says that a target is about the slowest answers.
func slowest(t target) target {
	t.tails = true
	return t
}

// targets judges every target of the benchmark. A ratio is of medians of one run, at each number of
// connections.
func targets(runs []*result) (all []target) {
	at := func(scale string) *result {
		for _, r := range runs {
			if r.Scale == scale {
				return r
			}
		}
		return &result{}
	}
	m, l := at("M"), at("L")
	add := func(t target) { all = append(all, t) }
	faster := func(who, rival, query string, need float64) {
		add(judged(who+"-"+rival+"-"+query, fmt.Sprintf("(%s) %s, throughput beside %s", query, titleOf(who), titleOf(rival)),
			fmt.Sprintf("≥ %v×", need), need, false, "×", m.compared(query, who, rival, (*cell).rate)))
	}
	for _, who := range []string{"file", "resident"} {
		for _, q := range []string{"a", "b"} {
			faster(who, "n4g-naive", q, 150)
			faster(who, "n4g-best", q, 20)
			for _, rival := range []string{"n4g-naive", "n4g-best"} {
				add(slowest(judged(who+"-p99-"+rival+"-"+q, fmt.Sprintf("(%s) %s, how often its p99 goes into that of %s", q, titleOf(who), titleOf(rival)),
					"≥ 50×", 50, false, "×", m.compared(q, rival, who, (*cell).p99))))
			}
		}
	}
	for _, who := range []string{"file", "resident"} {
		for _, q := range []string{"c", "d", "d500", "e"} {
			faster(who, "n4g-naive", q, 30)
		}
		for _, writers := range []int{1, 8} {
			ours, theirs := m.mix(who, mode{8, writers, 0}), m.mix("n4g-naive", mode{8, writers, 0})
			var f []figure
			if len(ours.Runs) > 0 && len(theirs.Runs) > 0 && theirs.reads(measured.rate) > 0 {
				f = []figure{{"", ours.reads(measured.rate) / theirs.reads(measured.rate), []spot{{run: m, mix: ours}}}}
			}
			add(judged(fmt.Sprintf("%s-n4g-naive-f%d", who, writers), fmt.Sprintf("(f) %s, reads beside %d writers, beside %s", titleOf(who), writers, titleOf("n4g-naive")),
				"≥ 30×", 30, false, "×", f))
		}
	}
	for _, q := range []string{"b", "c", "d", "d500"} {
		faster("cypher", "n4g-naive", q, 5)
	}
	faster("cypher", "n4g-naive", "a", 3)
	faster("cypher", "n4g-best", "a", 1.5)
	for _, q := range []string{"a", "b"} {
		faster("file", "gqlgen", q, 3)
	}
	for _, q := range []string{"r", "r304"} {
		faster("kept", "raw", q, 0.5)
	}
	faster("kept", "n4g-naive", "r", 400)
	for _, who := range []string{"file", "resident", "cypher"} {
		add(judged(who+"-page", titleOf(who)+", CPU time of page 500 beside page 1", "≤ 1.5×", 1.5, true, "×", m.pages(who)))
	}
	add(writes(m))
	add(besideWrites(m))
	add(judged("large-open", "L opens", "≤ 20 s", 20, true, " s", only(l.storeCost(func(f storeCosts) float64 { return f.Open }))))
	resident := l.storeCost(func(f storeCosts) float64 { return max(f.OpenMemory, f.IndexedPeak) })
	for _, c := range l.Cells {
		if c.Contestant == "file" {
			_, _, most := c.median(func(m measured) float64 { return m.Memory })
			resident = max(resident, most)
		}
	}
	add(judged("large-memory", "L resident, at most in all questions", "≤ 2560 MiB", 2560, true, " MiB", only(resident)))
	var p99 []figure
	for _, connections := range []int{1, 8, 64} {
		if a, b := l.cell("a", "file", connections), m.cell("a", "file", connections); a != nil && b != nil && b.p99() > 0 {
			p99 = append(p99, figure{plural(connections), a.p99() / b.p99(), []spot{{run: l, cell: a}, {run: m, cell: b}}})
		}
	}
	add(slowest(judged("large-p99", "(a) p99 at L beside M, themes of equal size", "≤ 2×", 2, true, "×", p99)))
	more := l.storeCost(func(f storeCosts) float64 { return f.ExportPeak }) / max(1, l.storeCost(func(f storeCosts) float64 { return f.ExportBefore }))
	add(judged("large-export", "L, an export's memory: at most, beside the opened store", "≤ 1.2×", 1.2, true, "×", only(more)))
	add(judged("sample", "go run . listens on the sample graph, after the build", "≤ 1 s", 1, true, " s", only(m.storeCost(func(f storeCosts) float64 { return f.Sample }))))
	return all
}

func writes(m *result) target {
	var f []figure
	if x := m.mix("file", mode{0, 8, 0}); len(x.Runs) > 0 {
		f = append(f, figure{"writers alone", x.writes(measured.rate), []spot{{run: m, mix: x}}})
	}
	if x := m.mix("file", mode{8, 8, 0}); len(x.Runs) > 0 {
		f = append(f, figure{"beside 8 readers", x.writes(measured.rate), []spot{{run: m, mix: x}}})
	}
	return judged("writes", "durable commits a second, file store, 8 writers, M", "≥ 500/s", targetCommits, false, "/s", f)
}

func besideWrites(m *result) target {
	p99 := func(x *mix) float64 { return x.reads(func(m measured) float64 { return m.P99 }) }
	without := p99(m.mix("file", mode{8, 0, 0}))
	var f []figure
	for _, how := range []mode{{8, 8, targetCommits}, {8, 8, 0}} {
		if x := m.mix("file", how); len(x.Runs) > 0 && without > 0 {
			at := "as many writes as they can"
			if how.rate > 0 {
				at = fmt.Sprintf("%.0f of %d writes/s", x.writes(measured.rate), how.rate)
			}
			f = append(f, figure{at, p99(x) / without, []spot{{run: m, mix: x}}})
		}
	}
	return judged("writes-p99", "p99 of reads beside 8 writers, beside that without", "≤ 2×", 2, true, "×", f)
}

func plural(connections int) string {
	if connections == 1 {
		return "1 connection"
	}
	return fmt.Sprintf("%d", connections)
}

// compared returns what f says of one contestant beside what it says of another, by connections.
func (r *result) compared(query, who, rival string, f func(*cell) float64) (all []figure) {
	for _, connections := range []int{1, 8, 64} {
		a, b := r.cell(query, who, connections), r.cell(query, rival, connections)
		if a != nil && b != nil && len(a.Runs) > 0 && len(b.Runs) > 0 && f(b) > 0 {
			all = append(all, figure{plural(connections), f(a) / f(b), []spot{{run: r, cell: a}, {run: r, cell: b}}})
		}
	}
	return all
}

// pages returns the CPU time of page 500 beside that of page 1, by connections.
func (r *result) pages(who string) (all []figure) {
	cpu := func(c *cell) float64 {
		middle, _, _ := c.median(func(m measured) float64 { return m.CPU })
		return middle
	}
	for _, connections := range []int{1, 8, 64} {
		a, b := r.cell("d500", who, connections), r.cell("d", who, connections)
		if a != nil && b != nil && cpu(b) > 0 {
			all = append(all, figure{plural(connections), cpu(a) / cpu(b), []spot{{run: r, cell: a}, {run: r, cell: b}}})
		}
	}
	return all
}

func titleOf(name string) string { return named(name).title }

// named is the contestant of a name.
func named(name string) contestant {
	return contestants[slices.IndexFunc(contestants, func(c contestant) bool { return c.name == name })]
}
