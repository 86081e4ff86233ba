package embedded

import (
	"context"
	"errors"
	"sync"
	"time"

	"answerable/graph"
)

// The limits of the history: revisions, and steps from the oldest to the newest. Snapshots share what did
// not change, so the history costs about the memory of these steps.
const (
	pastRevisions = 1024
	pastSteps     = 100_000
)

// snapshotHistory holds the last snapshots, the newest among them, and the changes that made them. The
// oldest has no change.
type snapshotHistory struct {
	mu    sync.Mutex
	held  []heldRevision // of consecutive revisions
	steps int

	deepening sync.Mutex
	deepened  bool // whether deepen was called
}

type heldRevision struct {
	*snapshot
	change graph.Change
}

// add adds the snapshot after the newest, and removes the oldest when there are too many.
func (p *snapshotHistory) add(s *snapshot, c graph.Change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.held) > 0 {
		p.steps += len(c.Steps)
	}
	p.held = append(p.held, heldRevision{s, c})
	for len(p.held) > 1 && (len(p.held) > pastRevisions || p.steps > pastSteps) {
		p.held[0] = heldRevision{}
		p.held = p.held[1:]
		p.steps -= len(p.held[0].change.Steps)
	}
	p.held[0].change.Steps = nil
}

// at returns the snapshot of a revision and the change that made it, or POSITION_GONE.
func (p *snapshotHistory) at(revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if i := int(revision - p.held[0].head.Revision); i >= 0 && i < len(p.held) {
		return p.held[i].snapshot, p.held[i].change, nil
	}
	return nil, graph.Change{}, graph.PositionGone(revision)
}

// changes returns the changes of the revisions, or nothing when the history does not hold the first of them.
func (p *snapshotHistory) changes(from, to graph.Revision) []graph.Change {
	p.mu.Lock()
	defer p.mu.Unlock()
	oldest := p.held[0].head.Revision // its change is held without steps
	if from <= oldest {
		return nil
	}
	held := p.held[from-oldest : min(int(to-oldest)+1, len(p.held))]
	changes := make([]graph.Change, len(held))
	for i, m := range held {
		changes[i] = m.change
	}
	return changes
}

// deepenTime is the time limit of deepen.
const deepenTime = 10 * time.Second

// reaches reports whether deepen may add the revision. Deepen runs once.
func (p *snapshotHistory) reaches(revision graph.Revision) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return !p.deepened && revision >= 0 && revision < p.held[0].head.Revision && revision >= p.held[0].head.Revision-pastRevisions
}

// deepen rebuilds the snapshots before the oldest from the log, so that a store shows its history soon after
// it was opened. It reads the log once from the beginning, to undo the last changes. Other callers wait
// meanwhile. When it fails, it adds nothing.
func (p *snapshotHistory) deepen(ctx context.Context, log readChanges) {
	p.deepening.Lock()
	defer p.deepening.Unlock()
	p.mu.Lock()
	oldest, room, steps, already := p.held[0], pastRevisions-len(p.held), pastSteps-p.steps, p.deepened
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		p.deepened = true
		p.mu.Unlock()
	}()
	if already || room <= 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), deepenTime)
	defer cancel()
	made, err := remade(ctx, oldest.snapshot, graph.Revision(room), steps, log)
	if err != nil || len(made) == 0 {
		return
	}
	p.prepend(made, oldest.snapshot)
}

// prepend adds snapshots in front of the oldest. The last of them is the oldest itself.
func (p *snapshotHistory) prepend(made []heldRevision, oldest *snapshot) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.held[0].snapshot != oldest {
		return // many changes came meanwhile, and the oldest was removed
	}
	last := len(made) - 1
	p.held[0].change = made[last].change
	p.held = append(made[:last:last], p.held...)
	for _, m := range made[1:] {
		p.steps += len(m.change.Steps)
	}
}

// remade returns the snapshot and those before it, within the limits, each but the first with the change
// that made it.
func remade(
	ctx context.Context, s *snapshot, revisions graph.Revision, steps int, log readChanges,
) ([]heldRevision, error) {
	newest := s.head.Revision
	var changes []graph.Change
	if err := until(ctx, log, max(0, newest-revisions), newest, func(c graph.Change) {
		changes = append(changes, c)
		for steps -= len(c.Steps); steps < 0; changes = changes[1:] {
			steps += len(changes[0].Steps)
		}
	}); err != nil || len(changes) == 0 {
		return nil, err
	}
	before := map[graph.Ref]graph.Element{}
	for _, c := range changes {
		for _, step := range c.Steps {
			before[step.Ref()] = nil
		}
	}
	first := changes[0].Revision - 1
	if err := until(ctx, log, 0, first, func(c graph.Change) {
		for _, step := range c.Steps {
			if _, wanted := before[step.Ref()]; wanted {
				before[step.Ref()] = step.Put
			}
		}
	}); err != nil {
		return nil, err
	}
	at := s.clone()
	at.head.Revision = first
	for ref, e := range before {
		at.applyStep(graph.Op{Put: e, Remove: ref})
	}
	made := []heldRevision{{at, graph.Change{Revision: first}}}
	for _, c := range changes {
		at = at.clone()
		at.head.Revision = c.Revision
		for _, step := range c.Steps {
			at.applyStep(step)
		}
		made = append(made, heldRevision{at, c})
	}
	return made, nil
}

// until reads the log from the change after one revision up to another.
func until(
	ctx context.Context, log readChanges, after, last graph.Revision, f func(graph.Change),
) error {
	if after >= last {
		return nil
	}
	err := log(ctx, after, func(c graph.Change) error {
		if f(c); c.Revision >= last {
			return errEnough
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		return nil
	}
	return err
}

var errEnough = errors.New("enough of the log was read")
