package graph

import (
	"context"
	"hash/maphash"
	"slices"
	"sync"
)

// spot is a part of a graph that an answer can be derived from and a change can touch: a node, a
// label, or the relationships of one type that leave or enter a node. It is a hash, since two spots
// that are taken for one only make an answer be derived anew.
type spot uint32

var seed = maphash.MakeSeed()

func spotOf(parts ...string) spot {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, part := range parts {
		_, _ = h.WriteString(part)
		_ = h.WriteByte(0)
	}
	return spot(h.Sum64())
}

func spotOfHop(hop Hop, id string) spot {
	if hop.In {
		return spotOf("in", string(hop.Type), id)
	}
	return spotOf("out", string(hop.Type), id)
}

// anywhere is touched by every change.
const anywhere spot = 0

// tracker is a snapshot that notes all spots which its answers depend on. What was fetched from a
// subject concerns that subject alone.
type tracker struct {
	Snapshot
	mu     sync.Mutex
	trail  trail
	places map[string]int32 // of the trail's subjects
}

func track(s Snapshot) *tracker { return &tracker{Snapshot: s, places: map[string]int32{}} }

// sorted returns the trail of what was noted.
func (t *tracker) sorted() trail {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.trail.steps = sortSteps(t.trail.steps)
	return t.trail
}

// of returns whom that concerns which is fetched from a node.
func (t *tracker) of(id string) int32 {
	if label, _, _ := SplitID(id); !slices.Contains(subjects, label) {
		return everyone
	}
	place, known := t.places[id]
	if !known {
		place = int32(len(t.trail.subjects))
		t.places[id], t.trail.subjects = place, append(t.trail.subjects, id)
	}
	return place
}

func (t *tracker) note(of int32, p spot) { t.trail.steps = append(t.trail.steps, trailStep{p, of}) }

func (t *tracker) noteNode(of int32, id string) { t.note(of, spotOf("node", id)) }

// noteHop notes a hop from a node. A membership is there only when the organization that it represents
// is, which can be any.
func (t *tracker) noteHop(of int32, hop Hop, id string) {
	t.note(of, spotOfHop(hop, id))
	if hop.Type == MemberOf {
		t.note(of, spotOf("label", string(LabelOrganization)))
	}
}

// Match notes the starts, what was matched and fetched along, and over which hops. What a condition
// looked at is not known.
func (t *tracker) Match(ctx context.Context, p Pattern) (Rows, error) {
	rows, err := t.Snapshot.Match(ctx, p)
	t.mu.Lock()
	defer t.mu.Unlock()
	if p.Where != nil {
		t.note(everyone, anywhere)
	}
	for _, start := range p.Start {
		if start.Label != "" {
			t.note(everyone, spotOf("label", string(start.Label)))
		}
		for _, id := range start.IDs {
			t.noteNode(t.of(id), id)
		}
	}
	for _, row := range rows.Rows {
		t.noteRow(t.of(BaseOf(row.Node).ID), row, p.Fetch)
	}
	return rows, err
}

func (t *tracker) noteRow(of int32, row Row, fetches []Fetch) {
	id := BaseOf(row.Node).ID
	t.noteNode(of, id)
	for i, f := range fetches {
		t.noteHop(of, f.Hop, id)
		if f.Via != nil || f.Where != nil {
			t.note(everyone, anywhere)
		}
		for _, along := range row.Along[i].Rows {
			t.noteRow(of, along, f.Fetch)
		}
	}
}

// Count notes that it depends on everything.
func (t *tracker) Count(ctx context.Context, p Pattern) (Counts, error) {
	t.mu.Lock()
	t.note(everyone, anywhere)
	t.mu.Unlock()
	return t.Snapshot.Count(ctx, p)
}

// Reach notes the hop at every node of the closure.
func (t *tracker) Reach(ctx context.Context, r Reach) ([]*Relationship, error) {
	found, err := t.Snapshot.Reach(ctx, r)
	t.mu.Lock()
	defer t.mu.Unlock()
	visit := func(id string) {
		if id != "" {
			t.noteNode(everyone, id)
			t.noteHop(everyone, r.Hop, id)
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

// mostTouched is how many spots a change may touch to be worth looking at one by one.
const mostTouched = 5_000

// spotsTouched returns the spots that changes touched, which lead to the snapshot; all is true when
// they are too many. A relationship touches its ends. A node that was put may be seen by others than
// before, and with it its relationships: so it touches its neighbors too.
func spotsTouched(ctx context.Context, s Snapshot, steps []Op) (spots []spot, all bool, err error) {
	if len(steps) > mostTouched {
		return nil, true, nil
	}
	nodes := newIDs()
	for _, op := range steps {
		ref := op.Ref()
		if ref.ID == "" {
			spots = append(spots, touchedByRelationship(ref.Type, ref.From, ref.To)...)
			continue
		}
		label, _, _ := SplitID(ref.ID)
		spots = append(spots, spotOf("node", ref.ID), spotOf("label", string(label)))
		if op.Put != nil {
			nodes.add(ref.ID)
		}
	}
	if len(nodes.list) == 0 {
		return spots, false, nil
	}
	neighbors, err := s.Match(ctx, neighborhood(nodes.list))
	for _, row := range neighbors.Rows {
		for _, along := range row.Along {
			if all = all || along.More; all {
				return nil, true, err
			}
			for _, r := range along.Rows {
				spots = append(spots, touchedByRelationship(r.Relationship.Type, r.Relationship.From, r.Relationship.To)...)
			}
		}
	}
	return spots, len(spots) > mostTouched, err
}

func touchedByRelationship(t RelationshipType, from, to string) []spot {
	return []spot{spotOfHop(Out(t), from), spotOfHop(In(t), to)}
}

// neighborhood asks for the relationships of nodes, as far as there are not too many.
func neighborhood(ids []string) Pattern {
	p := Pattern{
		Name: "neighborhood", Stamp: Stamp{Clearance: Secretariat, Assumptions: true}, Start: []Start{{IDs: ids}},
	}
	for _, spec := range RelationshipTypes() {
		for _, hop := range []Hop{Out(spec.Type), In(spec.Type)} {
			p.Fetch = append(p.Fetch, Fetch{Hop: hop, Page: Page{First: 100}})
		}
	}
	return p
}
