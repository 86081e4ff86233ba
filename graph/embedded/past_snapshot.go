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

// mostRewound is how many elements a snapshot of the past brings together at most.
const mostRewound = 200_000

// pastSnapshot is what a record was at a revision. It holds of it what was asked for: elements that did not
// change since as they are now, and others as the history has them.
type pastSnapshot struct {
	history  *history
	revision graph.Revision
	moved    atomic.Bool // whether the record has a newer one

	mu     sync.Mutex
	held   *snapshot // copied before it is added to
	size   int
	nodes  map[string]bool // that were looked for
	labels map[graph.Label]bool
	hops   map[from]bool
}

// from is a node with the relationships of a type in one direction.
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

// forget makes the snapshot hold nothing.
func (s *pastSnapshot) forget() {
	s.held, s.size = newSnapshot(), 0
	s.held.head.Revision = s.revision
	s.nodes, s.labels, s.hops = map[string]bool{}, map[graph.Label]bool{}, map[from]bool{}
}

// Revision returns the revision that the snapshot is of.
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

// Count counts what the pattern says.
func (s *pastSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	return ask(ctx, s,
		func(now graph.Snapshot) (graph.Counts, error) { return now.Count(ctx, p) },
		func() error { return s.loadPattern(ctx, p) },
		func(then *snapshot) (graph.Counts, error) { return then.Count(ctx, p) })
}

// Reach returns the relationships of a closure.
func (s *pastSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	return ask(ctx, s,
		func(now graph.Snapshot) ([]*graph.Relationship, error) { return now.Reach(ctx, r) },
		func() error { return s.loadReach(ctx, r) },
		func(then *snapshot) ([]*graph.Relationship, error) { return then.Reach(ctx, r) })
}

// Dependents returns what leans on the nodes now, and what did.
func (s *pastSnapshot) Dependents(ctx context.Context, ids []string) (leaning []graph.Ref, err error) {
	err = s.read(ctx, func(now graph.Snapshot) (err error) {
		leaning, err = now.Dependents(ctx, ids)
		return err
	})
	if err != nil {
		return nil, err
	}
	leaning = append(leaning, s.history.leaning(ids, s.revision)...)
	if !s.history.covers(s.revision) {
		return nil, graph.PositionGone(s.revision)
	}
	return leaning, nil
}

var errMoved = errors.New("the record has moved on")

// ask asks the record, or what was loaded of the past once the record has moved on.
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

// with loads something, and returns all that is held. What can't be brought together is POSITION_GONE.
func (s *pastSnapshot) with(load func() error) (*snapshot, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	err := load()
	if err != nil {
		s.forget() // of which only a part may be held
	}
	if graph.CodeOf(err) == graph.CodeTooWide {
		err = graph.PositionGone(s.revision)
	}
	return s.held, err
}

// read reads the record as it is, and makes sure of all changes that may have been seen. What was read
// need not be of one revision: what changed meanwhile is taken back like what changed before.
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

// way is a hop that a pattern may take, and those that it may take from there.
type way struct {
	hop  graph.Hop
	then []way
}

// waysOf returns the ways that a condition looks along.
func waysOf(c graph.Condition) (ways []way) {
	switch c := c.(type) {
	case graph.And:
		for _, part := range c {
			ways = append(ways, waysOf(part)...)
		}
	case graph.Or:
		for _, part := range c {
			ways = append(ways, waysOf(part)...)
		}
	case graph.Not:
		return waysOf(c.Condition)
	case graph.Has:
		return []way{{c.Hop, waysOf(c.Where)}}
	}
	return ways
}

// waysAlong returns the ways of what is fetched along.
func waysAlong(fetches []graph.Fetch) (ways []way) {
	for _, f := range fetches {
		ways = append(ways, way{f.Hop, append(waysOf(f.Where), waysAlong(f.Fetch)...)})
	}
	return ways
}

// loadPattern loads all that the pattern may look at.
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
	return s.loadWays(ctx, ids, append(waysOf(p.Where), waysAlong(p.Fetch)...))
}

func (s *pastSnapshot) loadWays(ctx context.Context, ids []string, ways []way) error {
	for _, w := range ways {
		far, err := s.loadHop(ctx, ids, w.hop)
		if err != nil {
			return err
		}
		if err := s.loadWays(ctx, far, w.then); err != nil {
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

// everybody is the stamp of all that there is.
var everybody = graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}

// rows asks the record as it is, which may refuse what is too much, and makes sure of what changed since.
func (s *pastSnapshot) rows(ctx context.Context, p graph.Pattern) ([]graph.Row, error) {
	p.Stamp, p.Bounded = everybody, true
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
	rows, err := s.rows(ctx, graph.Pattern{Name: "rewound nodes", Start: []graph.Start{{IDs: missing}}})
	if err != nil {
		return err
	}
	now := map[string]graph.Element{}
	for _, row := range rows {
		now[graph.BaseOf(row.Node).ID] = row.Node
	}
	var then []graph.Element
	for _, id := range missing {
		then = append(then, s.history.then(graph.Ref{ID: id}, now[id], s.revision))
	}
	return s.hold(ctx, then)
}

// loadLabel loads the nodes of a label, and returns their ids, with those that were touched since.
func (s *pastSnapshot) loadLabel(ctx context.Context, label graph.Label) (ids []string, err error) {
	if !s.labels[label] {
		rows, err := s.rows(ctx, graph.Pattern{Name: "rewound " + string(label), Start: []graph.Start{{Label: label}}})
		if err != nil {
			return nil, err
		}
		var then []graph.Element
		for _, row := range rows {
			if id := graph.BaseOf(row.Node).ID; !s.nodes[id] {
				s.nodes[id] = true
				then = append(then, s.history.then(graph.Ref{ID: id}, row.Node, s.revision))
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

// loadHop loads the relationships of a hop from the nodes, with their ends, and returns the far ones.
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
		s.held.vertices.get(id).along(hop, false, nil, func(l link) bool {
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
	name := "rewound " + string(hop.Type)
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
			then = append(then, s.history.then(along.Relationship.Ref(), along.Relationship, s.revision))
			if id := graph.BaseOf(along.Node).ID; !s.nodes[id] {
				s.nodes[id] = true
				then = append(then, s.history.then(graph.Ref{ID: id}, along.Node, s.revision))
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

// hold adds what was there, nil for nothing, and loads the nodes that it refers to, which decide what is
// seen of it.
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
	if s.size > mostRewound || !s.history.covers(s.revision) {
		return graph.PositionGone(s.revision)
	}
	s.held = held
	return s.loadNodes(ctx, around)
}
