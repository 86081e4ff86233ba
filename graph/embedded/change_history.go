package embedded

import (
	"context"
	"slices"
	"sync"

	"answerable/graph"
)

// How many of the last changes are held of a store whose graph is not, and how many steps together.
// They are held with what they replaced.
const (
	historyRevisions = 1024
	historySteps     = 20_000
)

// history is the last changes of a record, from the one after base on, with what was there before
// them. Nothing is held before somebody asks.
type history struct {
	record LoggedStore

	syncing sync.Mutex // one reads the log at a time

	mu      sync.Mutex
	started bool
	base    graph.Revision
	bottom  graph.Revision // base can't become less
	changes []graph.Change // their revisions follow base, and each other
	steps   int
	undoing map[graph.Ref][]undo // in the order of the revisions
	at      map[string][]graph.Ref
	of      map[graph.Label][]string
}

// undo is what was there before a change.
type undo struct {
	revision graph.Revision
	was      graph.Element // nil for nothing
}

func (h *history) newest() graph.Revision { return h.base + graph.Revision(len(h.changes)) }

// change returns the change that made a revision from which the history can be told, without steps
// when it is the oldest; or POSITION_GONE.
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

// covers reports whether all changes after a revision are held.
func (h *history) covers(revision graph.Revision) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.base <= revision
}

// upTo reads what is new, when the revision is not held yet.
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

// downTo reads what was before the base, when the revision is, as far as that is possible.
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

// begin forgets all: the history goes on from a revision, and can't be told from before bottom.
func (h *history) begin(base, bottom graph.Revision) {
	h.started, h.bottom = true, bottom
	h.hold(base, nil)
}

// add adds the change that follows the newest. One that does not say what it replaced can't be gone
// back behind, and makes all before it forgotten; so do too many.
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
	// So many at once are forgotten that what is left is not looked through at each change.
	kept, steps := h.changes, h.steps
	for len(kept) > historyRevisions*3/4 || steps > historySteps*3/4 {
		kept, steps = kept[1:], steps-len(kept[0].Steps)
	}
	h.hold(c.Revision, slices.Clone(kept))
	h.bottom = h.base
}

// hold makes the changes up to the newest those that are held.
func (h *history) hold(newest graph.Revision, changes []graph.Change) {
	h.base, h.changes, h.steps = newest-graph.Revision(len(changes)), changes, 0
	h.undoing, h.at, h.of = map[graph.Ref][]undo{}, map[string][]graph.Ref{}, map[graph.Label][]string{}
	for _, c := range changes {
		h.steps += len(c.Steps)
		h.index(c)
	}
}

func (h *history) index(c graph.Change) {
	for i, op := range c.Steps {
		ref := op.Ref()
		if len(h.undoing[ref]) == 0 {
			if label, _, ok := graph.SplitID(ref.ID); ok {
				h.of[label] = append(h.of[label], ref.ID)
			} else {
				h.at[ref.From] = append(h.at[ref.From], ref)
				h.at[ref.To] = append(h.at[ref.To], ref)
			}
		}
		h.undoing[ref] = append(h.undoing[ref], undo{c.Revision, c.Previous[i]})
	}
}

// before returns what was there at a revision, when a change after it touched it.
func (h *history) before(ref graph.Ref, revision graph.Revision) (was graph.Element, touched bool) {
	for _, u := range h.undoing[ref] {
		if u.revision > revision {
			return u.was, true
		}
	}
	return nil, false
}

// then returns what an element, which there is now or which is nil, was at a revision.
func (h *history) then(ref graph.Ref, now graph.Element, revision graph.Revision) graph.Element {
	h.mu.Lock()
	defer h.mu.Unlock()
	if was, touched := h.before(ref, revision); touched {
		return was
	}
	return now
}

// relationshipsAt returns the relationships along a hop from a node at a revision that were touched since.
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

// touchedOf returns the nodes of a label that were touched.
func (h *history) touchedOf(label graph.Label) []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.of[label])
}

// leaning returns what leaned on the nodes at a revision and was touched since.
func (h *history) leaning(ids []string, revision graph.Revision) (refs []graph.Ref) {
	nodes := map[string]bool{}
	for _, id := range ids {
		nodes[id] = true
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for ref := range h.undoing {
		if was, _ := h.before(ref, revision); was != nil && graph.DependsOn(was, nodes) {
			refs = append(refs, ref)
		}
	}
	return refs
}
