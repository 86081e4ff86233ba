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

func (f *changeTopic) key() string { return graph.CacheKey(f.viewer.Clearance, f.filter.Key()) }

// follow returns the feed of a filter for one more subscriber.
func (h *Hub) follow(clearance graph.Clearance, filter query.ElementFilter) *changeTopic {
	f := &changeTopic{hub: h, viewer: graph.Viewer{Clearance: clearance}, filter: filter, events: map[graph.Revision]*cachedEvent{}}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.feeds[f.key()] == nil {
		h.feeds[f.key()] = f
	}
	f = h.feeds[f.key()]
	f.watchers++
	return f
}

func (h *Hub) unfollow(f *changeTopic) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if f.watchers--; f.watchers == 0 {
		delete(h.feeds, f.key())
	}
}

// event returns the event of one change, or nil when there is nothing to be seen of it.
func (f *changeTopic) event(ctx context.Context, revision graph.Revision) (*query.GraphChanged, error) {
	t := f.told(revision)
	t.once.Do(func() {
		t.err = caught(func() (err error) {
			t.event, err = f.hub.graph.ChangedAt(context.WithoutCancel(ctx), f.viewer, &f.filter, revision)
			return err
		})
	})
	if t.err != nil && isTransient(t.err) { // whoever asks again may be told
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.events[revision] == t {
			delete(f.events, revision)
		}
	}
	return t.event, t.err
}

// told returns where the event of a change is kept, when it is one of the last, so that it is
// computed once for all.
func (f *changeTopic) told(revision graph.Revision) *cachedEvent {
	newest, _ := f.hub.state()
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.events[revision]
	if t != nil {
		return t
	}
	t = &cachedEvent{}
	if oldest := newest.Revision - remembered; revision > oldest {
		f.events[revision] = t
		maps.DeleteFunc(f.events, func(r graph.Revision, _ *cachedEvent) bool { return r <= oldest })
	}
	return t
}
