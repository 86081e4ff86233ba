package main

import "slices"

// tailRows returns the table of the slowest answers of this server's cells, with its head: beside the same
// bytes from net/http with as many connections, and so with the most that any server could have
// reached here. Nothing when none is beside it.
func tailRows(spots []spot) []row {
	rows := []row{{
		"contestant", "where", "conns", "p50 ms", "p99 ms", "p999 ms", "p99 / p50",
		"net/http: p50 ms", "p99 ms", "p999 ms", "p99 / p50", "at most × naive", "at most × best",
	}}
	for _, s := range slices.SortedStableFunc(slices.Values(spots), spot.before) {
		if s.cell == nil || !named(s.cell.Contestant).ours() {
			continue
		}
		raw := s.run.cell(s.cell.Query, "raw", s.cell.Connections)
		line := append(append(row{titleOf(s.cell.Contestant)}, s.where()...), s.cell.tail()...)
		line = append(line, raw.tail()...)
		for _, rival := range []string{"n4g-naive", "n4g-best"} {
			line = append(line, ratio(s.run.cell(s.cell.Query, rival, s.cell.Connections).p99(), raw.p99()))
		}
		rows = append(rows, line)
	}
	if len(rows) == 1 {
		return nil
	}
	return rows
}

// tail returns p50, p99 and p999, what of them was measured, and p99 by p50.
func (c *cell) tail() (line row) {
	if c == nil || len(c.Runs) == 0 {
		return row{"", "", "", ""}
	}
	p50, _, _ := c.median(func(m measured) float64 { return m.P50 })
	p999, _, _ := c.median(func(m measured) float64 { return m.P999 })
	for _, f := range []float64{p50, c.p99(), p999} {
		text := ""
		if f > 0 {
			text = number(f)
		}
		line = append(line, text)
	}
	return append(line, ratio(c.p99(), p50))
}

// p99 is the median of it; 0 when it was not measured.
func (c *cell) p99() float64 {
	if c == nil {
		return 0
	}
	p99, _, _ := c.median(func(m measured) float64 { return m.P99 })
	return p99
}
