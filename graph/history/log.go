package history

import (
	"context"
	"fmt"
	"sync"
	"time"

	"answerable/graph"
)

// Log is what is kept of the log of a store. It is safe for concurrent use, and answers for a revision what a fresh one
// answers, whatever it has read of later ones.
type Log struct {
	store graph.Store

	following chan struct{} // holds one while the log is read
	asked     bool          // whether recent is known
	recent    graph.Recent  // the store, when it has recent revisions in memory; else nil

	mu        sync.RWMutex
	heads     []Head
	touched   places // by the name of the element
	referring places // by the id of a node to which a step's element refers
	levels    levels
	lowered   map[graph.Revision][]string // the nodes that more people see after a change
}

// Head is a change without its steps.
type Head struct {
	Revision   graph.Revision
	At         time.Time
	By, Reason string
	Steps      int // how many it has
}

// New returns the log of a store, of which nothing is read yet.
func New(store graph.Store) *Log {
	return &Log{
		store: store, following: make(chan struct{}, 1),
		touched: newPlaces(), referring: newPlaces(), levels: levels{}, lowered: map[graph.Revision][]string{},
	}
}

// follow reads the log up to the revision. What was read stays when the context ends.
func (l *Log) follow(ctx context.Context, to graph.Revision) error {
	select {
	case l.following <- struct{}{}:
		defer func() { <-l.following }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if !l.asked {
		if err := l.store.Read(ctx, func(s graph.Snapshot) error {
			if recent, isRecent := l.store.(graph.Recent); isRecent && !s.Remote() {
				l.recent = recent
			}
			return nil
		}); err != nil {
			return err
		}
		l.asked = true
	}
	return graph.ChangesUpTo(ctx, l.store, graph.Revision(l.length()), to, func(c graph.Change) error {
		l.mu.Lock()
		defer l.mu.Unlock()
		if want := graph.Revision(len(l.heads)) + 1; c.Revision != want {
			return graph.Unavailable(fmt.Sprintf("the log has change %d where change %d is expected", c.Revision, want), nil)
		}
		l.heads = append(l.heads, Head{c.Revision, c.At.UTC(), c.By, c.Reason, len(c.Steps)})
		for _, op := range c.Steps {
			l.add(op, c.Revision)
		}
		return ctx.Err()
	})
}

func (l *Log) length() int {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return len(l.heads)
}

// add records what a step touches.
func (l *Log) add(op graph.Op, at graph.Revision) {
	ref := op.Ref()
	l.touched.add(ref.String(), at)
	if op.Put != nil {
		graph.EachReference(op.Put, func(_, id string) { l.referring.add(id, at) })
	} else if ref.ID == "" {
		l.referring.add(ref.From, at)
		l.referring.add(ref.To, at)
	}
	if l.levels.add(op, at) {
		l.lowered[at] = append(l.lowered[at], ref.ID)
	}
}
