package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// profileRows returns the table of a run's profiles; nothing when it has none. The last column has the
// subjects that take at least 5 % of the server's CPU time.
func (r *result) profileRows() []row {
	rows := []row{{"contestant", "question", "conns", "CPU ms", "Neo4j ms", "waited ms", "kB", "objects", "% of CPU time"}}
	add := func(contestant, question string, connections int, p *profiled) {
		if p != nil {
			line := row{titleOf(contestant), question, fmt.Sprint(connections)}
			for _, f := range []float64{p.CPU, p.Neo4j, p.Waited, p.KB, p.Objects} {
				text := ""
				if f > 0 {
					text = number(f)
				}
				line = append(line, text)
			}
			rows = append(rows, append(line, p.largest()))
		}
	}
	for _, q := range r.Asked() {
		for _, who := range contestants {
			for _, c := range r.cells(q.Name, who.name) {
				add(who.name, "("+q.Name+")", c.Connections, c.Profile)
			}
		}
	}
	for _, x := range r.Mixes {
		add(x.Contestant, x.title(), x.Readers+x.Writers, x.Profile)
	}
	if len(rows) == 1 {
		return nil
	}
	return rows
}

func (p *profiled) largest() string {
	bySize := slices.SortedFunc(maps.Keys(p.Shares), func(a, b string) int {
		return cmp.Or(cmp.Compare(p.Shares[b], p.Shares[a]), cmp.Compare(a, b))
	})
	var some []string
	for _, subject := range bySize {
		if p.Shares[subject] >= 0.05 {
			some = append(some, fmt.Sprintf("%s %.0f", subject, p.Shares[subject]*100))
		}
	}
	return strings.Join(some, ", ")
}
