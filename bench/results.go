package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// save writes the run over the same parts of an older run of its scale. The rest of the older run stays
// and says which run measured it.
func (r *result) save(folder string) error {
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return err
	}
	file := filepath.Join(folder, r.Scale+".json")
	if data, err := os.ReadFile(file); err == nil {
		older := &result{}
		if err := json.Unmarshal(data, older); err != nil {
			return err
		}
		r.join(older)
	}
	return os.WriteFile(file, append(check(json.MarshalIndent(r, "", "\t")), '\n'), 0o600)
}

// join adds the parts that only the older run has. All figures of one query and contestant are from
// one run.
func (r *result) join(older *result) {
	from := part{At: older.At, Version: older.Versions["answerable"], Seconds: older.Seconds, Rounds: older.Rounds}
	r.Older = nil
	var kept []string
	keep := func(what string) {
		if !slices.Contains(kept, what) {
			kept = append(kept, what)
		}
	}
	measured := slices.Clone(r.Cells)
	for _, c := range older.Cells {
		if slices.ContainsFunc(measured, func(m *cell) bool { return m.Query == c.Query && m.Contestant == c.Contestant }) {
			continue
		}
		if c.From == nil {
			c.From = &from
		}
		r.Cells = append(r.Cells, c)
	}
	if len(r.Facts) == 0 && len(older.Facts) > 0 {
		r.Facts = older.Facts
		keep("what the store costs")
	}
	if len(r.Network) == 0 && len(older.Network) > 0 {
		r.Network = older.Network
		keep("networks")
	}
	measuredMixes := slices.Clone(r.Mixes)
	for _, x := range older.Mixes {
		if !slices.ContainsFunc(measuredMixes, func(m *mix) bool { return m.Contestant == x.Contestant }) {
			r.Mixes = append(r.Mixes, x)
			keep("(f) of " + x.Contestant)
		}
	}
	if len(kept) > 0 {
		from.What = strings.Join(kept, ", ")
		r.Older = append(slices.Clone(older.Older), from)
	}
	r.noteCells()
}

// noteCells records which cells older runs measured.
func (r *result) noteCells() {
	of := map[part][]string{}
	for _, c := range r.Cells {
		if c.From != nil {
			what := "(" + c.Query + ") of " + c.Contestant
			if key := *c.From; !slices.Contains(of[key], what) {
				of[key] = append(of[key], what)
			}
		}
	}
	for p, what := range of {
		p.What = strings.Join(what, ", ")
		r.Older = append(r.Older, p)
	}
	slices.SortFunc(r.Older, func(a, b part) int { return strings.Compare(a.At+a.Version+a.What, b.At+b.Version+b.What) })
	r.Older = slices.Compact(r.Older)
}
