package ledgercache

import (
	"context"
	"hash/maphash"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// dependencyKey identifies a part of a graph that a change can modify: a node, a label, or the
// relationships of one type that leave or enter a node. It is a hash. A collision only causes a needless
// recomputation.
type dependencyKey uint32

var hashSeed = maphash.MakeSeed()

func dependencyKeyOf(parts ...string) dependencyKey {
	var h maphash.Hash
	h.SetSeed(hashSeed)
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

// anyChange is the key that every change modifies.
const anyChange dependencyKey = 0

// Tracker is a snapshot that records the dependencies of everything read through it. Rows that were
// fetched from a subject are dependencies of that subject alone.
type Tracker struct {
	graph.Snapshot
	mu           sync.Mutex
	dependencies Dependencies
	subjectIndex map[string]int32 // the index of each subject in dependencies.subjects
}

// Track returns a Tracker of the snapshot. Any document or stakeholder may be one that hides what was read: a
// source that names it, or a membership that represents it.
func Track(s graph.Snapshot) *Tracker {
	t := &Tracker{Snapshot: s, subjectIndex: map[string]int32{}}
	for _, label := range append(graph.StakeholderLabels(), graph.LabelDocument) {
		t.record(allSubjects, dependencyKeyOf("label", string(label)))
	}
	return t
}

// Dependencies returns the recorded dependencies.
func (t *Tracker) Dependencies() Dependencies {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.dependencies.steps = sortSteps(t.dependencies.steps)
	return t.dependencies
}

// subjectOf returns the index of the subject with the id, or allSubjects when the id is not a subject's.
func (t *Tracker) subjectOf(id string) int32 {
	if label, _, _ := graph.SplitID(id); !slices.Contains(graph.SubjectLabels(), label) {
		return allSubjects
	}
	i, known := t.subjectIndex[id]
	if !known {
		i = int32(len(t.dependencies.subjects))
		t.subjectIndex[id], t.dependencies.subjects = i, append(t.dependencies.subjects, id)
	}
	return i
}

func (t *Tracker) record(subject int32, key dependencyKey) {
	t.dependencies.steps = append(t.dependencies.steps, dependency{key, subject})
}

func (t *Tracker) recordNode(subject int32, id string) {
	t.record(subject, dependencyKeyOf("node", id))
}

func (t *Tracker) recordHop(subject int32, hop graph.Hop, id string) {
	t.record(subject, hopKey(hop, id))
}

// Match records the starts, the matched and fetched nodes, and the hops. It can't know which elements a
// condition read, so a pattern with conditions depends on every change.
func (t *Tracker) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	rows, err := t.Snapshot.Match(ctx, p)
	t.mu.Lock()
	defer t.mu.Unlock()
	if p.Where != nil {
		t.record(allSubjects, anyChange)
	}
	for _, start := range p.Start {
		if start.Label != "" {
			t.record(allSubjects, dependencyKeyOf("label", string(start.Label)))
		}
		for _, id := range start.IDs {
			t.recordNode(t.subjectOf(id), id)
		}
	}
	for _, row := range rows.Rows {
		t.recordRow(t.subjectOf(graph.BaseOf(row.Node).ID), row, p.Fetch)
	}
	return rows, err
}

func (t *Tracker) recordRow(subject int32, row graph.Row, fetches []graph.Fetch) {
	id := graph.BaseOf(row.Node).ID
	t.recordNode(subject, id)
	for i, f := range fetches {
		t.recordHop(subject, f.Hop, id)
		if f.Via != nil || f.Where != nil {
			t.record(allSubjects, anyChange)
		}
		for _, fetched := range row.Fetched[i].Rows {
			t.recordRow(subject, fetched, f.Fetch)
		}
	}
}

// Count records a dependency on every change.
func (t *Tracker) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	t.mu.Lock()
	t.record(allSubjects, anyChange)
	t.mu.Unlock()
	return t.Snapshot.Count(ctx, p)
}

// Reach records the hop at every node of the closure.
func (t *Tracker) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	found, err := t.Snapshot.Reach(ctx, r)
	t.mu.Lock()
	defer t.mu.Unlock()
	visit := func(id string) {
		if id != "" {
			t.recordNode(allSubjects, id)
			t.recordHop(allSubjects, r.Hop, id)
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

// maxModified limits the keys of a change. A change that modifies more invalidates everything.
const maxModified = 5_000

// modifiedKeys returns the keys that steps modified, read in a snapshot that includes them. tooMany is true
// when there are more than maxModified. A relationship modifies its hop at both ends. Putting a node can
// change the visibility of its relationships, so it modifies the hops of its neighbors too.
func modifiedKeys(ctx context.Context, s graph.Snapshot, steps []graph.Op) (keys []dependencyKey, tooMany bool, err error) {
	if len(steps) > maxModified {
		return nil, true, nil
	}
	nodes := idset.New()
	for _, op := range steps {
		ref := op.Ref()
		if ref.ID == "" {
			keys = append(keys, relationshipKeys(ref.Type, ref.From, ref.To)...)
			continue
		}
		label, _, _ := graph.SplitID(ref.ID)
		keys = append(keys, dependencyKeyOf("node", ref.ID), dependencyKeyOf("label", string(label)))
		if op.Put != nil {
			nodes.Add(ref.ID)
		}
	}
	if len(nodes.IDs) == 0 {
		return keys, false, nil
	}
	neighbors, err := s.Match(ctx, neighborhood(nodes.IDs))
	for _, row := range neighbors.Rows {
		for _, fetched := range row.Fetched {
			if tooMany = tooMany || fetched.More; tooMany {
				return nil, true, err
			}
			for _, r := range fetched.Rows {
				keys = append(keys, relationshipKeys(r.Relationship.Type, r.Relationship.From, r.Relationship.To)...)
			}
		}
	}
	return keys, len(keys) > maxModified, err
}

func relationshipKeys(t graph.RelationshipType, from, to string) []dependencyKey {
	return []dependencyKey{hopKey(graph.Out(t), from), hopKey(graph.In(t), to)}
}

// neighborhood returns a pattern for the relationships of nodes, at most 100 for each hop of a node.
func neighborhood(ids []string) graph.Pattern {
	p := graph.Pattern{
		Name: "neighborhood", Scope: graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}, Start: []graph.Start{{IDs: ids}},
	}
	for _, spec := range graph.RelationshipTypes() {
		for _, hop := range []graph.Hop{graph.Out(spec.Type), graph.In(spec.Type)} {
			p.Fetch = append(p.Fetch, graph.Fetch{Hop: hop, Page: graph.Page{First: 100}})
		}
	}
	return p
}
