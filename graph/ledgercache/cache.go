package ledgercache

import (
	"context"
	"slices"
	"sync"

	"answerable/graph"
	"answerable/internal/lru"
)

// Cache keeps derived values, such as ledgers and their counts, for later requests. An entry is valid until
// a change modifies one of its dependencies. When a change concerns only some subjects, the caller
// recomputes the value for these alone. The cache evicts the least recently used entries. A nil Cache
// keeps nothing.
type Cache struct {
	store graph.Store
	most  int // units of 8 bytes

	mu      sync.Mutex
	entries *lru.Cache[*entryVersions]
	// modified holds the keys that each change modified, starting with the change after oldest.
	modified []map[dependencyKey]struct{} // nil for a change that modified too many keys
	oldest   graph.Revision
}

// entryVersions holds the versions of the entry of one key, the oldest first. A request that began before a
// change still needs the older version after a later request has refreshed the entry.
type entryVersions struct{ all []*Entry }

// Entry is a derived value and the range of revisions for which it is valid. Callers must not modify it.
type Entry struct {
	Value        any
	weight       int // in units of 8 bytes, without the dependencies
	Dependencies Dependencies
	from, to     graph.Revision
}

const (
	maxWeight   = 72 << 20 // units of 8 bytes
	maxVersions = 3
	maxChanges  = 10_000 // whose keys the cache holds
)

// New returns an empty cache that reads the log of the store. It takes at most a quarter of the runtime's memory limit.
func New(s graph.Store) *Cache {
	most := max(1, lru.Share(8*maxWeight, 4)/8)
	entries := lru.New(most, func(_ string, v *entryVersions) int { return v.size() })
	entries.Largest = most // Put bounds each version
	return &Cache{store: s, most: most, entries: entries}
}

// Get returns the entry of the key for the snapshot's revision. The entry is valid except for the stale
// subjects, whose part the caller must recompute. Get returns nil when it has no such entry.
func (c *Cache) Get(ctx context.Context, s graph.Snapshot, key string) (*Entry, StaleSubjects) {
	if c == nil {
		return nil, nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	versions, found := c.entries.Get(ctx, key)
	if !found || c.readLog(ctx, s) != nil {
		return nil, nil
	}
	for _, e := range slices.Backward(versions.all) {
		if e.from > s.Revision() {
			continue
		}
		if e.to >= s.Revision() {
			return e, nil
		}
		stale, ok := c.staleAfter(e)
		if !ok {
			return nil, nil
		}
		if len(stale) == 0 {
			e.to = c.examined()
		}
		return e, stale
	}
	return nil, nil
}

// staleAfter returns the subjects for which an entry is stale after all examined changes. ok is false when
// the whole entry is stale.
func (c *Cache) staleAfter(e *Entry) (stale StaleSubjects, ok bool) {
	if e.to < c.oldest {
		return nil, false
	}
	for _, modified := range c.modified[e.to-c.oldest:] {
		if modified == nil || !e.Dependencies.invalidatedBy(modified, &stale) {
			return nil, false
		}
	}
	return stale, true
}

// examined is the revision up to which the cache has examined the log. It examines each change in the
// snapshot at which it learned of it, which may be later than the change. If a neighbor was removed in
// between, the removing change invalidates it. So the changes up to a revision cover all modified keys,
// and maybe more.
func (c *Cache) examined() graph.Revision { return c.oldest + graph.Revision(len(c.modified)) }

// readLog examines the changes up to the snapshot's revision.
func (c *Cache) readLog(ctx context.Context, s graph.Snapshot) error {
	examined := c.examined()
	if examined >= s.Revision() {
		return nil
	}
	if s.Revision()-examined > maxChanges {
		c.oldest, c.modified = s.Revision(), nil
		return nil
	}
	before := len(c.modified)
	err := graph.ChangesUpTo(ctx, c.store, examined, s.Revision(), func(change graph.Change) error {
		keys, tooMany, err := modifiedKeys(ctx, s, change.Steps)
		if err != nil {
			return err
		}
		var modified map[dependencyKey]struct{}
		if !tooMany {
			modified = make(map[dependencyKey]struct{}, len(keys))
			for _, key := range keys {
				modified[key] = struct{}{}
			}
		}
		c.modified = append(c.modified, modified)
		return nil
	})
	if err != nil {
		c.modified = c.modified[:before] // the changes must all be examined in the snapshot of the last
		return err
	}
	if over := len(c.modified) - maxChanges; over > 0 {
		c.oldest, c.modified = c.oldest+graph.Revision(over), slices.Clone(c.modified[over:])
	}
	return nil
}

// Put caches a value that was derived from a snapshot, unless it is too large. A merged value, which was
// refreshed from an older entry, does not replace that entry.
func (c *Cache) Put(ctx context.Context, key string, s graph.Snapshot, value any, weight int, dependencies Dependencies, merged bool) {
	e := &Entry{value, weight, dependencies, s.Revision(), s.Revision()}
	if c == nil || e.size() > c.most/2 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entries.Len() == 0 {
		c.oldest, c.modified = e.from, nil // no entry depends on earlier changes
	}
	if e.from < c.oldest {
		return // the cache no longer holds the changes since then
	}
	versions, found := c.entries.Get(ctx, key)
	if !found {
		versions = &entryVersions{}
	}
	versions.add(e, merged)
	c.entries.Add(ctx, key, versions)
}

// add adds a version. A merged one replaces the version of the same revision, or the oldest when there are
// too many. Any other version replaces all older ones.
func (v *entryVersions) add(e *Entry, merged bool) {
	if !merged {
		if len(v.all) == 0 || v.all[len(v.all)-1].from <= e.from {
			v.all = []*Entry{e}
		}
		return
	}
	i, found := slices.BinarySearchFunc(v.all, e.from, func(e *Entry, r graph.Revision) int { return int(e.from) - int(r) })
	if found {
		v.all[i] = e
		return
	}
	v.all = slices.Insert(v.all, i, e)
	if len(v.all) > maxVersions {
		v.all = slices.Delete(v.all, 0, 1)
	}
}

// size counts the parts that the versions share, nearly all, only once.
func (v *entryVersions) size() (size int) {
	for i, e := range v.all {
		if i == len(v.all)-1 {
			size += e.size()
		} else {
			size += e.weight/64 + len(e.Dependencies.added)
		}
	}
	return size
}

func (e *Entry) size() int { return e.weight + e.Dependencies.weight() }
