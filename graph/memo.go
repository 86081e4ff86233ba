package graph

import (
	queue "container/list"
	"context"
	"slices"
	"sync"
)

// memo keeps ledgers that were derived for one request for the next ones. A ledger is good for as
// long as no change touches a spot that it was derived from, whatever changes elsewhere. The least
// recently used go first.
type memo struct {
	store Store

	mu      sync.Mutex
	ledgers map[string]*queue.Element
	used    *queue.List // of *kept, the last used first
	size    int
	// touched holds the spots that each change touched, from the one after oldest on.
	touched []map[spot]struct{} // nil for a change that touched too much to say
	oldest  Revision
}

// kept is a ledger with the spots that it was derived from, and the revisions for which it is good.
type kept struct {
	key         string
	obligations []*Obligation
	spots       []spot // sorted
	from, to    Revision
}

const (
	mostKept    = 32 << 20 // spots, of 8 bytes each, and obligations, which count for forty
	mostChanges = 1_000    // that are remembered
)

func newMemo(s Store) *memo {
	return &memo{store: s, ledgers: map[string]*queue.Element{}, used: queue.New()}
}

func (k *kept) size() int { return len(k.spots) + 40*len(k.obligations) }

// recallAll returns what is kept under the keys. What is not is derived from a snapshot, all together,
// and kept; a nil memo keeps nothing.
func (m *memo) recallAll(
	ctx context.Context, s Snapshot, keys []string, derive func(s Snapshot, missing []int) ([][]*Obligation, error),
) ([][]*Obligation, error) {
	ledgers := make([][]*Obligation, len(keys))
	var missing []int
	for i, key := range keys {
		var ok bool
		if ledgers[i], ok = m.recall(ctx, s, key); !ok {
			missing = append(missing, i)
		}
	}
	if len(missing) == 0 {
		return ledgers, nil
	}
	tracked := track(s)
	derived, err := derive(tracked, missing)
	if err != nil {
		return nil, err
	}
	spots := tracked.sorted()
	for i, of := range missing {
		ledgers[of] = derived[i]
		m.keep(&kept{keys[of], derived[i], spots, s.Revision(), s.Revision()})
	}
	return ledgers, nil
}

// recall returns the ledger that is kept under the key, if it is good at the snapshot's revision.
func (m *memo) recall(ctx context.Context, s Snapshot, key string) ([]*Obligation, bool) {
	if m == nil {
		return nil, false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	at := m.ledgers[key]
	if at == nil {
		return nil, false
	}
	k := at.Value.(*kept)
	if k.to < s.Revision() && (m.follow(ctx, s) != nil || m.known() > s.Revision() || !m.extend(k, s.Revision())) {
		return nil, false
	}
	m.used.MoveToFront(at)
	return k.obligations, k.from <= s.Revision()
}

// extend makes a ledger good up to the revision, unless a change on the way touched it.
func (m *memo) extend(k *kept, to Revision) bool {
	for ; k.to < to; k.to++ {
		i := int(k.to - m.oldest)
		if i < 0 || i >= len(m.touched) || m.touched[i] == nil || meets(m.touched[i], k.spots) {
			return false
		}
	}
	return true
}

func meets(touched map[spot]struct{}, spots []spot) bool {
	if len(spots) > 0 && spots[0] == anywhere {
		return true
	}
	for p := range touched {
		if _, found := slices.BinarySearch(spots, p); found {
			return true
		}
	}
	return false
}

// known is the revision up to which the changes were looked at. They were looked at in the graph as it
// is now: what a node had lost again by then is told by the change that took it. So all of them together
// say what touched a ledger of this revision, and not what touched one before it.
func (m *memo) known() Revision { return m.oldest + Revision(len(m.touched)) }

// follow looks at the changes up to the snapshot's revision.
func (m *memo) follow(ctx context.Context, s Snapshot) error {
	known := m.known()
	if known >= s.Revision() {
		return nil
	}
	if s.Revision()-known > mostChanges {
		m.oldest, m.touched = s.Revision(), nil
		return nil
	}
	err := changesUpTo(ctx, m.store, known, s.Revision(), func(c Change) error {
		spots, all, err := spotsTouched(ctx, s, c.Steps)
		if err != nil {
			return err
		}
		var touched map[spot]struct{}
		if !all {
			touched = make(map[spot]struct{}, len(spots))
			for _, p := range spots {
				touched[p] = struct{}{}
			}
		}
		m.touched = append(m.touched, touched)
		return nil
	})
	if over := len(m.touched) - mostChanges; over > 0 {
		m.oldest, m.touched = m.oldest+Revision(over), slices.Clone(m.touched[over:])
	}
	return err
}

// keep keeps a ledger in place of an older one, unless it is too large.
func (m *memo) keep(k *kept) {
	if m == nil || k.size() > mostKept/2 {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if at := m.ledgers[k.key]; at != nil {
		if at.Value.(*kept).to > k.to {
			return // of an older revision
		}
		m.drop(at)
	}
	if len(m.ledgers) == 0 {
		m.oldest, m.touched = k.from, nil // what came before matters to none
	}
	m.ledgers[k.key] = m.used.PushFront(k)
	for m.size += k.size(); m.size > mostKept; {
		m.drop(m.used.Back())
	}
}

func (m *memo) drop(at *queue.Element) {
	k := m.used.Remove(at).(*kept)
	delete(m.ledgers, k.key)
	m.size -= k.size()
}
