package embedded

import (
	"sync"

	"answerable/graph"
)

// How much of the past is held: as many revisions, and as many steps from the oldest to the newest.
// Snapshots share what did not change; so the past costs about what those steps do.
const (
	pastRevisions = 1024
	pastSteps     = 100_000
)

// past holds the last snapshots, each but the oldest with the steps that made it. The newest is always
// among them.
type past struct {
	mu    sync.Mutex
	held  []moment // their revisions follow each other
	steps int
}

type moment struct {
	*snapshot
	change graph.Change
}

// add adds the snapshot that follows the newest, and forgets the oldest when there are too many.
func (p *past) add(s *snapshot, c graph.Change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.held) > 0 {
		p.steps += len(c.Steps)
	}
	p.held = append(p.held, moment{s, c})
	for len(p.held) > 1 && (len(p.held) > pastRevisions || p.steps > pastSteps) {
		p.held[0] = moment{}
		p.held = p.held[1:]
		p.steps -= len(p.held[0].change.Steps)
	}
	p.held[0].change.Steps = nil
}

// at returns the snapshot of a revision and the change that made it, or POSITION_GONE.
func (p *past) at(revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if i := int(revision - p.held[0].head.Revision); i >= 0 && i < len(p.held) {
		return p.held[i].snapshot, p.held[i].change, nil
	}
	return nil, graph.Change{}, graph.Gone(revision)
}
