package embedded

import (
	"context"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// snapshot is the graph at one revision, in trees whose nodes are copied on write: copying a
// snapshot costs nothing, and what differs afterwards is the way from the roots to the changes.
// Once published it never changes. A relationship is found from both ends; so changing one of a node
// with very many costs no more than another.
type snapshot struct {
	head
	nodes  *btree.BTreeG[node]
	out    *btree.BTreeG[*graph.Relationship] // by from, type, to, key
	in     *btree.BTreeG[*graph.Relationship] // by to, type, from, key
	labels map[graph.Label]*label
	owned  map[graph.Label]bool // the labels that are no other snapshot's, while this one is made
}

var _ graph.Snapshot = (*snapshot)(nil)

// node is a node by its id. The ids of a label begin with its prefix, so its nodes are a range.
type node struct {
	id string
	graph.Node
}

func newSnapshot() *snapshot {
	s := &snapshot{
		nodes:  newTree(func(a, b node) bool { return a.id < b.id }),
		out:    newTree(func(a, b *graph.Relationship) bool { return byFrom(a, b) < 0 }),
		in:     newTree(func(a, b *graph.Relationship) bool { return byTo(a, b) < 0 }),
		labels: map[graph.Label]*label{},
	}
	for _, spec := range graph.Labels() {
		s.labels[spec.Label] = newLabel(spec)
	}
	return s
}

func newTree[T any](less func(a, b T) bool) *btree.BTreeG[T] {
	return btree.NewBTreeGOptions(less, btree.Options{NoLocks: true})
}

func byFrom(a, b *graph.Relationship) int {
	return compareTexts(a.From, b.From, string(a.Type), string(b.Type), a.To, b.To, a.Key, b.Key)
}

func byTo(a, b *graph.Relationship) int {
	return compareTexts(a.To, b.To, string(a.Type), string(b.Type), a.From, b.From, a.Key, b.Key)
}

func byTypeAndFrom(a, b *graph.Relationship) int {
	return compareTexts(string(a.Type), string(b.Type), a.From, b.From, a.To, b.To, a.Key, b.Key)
}

// compareTexts compares texts pair by pair.
func compareTexts(a1, b1, a2, b2, a3, b3, a4, b4 string) int {
	if c := strings.Compare(a1, b1); c != 0 {
		return c
	}
	if c := strings.Compare(a2, b2); c != 0 {
		return c
	}
	if c := strings.Compare(a3, b3); c != 0 {
		return c
	}
	return strings.Compare(a4, b4)
}

// Revision returns the revision of the last change that the snapshot holds.
func (s *snapshot) Revision() graph.Revision { return s.head.Revision }

// Remote reports false.
func (s *snapshot) Remote() bool { return false }

// Match returns the rows of the pattern.
func (s *snapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	if err := p.Check(); err != nil {
		return graph.Rows{}, err
	}
	r := newReader(ctx, s, p.Stamp)
	rows := r.match(p)
	return rows, r.failed()
}

// Count counts what the pattern says.
func (s *snapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	if err := p.Check(); err != nil {
		return graph.Counts{}, err
	}
	r := newReader(ctx, s, p.Stamp)
	counts := r.count(p)
	return counts, r.failed()
}

// Reach returns the relationships of a closure.
func (s *snapshot) Reach(ctx context.Context, q graph.Reach) ([]*graph.Relationship, error) {
	r := newReader(ctx, s, q.Stamp)
	found := r.reach(q)
	return found, r.failed()
}

// node returns the node with the id, or nil.
func (s *snapshot) node(id string) graph.Node {
	n, _ := s.nodes.Get(node{id: id})
	return n.Node
}

// last is greater than every id and type.
const last = "\xff"

// along yields the relationships of a hop from the node, ordered by the other end's id and the key,
// beginning at that place, or before the end when backward.
func (s *snapshot) along(id string, hop graph.Hop, backward bool, at graph.Position) iter.Seq[*graph.Relationship] {
	pivot := &graph.Relationship{Type: hop.Type}
	near, far, tree := &pivot.From, &pivot.To, s.out
	if hop.In {
		near, far, tree = far, near, s.in
	}
	*near = id
	if backward {
		*far = last
	}
	if len(at) > 0 {
		*far = at[0]
		switch {
		case len(at) > 1:
			pivot.Key = at[1]
		case backward:
			*far += last
		}
	}
	return func(yield func(*graph.Relationship) bool) {
		visit := func(r *graph.Relationship) bool {
			start := r.From
			if hop.In {
				start = r.To
			}
			return start == id && r.Type == hop.Type && yield(r)
		}
		if backward {
			tree.Descend(pivot, visit)
		} else {
			tree.Ascend(pivot, visit)
		}
	}
}

// otherEnd returns the id of the node that the hop leads to over the relationship.
func otherEnd(r *graph.Relationship, hop graph.Hop) string {
	if hop.In {
		return r.From
	}
	return r.To
}

// clone returns a copy to change.
func (s *snapshot) clone() *snapshot {
	return &snapshot{s.head, s.nodes.Copy(), s.out.Copy(), s.in.Copy(), maps.Clone(s.labels), map[graph.Label]bool{}}
}

// put adds the element or replaces it.
func (s *snapshot) put(e graph.Element) {
	switch e := e.(type) {
	case graph.Node:
		s.removeNode(graph.BaseOf(e).ID)
		s.own(e.Label())
		s.insert(e)
	case *graph.Relationship:
		e = s.share(e)
		s.out.Set(e)
		s.in.Set(e)
	}
}

// load adds an element to a snapshot that nobody shares yet, and which does not have it.
func (s *snapshot) load(e graph.Element) {
	switch e := e.(type) {
	case graph.Node:
		s.insert(e)
	case *graph.Relationship:
		e = s.share(e)
		s.out.Set(e)
		s.in.Set(e)
	}
}

// remove removes the element when it is there.
func (s *snapshot) remove(ref graph.Ref) {
	if ref.ID != "" {
		s.removeNode(ref.ID)
		return
	}
	r := &graph.Relationship{Type: ref.Type, From: ref.From, To: ref.To, Key: ref.Key}
	s.out.Delete(r)
	s.in.Delete(r)
}

// take takes a step.
func (s *snapshot) take(op graph.Op) {
	if op.Put != nil {
		s.put(op.Put)
	} else {
		s.remove(op.Remove)
	}
}

// insert adds a node that is not there, to a label that is this snapshot's own.
func (s *snapshot) insert(n graph.Node) {
	s.nodes.Set(node{graph.BaseOf(n).ID, n})
	s.labels[n.Label()].add(n)
}

func (s *snapshot) removeNode(id string) {
	old, there := s.nodes.Delete(node{id: id})
	if there {
		s.own(old.Label())
		s.labels[old.Label()].remove(old.Node)
	}
}

// own makes the label this snapshot's own, to change.
func (s *snapshot) own(l graph.Label) {
	if !s.owned[l] {
		s.labels[l], s.owned[l] = s.labels[l].clone(), true
	}
}

// share returns a copy of a relationship that shares the texts that it has in common with its ends.
func (s *snapshot) share(shared *graph.Relationship) *graph.Relationship {
	r := *shared
	if from := s.node(r.From); from != nil {
		r.From = graph.BaseOf(from).ID
	}
	if to := s.node(r.To); to != nil {
		r.To = graph.BaseOf(to).ID
	}
	if i := slices.Index(types, r.Type); i >= 0 {
		r.Type = types[i]
	}
	return &r
}

var types = func() (all []graph.RelationshipType) {
	for _, spec := range graph.RelationshipTypes() {
		all = append(all, spec.Type)
	}
	return all
}()
