package embedded

import (
	"context"
	"slices"
	"sync"

	"answerable/graph"
)

// The limits of the changes in memory, with what they replaced, for a store whose graph is not in memory.
const (
	historyRevisions = 1024
	historySteps     = 20_000
)

// history holds the last changes of a record, from the one after base on, with the elements that they
// replaced. It holds nothing before the first read.
type history struct {
	record LoggedStore

	syncing sync.Mutex // held while the log is read

	mu       sync.Mutex
	started  bool
	base     graph.Revision
	bottom   graph.Revision // the lowest possible base
	changes  []graph.Change // without a gap, the first is base + 1
	steps    int
	replaced map[graph.Ref][]previous // in the order of the revisions
	at       map[string][]graph.Ref
	of       map[graph.Label][]string
}

// previous is an element before a change.
type previous struct {
	revision graph.Revision
	was      graph.Element // nil when it did not exist
}

func (h *history) newest() graph.Revision { return h.base + graph.Revision(len(h.changes)) }

// change returns the change that made a revision. For the oldest revision, it returns the change without
// steps. It returns POSITION_GONE for a revision that the history can't reach.
func (h *history) change(ctx context.Context, revision graph.Revision) (graph.Change, error) {
	if revision < 0 {
		return graph.Change{}, graph.PositionGone(revision)
	}
	if err := h.upTo(ctx, revision); err != nil {
		return graph.Change{}, err
	}
	if err := h.downTo(ctx, revision); err != nil {
		return graph.Change{}, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case revision < h.base || revision > h.newest():
		return graph.Change{}, graph.PositionGone(revision)
	case revision == h.base:
		return graph.Change{Revision: revision}, nil
	default:
		return h.changes[revision-h.base-1], nil
	}
}

// covers reports whether the history holds all changes after a revision.
func (h *history) covers(revision graph.Revision) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.base <= revision
}

// upTo reads the new changes, unless the history holds the revision already.
func (h *history) upTo(ctx context.Context, revision graph.Revision) error {
	h.syncing.Lock()
	defer h.syncing.Unlock()
	h.mu.Lock()
	started, newest := h.started, h.newest()
	h.mu.Unlock()
	if started && revision <= newest {
		return nil
	}
	head, err := h.head(ctx)
	if err != nil {
		return err
	}
	if !started || head-newest > historyRevisions {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.begin(head, 0)
		return nil
	}
	return h.record.History(ctx, newest, head, func(c graph.Change) error {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.add(c)
		return nil
	})
}

// head returns the newest revision of the record.
func (h *history) head(ctx context.Context) (head graph.Revision, err error) {
	err = h.record.Read(ctx, func(s graph.Snapshot) error {
		head = s.Revision()
		return nil
	})
	return head, err
}

// downTo reads changes before the base, down to the revision or as far as the log allows.
func (h *history) downTo(ctx context.Context, revision graph.Revision) error {
	h.syncing.Lock()
	defer h.syncing.Unlock()
	h.mu.Lock()
	base, room := h.base, historySteps-h.steps
	possible := revision >= h.bottom && h.newest()-revision <= historyRevisions
	h.mu.Unlock()
	if revision >= base || !possible {
		return nil
	}
	var earlier []graph.Change
	bottom := revision
	if err := h.record.History(ctx, revision, base, func(c graph.Change) error {
		earlier, room = append(earlier, c), room-len(c.Steps)
		if !c.HasPrevious() {
			earlier, bottom = nil, c.Revision
		}
		for room < 0 && len(earlier) > 0 {
			room, bottom, earlier = room+len(earlier[0].Steps), earlier[0].Revision, earlier[1:]
		}
		return nil
	}); err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if bottom > revision {
		h.bottom = bottom
	}
	h.hold(h.newest(), append(earlier, h.changes...))
	return nil
}

// begin forgets all changes. The history begins at base, and never reaches below bottom.
func (h *history) begin(base, bottom graph.Revision) {
	h.started, h.bottom = true, bottom
	h.hold(base, nil)
}

// add adds the change after the newest. A change without the elements that it replaced can't be undone, so
// the history begins again after it. When there are too many changes, add forgets the oldest.
func (h *history) add(c graph.Change) {
	if !c.HasPrevious() {
		h.begin(c.Revision, c.Revision)
		return
	}
	h.changes, h.steps = append(h.changes, c), h.steps+len(c.Steps)
	h.index(c)
	if len(h.changes) <= historyRevisions && h.steps <= historySteps {
		return
	}
	// A quarter is forgotten at once, so that the rest is not indexed again at every change.
	kept, steps := h.changes, h.steps
	for len(kept) > historyRevisions*3/4 || steps > historySteps*3/4 {
		kept, steps = kept[1:], steps-len(kept[0].Steps)
	}
	h.hold(c.Revision, slices.Clone(kept))
	h.bottom = h.base
}

// hold replaces the held changes; the last of them made the newest revision.
func (h *history) hold(newest graph.Revision, changes []graph.Change) {
	h.base, h.changes, h.steps = newest-graph.Revision(len(changes)), changes, 0
	h.replaced, h.at, h.of = map[graph.Ref][]previous{}, map[string][]graph.Ref{}, map[graph.Label][]string{}
	for _, c := range changes {
		h.steps += len(c.Steps)
		h.index(c)
	}
}

func (h *history) index(c graph.Change) {
	for i, op := range c.Steps {
		ref := op.Ref()
		if len(h.replaced[ref]) == 0 {
			if label, _, ok := graph.SplitID(ref.ID); ok {
				h.of[label] = append(h.of[label], ref.ID)
			} else {
				h.at[ref.From] = append(h.at[ref.From], ref)
				h.at[ref.To] = append(h.at[ref.To], ref)
			}
		}
		h.replaced[ref] = append(h.replaced[ref], previous{c.Revision, c.Previous[i]})
	}
}

// before returns the element at a revision, when a later change has changed it.
func (h *history) before(ref graph.Ref, revision graph.Revision) (was graph.Element, touched bool) {
	for _, u := range h.replaced[ref] {
		if u.revision > revision {
			return u.was, true
		}
	}
	return nil, false
}

// elementAt returns the element at a revision. Now is the element in the newest revision, or nil.
func (h *history) elementAt(ref graph.Ref, now graph.Element, revision graph.Revision) graph.Element {
	h.mu.Lock()
	defer h.mu.Unlock()
	if was, touched := h.before(ref, revision); touched {
		return was
	}
	return now
}

// relationshipsAt returns the relationships of a hop from a node at a revision that later changes have
// changed.
func (h *history) relationshipsAt(id string, hop graph.Hop, revision graph.Revision) (found []*graph.Relationship) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, ref := range h.at[id] {
		near := ref.From
		if hop.In {
			near = ref.To
		}
		if ref.Type != hop.Type || near != id {
			continue
		}
		if was, _ := h.before(ref, revision); was != nil {
			found = append(found, was.(*graph.Relationship))
		}
	}
	return found
}

// touchedOf returns the ids of the nodes of a label that the held changes have changed.
func (h *history) touchedOf(label graph.Label) []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.of[label])
}

// dependents returns the elements that depended on the nodes at a revision and have changed since.
func (h *history) dependents(ids []string, revision graph.Revision) (refs []graph.Ref) {
	nodes := map[string]bool{}
	for _, id := range ids {
		nodes[id] = true
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for ref := range h.replaced {
		if was, _ := h.before(ref, revision); was != nil && graph.DependsOn(was, nodes) {
			refs = append(refs, ref)
		}
	}
	return refs
}
