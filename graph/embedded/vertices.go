package embedded

import (
	"hash/maphash"
	"slices"

	"github.com/tidwall/btree"
)

// maker identifies the one who builds a snapshot. The maker may change what it owns, since no other snapshot
// shares that.
type maker struct{ _ byte }

// vertices finds vertices by id: a trie over three times six bits of the id's hash leads to a short list.
type vertices struct {
	root *trieNode[trieNode[trieLeaf]]
}

const fan = 64

type trieNode[T any] struct {
	next  [fan]*T
	maker *maker
}

type trieLeaf struct {
	few   [fan][]*vertex // each list is replaced, never changed
	maker *maker
}

var hashSeed = maphash.MakeSeed()

func newVertices() vertices { return vertices{&trieNode[trieNode[trieLeaf]]{}} }

// name is the id of a vertex and its hash. A vertex and all links to it share one name.
type name struct {
	id   string
	hash uint64
}

func newName(id string) name { return name{id, maphash.String(hashSeed, id)} }

// get returns the vertex of the id, or nil.
func (t vertices) get(id string) *vertex {
	for _, v := range t.at(maphash.String(hashSeed, id)) {
		if v.id == id {
			return v
		}
	}
	return nil
}

// named returns the vertex with the name, or nil.
func (t vertices) named(n *name) *vertex {
	for _, v := range t.at(n.hash) {
		if v.name == n {
			return v
		}
	}
	return nil
}

// at returns the short list of vertices for a hash.
func (t vertices) at(h uint64) []*vertex {
	b := t.root.next[h%fan]
	if b == nil {
		return nil
	}
	w := b.next[h>>6%fan]
	if w == nil {
		return nil
	}
	return w.few[h>>12%fan]
}

// few returns the place of the short list for a hash, which the maker may replace.
func (t *vertices) few(h uint64, m *maker) *[]*vertex {
	if t.root.maker != m {
		root := *t.root
		root.maker = m
		t.root = &root
	}
	b := owned(&t.root.next[h%fan], m, func(b *trieNode[trieLeaf]) **maker { return &b.maker })
	w := owned(&b.next[h>>6%fan], m, func(w *trieLeaf) **maker { return &w.maker })
	return &w.few[h>>12%fan]
}

// owned copies what is at a place, unless the maker owns it already.
func owned[T any](at **T, m *maker, makerOf func(*T) **maker) *T {
	switch {
	case *at == nil:
		*at = new(T)
	case *makerOf(*at) == m:
		return *at
	default:
		c := **at
		*at = &c
	}
	*makerOf(*at) = m
	return *at
}

// own returns the vertex of the id, owned by the maker. It adds a vertex when there is none.
func (t *vertices) own(id string, m *maker) *vertex {
	few := t.few(maphash.String(hashSeed, id), m)
	i := slices.IndexFunc(*few, func(v *vertex) bool { return v.id == id })
	if i < 0 {
		n := newName(id)
		v := &vertex{name: &n, maker: m}
		t.add(v)
		return v
	}
	old := (*few)[i]
	if old.maker == m {
		return old
	}
	v := *old
	v.maker, v.edges = m, slices.Clone(old.edges)
	if old.large != nil {
		v.large = make(map[side]*btree.BTreeG[link], len(old.large))
		for s, tree := range old.large {
			v.large[s] = tree.Copy()
		}
	}
	*few = slices.Clone(*few)
	(*few)[i] = &v
	return &v
}

// add adds a new vertex, which its maker owns.
func (t *vertices) add(v *vertex) {
	few := t.few(v.hash, v.maker)
	*few = append(slices.Clip(*few), v)
}

// drop removes the vertex of the id.
func (t *vertices) drop(id string, m *maker) {
	few := t.few(maphash.String(hashSeed, id), m)
	*few = slices.DeleteFunc(slices.Clone(*few), func(v *vertex) bool { return v.id == id })
}
