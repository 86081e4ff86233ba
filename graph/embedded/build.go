package embedded

import (
	"slices"
	"sync"

	"answerable/graph"
)

// assemble makes the snapshot of all elements. It fills each tree in the order of its keys, which is several
// times as fast as any other order.
func (st *state) assemble() *snapshot {
	s, known := newSnapshot(), st.ids.names
	out, in := st.directed()
	vertices := make([]vertex, len(known))
	var related sync.WaitGroup
	related.Go(func() { relate(vertices, out, in) })
	labels, number := map[graph.Label][]entry{}, 0
	for _, b := range st.nodes {
		for i, n := range b.nodes {
			v := &vertices[number]
			v.name, v.node, v.maker = &known[number], n, s.maker
			s.vertices.add(v)
			s.nodes.Load(node{v.id, n})
			number++
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

// directed holds all relationships of one direction, sorted by the number of the near end, the type, the
// other end and the key.
type directed struct {
	links []link
	begin []uint32 // where the relationships of each node begin, by the number of the node; one more for the end
}

// directed returns the relationships of both directions. The input is sorted by near end, type, far end and
// key. Sorted again by type and far end, it has the order of the other direction.
func (st *state) directed() (out, in directed) {
	known := st.ids.names
	out.begin, in.begin = make([]uint32, len(known)+1), make([]uint32, len(known)+1)
	kinds := make([]int, len(types))
	for _, b := range st.relationships {
		for _, r := range b.relationships {
			out.begin[r.from+1]++
			in.begin[r.to+1]++
			kinds[r.kind]++
		}
	}
	all := 0
	for i := range known {
		out.begin[i+1] += out.begin[i]
		in.begin[i+1] += in.begin[i]
	}
	for kind, n := range kinds {
		kinds[kind], all = all, all+n
	}
	byKind := make([]arrival, all)
	out.links = make([]link, 0, all)
	for _, b := range st.relationships {
		for _, r := range b.relationships {
			out.links = append(out.links, link{&known[r.to], r.content})
			byKind[kinds[r.kind]] = r
			kinds[r.kind]++
		}
		b.relationships = nil
	}
	st.ids = noIDs // the ids are no longer needed
	in.links = make([]link, all)
	next := slices.Clone(in.begin)
	for _, r := range byKind {
		in.links[next[r.to]] = link{&known[r.from], r.content}
		next[r.to]++
	}
	return out, in
}

// relate gives the vertices their relationships. All lists are parts of one slice, and many vertices share
// the allocation of their list headers.
func relate(vertices []vertex, out, in directed) {
	const piece = 1024
	var spare []edges
	for number := range vertices {
		if cap(spare)-len(spare) < 2*len(types) {
			spare = make([]edges, 0, piece)
		}
		v, before := &vertices[number], len(spare)
		spare = out.appendTo(spare, number, false)
		spare = in.appendTo(spare, number, true)
		v.edges = spare[before:len(spare):len(spare)]
		for i := len(v.edges) - 1; i >= 0; i-- {
			if len(v.edges[i].list) > maxList {
				v.enlarge(i)
			}
		}
	}
}

// appendTo appends the lists of a node.
func (d directed) appendTo(lists []edges, number int, in bool) []edges {
	all := d.links[d.begin[number]:d.begin[number+1]]
	for len(all) > 0 {
		t, n := all[0].content.Type, 1
		for n < len(all) && all[n].content.Type == t {
			n++
		}
		lists = append(lists, edges{sideOf(t, in), all[:n:n]})
		all = all[n:]
	}
	return lists
}
