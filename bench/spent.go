package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
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
		what := s.run.Scale + " (f)"
		if x.Writers > 0 {
			what += ", " + strconv.Itoa(x.Writers) + " write"
		}
		if x.Rate > 0 {
			what += fmt.Sprintf(" %d/s", x.Rate)
		}
		return row{what, strconv.Itoa(x.Readers + x.Writers)}
	}
	return row{s.run.Scale + " (" + s.cell.Query + ")", strconv.Itoa(s.cell.Connections)}
}

// spots are all that the run has, in the order of its tables.
func (r *result) spots() (all []spot) {
	place := func(s spot) int {
		return slices.IndexFunc(contestants, func(c contestant) bool { return c.name == s.contestant() })
	}
	for _, q := range r.Asked() {
		var some []spot
		for _, c := range r.Cells {
			if c.Query == q.Name {
				some = append(some, spot{run: r, cell: c})
			}
		}
		slices.SortStableFunc(some, func(a, b spot) int {
			return cmp.Or(cmp.Compare(place(a), place(b)), a.cell.Connections-b.cell.Connections)
		})
		all = append(all, some...)
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
