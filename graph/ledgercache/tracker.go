package ledgercache

import (
	"context"
	"hash/maphash"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// dependencyKey is a part of a graph that an answer can be derived from and a change can touch: a node, a
// label, or the relationships of one type that leave or enter a node. It is a hash, since two spots
// that are taken for one only make an answer be derived anew.
type dependencyKey uint32

var seed = maphash.MakeSeed()

func dependencyKeyOf(parts ...string) dependencyKey {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, part := range parts {
		_, _ = h.WriteString(part)
		_ = h.WriteByte(0)
	}
	return dependencyKey(h.Sum64())
}

func hopKey(hop graph.Hop, id string) dependencyKey {
	if hop.In {
		return dependencyKeyOf("in", string(hop.Type), id)
	}
	return dependencyKeyOf("out", string(hop.Type), id)
}

// anyChange is touched by every change.
const anyChange dependencyKey = 0

// Tracker is a snapshot that notes all spots which its answers depend on. What was fetched from a
// subject concerns that subject alone.
type Tracker struct {
	graph.Snapshot
	mu     sync.Mutex
	trail  Dependencies
	places map[string]int32 // of the trail's subjects
}

func Track(s graph.Snapshot) *Tracker { return &Tracker{Snapshot: s, places: map[string]int32{}} }

// Dependencies returns the trail of what was noted.
func (t *Tracker) Dependencies() Dependencies {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.trail.steps = sortSteps(t.trail.steps)
	return t.trail
}

// of returns whom that concerns which is fetched from a node.
func (t *Tracker) of(id string) int32 {
	if label, _, _ := graph.SplitID(id); !slices.Contains(graph.SubjectLabels(), label) {
		return allSubjects
	}
	place, known := t.places[id]
	if !known {
		place = int32(len(t.trail.subjects))
		t.places[id], t.trail.subjects = place, append(t.trail.subjects, id)
	}
	return place
}

func (t *Tracker) note(of int32, p dependencyKey) {
	t.trail.steps = append(t.trail.steps, dependency{p, of})
}

func (t *Tracker) noteNode(of int32, id string) { t.note(of, dependencyKeyOf("node", id)) }

// noteHop notes a hop from a node. A membership or participation is there only when the organization that it represents
// is, which can be any.
func (t *Tracker) noteHop(of int32, hop graph.Hop, id string) {
	t.note(of, hopKey(hop, id))
	if hop.Type == graph.MemberOf || hop.Type == graph.ParticipatesIn {
		t.note(of, dependencyKeyOf("label", string(graph.LabelOrganization)))
	}
}

// Match notes the starts, what was matched and fetched along, and over which hops. What a condition
// looked at is not known.
func (t *Tracker) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	rows, err := t.Snapshot.Match(ctx, p)
	t.mu.Lock()
	defer t.mu.Unlock()
	if p.Where != nil {
		t.note(allSubjects, anyChange)
	}
	for _, start := range p.Start {
		if start.Label != "" {
			t.note(allSubjects, dependencyKeyOf("label", string(start.Label)))
		}
		for _, id := range start.IDs {
			t.noteNode(t.of(id), id)
		}
	}
	for _, row := range rows.Rows {
		t.noteRow(t.of(graph.BaseOf(row.Node).ID), row, p.Fetch)
	}
	return rows, err
}

func (t *Tracker) noteRow(of int32, row graph.Row, fetches []graph.Fetch) {
	id := graph.BaseOf(row.Node).ID
	t.noteNode(of, id)
	for i, f := range fetches {
		t.noteHop(of, f.Hop, id)
		if f.Via != nil || f.Where != nil {
			t.note(allSubjects, anyChange)
		}
		for _, along := range row.Fetched[i].Rows {
			t.noteRow(of, along, f.Fetch)
		}
	}
}

// Count notes that it depends on everything.
func (t *Tracker) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	t.mu.Lock()
	t.note(allSubjects, anyChange)
	t.mu.Unlock()
	return t.Snapshot.Count(ctx, p)
}

// Reach notes the hop at every node of the closure.
func (t *Tracker) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	found, err := t.Snapshot.Reach(ctx, r)
	t.mu.Lock()
	defer t.mu.Unlock()
	visit := func(id string) {
		if id != "" {
			t.noteNode(allSubjects, id)
			t.noteHop(allSubjects, r.Hop, id)
		}
	}
	for _, id := range r.IDs {
		visit(id)
	}
	for _, e := range found {
		visit(e.From)
		visit(e.To)
		visit(e.RepresentingID())
	}
	return found, err
}

// maxModified is how many spots a change may touch to be worth looking at one by one.
const maxModified = 5_000

// modifiedKeys returns the spots that changes touched, which lead to the snapshot; all is true when
// they are too many. A relationship touches its ends. A node that was put may be seen by others than
// before, and with it its relationships: so it touches its neighbors too.
func modifiedKeys(ctx context.Context, s graph.Snapshot, steps []graph.Op) (spots []dependencyKey, all bool, err error) {
	if len(steps) > maxModified {
		return nil, true, nil
	}
	nodes := idset.New()
	for _, op := range steps {
		ref := op.Ref()
		if ref.ID == "" {
			spots = append(spots, relationshipKeys(ref.Type, ref.From, ref.To)...)
			continue
		}
		label, _, _ := graph.SplitID(ref.ID)
		spots = append(spots, dependencyKeyOf("node", ref.ID), dependencyKeyOf("label", string(label)))
		if op.Put != nil {
			nodes.Add(ref.ID)
		}
	}
	if len(nodes.IDs) == 0 {
		return spots, false, nil
	}
	neighbors, err := s.Match(ctx, neighborhood(nodes.IDs))
	for _, row := range neighbors.Rows {
		for _, along := range row.Fetched {
			if all = all || along.More; all {
				return nil, true, err
			}
			for _, r := range along.Rows {
				spots = append(spots, relationshipKeys(r.Relationship.Type, r.Relationship.From, r.Relationship.To)...)
			}
		}
	}
	return spots, len(spots) > maxModified, err
}

func relationshipKeys(t graph.RelationshipType, from, to string) []dependencyKey {
	return []dependencyKey{hopKey(graph.Out(t), from), hopKey(graph.In(t), to)}
}

// neighborhood asks for the relationships of nodes, as far as there are not too many.
func neighborhood(ids []string) graph.Pattern {
	p := graph.Pattern{
		Name: "neighborhood", Stamp: graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}, Start: []graph.Start{{IDs: ids}},
	}
	for _, spec := range graph.RelationshipTypes() {
		for _, hop := range []graph.Hop{graph.Out(spec.Type), graph.In(spec.Type)} {
			p.Fetch = append(p.Fetch, graph.Fetch{Hop: hop, Page: graph.Page{First: 100}})
		}
	}
	return p
}
