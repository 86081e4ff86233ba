package embedded

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"answerable/graph"
)

// maxPastElements is the maximum number of elements that one past snapshot loads.
const maxPastElements = 200_000

// pastSnapshot is a record at an earlier revision. It loads what queries need: an element that has not
// changed since comes from the record, any other from the history.
type pastSnapshot struct {
	history  *history
	revision graph.Revision
	moved    atomic.Bool // set when the record has a newer revision
	trial    bool        // what steps would make of a snapshot, and no revision that was; see after

	mu     sync.Mutex
	held   *snapshot // copied before anything is added
	size   int
	nodes  map[string]bool // that were loaded, or do not exist
	labels map[graph.Label]bool
	hops   map[from]bool
}

// from is a node and a hop from it.
type from struct {
	id  string
	hop graph.RelationshipType
	in  bool
}

var _ graph.Snapshot = (*pastSnapshot)(nil)

func newPastSnapshot(h *history, revision graph.Revision) *pastSnapshot {
	s := &pastSnapshot{history: h, revision: revision}
	s.forget()
	return s
}

// forget empties the snapshot.
func (s *pastSnapshot) forget() {
	s.held, s.size = newSnapshot(), 0
	s.held.head.Revision = s.revision
	s.nodes, s.labels, s.hops = map[string]bool{}, map[graph.Label]bool{}, map[from]bool{}
}

// Revision returns the revision of the snapshot.
func (s *pastSnapshot) Revision() graph.Revision { return s.revision }

// Remote reports true.
func (s *pastSnapshot) Remote() bool { return true }

// Match returns the rows of the pattern.
func (s *pastSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	return ask(ctx, s,
		func(now graph.Snapshot) (graph.Rows, error) { return now.Match(ctx, p) },
		func() error { return s.loadPattern(ctx, p) },
		func(then *snapshot) (graph.Rows, error) { return then.Match(ctx, p) })
}

// Count returns the counts of the pattern.
func (s *pastSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	return ask(ctx, s,
		func(now graph.Snapshot) (graph.Counts, error) { return now.Count(ctx, p) },
		func() error { return s.loadPattern(ctx, p) },
		func(then *snapshot) (graph.Counts, error) { return then.Count(ctx, p) })
}

// Degrees counts relationships of the nodes.
func (s *pastSnapshot) Degrees(ctx context.Context, scope graph.ReadScope, ids []string) (graph.Degrees, error) {
	return ask(ctx, s,
		func(now graph.Snapshot) (graph.Degrees, error) { return now.Degrees(ctx, scope, ids) },
		func() error {
			return s.loadPattern(ctx, graph.Pattern{Start: []graph.Start{{IDs: ids}}, Fetch: everyHop})
		},
		func(then *snapshot) (graph.Degrees, error) { return then.Degrees(ctx, scope, ids) })
}

// everyHop fetches all relationships of a node.
var everyHop = func() (every []graph.Fetch) {
	for _, t := range types {
		every = append(every, graph.Fetch{Hop: graph.Out(t)}, graph.Fetch{Hop: graph.In(t)})
	}
	return every
}()

// Reach returns the relationships of a closure.
func (s *pastSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	return ask(ctx, s,
		func(now graph.Snapshot) ([]*graph.Relationship, error) { return now.Reach(ctx, r) },
		func() error { return s.loadReach(ctx, r) },
		func(then *snapshot) ([]*graph.Relationship, error) { return then.Reach(ctx, r) })
}

// Dependents returns the elements that depend on the nodes now, and those that did at the revision.
func (s *pastSnapshot) Dependents(ctx context.Context, ids []string) (dependents []graph.Ref, err error) {
	err = s.read(ctx, func(now graph.Snapshot) (err error) {
		dependents, err = now.Dependents(ctx, ids)
		return err
	})
	if err != nil {
		return nil, err
	}
	dependents = append(dependents, s.history.dependents(ids, s.revision)...)
	if !s.history.covers(s.revision) {
		return nil, graph.PositionGone(s.revision)
	}
	return dependents, nil
}

var errMoved = errors.New("the record has moved on")

// ask queries the record while it is at the revision, and later the elements loaded for the revision.
func ask[T any](
	ctx context.Context, s *pastSnapshot, now func(graph.Snapshot) (T, error), load func() error, then func(*snapshot) (T, error),
) (answer T, err error) {
	if !s.moved.Load() {
		err = s.history.record.Read(ctx, func(newest graph.Snapshot) (err error) {
			if newest.Revision() != s.revision {
				return errMoved
			}
			answer, err = now(newest)
			return err
		})
		if !errors.Is(err, errMoved) {
			return answer, err
		}
		s.moved.Store(true)
	}
	held, err := s.with(load)
	if err != nil {
		return answer, err
	}
	return then(held)
}

