package subscription

import (
	"context"
	"maps"
	"sync"

	"answerable/graph"
	"answerable/graph/query"
)

// changeTopic is the subscribers who watch the same elements of the graph.
type changeTopic struct {
	hub    *Hub
	viewer graph.Viewer
	filter query.ElementFilter

	mu     sync.Mutex
	events map[graph.Revision]*cachedEvent // the last ones, computed once for all

	watchers int // under the hub's lock
}

// cachedEvent is what one change is to the feed: nil when nothing is seen of it.
type cachedEvent struct {
	once  sync.Once
	event *query.GraphChanged
	err   error
}

func (t *changeTopic) key() string { return graph.CacheKey(t.viewer.Clearance, t.filter.Key()) }

// follow returns the feed of a filter for one more subscriber.
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

func (h *Hub) leaveChanges(t *changeTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t.watchers--; t.watchers == 0 {
		delete(h.changeTopics, t.key())
	}
}

// event returns the event of one change, or nil when there is nothing to be seen of it.
func (t *changeTopic) event(ctx context.Context, revision graph.Revision) (*query.GraphChanged, error) {
	cached := t.cachedEvent(revision)
	cached.once.Do(func() {
		cached.err = recoverInto(func() (err error) {
			cached.event, err = t.hub.graph.ChangedAt(context.WithoutCancel(ctx), t.viewer, &t.filter, revision)
			return err
		})
	})
	if cached.err != nil && isTransient(cached.err) { // whoever asks again may be told
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.events[revision] == cached {
			delete(t.events, revision)
		}
	}
	return cached.event, cached.err
}

// told returns where the event of a change is kept, when it is one of the last, so that it is
// computed once for all.
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
