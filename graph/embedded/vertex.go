package embedded

import (
	"slices"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// vertex is a node with its relationships, which are found without looking further. It is never
// changed once another snapshot shares it.
type vertex struct {
	*name
	node  graph.Node // nil while a change that removes or brings it is half done
	edges []edges
	large map[side]*btree.BTreeG[link] // what is too long for a list
	maker *maker
}

// link is a relationship as one of its ends has it: the other end's id, and what it says. Both ends share what
// it says, and so do relationships that say the same; it is a relationship without ends.
type link struct {
	far  *name
	said *graph.Relationship
}

// whole returns the relationship, as a node that stands at its near end has it.
func (l link) whole(near string, in bool) graph.Relationship {
	r := *l.said
	if r.From, r.To = near, l.far.id; in {
		r.From, r.To = r.To, r.From
	}
	return r
}

// saying returns what a relationship says.
func saying(r *graph.Relationship) *graph.Relationship {
	said := *r
	said.From, said.To = "", ""
	if i := slices.Index(types, r.Type); i >= 0 {
		said.Type = types[i]
	}
	return &said
}

// compare says how the link stands to a place.
func (l link) compare(far, key string) int {
	if c := strings.Compare(l.far.id, far); c != 0 {
		return c
	}
	return strings.Compare(l.said.Key, key)
}

// pivot is a link that stands at a place.
func pivot(far, key string) link { return link{&name{id: far}, &graph.Relationship{Key: key}} }

// edges are the relationships of one type and direction, ordered by the other end's id and the key. A
// list is replaced, never changed.
type edges struct {
	side side
	list []link
}

// mostListed is how long a list of edges may be, since it is copied when it changes.
const mostListed = 512

// side is a type of relationships and their direction.
type side uint8

func sideOf(t graph.RelationshipType, in bool) side {
	s := sides[t]
	if in {
		s++
	}
	return s
}

func (s side) in() bool { return s%2 == 1 }

var sides = func() map[graph.RelationshipType]side {
	all := map[graph.RelationshipType]side{}
	for i, t := range types {
		all[t] = side(2 * i)
	}
	return all
}()

func find(list []link, far, key string) (int, bool) {
	return slices.BinarySearchFunc(list, far, func(l link, _ string) int { return l.compare(far, key) })
}

func (v *vertex) at(s side) int {
	return slices.IndexFunc(v.edges, func(e edges) bool { return e.side == s })
}

// empty reports whether there is nothing to keep.
func (v *vertex) empty() bool { return v.node == nil && len(v.edges) == 0 && len(v.large) == 0 }

// any returns some relationship, if there is one.
func (v *vertex) any() (r graph.Relationship, there bool) {
	for _, e := range v.edges {
		return e.list[0].whole(v.id, e.side.in()), true
	}
	for s, tree := range v.large {
		l, _ := tree.Min()
		return l.whole(v.id, s.in()), true
	}
	return r, false
}

// has reports whether there is a relationship to the other end.
func (v *vertex) has(s side, far, key string) (there bool) {
	if tree := v.large[s]; tree != nil {
		_, there = tree.Get(pivot(far, key))
	} else if i := v.at(s); i >= 0 {
		_, there = find(v.edges[i].list, far, key)
	}
	return there
}

// last is greater than every id and type.
const last = "\xff"

// along visits the links of a hop, ordered by the other end's id and the key, beginning at that place, or before the
// end when backward, until visit says no; none of nil.
func (v *vertex) along(hop graph.Hop, backward bool, at graph.SortPosition, visit func(link) bool) {
	if v == nil {
		return
	}
	var far, key string
	if backward {
		far = last
	}
	if len(at) > 0 {
		far = at[0]
		switch {
		case len(at) > 1:
			key = at[1]
		case backward:
			far += last
		}
	}
	v.walk(sideOf(hop.Type, hop.In), backward, far, key, visit)
}

// walk visits the links of a side from a place on, or from there downwards.
func (v *vertex) walk(s side, backward bool, far, key string, visit func(link) bool) {
	if tree := v.large[s]; tree != nil {
		ordered(tree, backward, pivot(far, key), visit)
		return
	}
	i := v.at(s)
	if i < 0 {
		return
	}
	list := v.edges[i].list
	n, there := 0, false
	if far != "" {
		n, there = find(list, far, key)
	}
	if !backward {
		for _, l := range list[n:] {
			if !visit(l) {
				return
			}
		}
		return
	}
	if there {
		n++
	}
	for n--; n >= 0 && visit(list[n]); n-- {
	}
}

// set adds a relationship or replaces it. The vertex must be the maker's own.
func (v *vertex) set(s side, l link) {
	if tree := v.large[s]; tree != nil {
		tree.Set(l)
		return
	}
	i := v.at(s)
	if i < 0 {
		v.edges = append(v.edges, edges{s, []link{l}})
		return
	}
	list := v.edges[i].list
	n, there := find(list, l.far.id, l.said.Key)
	if there {
		list = slices.Clone(list)
		list[n] = l
	} else {
		list = slices.Insert(slices.Clip(list), n, l)
	}
	v.edges[i].list = list
	if len(list) > mostListed {
		v.enlarge(i)
	}
}

// enlarge puts a list into a tree.
func (v *vertex) enlarge(i int) {
	s := v.edges[i].side
	tree := newTree(func(a, b link) bool { return a.compare(b.far.id, b.said.Key) < 0 })
	for _, l := range v.edges[i].list {
		tree.Load(l)
	}
	if v.large == nil {
		v.large = map[side]*btree.BTreeG[link]{}
	}
	v.large[s] = tree
	v.edges = slices.Delete(v.edges, i, i+1)
}

// remove removes a relationship when it is there. The vertex must be the maker's own.
func (v *vertex) remove(s side, far, key string) {
	if tree := v.large[s]; tree != nil {
		if tree.Delete(pivot(far, key)); tree.Len() == 0 {
			delete(v.large, s)
		}
		return
	}
	i := v.at(s)
	if i < 0 {
		return
	}
	n, there := find(v.edges[i].list, far, key)
	switch list := v.edges[i].list; {
	case !there:
	case len(list) == 1:
		v.edges = slices.Delete(v.edges, i, i+1)
	default:
		v.edges[i].list = slices.Concat(list[:n], list[n+1:])
	}
}
