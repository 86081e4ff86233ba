package embedded

import (
	"iter"
	"slices"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// vertex is a node with its relationships, which are found without looking further. It is never
// changed once another snapshot shares it.
type vertex struct {
	id    string
	node  graph.Node // nil while a change that removes or brings it is half done
	edges []edges
	large map[side]*btree.BTreeG[*graph.Relationship] // what is too long for a list
	maker *maker
}

// edges are the relationships of one type and direction, ordered by the other end's id and the key. A
// list is replaced, never changed.
type edges struct {
	side side
	list []*graph.Relationship
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

// far returns the id of the other end.
func (s side) far(r *graph.Relationship) string {
	if s.in() {
		return r.From
	}
	return r.To
}

func (s side) compare(r *graph.Relationship, far, key string) int {
	if c := strings.Compare(s.far(r), far); c != 0 {
		return c
	}
	return strings.Compare(r.Key, key)
}

func (s side) find(list []*graph.Relationship, far, key string) (int, bool) {
	return slices.BinarySearchFunc(list, far, func(r *graph.Relationship, _ string) int { return s.compare(r, far, key) })
}

func (v *vertex) at(s side) int {
	return slices.IndexFunc(v.edges, func(e edges) bool { return e.side == s })
}

// empty reports whether there is nothing to keep.
func (v *vertex) empty() bool { return v.node == nil && len(v.edges) == 0 && len(v.large) == 0 }

// any returns some relationship, or nil.
func (v *vertex) any() *graph.Relationship {
	for _, e := range v.edges {
		return e.list[0]
	}
	for _, tree := range v.large {
		r, _ := tree.Min()
		return r
	}
	return nil
}

// get returns the relationship to the other end, or nil.
func (v *vertex) get(s side, far, key string) *graph.Relationship {
	if tree := v.large[s]; tree != nil {
		r, _ := tree.Get(s.pivot(far, key))
		return r
	}
	if i := v.at(s); i >= 0 {
		if n, there := s.find(v.edges[i].list, far, key); there {
			return v.edges[i].list[n]
		}
	}
	return nil
}

// pivot is a relationship that stands at a place.
func (s side) pivot(far, key string) *graph.Relationship {
	if s.in() {
		return &graph.Relationship{From: far, Key: key}
	}
	return &graph.Relationship{To: far, Key: key}
}

// walk yields the relationships of a side from a place on, or from there downwards.
func (v *vertex) walk(s side, backward bool, far, key string) iter.Seq[*graph.Relationship] {
	return func(yield func(*graph.Relationship) bool) {
		if tree := v.large[s]; tree != nil {
			ordered(tree, backward, s.pivot(far, key), yield)
			return
		}
		i := v.at(s)
		if i < 0 {
			return
		}
		list := v.edges[i].list
		n, there := 0, false
		if far != "" {
			n, there = s.find(list, far, key)
		}
		if !backward {
			for _, r := range list[n:] {
				if !yield(r) {
					return
				}
			}
			return
		}
		if there {
			n++
		}
		for n--; n >= 0 && yield(list[n]); n-- {
		}
	}
}

// set adds a relationship or replaces it. The vertex must be the maker's own.
func (v *vertex) set(s side, r *graph.Relationship) {
	if tree := v.large[s]; tree != nil {
		tree.Set(r)
		return
	}
	i := v.at(s)
	if i < 0 {
		v.edges = append(v.edges, edges{s, []*graph.Relationship{r}})
		return
	}
	list := v.edges[i].list
	n, there := s.find(list, s.far(r), r.Key)
	if there {
		list = slices.Clone(list)
		list[n] = r
	} else {
		list = slices.Insert(slices.Clip(list), n, r)
	}
	v.edges[i].list = list
	if len(list) > mostListed {
		v.enlarge(i)
	}
}

// enlarge puts a list into a tree.
func (v *vertex) enlarge(i int) {
	s := v.edges[i].side
	tree := newTree(func(a, b *graph.Relationship) bool { return s.compare(a, s.far(b), b.Key) < 0 })
	for _, r := range v.edges[i].list {
		tree.Load(r)
	}
	if v.large == nil {
		v.large = map[side]*btree.BTreeG[*graph.Relationship]{}
	}
	v.large[s] = tree
	v.edges = slices.Delete(v.edges, i, i+1)
}

// remove removes a relationship when it is there. The vertex must be the maker's own.
func (v *vertex) remove(s side, far, key string) {
	if tree := v.large[s]; tree != nil {
		if tree.Delete(s.pivot(far, key)); tree.Len() == 0 {
			delete(v.large, s)
		}
		return
	}
	i := v.at(s)
	if i < 0 {
		return
	}
	n, there := s.find(v.edges[i].list, far, key)
	switch list := v.edges[i].list; {
	case !there:
	case len(list) == 1:
		v.edges = slices.Delete(v.edges, i, i+1)
	default:
		v.edges[i].list = slices.Concat(list[:n], list[n+1:])
	}
}
