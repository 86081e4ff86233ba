package embedded

import (
	"slices"
	"sync"

	"answerable/graph"
)

// assemble makes the snapshot of all elements. It puts each into its trees in their order, which is
// several times as fast as any other.
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

// directed are all relationships of one direction, by the number of the near end, then by type, other end and
// key. Those of a node begin where it says.
type directed struct {
	links []link
	begin []uint32 // by the number of the node, and one more for the end
}

// directed returns the relationships of both directions. They come by the node that they leave, type, other
// end and key; sorted by type and then by the node that they lead to, they are in the order of the others.
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
			out.links = append(out.links, link{&known[r.to], r.said})
			byKind[kinds[r.kind]] = r
			kinds[r.kind]++
		}
		b.relationships = nil
	}
	st.ids = noIDs // they have served
	in.links = make([]link, all)
	next := slices.Clone(in.begin)
	for _, r := range byKind {
		in.links[next[r.to]] = link{&known[r.from], r.said}
		next[r.to]++
	}
	return out, in
}

// relate gives the vertices their relationships. The lists are parts of one, and many vertices have the
// headers of their lists in one piece of memory.
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
			if len(v.edges[i].list) > mostListed {
				v.enlarge(i)
			}
		}
	}
}

// appendTo appends the lists of a node.
func (d directed) appendTo(lists []edges, number int, in bool) []edges {
	all := d.links[d.begin[number]:d.begin[number+1]]
	for len(all) > 0 {
		t, n := all[0].said.Type, 1
		for n < len(all) && all[n].said.Type == t {
			n++
		}
		lists = append(lists, edges{sideOf(t, in), all[:n:n]})
		all = all[n:]
	}
	return lists
}
