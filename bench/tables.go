package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// mixRows returns the table of (f), with its head.
func (r *result) mixRows() []row {
	if len(r.Mixes) == 0 {
		return nil
	}
	rows := []row{{"contestant", "readers", "writers", "reads/s", "p50 ms", "p99 ms", "p99 × without", "writes/s", "spread", "p50 ms", "p99 ms", "CPU s/1000 reads"}}
	place := func(x *mix) int {
		return slices.IndexFunc(contestants, func(c contestant) bool { return c.name == x.Contestant })
	}
	mixes := slices.Clone(r.Mixes)
	slices.SortStableFunc(mixes, func(a, b *mix) int { return cmp.Compare(place(a), place(b)) })
	for _, x := range mixes {
		line := row{contestants[place(x)].title, fmt.Sprint(x.Readers), fmt.Sprint(x.Writers)}
		if x.Rate > 0 {
			line[2] += fmt.Sprintf(", %d writes/s", x.Rate)
		}
		if x.Readers == 0 {
			line = append(line, "", "", "", "")
		} else {
			p99 := x.reads(func(m measured) float64 { return m.P99 })
			line = append(line, number(x.reads(measured.rate)), number(x.reads(func(m measured) float64 { return m.P50 })), number(p99),
				ratio(p99, r.mix(x.Contestant, mode{x.Readers, 0, 0}).reads(func(m measured) float64 { return m.P99 })))
		}
		if x.Writers == 0 {
			line = append(line, "", "", "", "")
		} else {
			middle, least, most := medianOf(x.Runs, func(m mixRun) float64 { return m.Writes.rate() })
			line = append(line, number(middle), number(least)+"-"+number(most),
				number(x.writes(func(m measured) float64 { return m.P50 })), number(x.writes(func(m measured) float64 { return m.P99 })))
		}
		if x.Readers == 0 {
			line = append(line, "")
		} else {
			line = append(line, number(x.reads(func(m measured) float64 { return m.CPU })))
		}
		if why := x.failure(); why != "" {
			line[0] += " (some failed: " + shortened(why, 120) + ")"
		}
		rows = append(rows, line)
	}
	return rows
}

// mix returns the runs of a contestant in a mode; none when there are none.
func (r *result) mix(contestant string, m mode) *mix {
	for _, x := range r.Mixes {
		if x.is(contestant, m) {
			return x
		}
	}
	return &mix{}
}

func (x *mix) reads(f func(measured) float64) float64 {
	middle, _, _ := medianOf(x.Runs, func(m mixRun) float64 { return f(*m.Reads) })
	return middle
}

func (x *mix) writes(f func(measured) float64) float64 {
	middle, _, _ := medianOf(x.Runs, func(m mixRun) float64 { return f(*m.Writes) })
	return middle
}

// title says what ran at the same time.
func (x *mix) title() string {
	title := fmt.Sprintf("(f) %d read, %d write", x.Readers, x.Writers)
	if x.Rate > 0 {
		title += fmt.Sprintf(" %d/s", x.Rate)
	}
	return title
}

func (x *mix) failure() (why string) {
	for _, run := range x.Runs {
		for _, m := range []*measured{run.Reads, run.Writes} {
			if m != nil {
				why = cmp.Or(why, m.Failure)
			}
		}
	}
	return why
}

// storeCostRows returns the table of what the file store costs, with its head.
func (r *result) storeCostRows() []row {
	if len(r.Facts) == 0 {
		return nil
	}
	rows := []row{{"the file store", "median", "spread"}}
	for _, of := range []struct {
		what, unit string
		f          func(storeCosts) float64
	}{
		{"from the start of the program until it answers", "s", func(f storeCosts) float64 { return f.Open }},
		{"resident then", "MiB", func(f storeCosts) float64 { return f.OpenMemory }},
		{"from the start of the program until texts can be searched", "s", func(f storeCosts) float64 { return f.Indexed }},
		{"resident at most until then", "MiB", func(f storeCosts) float64 { return f.IndexedPeak }},
		{"on disk", "MiB", func(f storeCosts) float64 { return f.Disk }},
		{"an export of everything, with opening the store, at GOGC=25", "s", func(f storeCosts) float64 { return f.Export }},
		{"its size", "MiB", func(f storeCosts) float64 { return f.ExportBytes }},
		{"resident when its first byte came", "MiB", func(f storeCosts) float64 { return f.ExportBefore }},
		{"resident at most, to its last byte", "MiB", func(f storeCosts) float64 { return f.ExportPeak }},
		{"from the start of the program until it listens, the sample graph", "s", func(f storeCosts) float64 { return f.Sample }},
	} {
		middle, least, most := medianOf(r.Facts, of.f)
		rows = append(rows, row{of.what, number(middle) + " " + of.unit, number(least) + "-" + number(most)})
	}
	return rows
}

// storeCost returns the median of one cost; 0 when it was not measured.
func (r *result) storeCost(f func(storeCosts) float64) float64 {
	middle, _, _ := medianOf(r.Facts, f)
	return middle
}

// medianOf returns the median of what f takes from each, and the least and the most of it.
func medianOf[T any](all []T, f func(T) float64) (middle, least, most float64) {
	var values []float64
	for _, one := range all {
		values = append(values, f(one))
	}
	if len(values) == 0 {
		return 0, 0, 0
	}
	slices.Sort(values)
	return values[len(values)/2], values[0], values[len(values)-1]
}

// quotient returns a / b; 0 when one of them was not measured.
func quotient(a, b float64) float64 {
	if a == 0 || b == 0 {
		return 0
	}
	return a / b
}

// ratio writes a / b; nothing when one of them was not measured.
func ratio(a, b float64) string {
	if q := quotient(a, b); q > 0 {
		return number(q)
	}
	return ""
}

func shortened(text string, most int) string {
	if len(text) > most {
		return text[:most-1] + "…"
	}
	return text
}

// markdown writes a table, its head first. Of numbers it aligns all columns but the first.
func markdown(rows []row) string {
	var b strings.Builder
	for i, line := range rows {
		b.WriteString("| " + strings.Join(line, " | ") + " |\n")
		if i == 0 {
			b.WriteString("| --- " + strings.Repeat("| ---: ", len(line)-1) + "|\n")
		}
	}
	return b.String()
}
