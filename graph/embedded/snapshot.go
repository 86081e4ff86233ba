package embedded

import (
	"context"
	"maps"
	"strings"

	"github.com/tidwall/btree"

	"answerable/graph"
)

// snapshot is the graph at one revision, in copy-on-write trees. A clone costs nothing; a change copies the
// paths from the roots. A published snapshot never changes. Both ends of a relationship have it.
type snapshot struct {
	head
	vertices vertices
	nodes    *btree.BTreeG[node] // in order
	labels   map[graph.Label]*label
	owned    map[graph.Label]bool // the labels that no other snapshot shares, while this one is built
	maker    *maker
}

var _ graph.Snapshot = (*snapshot)(nil)

// node is a node under its id. The ids of a label begin with its prefix, so its nodes are a range.
type node struct {
	id string
	graph.Node
}

func newSnapshot() *snapshot {
	s := &snapshot{
		vertices: newVertices(),
		nodes:    newTree(func(a, b node) bool { return a.id < b.id }),
		labels:   map[graph.Label]*label{},
		maker:    new(maker),
	}
	for _, spec := range graph.Labels() {
		s.labels[spec.Label] = newLabel(spec)
	}
	return s
}

func newTree[T any](less func(a, b T) bool) *btree.BTreeG[T] {
	return btree.NewBTreeGOptions(less, btree.Options{NoLocks: true})
}

func byTypeAndFrom(a, b *graph.Relationship) int {
	return compareTexts(string(a.Type), string(b.Type), a.From, b.From, a.To, b.To, a.Key, b.Key)
}

// compareTexts compares lists of texts, item by item.
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

// Revision returns the revision of the snapshot.
func (s *snapshot) Revision() graph.Revision { return s.head.Revision }

// Dependents returns the elements that are visible only if the nodes are.
func (s *snapshot) Dependents(ctx context.Context, ids []string) ([]graph.Ref, error) {
	return graph.FindDependents(ctx, s, ids)
}

// Remote reports false.
func (s *snapshot) Remote() bool { return false }

// Match returns the rows of the pattern.
func (s *snapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	if err := p.Check(); err != nil {
		return graph.Rows{}, err
	}
	r := newReader(ctx, s, p.Scope)
	rows := r.match(p)
	return rows, r.failed()
}

// Count returns the counts of the pattern.
func (s *snapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	if err := p.Check(); err != nil {
		return graph.Counts{}, err
	}
	r := newReader(ctx, s, p.Scope)
	counts := r.count(p)
	return counts, r.failed()
}

// Degrees counts relationships of the nodes.
func (s *snapshot) Degrees(ctx context.Context, scope graph.ReadScope, ids []string) (graph.Degrees, error) {
	r := newReader(ctx, s, scope)
	degrees := r.degrees(ids)
	return degrees, r.failed()
}

// Reach returns the relationships of a closure.
func (s *snapshot) Reach(ctx context.Context, q graph.Reach) ([]*graph.Relationship, error) {
	r := newReader(ctx, s, q.Scope)
	found := r.reach(q)
	return found, r.failed()
}

// node returns the node with the id, or nil.
func (s *snapshot) node(id string) graph.Node {
	if v := s.vertices.get(id); v != nil {
		return v.node
	}
	return nil
}

// clone returns a copy that may be changed.
func (s *snapshot) clone() *snapshot {
	return &snapshot{s.head, s.vertices, s.nodes.Copy(), maps.Clone(s.labels), map[graph.Label]bool{}, new(maker)}
}

// put adds the element or replaces it.
func (s *snapshot) put(e graph.Element) {
	switch e := e.(type) {
	case graph.Node:
		s.removeNode(graph.BaseOf(e).ID)
		s.ownLabel(e.Label())
		s.insert(e)
	case *graph.Relationship:
		s.relate(e)
	}
}

// load adds an element that the snapshot does not have. No other snapshot may share it.
func (s *snapshot) load(e graph.Element) {
	switch e := e.(type) {
	case graph.Node:
		s.insert(e)
	case *graph.Relationship:
		s.relate(e)
	}
}

// relate adds a relationship or replaces it.
func (s *snapshot) relate(r *graph.Relationship) {
	from, to := s.vertices.own(r.From, s.maker), s.vertices.own(r.To, s.maker)
	content := withoutEnds(r)
	from.set(sideOf(r.Type, false), link{to.name, content})
	to.set(sideOf(r.Type, true), link{from.name, content})
}

// remove removes the element if it exists.
func (s *snapshot) remove(ref graph.Ref) {
	if ref.ID != "" {
		s.removeNode(ref.ID)
		return
	}
	if !s.related(ref) {
		return
	}
	from, to := s.vertices.own(ref.From, s.maker), s.vertices.own(ref.To, s.maker)
	from.remove(sideOf(ref.Type, false), ref.To, ref.Key)
	to.remove(sideOf(ref.Type, true), ref.From, ref.Key)
	for _, v := range []*vertex{from, to} {
		if v.empty() {
			s.vertices.drop(v.id, s.maker)
		}
	}
}

// related reports whether the relationship exists.
func (s *snapshot) related(ref graph.Ref) bool {
	v := s.vertices.get(ref.From)
	return v != nil && v.has(sideOf(ref.Type, false), ref.To, ref.Key)
}

// applyStep applies a step of a change.
func (s *snapshot) applyStep(op graph.Op) {
	if op.Put != nil {
		s.put(op.Put)
	} else {
		s.remove(op.Remove)
	}
}

// insert adds a node that does not exist. Its label must be owned by this snapshot.
func (s *snapshot) insert(n graph.Node) {
	id := graph.BaseOf(n).ID
	s.vertices.own(id, s.maker).node = n
	s.nodes.Set(node{id, n})
	s.labels[n.Label()].add(n)
}

func (s *snapshot) removeNode(id string) {
	old, there := s.nodes.Delete(node{id: id})
	if there {
		s.ownLabel(old.Label())
		s.labels[old.Label()].remove(old.Node)
		v := s.vertices.own(id, s.maker)
		if v.node = nil; v.empty() {
			s.vertices.drop(id, s.maker)
		}
	}
}

// ownLabel copies the label, unless this snapshot owns it already.
func (s *snapshot) ownLabel(l graph.Label) {
	if !s.owned[l] {
		s.labels[l], s.owned[l] = s.labels[l].clone(), true
	}
}

var types = func() (all []graph.RelationshipType) {
	for _, spec := range graph.RelationshipTypes() {
		all = append(all, spec.Type)
	}
	return all
}()
