package history

import (
	"context"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// place is an element at a revision.
type place struct {
	graph.Ref
	at graph.Revision
}

// step is what a change does to an element.
type step struct {
	put     graph.Element // nil for a removal
	touched bool          // false when it does nothing to it
}

// elements returns what the elements were at a revision. What did not exist, or does not show by its own levels, is left out.
func (r *Reader) elements(ctx context.Context, at graph.Revision, refs []graph.Ref) (map[graph.Ref]graph.Element, error) {
	if s := r.snapshot(ctx, at); s != nil {
		return graph.Shown(ctx, s, graph.FullAccess, refs)
	}
	wanted := make([]place, len(refs))
	for i, ref := range refs {
		wanted[i] = place{ref, at}
	}
	found, err := r.puts(ctx, wanted)
	elements := make(map[graph.Ref]graph.Element, len(found))
	for p, e := range found {
		elements[p.Ref] = e
	}
	return elements, err
}

// puts returns what the log last put before or at each of the places, without what was removed and what does not show.
func (r *Reader) puts(ctx context.Context, wanted []place) (map[place]graph.Element, error) {
	for {
		found, missing := map[place]graph.Element{}, map[graph.Revision]map[graph.Ref]bool{}
		r.mu.RLock()
		for _, p := range wanted {
			if !r.shows(p.Ref, p.at) {
				continue
			}
			for _, at := range slices.Backward(r.touched.of(p.String())) {
				if at > p.at {
					continue
				}
				s, known := r.step(place{p.Ref, at})
				if !known {
					if missing[at] == nil {
						missing[at] = map[graph.Ref]bool{}
					}
					missing[at][p.Ref] = true
				} else if s.put != nil {
					found[p] = s.put
				}
				if !known || s.touched {
					break
				}
			}
		}
		r.mu.RUnlock()
		if len(missing) == 0 {
			return found, nil
		}
		revisions := slices.Collect(maps.Keys(missing))
		if r.about != nil {
			if err := r.Load(ctx, revisions); err != nil {
				return nil, err
			}
			continue
		}
		if err := r.read(ctx, revisions, func(c graph.Change) int {
			for ref := range missing[c.Revision] {
				r.single[place{ref, c.Revision}] = step{}
			}
			for _, op := range c.Steps {
				if ref := op.Ref(); missing[c.Revision][ref] {
					r.single[place{ref, c.Revision}] = step{op.Put, true}
				}
			}
			return len(missing[c.Revision])
		}); err != nil {
			return nil, err
		}
	}
}

// step returns what a change does to an element, and whether that was read.
func (r *Reader) step(p place) (s step, known bool) {
	if c := r.changes[p.at]; c != nil {
		return c.put(p.Ref), true
	}
	s, known = r.single[p]
	return s, known
}

// snapshot returns the graph of a revision when it is in memory, or nil.
func (r *Reader) snapshot(ctx context.Context, at graph.Revision) graph.Snapshot {
	if r.recent == nil {
		return nil
	}
	s, _, err := r.recent.At(ctx, at)
	if err != nil {
		return nil // the log has it
	}
	return s
}

// dependents returns the elements of a revision, in focus, that refer to one of the nodes. It may return others too.
func (r *Reader) dependents(ctx context.Context, at graph.Revision, ids *idset.Set) (found []graph.Ref, err error) {
	if s := r.snapshot(ctx, at); s != nil {
		found, err = s.Dependents(ctx, ids.IDs)
		return slices.DeleteFunc(found, func(ref graph.Ref) bool { return !r.inFocus(ref) }), err
	}
	var revisions []graph.Revision
	r.mu.RLock()
	for _, id := range ids.IDs {
		revisions = append(revisions, r.referring.of(id)...)
	}
	if r.about != nil {
		near := map[graph.Revision]bool{}
		for _, id := range r.about.IDs {
			for _, touched := range slices.Concat(r.touched.of(id), r.referring.of(id)) {
				near[touched] = true
			}
		}
		revisions = slices.DeleteFunc(revisions, func(referring graph.Revision) bool { return !near[referring] })
	}
	r.mu.RUnlock()
	revisions = slices.DeleteFunc(revisions, func(referring graph.Revision) bool { return referring > at })
	err = r.read(ctx, revisions, func(c graph.Change) (kept int) {
		r.mu.RLock()
		defer r.mu.RUnlock()
		for _, op := range c.Steps {
			if op.Put != nil && r.inFocus(op.Ref()) && r.matters(op.Ref(), c.Revision) && slices.ContainsFunc(graph.References(op.Put), ids.Contains) {
				found = append(found, op.Ref())
				kept++
			}
		}
		return kept
	})
	return found, err
}
