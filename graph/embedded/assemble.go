package embedded

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"answerable/graph"
)

// assemble makes the snapshot of all elements. It puts each into its trees in their order, which is
// several times as fast as any other.
func (st *state) assemble() *snapshot {
	var (
		s         = newSnapshot()
		labels    = map[graph.Label][]entry{}
		all       []arrival
		assembled sync.WaitGroup
	)
	for _, b := range st.relationships {
		all = append(all, b.relationships...)
		b.relationships = nil
	}
	assembled.Go(func() {
		for _, r := range all {
			s.out.Load(r.Relationship)
		}
	})
	assembled.Go(func() {
		for _, r := range incoming(all, len(st.ids.texts)) {
			s.in.Load(r.Relationship)
		}
	})
	for _, b := range st.nodes {
		for i, n := range b.nodes {
			s.nodes.Load(node{graph.BaseOf(n).ID, n})
			s.labels[n.Label()].see(n, 1)
			labels[n.Label()] = append(labels[n.Label()], b.names[i].entries...)
		}
		b.nodes, b.names = nil, nil
	}
	for name, entries := range labels {
		slices.SortFunc(entries, func(a, b entry) int { return cmp.Or(strings.Compare(a.key, b.key), strings.Compare(a.id, b.id)) })
		for _, e := range entries {
			s.labels[name].names.Load(e)
		}
	}
	assembled.Wait()
	return s
}

// incoming returns relationships, which are in the order of byFrom, in that of byTo: by the number of
// the node that they lead to, then by type, and then as they came.
func incoming(all []arrival, nodes int) []arrival {
	byKind := distributed(all, len(types), func(r *arrival) int { return int(r.kind) })
	return distributed(byKind, nodes, func(r *arrival) int { return int(r.to) })
}

// distributed returns the items by the numbers that they have, and those of one number as they came.
func distributed[T any](items []T, numbers int, number func(*T) int) []T {
	at := make([]int, numbers+1)
	for i := range items {
		at[number(&items[i])+1]++
	}
	for i := 1; i <= numbers; i++ {
		at[i] += at[i-1]
	}
	placed := make([]T, len(items))
	for i := range items {
		n := number(&items[i])
		placed[at[n]] = items[i]
		at[n]++
	}
	return placed
}
