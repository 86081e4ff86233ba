package embedded

import (
	"slices"
	"sync"

	"answerable/graph"
)

// assemble makes the snapshot of all elements. It puts each into its trees in their order, which is
// several times as fast as any other.
func (st *state) assemble() *snapshot {
	s, known := newSnapshot(), st.ids.texts
	incoming := st.incoming()
	vertices := make([]vertex, len(known))
	var related sync.WaitGroup
	related.Go(func() {
		relate(vertices, known, st.outgoing(), false)
		relate(vertices, known, incoming, true)
	})
	labels, number := map[graph.Label][]entry{}, 0
	for _, b := range st.nodes {
		for i, n := range b.nodes {
			v := &vertices[number]
			v.id, v.node, v.maker = graph.BaseOf(n).ID, n, s.maker
			s.vertices.add(v)
			number++
			s.nodes.Load(node{v.id, n})
			s.labels[n.Label()].see(n, 1)
			labels[n.Label()] = append(labels[n.Label()], b.names[i]...)
		}
		b.nodes, b.names = nil, nil
	}
	for name, entries := range labels {
		load(s.labels[name].names, entries)
		delete(labels, name)
	}
	related.Wait()
	return s
}

// relate gives vertices their relationships of one direction, which come in the order of the ids that
// the vertices are numbered by, then by type, other end and key. The lists are parts of one.
func relate(vertices []vertex, known []string, all []*graph.Relationship, in bool) {
	near := func(r *graph.Relationship) string {
		if in {
			return r.To
		}
		return r.From
	}
	for number := 0; len(all) > 0; {
		id, t, n := near(all[0]), all[0].Type, 1
		for n < len(all) && near(all[n]) == id && all[n].Type == t {
			n++
		}
		for known[number] != id {
			number++
		}
		v := &vertices[number]
		v.edges = append(slices.Clip(v.edges), edges{sideOf(t, in), all[:n:n]})
		if n > mostListed {
			v.enlarge(len(v.edges) - 1)
		}
		all = all[n:]
	}
}

// outgoing returns the relationships as they come: by the node that they leave, type, other end and key.
func (st *state) outgoing() []*graph.Relationship {
	n := 0
	for _, b := range st.relationships {
		n += len(b.relationships)
	}
	all := make([]*graph.Relationship, 0, n)
	for _, b := range st.relationships {
		for _, r := range b.relationships {
			all = append(all, r.Relationship)
		}
		b.relationships = nil
	}
	return all
}

// incoming returns the relationships by the number of the node that they lead
// to, then by type, and then as they come, which is by the node that they lead from.
func (st *state) incoming() []*graph.Relationship {
	kinds := make([][]arrival, len(types))
	at := make([]int, len(st.ids.texts)+1)
	for _, b := range st.relationships {
		for _, r := range b.relationships {
			kinds[r.kind] = append(kinds[r.kind], r)
			at[r.to+1]++
		}
	}
	for i := range st.ids.texts {
		at[i+1] += at[i]
	}
	st.ids = noIDs // they have served
	sorted := make([]*graph.Relationship, at[len(at)-1])
	for kind, arrivals := range kinds {
		for _, r := range arrivals {
			sorted[at[r.to]] = r.Relationship
			at[r.to]++
		}
		kinds[kind] = nil
	}
	return sorted
}
