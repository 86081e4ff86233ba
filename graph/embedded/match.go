package embedded

import (
	"iter"
	"slices"
	"strings"

	"answerable/graph"
)

// match returns the rows of a pattern.
func (r *reader) match(p graph.Pattern) graph.Rows {
	r.omitSources = p.Uncited
	nodes, more := r.starts(p)
	rows := graph.Rows{Rows: make([]graph.Row, 0, len(nodes)), More: more}
	for _, n := range nodes {
		if !r.goOn() {
			break
		}
		row := graph.Row{Node: r.redact(n)}
		if len(p.Fetch) > 0 {
			row.Fetched = r.fetchAll(r.vertices.get(graph.BaseOf(n).ID), p.Fetch)
		}
		rows.Rows = append(rows.Rows, row)
	}
	if r.err != nil {
		return graph.Rows{}
	}
	return rows
}

// starts returns the page of the nodes at which the pattern starts and that match its condition. Each part
// of the union gives its own page, since no other node can be in the page of all. The pages are merged and
// cut once more.
func (r *reader) starts(p graph.Pattern) (nodes []graph.Node, more bool) {
	ids, labels := split(p.Start)
	if len(labels) == 0 {
		return r.fromIDs(p, ids)
	}
	nodes, more = r.fromIDs(p, ids)
	for _, l := range labels {
		some, cut := r.fromLabel(p, l)
		nodes, more = append(nodes, some...), more || cut
	}
	if len(labels) > 1 || len(ids) > 0 {
		var cut bool
		nodes, cut = sorted(slices.Values(nodes), p)
		more = more || cut
	}
	return nodes, more
}

// split returns the labels whose nodes are all starts, and the ids of the other starts. Both are sorted.
func split(starts []graph.Start) (ids []string, labels []graph.Label) {
	for _, s := range starts {
		if s.Label != "" {
			labels = append(labels, s.Label)
		}
		ids = append(ids, s.IDs...)
	}
	slices.Sort(labels)
	labels = slices.Compact(labels)
	if len(labels) > 0 {
		ids = slices.DeleteFunc(ids, func(id string) bool {
			l, _, _ := graph.SplitID(id)
			return slices.Contains(labels, l)
		})
	}
	slices.Sort(ids)
	return slices.Compact(ids), labels
}

// fromIDs returns the page of the nodes with the ids, which are sorted.
func (r *reader) fromIDs(p graph.Pattern, ids []string) ([]graph.Node, bool) {
	nodes := r.filter(r.withIDs(ids, p.Page.Last > 0 && len(p.Order) == 0), p.Where)
	if len(p.Order) > 0 {
		return sorted(nodes, p)
	}
	room := len(ids)
	if size := max(p.Page.First, p.Page.Last); size > 0 {
		room = min(room, size)
	}
	return cutWalk(nodes, p, make([]graph.Node, 0, room))
}

// withIDs yields the nodes with the ids, in their order or backward.
func (r *reader) withIDs(ids []string, backward bool) iter.Seq[graph.Node] {
	return func(yield func(graph.Node) bool) {
		for i := range ids {
			if backward {
				i = len(ids) - 1 - i
			}
			if n := r.snapshot.node(ids[i]); n != nil && !yield(n) {
				return
			}
		}
	}
}

// fromLabel returns the page of the nodes of a label. It reads as few nodes as possible: the ids that the
// condition leads to, or the range of names that it allows, or the index of the order, from the edge of the
// page until the page is full.
func (r *reader) fromLabel(p graph.Pattern, name graph.Label) ([]graph.Node, bool) {
	l := r.labels[name]
	if l == nil {
		return nil, false
	}
	if ids, ok := r.anchor(p.Where, l.names.Len()); ok {
		return r.fromIDs(p, l.sorted(ids))
	}
	prefix := namePrefix(p.Where)
	w, indexed := walkOf(p)
	switch {
	case prefix != "" && (!indexed || w.by != graph.KeyName):
		w = walk{clearance: p.Stamp.Clearance, prefix: prefix}
		return sorted(r.filter(byKey(l.names, w), p.Where), p)
	case !indexed:
		return sorted(r.filter(r.byID(l, walk{}), p.Where), p)
	case w.by == "":
		return cutWalk(r.filter(r.byID(l, w), p.Where), p, nil)
	}
	w.prefix = prefix
	index := l.index(w.by, r.byID(l, walk{}))
	return cutWalk(r.filter(byKey(index, w), p.Where), p, nil)
}

// sorted returns the ids of the label, sorted.
func (l *label) sorted(ids map[string]bool) []string {
	var of []string
	for id := range ids {
		if strings.HasPrefix(id, l.prefix) {
			of = append(of, id)
		}
	}
	slices.Sort(of)
	return of
}
