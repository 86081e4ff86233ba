package embedded

import (
	"answerable/graph"
)

// count counts the starts of a pattern without a Fetch. For a pattern with one, it counts the first Fetch
// for each start. It ignores pages.
func (r *reader) count(p graph.Pattern) graph.Counts {
	if len(p.Fetch) == 0 {
		return graph.Counts{Total: r.total(p)}
	}
	starts, _ := r.starts(p)
	counts := graph.Counts{}
	if !p.Sum {
		counts.Of = make(map[string]int, len(starts))
	}
	for _, n := range starts {
		number := 0
		r.fetched(r.vertices.get(graph.BaseOf(n).ID), p.Fetch[0], false, nil, func(hopStep) bool {
			number++
			return true
		})
		if p.Sum {
			counts.Total, counts.Largest = counts.Total+number, max(counts.Largest, number)
		} else {
			counts.Of[graph.BaseOf(n).ID] = number
		}
	}
	return counts
}

// total counts the starts in the whole list.
func (r *reader) total(p graph.Pattern) int {
	p.Page, p.Order = graph.Page{}, nil
	ids, labels := split(p.Start)
	nodes, _ := r.fromIDs(p, ids)
	total := len(nodes)
	for _, name := range labels {
		if l := r.labels[name]; l != nil {
			total += r.totalOf(p, l)
		}
	}
	return total
}

func (r *reader) totalOf(p graph.Pattern, l *label) (total int) {
	if always(p.Where) && p.Scope.On == 0 && p.Scope.Assumptions {
		return l.seen[min(max(p.Scope.Clearance, graph.Public), graph.Secretariat)]
	}
	if ids, ok := r.anchor(p.Where, l.names.Len()); ok {
		nodes, _ := r.fromIDs(p, l.sorted(ids))
		return len(nodes)
	}
	w := walk{clearance: p.Scope.Clearance, prefix: namePrefix(p.Where)}
	nodes := r.byID(l, w)
	if w.prefix != "" {
		nodes = byKey(l.names, w)
	}
	for range r.filter(nodes, p.Where) {
		total++
	}
	return total
}
