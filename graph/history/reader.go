package history

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

const (
	// MaxSteps bounds the steps of the log that count for one question: those of the elements that it is about and that the clearance
	// may see.
	MaxSteps = 200_000
	// maxHeld is how many steps a Reader holds from one use to the next.
	maxHeld = 10_000
	// maxGap is how many changes that nobody asked for are read on the way to the next rather than with another call.
	maxGap = 16
)

var errNext = errors.New("the next is far")

// Reader answers a question about the log up to a revision, for a clearance. It is of one goroutine.
type Reader struct {
	*Log
	until         graph.Revision
	clearance     graph.Clearance
	about         *idset.Set // the nodes of which steps are kept; nil for all
	relationships bool       // whether those of their relationships are kept too
	changes       map[graph.Revision]*loaded
	single        map[place]step // of changes that were read for a few elements alone
	steps, held   int            // that were read, and that are in these
}

// loaded is a change that was read, with the steps that are kept.
type loaded struct {
	graph.Change
	puts    map[graph.Ref]graph.Element // what each step puts, nil for a removal; made when first asked
	altered []graph.Ref                 // what the clearance may see altered; nil until it is asked
}

// put returns what the change does to an element.
func (c *loaded) put(ref graph.Ref) step {
	if c.puts == nil {
		c.puts = make(map[graph.Ref]graph.Element, len(c.Steps))
		for _, op := range c.Steps {
			c.puts[op.Ref()] = op.Put
		}
	}
	e, touched := c.puts[ref]
	return step{e, touched}
}

// Read returns a reader of the log up to the revision, which the store has.
func (l *Log) Read(ctx context.Context, until graph.Revision, clearance graph.Clearance) (*Reader, error) {
	r := &Reader{Log: l, until: until, clearance: clearance}
	r.forget()
	return r, l.follow(ctx, until)
}

func (r *Reader) forget() {
	r.changes, r.single, r.held = map[graph.Revision]*loaded{}, map[place]step{}, 0
}

// Release lets go of what was read, if it is much. The next use reads it again.
func (r *Reader) Release() {
	if r.held > maxHeld {
		r.forget()
	}
}

// Focus says that what is asked next is about some of these nodes and, if wanted, their relationships, so that they are read
// together. Nil ids are all.
func (r *Reader) Focus(ids []string, relationships bool) {
	if ids == nil && r.about == nil {
		return
	}
	missing := func(id string) bool { return !r.about.Contains(id) }
	if ids != nil && r.about != nil && (r.relationships || !relationships) && !slices.ContainsFunc(ids, missing) {
		return
	}
	r.forget()
	if r.about, r.relationships = nil, relationships; ids != nil {
		r.about = idset.New(ids...)
	}
}

// Heads returns the changes without their steps, the oldest first.
func (r *Reader) Heads() []Head {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.heads[:r.until:r.until]
}

// Around returns the changes that may have altered what the clearance sees of one of the nodes or a relationship of theirs, the
// oldest first. It may return others too. Of a node that the clearance does not see before and after a change, it returns no more
// than of one that never was.
func (r *Reader) Around(ids []string) []graph.Revision {
	r.mu.RLock()
	defer r.mu.RUnlock()
	found := map[graph.Revision]bool{}
	for _, id := range ids {
		ref := graph.Ref{ID: id}
		touched := r.touched.of(ref.String())
		if len(touched) == 0 {
			continue // it never was
		}
		revisions := slices.Concat(touched, r.referring.of(id))
		if r.clearance < graph.Secretariat {
			revisions = slices.AppendSeq(revisions, maps.Keys(r.lowered))
		}
		for _, at := range revisions {
			if at >= touched[0] && at <= r.until && r.matters(ref, at) {
				found[at] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// matters reports whether the clearance may see the element before or after a change, by its levels and those of its ends.
func (r *Reader) matters(ref graph.Ref, at graph.Revision) bool {
	if r.clearance == graph.Secretariat {
		return true
	}
	now := sight{r.levels, r.clearance, r.until, r.until}
	return (r.shows(ref, at-1) || r.shows(ref, at)) && (ref.ID != "" || now.sees(ref.From) && now.sees(ref.To))
}

// shows reports whether the clearance may see the element of a revision, by its own levels.
func (r *Reader) shows(ref graph.Ref, at graph.Revision) bool {
	return r.clearance == graph.Secretariat || !r.levels.gone(ref, at) && r.levels.highest(ref, at, r.until).of <= r.clearance
}

// Touching returns the changes after the revision that touched the element, the oldest first.
func (r *Reader) Touching(ref graph.Ref, after graph.Revision) []graph.Revision {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return slices.DeleteFunc(r.touched.of(ref.String()), func(at graph.Revision) bool { return at <= after || at > r.until })
}

// Load reads the changes, and keeps those steps that are in focus and that the clearance may see. SCOPE_TOO_WIDE when the question has
// read too much of the log.
func (r *Reader) Load(ctx context.Context, revisions []graph.Revision) error {
	return r.read(ctx, slices.DeleteFunc(slices.Clone(revisions), func(at graph.Revision) bool { return r.changes[at] != nil }), func(c graph.Change) int {
		r.mu.RLock()
		defer r.mu.RUnlock()
		kept := make([]graph.Op, 0, min(len(c.Steps), 16))
		for _, op := range c.Steps {
			if ref := op.Ref(); r.inFocus(ref) && r.matters(ref, c.Revision) {
				kept = append(kept, op)
			}
		}
		c.Steps = kept
		r.changes[c.Revision] = &loaded{Change: c}
		return len(kept)
	})
}

func (r *Reader) inFocus(ref graph.Ref) bool {
	return r.about == nil || r.about.Contains(ref.ID) || r.relationships && (r.about.Contains(ref.From) || r.about.Contains(ref.To))
}

// read gives changes to keep, which returns how many steps of them it keeps.
func (r *Reader) read(ctx context.Context, revisions []graph.Revision, keep func(graph.Change) int) error {
	slices.Sort(revisions)
	for left := slices.Compact(revisions); len(left) > 0; {
		err := graph.ChangesUpTo(ctx, r.store, left[0]-1, left[len(left)-1], func(c graph.Change) error {
			if c.Revision < left[0] {
				return nil
			}
			kept := keep(c)
			r.steps += kept
			r.held += kept
			if r.steps > MaxSteps {
				return graph.TooWide(fmt.Sprintf("this needs more than %d steps of the log: ask for fewer changes at a time, or for fewer days", MaxSteps), nil)
			}
			if left = left[1:]; len(left) > 0 && left[0]-c.Revision > maxGap {
				return errNext
			}
			return ctx.Err()
		})
		if err != nil && !errors.Is(err, errNext) {
			return err
		}
	}
	return nil
}

// Loaded returns a change that Load has read, or the zero Change.
func (r *Reader) Loaded(revision graph.Revision) graph.Change {
	if c := r.changes[revision]; c != nil {
		return c.Change
	}
	return graph.Change{}
}
