package subscription

import (
	"context"
	"maps"
	"sync"

	"answerable/graph"
	"answerable/graph/query"
)

// feed is the subscribers who watch the same elements of the graph.
type feed struct {
	hub    *Hub
	viewer graph.Viewer
	filter query.ElementFilter

	mu     sync.Mutex
	events map[graph.Revision]*told // the last ones, computed once for all

	watchers int // under the hub's lock
}

// told is what one change is to the feed: nil when nothing is seen of it.
type told struct {
	once  sync.Once
	event *query.ElementsChanged
	err   error
}

func (f *feed) key() string { return graph.CacheKey(f.viewer.Clearance, f.filter.Key()) }

// follow returns the feed of a filter for one more subscriber.
func (h *Hub) follow(clearance graph.Clearance, filter query.ElementFilter) *feed {
	f := &feed{hub: h, viewer: graph.Viewer{Clearance: clearance}, filter: filter, events: map[graph.Revision]*told{}}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.feeds[f.key()] == nil {
		h.feeds[f.key()] = f
	}
	f = h.feeds[f.key()]
	f.watchers++
	return f
}

func (h *Hub) unfollow(f *feed) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if f.watchers--; f.watchers == 0 {
		delete(h.feeds, f.key())
	}
}

// event returns the event of one change, or nil when there is nothing to be seen of it.
func (f *feed) event(ctx context.Context, revision graph.Revision) (*query.ElementsChanged, error) {
	t := f.told(revision)
	t.once.Do(func() {
		t.err = caught(func() (err error) {
			t.event, err = f.hub.graph.ChangedAt(context.WithoutCancel(ctx), f.viewer, &f.filter, revision)
			return err
		})
	})
	if t.err != nil && passing(t.err) { // whoever asks again may be told
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
func (f *feed) told(revision graph.Revision) *told {
	newest, _ := f.hub.state()
	f.mu.Lock()
	defer f.mu.Unlock()
	t := f.events[revision]
	if t != nil {
		return t
	}
	t = &told{}
	if oldest := newest.Revision - remembered; revision > oldest {
		f.events[revision] = t
		maps.DeleteFunc(f.events, func(r graph.Revision, _ *told) bool { return r <= oldest })
	}
	return t
}
