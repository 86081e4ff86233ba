package embedded

import (
	"iter"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// label is what a snapshot knows of the nodes of one label, beside the nodes.
type label struct {
	prefix string // of the ids, with the colon
	names  *btree.BTreeG[entry]
	// seen counts the nodes that a clearance sees, on any day and with assumptions.
	seen [graph.Secretariat + 1]int
}

// entry is a node under a name key that it sorts by. A node whose name is hidden from some sorts
// elsewhere for them; then it has an entry for each of the two ranges of clearances. So every
// clearance finds each node once, in the order of what it may see.
type entry struct {
	key, id string
	node    graph.Node
	min     graph.Clearance
	max     graph.Clearance
}

func newLabel(spec graph.LabelSpec) *label {
	return &label{prefix: spec.Prefix + ":", names: newTree(func(a, b entry) bool {
		if a.key != b.key {
			return a.key < b.key
		}
		return a.id < b.id
	})}
}

func (l *label) clone() *label {
	c := *l
	c.names = l.names.Copy()
	return &c
}

func (l *label) add(n graph.Node) {
	for _, e := range entries(n) {
		l.names.Set(e)
	}
	l.see(n, 1)
}

func (l *label) remove(n graph.Node) {
	for _, e := range entries(n) {
		l.names.Delete(e)
	}
	l.see(n, -1)
}

func (l *label) see(n graph.Node, by int) {
	for c := graph.BaseOf(n).Visibility; c <= graph.Secretariat; c++ {
		l.seen[c] += by
	}
}

// entries returns the entries of a node, the one for the lowest clearances first.
func entries(n graph.Node) []entry {
	var all []entry
	b := graph.BaseOf(n)
	for c := graph.Public; c <= graph.Secretariat; c++ {
		key := graph.Stamp{Clearance: c}.Place(n, graph.KeyName)
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

// byName yields the nodes by their name keys, and those of one key by their ids.
func (l *label) byName(w walk) iter.Seq[graph.Node] {
	start := entry{key: w.prefix}
	if w.keyDesc {
		start.key += last
	}
	if w.from && (w.key == start.key || (w.key > start.key) != w.keyDesc) {
		start.key, start.id = w.key, w.id
	}
	if w.idDesc && start.id == "" {
		start.id = last
	}
	if w.keyDesc == w.idDesc {
		return func(yield func(graph.Node) bool) {
			ordered(l.names, w.keyDesc, start, func(e entry) bool {
				return strings.HasPrefix(e.key, w.prefix) && (!e.shows(w.clearance) || yield(e.node))
			})
		}
	}
	return l.byGroups(w, start)
}

// byGroups is byName when keys and ids go in opposite directions: key by key, and in each key by id.
func (l *label) byGroups(w walk, start entry) iter.Seq[graph.Node] {
	return func(yield func(graph.Node) bool) {
		for on := true; on; {
			ordered(l.names, w.idDesc, start, func(e entry) bool {
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
			ordered(l.names, w.keyDesc, next, func(e entry) bool {
				found, start.key, start.id = strings.HasPrefix(e.key, w.prefix), e.key, ""
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

// ordered goes through a tree from an item on, downwards or upwards, while visit says so.
func ordered[T any](tree *btree.BTreeG[T], down bool, from T, visit func(T) bool) {
	if down {
		tree.Descend(from, visit)
	} else {
		tree.Ascend(from, visit)
	}
}