// with loads something and returns the loaded snapshot. When it would be too large, the error is
// POSITION_GONE.
func (s *pastSnapshot) with(load func() error) (*snapshot, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := load()
	if err != nil {
		s.forget() // only a part may be loaded
	}
	if graph.CodeOf(err) == graph.CodeTooWide {
		err = graph.PositionGone(s.revision)
	}
	return s.held, err
}

// read reads the newest record, and then all changes that the read may have seen. The read may mix several
// revisions: the history undoes every change after the snapshot's revision.
func (s *pastSnapshot) read(ctx context.Context, f func(now graph.Snapshot) error) error {
	whole := false
	var at graph.Revision
	err := s.history.record.Read(ctx, func(now graph.Snapshot) error {
		at = now.Revision()
		err := f(now)
		whole = err == nil
		return err
	})
	if whole && graph.CodeOf(err) == graph.CodeUnavailable {
		at, err = s.history.head(ctx)
	}
	if err != nil {
		return err
	}
	return s.history.upTo(ctx, at)
}

// hopTree is a hop that a pattern may follow, and the hops from there.
type hopTree struct {
	hop  graph.Hop
	then []hopTree
}

// hopsOf returns the hops in a condition.
func hopsOf(c graph.Condition) (hops []hopTree) {
	switch c := c.(type) {
	case graph.And:
		for _, part := range c {
			hops = append(hops, hopsOf(part)...)
		}
	case graph.Or:
		for _, part := range c {
			hops = append(hops, hopsOf(part)...)
		}
	case graph.Not:
		return hopsOf(c.Condition)
	case graph.Has:
		return []hopTree{{c.Hop, hopsOf(c.Where)}}
	}
	return hops
}

// hopsOfFetches returns the hops of nested fetches.
func hopsOfFetches(fetches []graph.Fetch) (hops []hopTree) {
	for _, f := range fetches {
		hops = append(hops, hopTree{f.Hop, append(hopsOf(f.Where), hopsOfFetches(f.Fetch)...)})
	}
	return hops
}

// loadPattern loads all elements that the pattern may read.
func (s *pastSnapshot) loadPattern(ctx context.Context, p graph.Pattern) error {
	ids := []string{}
	for _, start := range p.Start {
		ids = append(ids, start.IDs...)
		if start.Label != "" {
			all, err := s.loadLabel(ctx, start.Label)
			if err != nil {
				return err
			}
			ids = append(ids, all...)
		}
	}
	if err := s.loadNodes(ctx, ids); err != nil {
		return err
	}
	return s.loadHops(ctx, ids, append(hopsOf(p.Where), hopsOfFetches(p.Fetch)...))
}

func (s *pastSnapshot) loadHops(ctx context.Context, ids []string, hops []hopTree) error {
	for _, w := range hops {
		far, err := s.loadHop(ctx, ids, w.hop)
		if err != nil {
			return err
		}
		if err := s.loadHops(ctx, far, w.then); err != nil {
			return err
		}
	}
	return nil
}

// loadReach loads a closure.
func (s *pastSnapshot) loadReach(ctx context.Context, r graph.Reach) error {
	if err := s.loadNodes(ctx, r.IDs); err != nil {
		return err
	}
	seen := map[string]bool{}
	for open := r.IDs; len(open) > 0; {
		for _, id := range open {
			seen[id] = true
		}
		far, err := s.loadHop(ctx, open, r.Hop)
		if err != nil {
			return err
		}
		open = slices.DeleteFunc(far, func(id string) bool { return seen[id] })
	}
	return nil
}

// fullAccess sees every element.
var fullAccess = graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}

// rows queries the newest record, which may refuse a query that is too large, and reads the changes since.
func (s *pastSnapshot) rows(ctx context.Context, p graph.Pattern) ([]graph.Row, error) {
	p.Scope, p.Bounded = fullAccess, !s.trial
	var rows graph.Rows
	err := s.read(ctx, func(now graph.Snapshot) (err error) {
		rows, err = now.Match(ctx, p)
		return err
	})
	return rows.Rows, err
}

