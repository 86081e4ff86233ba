package ledgercache

import (
	queue "container/list"
	"context"
	"slices"
	"sync"

	"answerable/graph"
)

// Cache keeps what was derived for one request for the next ones: ledgers, and what is counted in them.
// Something kept is good for as long as no change touches a spot of its trail, whatever changes
// elsewhere; what a change touches for some subjects only is derived anew for them alone. The least
// recently used go first.
type Cache struct {
	store graph.Store

	mu   sync.Mutex
	kept map[string]*queue.Element
	used *queue.List // of *versions, the last used first
	size int
	// touched holds the spots that each change touched, from the one after oldest on.
	touched []map[dependencyKey]struct{} // nil for a change that touched too much to say
	oldest  graph.Revision
}

// entryVersions are what was derived under one key and then mended, the oldest first: a request that began
// before a change may ask after one that began behind it.
type entryVersions struct {
	key string
	all []*Entry
}

// Entry is something that was derived, which nobody changes, and the revisions for which it is good.
type Entry struct {
	Value        any
	weight       int // in units of 8 bytes, the trail aside
	Dependencies Dependencies
	from, to     graph.Revision
}

const (
	mostKept     = 72 << 20 // units of 8 bytes
	mostVersions = 3
	mostChanges  = 10_000 // that are remembered
)

// New returns an empty cache that follows the log of the store.
func New(s graph.Store) *Cache {
	return &Cache{store: s, kept: map[string]*queue.Element{}, used: queue.New()}
}

// Get returns what is kept under the key and is good at the snapshot's revision but for the stale
// subjects; nil when there is nothing, as always of a nil memo.
func (m *Cache) Get(ctx context.Context, s graph.Snapshot, key string) (*Entry, StaleSubjects) {
	if m == nil {
		return nil, nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	at := m.kept[key]
	if at == nil || m.readLog(ctx, s) != nil {
		return nil, nil
	}
	m.used.MoveToFront(at)
	for _, k := range slices.Backward(at.Value.(*entryVersions).all) {
		if k.from > s.Revision() {
			continue
		}
		if k.to >= s.Revision() {
			return k, nil
		}
		stale, ok := m.since(k)
		if !ok {
			return nil, nil
		}
		if len(stale) == 0 {
			k.to = m.known()
		}
		return k, stale
	}
	return nil, nil
}

// since returns for which subjects something is no longer good after all changes that are known; ok
// is false when it is not good at all.
func (m *Cache) since(k *Entry) (stale StaleSubjects, ok bool) {
	if k.to < m.oldest {
		return nil, false
	}
	for _, touched := range m.touched[k.to-m.oldest:] {
		if touched == nil || !k.Dependencies.invalidatedBy(touched, &stale) {
			return nil, false
		}
	}
	return stale, true
}

// known is the revision up to which the changes were looked at. They were looked at in the graph as it
// was when they became known: what a node had lost again by then is told by the change that took it. So
// all of them together say what was touched up to any revision on the way, and maybe more.
func (m *Cache) known() graph.Revision { return m.oldest + graph.Revision(len(m.touched)) }

// readLog looks at the changes up to the snapshot's revision.
func (m *Cache) readLog(ctx context.Context, s graph.Snapshot) error {
	known := m.known()
	if known >= s.Revision() {
		return nil
	}
	if s.Revision()-known > mostChanges {
		m.oldest, m.touched = s.Revision(), nil
		return nil
	}
	before := len(m.touched)
	err := graph.ChangesUpTo(ctx, m.store, known, s.Revision(), func(c graph.Change) error {
		spots, all, err := modifiedKeys(ctx, s, c.Steps)
		if err != nil {
			return err
		}
		var touched map[dependencyKey]struct{}
		if !all {
			touched = make(map[dependencyKey]struct{}, len(spots))
			for _, p := range spots {
				touched[p] = struct{}{}
			}
		}
		m.touched = append(m.touched, touched)
		return nil
	})
	if err != nil {
		m.touched = m.touched[:before] // else they would be looked at in a graph that is not the last of them
		return err
	}
	if over := len(m.touched) - mostChanges; over > 0 {
		m.oldest, m.touched = m.oldest+graph.Revision(over), slices.Clone(m.touched[over:])
	}
	return nil
}

// Put keeps what was derived from a snapshot, unless it is too large; mended, beside what it was made of.
func (m *Cache) Put(key string, s graph.Snapshot, value any, weight int, t Dependencies, mended bool) {
	k := &Entry{value, weight, t, s.Revision(), s.Revision()}
	if m == nil || k.size() > mostKept/2 {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.kept) == 0 {
		m.oldest, m.touched = k.from, nil // what came before matters to none
	}
	if k.from < m.oldest {
		return // what has changed since is forgotten
	}
	at := m.kept[key]
	if at == nil {
		at = m.used.PushFront(&entryVersions{key: key})
		m.kept[key] = at
	}
	v := at.Value.(*entryVersions)
	m.size -= v.size()
	v.add(k, mended)
	for m.size += v.size(); m.size > mostKept; {
		m.drop(m.used.Back())
	}
}

func (m *Cache) drop(at *queue.Element) {
	v := m.used.Remove(at).(*entryVersions)
	delete(m.kept, v.key)
	m.size -= v.size()
}

// add adds a version that was mended, in place of another of the same revision or of the oldest; or one
// that was not, in place of all that are older.
func (v *entryVersions) add(k *Entry, mended bool) {
	if !mended {
		if len(v.all) == 0 || v.all[len(v.all)-1].from <= k.from {
			v.all = []*Entry{k}
		}
		return
	}
	i, found := slices.BinarySearchFunc(v.all, k.from, func(k *Entry, r graph.Revision) int { return int(k.from) - int(r) })
	if found {
		v.all[i] = k
		return
	}
	v.all = slices.Insert(v.all, i, k)
	if len(v.all) > mostVersions {
		v.all = slices.Delete(v.all, 0, 1)
	}
}

// size counts once what the versions share, which is nearly all.
func (v *entryVersions) size() (size int) {
	for i, k := range v.all {
		if i == len(v.all)-1 {
			size += k.size()
		} else {
			size += k.weight/64 + len(k.Dependencies.more)
		}
	}
	return size
}

func (k *Entry) size() int { return k.weight + k.Dependencies.weight() }
