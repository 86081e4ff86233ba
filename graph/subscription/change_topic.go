package subscription

import (
	"context"
	"maps"
	"sync"

	"answerable/graph"
	"answerable/graph/query"
)

// changeTopic is the subscribers with the same clearance and filter of elements. They share its
// events.
type changeTopic struct {
	hub    *Hub
	viewer graph.Viewer
	filter query.ElementFilter

	mu     sync.Mutex
	events map[graph.Revision]*cachedEvent // the last ones

	watchers int // guarded by the hub's mutex
}

// cachedEvent is the event of one change, computed once for all subscribers of a topic. The event is
// nil when they see no difference.
type cachedEvent struct {
	once  sync.Once
	event *query.GraphChanged
	err   error
}

func (t *changeTopic) key() string { return graph.CacheKey(t.viewer.Clearance, t.filter.Key()) }

// joinChanges adds a subscriber to the topic of a filter, and returns the topic.
func (h *Hub) joinChanges(clearance graph.Clearance, filter query.ElementFilter) *changeTopic {
	t := &changeTopic{hub: h, viewer: graph.Viewer{Clearance: clearance}, filter: filter, events: map[graph.Revision]*cachedEvent{}}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.changeTopics[t.key()] == nil {
		h.changeTopics[t.key()] = t
	}
	t = h.changeTopics[t.key()]
	t.watchers++
	return t
}

// leaveChanges removes a subscriber. A topic without subscribers ends.
func (h *Hub) leaveChanges(t *changeTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t.watchers--; t.watchers == 0 {
		delete(h.changeTopics, t.key())
	}
}

// event returns the event of one change, or nil when the subscribers see no difference.
func (t *changeTopic) event(ctx context.Context, revision graph.Revision) (*query.GraphChanged, error) {
	cached := t.cachedEvent(revision)
	cached.once.Do(func() {
		cached.err = recoverInto(func() (err error) {
			cached.event, err = t.hub.graph.ChangedAt(context.WithoutCancel(ctx), t.viewer, &t.filter, revision)
			return err
		})
	})
	if cached.err != nil && isTransient(cached.err) { // the next call tries again
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.events[revision] == cached {
			delete(t.events, revision)
		}
	}
	return cached.event, cached.err
}

// cachedEvent returns the entry for the event of a change. Entries of the last maxRecent revisions are
// shared; an older one is for this call only.
func (t *changeTopic) cachedEvent(revision graph.Revision) *cachedEvent {
	newest, _ := t.hub.state()
	t.mu.Lock()
	defer t.mu.Unlock()
	cached := t.events[revision]
	if cached != nil {
		return cached
	}
	cached = &cachedEvent{}
	if oldest := newest.Revision - maxRecent; revision > oldest {
		t.events[revision] = cached
		maps.DeleteFunc(t.events, func(r graph.Revision, _ *cachedEvent) bool { return r <= oldest })
	}
	return cached
}
