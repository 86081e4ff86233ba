package embedded

import (
	"context"
	"maps"
	"slices"

	"answerable/graph"
)

// After returns what the steps make of a snapshot; see graph.Trial.
func (s *snapshots) After(ctx context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	return after(ctx, before, steps)
}

// After returns what the steps make of a snapshot; see graph.Trial.
func (r *TimeTravel) After(ctx context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	return after(ctx, before, steps)
}

// after returns what the steps make of a snapshot. Of a snapshot in memory it is a copy that shares all that is the same.
// Over any other snapshot it is a past snapshot, which loads what it is asked for: the steps are undone as if they were
// a later change that had removed what they put.
func after(ctx context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	written, err := canonical(ctx, steps)
	if err != nil {
		return nil, err
	}
	switch s := before.(type) {
	case newest:
		return s.after(written)
	case *snapshot:
		return s.after(written)
	case *pastSnapshot:
		if s.trial {
			return s.after(ctx, written)
		}
	}
	h := &history{record: fixed{snapshot: before}, started: true}
	h.hold(before.Revision(), nil)
	over := newPastSnapshot(h, before.Revision())
	over.trial = true
	over.moved.Store(true)
	return over.after(ctx, written)
}

// after returns a copy of the snapshot with the steps.
func (s *snapshot) after(steps []writtenStep) (*snapshot, error) {
	after := s.clone()
	after.head.Revision++
	for _, st := range steps {
		after.applyStep(st.Op)
	}
	return after, after.checkEnds(steps)
}

// after returns a copy of the trial with the steps. It shares what was loaded.
func (s *pastSnapshot) after(ctx context.Context, steps []writtenStep) (*pastSnapshot, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	revision := s.revision + 1
	c := graph.Change{Revision: revision + 1}
	at := map[graph.Ref]int{}
	add := func(op graph.Op) {
		i, again := at[op.Ref()]
		if !again {
			i = len(c.Steps)
			at[op.Ref()] = i
			c.Steps, c.Previous = append(c.Steps, op), append(c.Previous, nil)
		}
		c.Steps[i], c.Previous[i] = op, op.Put
	}
	for _, earlier := range s.history.changes {
		for _, op := range earlier.Steps {
			add(op)
		}
	}
	for _, st := range steps {
		add(st.Op)
	}
	h := &history{record: s.history.record, started: true}
	h.hold(c.Revision, []graph.Change{c})
	next := &pastSnapshot{
		history: h, revision: revision, trial: true, held: s.held.clone(), size: s.size,
		nodes: maps.Clone(s.nodes), labels: maps.Clone(s.labels), hops: maps.Clone(s.hops),
	}
	next.moved.Store(true)
	next.held.head.Revision = revision
	var puts []graph.Element
	for _, st := range steps {
		if st.Put == nil {
			next.held.remove(st.Remove)
			continue
		}
		if n, ok := st.Put.(graph.Node); ok {
			next.nodes[graph.BaseOf(n).ID] = true
		}
		puts = append(puts, st.Put)
	}
	// What refers to nodes of the same steps finds them loaded.
	slices.SortStableFunc(puts, func(a, b graph.Element) int { return len(b.Ref().ID) - len(a.Ref().ID) })
	return next, next.hold(ctx, puts)
}

// fixed is a record that has one snapshot.
type fixed struct {
	LoggedStore
	snapshot graph.Snapshot
}

// Read calls f with the snapshot.
func (r fixed) Read(_ context.Context, f func(graph.Snapshot) error) error { return f(r.snapshot) }
