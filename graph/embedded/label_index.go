package embedded

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// label holds the indexes of the nodes of one label.
type label struct {
	prefix string // of the ids, with the colon
	names  *btree.BTreeG[entry]
	others *indexes
	// seen counts the nodes that each clearance sees, on any day and with assumptions.
	seen [graph.Secretariat + 1]int
}

// indexes holds the indexes of other keys than names. The first query that needs an index makes it.
type indexes struct {
	mu    sync.Mutex
	byKey map[graph.Key]*btree.BTreeG[entry]
}

// entry is a node under a sort key. When lower clearances may not see the key, the node has two entries,
// each for a range of clearances. So every clearance finds each node once, in the order that it may see.
type entry struct {
	key, id string
	node    graph.Node
	min     graph.Clearance
	max     graph.Clearance
}

func newLabel(spec graph.LabelSpec) *label {
	return &label{prefix: spec.Prefix + ":", names: newIndex(), others: &indexes{byKey: map[graph.Key]*btree.BTreeG[entry]{}}}
}

func newIndex() *btree.BTreeG[entry] {
	return newTree(func(a, b entry) bool { return compareEntries(a, b) < 0 })
}

func compareEntries(a, b entry) int {
	return cmp.Or(strings.Compare(a.key, b.key), strings.Compare(a.id, b.id))
}

func (l *label) clone() *label {
	c := *l
	c.names, c.others = l.names.Copy(), l.others.clone()
	return &c
}

func (x *indexes) clone() *indexes {
	x.mu.Lock()
	defer x.mu.Unlock()
	c := &indexes{byKey: make(map[graph.Key]*btree.BTreeG[entry], len(x.byKey))}
	for key, tree := range x.byKey {
		c.byKey[key] = tree.Copy()
	}
	return c
}

// index returns the index of a key. The first call makes it from the label's nodes.
func (l *label) index(key graph.Key, nodes iter.Seq[graph.Node]) *btree.BTreeG[entry] {
	if key == graph.KeyName {
		return l.names
	}
	l.others.mu.Lock()
	defer l.others.mu.Unlock()
	tree := l.others.byKey[key]
	if tree == nil {
		tree = newIndex()
		var all []entry
		for n := range nodes {
			all = append(all, entries(n, key)...)
		}
		load(tree, all)
		l.others.byKey[key] = tree
	}
	return tree
}

// load fills an index with entries.
func load(tree *btree.BTreeG[entry], all []entry) {
	slices.SortFunc(all, compareEntries)
	for _, e := range all {
		tree.Load(e)
	}
}

func (l *label) add(n graph.Node) {
	l.each(n, func(tree *btree.BTreeG[entry], e entry) { tree.Set(e) })
	l.see(n, 1)
}

func (l *label) remove(n graph.Node) {
	l.each(n, func(tree *btree.BTreeG[entry], e entry) { tree.Delete(e) })
	l.see(n, -1)
}

// each calls f with every entry of a node in an index.
func (l *label) each(n graph.Node, f func(*btree.BTreeG[entry], entry)) {
	for _, e := range entries(n, graph.KeyName) {
		f(l.names, e)
	}
	for key, tree := range l.others.byKey {
		for _, e := range entries(n, key) {
			f(tree, e)
		}
	}
}

func (l *label) see(n graph.Node, by int) {
	for c := graph.BaseOf(n).Visibility; c <= graph.Secretariat; c++ {
		l.seen[c] += by
	}
}

// entries returns the entries of a node in the index of a key, the one for the lowest clearances first.
func entries(n graph.Node, by graph.Key) []entry {
	var all []entry
	b := graph.BaseOf(n)
	for c := graph.Public; c <= graph.Secretariat; c++ {
		key := graph.ReadScope{Clearance: c}.SortValue(n, by)
		if i := len(all) - 1; i >= 0 && all[i].key == key {
			all[i].max = c
		} else {
			all = append(all, entry{key, b.ID, n, c, c})
		}
		if len(b.FieldVisibility) == 0 {
			all[0].max = graph.Secretariat
			break
		}
	}
	return all
}

// byKey yields the nodes of an index in the order of their keys and ids.
func byKey(index *btree.BTreeG[entry], w walk) iter.Seq[graph.Node] {
	start := entry{key: w.prefix}
	if w.keyDesc {
		start.key += last
	}
	switch {
	case !w.keyDesc && w.low > start.key:
		start.key = w.low
	case w.keyDesc && w.high != "" && w.high < start.key:
		start.key = w.high
	}
	if w.from && (w.key == start.key || (w.key > start.key) != w.keyDesc) {
		start.key, start.id = w.key, w.id
	}
	if w.idDesc && start.id == "" {
		start.id = last
	}
	if w.keyDesc == w.idDesc {
		return func(yield func(graph.Node) bool) {
			ordered(index, w.keyDesc, start, func(e entry) bool {
				return w.holds(e.key) && (!e.shows(w.clearance) || yield(e.node))
			})
		}
	}
	return byGroups(index, w, start)
}

// byGroups is byKey for opposite directions of keys and ids: it reads key by key, and each key by id.
func byGroups(index *btree.BTreeG[entry], w walk, start entry) iter.Seq[graph.Node] {
	return func(yield func(graph.Node) bool) {
		for on := true; on; {
			ordered(index, w.idDesc, start, func(e entry) bool {
				if e.key != start.key {
					return false
				}
				on = !e.shows(w.clearance) || yield(e.node)
				return on
			})
			next := entry{key: start.key}
			if !w.keyDesc {
				next.id = last
			}
			found := false
			ordered(index, w.keyDesc, next, func(e entry) bool {
				found, start.key, start.id = w.holds(e.key), e.key, ""
				return false
			})
			if w.idDesc {
				start.id = last
			}
			on = on && found
		}
	}
}

func (e entry) shows(c graph.Clearance) bool { return e.min <= c && c <= e.max }

// ordered visits the items of a tree, beginning at an item, in either direction, until visit returns false.
func ordered[T any](tree *btree.BTreeG[T], down bool, from T, visit func(T) bool) {
	if down {
		tree.Descend(from, visit)
	} else {
		tree.Ascend(from, visit)
	}
}
