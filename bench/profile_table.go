package main

import (
	"fmt"
	"slices"
	"strconv"

	"answerable/graph/graphtest/workload"
)

// spot is something that was measured: a cell or a mix of a run.
type spot struct {
	run  *result
	cell *cell
	mix  *mix
}

func (s spot) contestant() string {
	if s.mix != nil {
		return s.mix.Contestant
	}
	return s.cell.Contestant
}

func (s spot) profile() *profiled {
	if s.mix != nil {
		return s.mix.Profile
	}
	return s.cell.Profile
}

// where says at which scale, what, and with how many connections.
func (s spot) where() row {
	if x := s.mix; x != nil {
		what := fmt.Sprintf("%s (f), %d read, %d write", s.run.Scale, x.Readers, x.Writers)
		if x.Rate > 0 {
			what += fmt.Sprintf(" %d/s", x.Rate)
		}
		return row{what, strconv.Itoa(x.Readers + x.Writers)}
	}
	return row{s.run.Scale + " (" + s.cell.Query + ")", strconv.Itoa(s.cell.Connections)}
}

// before is the order of the tables: by scale and question, then contestants and connections.
func (s spot) before(t spot) int {
	place := func(s spot) (at [4]int) {
		at[0] = s.run.Nodes
		at[1] = len(workload.Queries)
		at[2] = slices.IndexFunc(contestants, func(c contestant) bool { return c.name == s.contestant() })
		if c := s.cell; c != nil {
			at[1] = slices.IndexFunc(workload.Queries, func(q workload.Query) bool { return q.Name == c.Query })
			at[3] = c.Connections
		}
		return at
	}
	a, b := place(s), place(t)
	return slices.Compare(a[:], b[:])
}

// spots are all that the run has.
func (r *result) spots() (all []spot) {
	for _, c := range r.Cells {
		all = append(all, spot{run: r, cell: c})
	}
	for _, x := range r.Mixes {
		all = append(all, spot{run: r, mix: x})
	}
	return all
}

// quantities are the columns of a profile beside its shares.
var quantities = []struct {
	title string
	of    func(*profiled) float64
}{
	{"ms CPU", func(p *profiled) float64 { return p.CPU }},
	{"ms Neo4j", func(p *profiled) float64 { return p.Neo4j }},
	{"ms waited", func(p *profiled) float64 { return p.Waited }},
	{"kB", func(p *profiled) float64 { return p.KB }},
	{"objects", func(p *profiled) float64 { return p.Objects }},
	{"collections/s", func(p *profiled) float64 { return p.Collections }},
}

// spentRows returns the table of the profiles that the spots have, with its head; nothing when they have
// none. Columns that would be empty are left out.
func spentRows(spots []spot) []row {
	spots = slices.DeleteFunc(slices.Clone(spots), func(s spot) bool { return s.profile() == nil })
	slices.SortStableFunc(spots, spot.before)
	if len(spots) == 0 {
		return nil
	}
	rows := []row{{"contestant", "where", "conns"}}
	for _, s := range spots {
		rows = append(rows, append(row{titleOf(s.contestant())}, s.where()...))
	}
	column := func(title string, text func(*profiled) string) {
		empty := true
		texts := row{title}
		for _, s := range spots {
			text := text(s.profile())
			texts = append(texts, text)
			empty = empty && text == ""
		}
		for i := range rows {
			if !empty {
				rows[i] = append(rows[i], texts[i])
			}
		}
	}
	for _, q := range quantities {
		column(q.title, func(p *profiled) string {
			if q.of(p) == 0 {
				return ""
			}
			return number(q.of(p))
		})
	}
	for _, subject := range subjects() {
		column(subject+" %", func(p *profiled) string {
			if p.Shares[subject] < 0.005 {
				return ""
			}
			return fmt.Sprintf("%.0f", p.Shares[subject]*100)
		})
	}
	return rows
}
