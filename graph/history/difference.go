package history

import (
	"bytes"
	"cmp"
	"context"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ndjson"
)

// Difference is an element that differs between two revisions.
type Difference struct {
	graph.Ref
	Before, After graph.Element // as the clearance sees them; nil for none
}

// Of returns what a change did; see Did.
func (r *Reader) Of(ctx context.Context, revision graph.Revision, ids []string, relationships bool) ([]Difference, error) {
	did, err := r.Did(ctx, []graph.Revision{revision}, ids, relationships)
	return did[revision], err
}

// Did returns what each of the changes did; see Between. With ids, it returns what it did to these nodes and, if wanted, to their
// relationships. All changes are read together.
func (r *Reader) Did(ctx context.Context, revisions []graph.Revision, ids []string, relationships bool) (map[graph.Revision][]Difference, error) {
	r.Focus(ids, relationships)
	if err := r.Load(ctx, revisions); err != nil {
		return nil, err
	}
	refs := map[graph.Revision][]graph.Ref{}
	var past []place // what the log is read for
	for _, at := range revisions {
		c := r.changes[at]
		if c.altered == nil {
			var err error
			if c.altered, err = r.altered(ctx, at-1, at); err != nil {
				return nil, err
			}
		}
		logged := r.snapshot(ctx, at-1) == nil
		for _, ref := range c.altered {
			if ids == nil || slices.Contains(ids, ref.ID) || relationships && (slices.Contains(ids, ref.From) || slices.Contains(ids, ref.To)) {
				if refs[at] = append(refs[at], ref); logged {
					past = append(past, place{ref, at - 1}, place{ref, at})
				}
			}
		}
	}
	if _, err := r.puts(ctx, past); err != nil {
		return nil, err
	}
	did := map[graph.Revision][]Difference{}
	for at, some := range refs {
		differences, err := r.differing(ctx, at-1, at, some)
		if err != nil {
			return nil, err
		}
		did[at] = differences
	}
	return did, nil
}

// compare orders nodes before relationships.
func compare(a, b graph.Ref) int { return cmp.Or(cmp.Compare(a.Type, b.Type), graph.CompareRefs(a, b)) }

// Between returns the elements that differ between two revisions, as the clearance sees them: nodes, then relationships, each
// sorted by reference. Each element is seen by the highest levels from its revision until that of the reader.
func (r *Reader) Between(ctx context.Context, from, to graph.Revision) ([]Difference, error) {
	refs, err := r.altered(ctx, from, to)
	if err != nil {
		return nil, err
	}
	return r.differing(ctx, from, to, refs)
}

// altered returns what the changes after one revision up to another touched, and what shows by them, in order.
func (r *Reader) altered(ctx context.Context, from, to graph.Revision) ([]graph.Ref, error) {
	var revisions []graph.Revision
	for at := from + 1; at <= to; at++ {
		revisions = append(revisions, at)
	}
	if err := r.Load(ctx, revisions); err != nil {
		return nil, err
	}
	seen, appeared := map[graph.Ref]bool{}, idset.New()
	for _, at := range revisions {
		for _, op := range r.changes[at].Steps {
			seen[op.Ref()] = true
		}
		for _, id := range r.loweredBy(at) {
			if r.appeared(graph.Ref{ID: id}, from, to) {
				appeared.Add(id)
			}
		}
	}
	if len(appeared.IDs) > 0 {
		dependents, err := r.dependents(ctx, to, appeared)
		if err != nil {
			return nil, err
		}
		for _, ref := range dependents {
			seen[ref] = true
		}
	}
	return slices.SortedFunc(maps.Keys(seen), compare), nil
}

// differing returns those of the elements that differ between two revisions, as the clearance sees them.
func (r *Reader) differing(ctx context.Context, from, to graph.Revision, refs []graph.Ref) ([]Difference, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	before, err := r.elements(ctx, from, refs)
	if err != nil {
		return nil, err
	}
	after, err := r.elements(ctx, to, refs)
	if err != nil {
		return nil, err
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	then, now := sight{r.levels, r.clearance, from, r.until}, sight{r.levels, r.clearance, to, r.until}
	var differences []Difference
	for _, ref := range refs {
		d := Difference{ref, then.of(before[ref]), now.of(after[ref])}
		if !bytes.Equal(line(d.Before), line(d.After)) {
			differences = append(differences, d)
		}
	}
	return differences, nil
}

// appeared reports whether the clearance sees the node at one revision, and did not at an earlier one.
func (r *Reader) appeared(ref graph.Ref, from, to graph.Revision) bool {
	if r.clearance == graph.Secretariat {
		return false
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.levels.highest(ref, from, r.until).of > r.clearance && r.levels.highest(ref, to, r.until).of <= r.clearance
}

func (r *Reader) loweredBy(at graph.Revision) []string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.lowered[at]
}

// line returns the line of an element in a file, or nil.
func line(e graph.Element) []byte {
	if e == nil {
		return nil
	}
	return ndjson.AppendLine(nil, e)
}
