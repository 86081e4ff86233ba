package embedded

import (
	"iter"
	"slices"
	"strings"

	"answerable/graph"
)

// walk says in which order to go through the nodes of a label, and where to begin. There is an index
// for each key; by two keys nodes are sorted.
type walk struct {
	clearance graph.Clearance
	by        graph.Key // "" for the ids
	keyDesc   bool
	idDesc    bool
	prefix    string // of the keys to stay with
	low, high string // of the keys to stay between; "" is no bound
	from      bool   // begin at the key and the id, else at the first
	key, id   string
}

// walkOf returns the walk from the edge of the pattern's page, backward when the page counts from
// its end. It begins at the edge or somewhat before it. It is ok when there is an index of the order.
func walkOf(p graph.Pattern) (w walk, ok bool) {
	w.clearance = p.Stamp.Clearance
	edge := p.Page.After
	if p.Page.Last > 0 {
		edge = p.Page.Before
	}
	w.from = edge != nil
	value := func(i int) string {
		if i < len(edge) {
			return edge[i]
		}
		return ""
	}
	at, twice := len(p.Order), false // where the id stands in a position
	for i, o := range p.Order {
		if o.Key == graph.KeyID {
			at, w.idDesc = i, o.Desc
			break
		}
		if w.by != "" && o.Key != w.by {
			return w, false
		}
		if twice = w.by != ""; !twice {
			w.by, w.keyDesc, w.key = o.Key, o.Desc, value(i)
		}
	}
	w.low, w.high = graph.PlacesIn(p.Where, w.by)
	if !twice { // else another value of the key comes before the id
		w.id = value(at)
	}
	if p.Page.Last > 0 {
		w.keyDesc, w.idDesc = !w.keyDesc, !w.idDesc
	}
	return w, true
}

// holds reports whether a key is one to stay with.
func (w walk) holds(key string) bool {
	return strings.HasPrefix(key, w.prefix) && key >= w.low && (w.high == "" || key <= w.high)
}

// byID yields the nodes of a label by their ids.
func (s *snapshot) byID(l *label, w walk) iter.Seq[graph.Node] {
	start := node{id: l.prefix}
	if w.idDesc {
		start.id += last
	}
	if w.from && w.id != "" && (w.id > start.id) != w.idDesc {
		start.id = w.id
	}
	return func(yield func(graph.Node) bool) {
		ordered(s.nodes, w.idDesc, start, func(n node) bool {
			return strings.HasPrefix(n.id, l.prefix) && yield(n.Node)
		})
	}
}

// kept yields the nodes that are there and fulfil the condition.
func (r *reader) kept(nodes iter.Seq[graph.Node], where graph.Condition) iter.Seq[graph.Node] {
	return func(yield func(graph.Node) bool) {
		for n := range nodes {
			if !r.on() || r.stamp.Shows(n) && r.fulfils(n, where) && !yield(n) {
				return
			}
		}
	}
}

// cutWalk cuts a page off a walk, as graph.Cut does off a list, and leaves the walk when it is full.
// The walk goes backward when the page counts from its end; the page is in order all the same. It is
// put into the spare room when that is large enough.
func cutWalk[T any](walk iter.Seq[T], p graph.Page, compare func(T, graph.Position) int, spare []T) (page []T, more bool) {
	page = spare[:0]
	near, far, sign := p.After, p.Before, 1
	if p.Last > 0 {
		near, far, sign = far, near, -1
	}
	for item := range walk {
		if near != nil && sign*compare(item, near) <= 0 {
			continue
		}
		near = nil
		if far != nil && sign*compare(item, far) >= 0 {
			break
		}
		if size := max(p.First, p.Last); p.Empty || size > 0 && len(page) == size {
			more = true
			break
		}
		page = append(page, item)
	}
	if p.Last > 0 {
		slices.Reverse(page)
	}
	return page, more
}
