package embedded

import (
	"slices"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// vertex is a node with its relationships. A vertex never changes once snapshots share it.
type vertex struct {
	*name
	node  graph.Node // nil while a change is half applied
	edges []edges
	large map[side]*btree.BTreeG[link] // the lists that are longer than maxList
	maker *maker
}

// link is a relationship seen from one of its ends: the far end, and the relationship without its ends. Both
// ends share this content, and so do relationships with the same content.
type link struct {
	far     *name
	content *graph.Relationship
}

// relationship returns the relationship with its ends, seen from the near end.
func (l link) relationship(near string, in bool) graph.Relationship {
	r := *l.content
	if r.From, r.To = near, l.far.id; in {
		r.From, r.To = r.To, r.From
	}
	return r
}

// withoutEnds returns a copy of a relationship without its ends.
func withoutEnds(r *graph.Relationship) *graph.Relationship {
	content := *r
	content.From, content.To = "", ""
	if i := slices.Index(types, r.Type); i >= 0 {
		content.Type = types[i]
	}
	return &content
}

// compare compares the link with a position.
func (l link) compare(far, key string) int {
	if c := strings.Compare(l.far.id, far); c != 0 {
		return c
	}
	return strings.Compare(l.content.Key, key)
}

// pivot returns a link at a position, to search for.
func pivot(far, key string) link { return link{&name{id: far}, &graph.Relationship{Key: key}} }

// edges holds the relationships of one type and direction, sorted by the far end's id and the key. A list is
// replaced, never changed.
type edges struct {
	side side
	list []link
}

// maxList is the maximum length of a list of edges, since every change copies the list.
const maxList = 512

// side is a type of relationships and a direction.
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

// empty reports whether the vertex has neither a node nor relationships.
func (v *vertex) empty() bool { return v.node == nil && len(v.edges) == 0 && len(v.large) == 0 }

// anyRelationship returns some relationship, if there is one.
func (v *vertex) anyRelationship() (r graph.Relationship, there bool) {
	for _, e := range v.edges {
		return e.list[0].relationship(v.id, e.side.in()), true
	}
	for s, tree := range v.large {
		l, _ := tree.Min()
		return l.relationship(v.id, s.in()), true
	}
	return r, false
}

// has reports whether there is a relationship to the far end.
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

// eachLink visits the links of a hop in the order of the far end's id and the key, until visit returns
// false. It begins at the position or, backward, before it. A nil vertex has no links.
func (v *vertex) eachLink(hop graph.Hop, backward bool, at graph.SortPosition, visit func(link) bool) {
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
	v.walkSide(sideOf(hop.Type, hop.In), backward, far, key, visit)
}

// walkSide visits the links of a side, from a position up or, backward, down.
func (v *vertex) walkSide(s side, backward bool, far, key string, visit func(link) bool) {
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

// set adds or replaces a relationship. The maker must own the vertex.
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
	n, there := find(list, l.far.id, l.content.Key)
	if there {
		list = slices.Clone(list)
		list[n] = l
	} else {
		list = slices.Insert(slices.Clip(list), n, l)
	}
	v.edges[i].list = list
	if len(list) > maxList {
		v.enlarge(i)
	}
}

// enlarge turns a list into a tree.
func (v *vertex) enlarge(i int) {
	s := v.edges[i].side
	tree := newTree(func(a, b link) bool { return a.compare(b.far.id, b.content.Key) < 0 })
	for _, l := range v.edges[i].list {
		tree.Load(l)
	}
	if v.large == nil {
		v.large = map[side]*btree.BTreeG[link]{}
	}
	v.large[s] = tree
	v.edges = slices.Delete(v.edges, i, i+1)
}

// remove removes a relationship if it exists. The maker must own the vertex.
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
