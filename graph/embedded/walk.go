package embedded

import (
	"iter"
	"slices"
	"strings"

	"answerable/graph"
)

// walk describes how to read the nodes of a label: in which order, and where to begin. There is an index for
// each key. An order by two keys needs a sort.
type walk struct {
	clearance graph.Clearance
	by        graph.Key // "" for the ids
	keyDesc   bool
	idDesc    bool
	prefix    string // the prefix of the keys to read
	low, high string // the bounds of the keys to read; "" is no bound
	from      bool   // whether to begin at key and id, else at the first node
	key, id   string
}

// walkOf returns the walk from the edge of the pattern's page, backward when the page counts from its end.
// The walk may begin somewhat before the edge. Ok reports whether the order has an index.
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
	at, twice := len(p.Order), false // at is the index of the id in a position
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
	w.low, w.high = graph.SortBounds(p.Where, w.by)
	if !twice { // with two keys, another value comes before the id
		w.id = value(at)
	}
	if p.Page.Last > 0 {
		w.keyDesc, w.idDesc = !w.keyDesc, !w.idDesc
	}
	return w, true
}

// holds reports whether the walk reads the key.
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

// filter yields the visible nodes that match the condition.
func (r *reader) filter(nodes iter.Seq[graph.Node], where graph.Condition) iter.Seq[graph.Node] {
	return func(yield func(graph.Node) bool) {
		for n := range nodes {
			if !r.goOn() || r.scope.Shows(n) && r.matches(n, where) && !yield(n) {
				return
			}
		}
	}
}

// cutter cuts a page from a walk, as graph.Cut does from a list. For a page that counts from its end, the
// walk goes backward; the page is in order all the same.
type cutter[T any] struct {
	compare   func(T, graph.SortPosition) int
	near, far graph.SortPosition
	sign      int
	size      int // 0 for all
	empty     bool
	page      []T
	more      bool
}

// newCutter returns a cutter. It puts the page into spare if that is large enough.
func newCutter[T any](p graph.Page, compare func(T, graph.SortPosition) int, spare []T) cutter[T] {
	c := cutter[T]{compare: compare, near: p.After, far: p.Before, sign: 1, size: max(p.First, p.Last), empty: p.Empty, page: spare[:0]}
	if p.Last > 0 {
		c.near, c.far, c.sign = c.far, c.near, -1
	}
	return c
}

// take adds the next item of the walk, and reports whether to go on.
func (c *cutter[T]) take(item T) bool {
	if c.near != nil && c.sign*c.compare(item, c.near) <= 0 {
		return true
	}
	c.near = nil
	if c.far != nil && c.sign*c.compare(item, c.far) >= 0 {
		return false
	}
	if c.more = c.empty || c.size > 0 && len(c.page) == c.size; !c.more {
		c.page = append(c.page, item)
	}
	return !c.more
}

// cut returns the page, and whether the walk had more items.
func (c *cutter[T]) cut() (page []T, more bool) {
	if c.sign < 0 {
		slices.Reverse(c.page)
	}
	return c.page, c.more
}

// cutWalk cuts a page from a walk of nodes, and stops the walk when the page is full.
func cutWalk(walk iter.Seq[graph.Node], p graph.Pattern, spare []graph.Node) (page []graph.Node, more bool) {
	c := newCutter(p.Page, p.Compare, spare)
	walk(c.take)
	return c.cut()
}