// loadNodes loads the nodes with the ids.
func (s *pastSnapshot) loadNodes(ctx context.Context, ids []string) error {
	var missing []string
	for _, id := range ids {
		if _, _, ok := graph.SplitID(id); ok && !s.nodes[id] {
			s.nodes[id] = true
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	rows, err := s.rows(ctx, graph.Pattern{Name: "past nodes", Start: []graph.Start{{IDs: missing}}})
	if err != nil {
		return err
	}
	now := map[string]graph.Element{}
	for _, row := range rows {
		now[graph.BaseOf(row.Node).ID] = row.Node
	}
	var then []graph.Element
	for _, id := range missing {
		then = append(then, s.history.elementAt(graph.Ref{ID: id}, now[id], s.revision))
	}
	return s.hold(ctx, then)
}

// loadLabel loads the nodes of a label and returns their ids. It includes nodes that were changed or removed
// since.
func (s *pastSnapshot) loadLabel(ctx context.Context, label graph.Label) (ids []string, err error) {
	if !s.labels[label] {
		rows, err := s.rows(ctx, graph.Pattern{Name: "past " + string(label), Start: []graph.Start{{Label: label}}})
		if err != nil {
			return nil, err
		}
		var then []graph.Element
		for _, row := range rows {
			if id := graph.BaseOf(row.Node).ID; !s.nodes[id] {
				s.nodes[id] = true
				then = append(then, s.history.elementAt(graph.Ref{ID: id}, row.Node, s.revision))
			}
		}
		if err := s.hold(ctx, then); err != nil {
			return nil, err
		}
		if err := s.loadNodes(ctx, s.history.touchedOf(label)); err != nil {
			return nil, err
		}
		s.labels[label] = true
	}
	prefix := s.held.labels[label].prefix
	s.held.nodes.Ascend(node{id: prefix}, func(n node) bool {
		if !strings.HasPrefix(n.id, prefix) {
			return false
		}
		ids = append(ids, n.id)
		return true
	})
	return ids, nil
}

// loadHop loads the relationships of a hop from the nodes, with their far ends, and returns the ids of
// these.
func (s *pastSnapshot) loadHop(ctx context.Context, ids []string, hop graph.Hop) (far []string, err error) {
	var missing []string
	for _, id := range ids {
		if key := (from{id, hop.Type, hop.In}); !s.hops[key] && s.nodes[id] {
			s.hops[key] = true
			missing = append(missing, id)
		}
	}
	if err := s.loadRelationships(ctx, missing, graph.Hop{Type: hop.Type, In: hop.In}); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, id := range ids {
		s.held.vertices.get(id).eachLink(hop, false, nil, func(l link) bool {
			if end := l.far.id; !seen[end] {
				seen[end] = true
				far = append(far, end)
			}
			return true
		})
	}
	return far, nil
}

func (s *pastSnapshot) loadRelationships(ctx context.Context, ids []string, hop graph.Hop) error {
	if len(ids) == 0 {
		return nil
	}
	name := "past " + string(hop.Type)
	if hop.In {
		name += " in"
	}
	rows, err := s.rows(ctx, graph.Pattern{Name: name, Start: []graph.Start{{IDs: ids}}, Fetch: []graph.Fetch{{Hop: hop}}})
	if err != nil {
		return err
	}
	var then []graph.Element
	for _, row := range rows {
		for _, along := range row.Fetched[0].Rows {
			then = append(then, s.history.elementAt(along.Relationship.Ref(), along.Relationship, s.revision))
			if id := graph.BaseOf(along.Node).ID; !s.nodes[id] {
				s.nodes[id] = true
				then = append(then, s.history.elementAt(graph.Ref{ID: id}, along.Node, s.revision))
			}
		}
	}
	for _, id := range ids {
		for _, r := range s.history.relationshipsAt(id, hop, s.revision) {
			then = append(then, r)
		}
	}
	return s.hold(ctx, then)
}

// hold adds elements of the revision; nil stands for an element that did not exist. It also loads the nodes
// that the elements refer to, since these decide what a viewer sees.
func (s *pastSnapshot) hold(ctx context.Context, then []graph.Element) error {
	held := s.held.clone()
	var around []string
	for _, e := range then {
		if e != nil {
			s.size++
			held.put(e)
			around = append(around, graph.References(e)...)
		}
	}
	if !s.trial && s.size > maxPastElements || !s.history.covers(s.revision) {
		return graph.PositionGone(s.revision)
	}
	s.held = held
	return s.loadNodes(ctx, around)
}
