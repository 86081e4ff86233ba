package query

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"answerable/graph"
)

// Batch is what was handed out together: the nodes of one read, whichever lists of that read they
// stand in. The first of them that is asked for something more loads it for all, in one call of the
// store; what comes back is handed out as the next Set. So a question makes one call for each of its
// levels and distinct arguments, however many nodes there are, without timers.
type Batch struct {
	view          *View
	nodes         []graph.Node
	relationships []*graph.Relationship
	collect       func() // adds to nodes and relationships what few ask about; see whole
	collected     sync.Once
	plan          *prefetchPlan // in a rehearsal

	mu    sync.Mutex
	loads map[string]*loading
	pages []loadedPage
}

type loading struct {
	once  sync.Once
	value any
	err   error
	done  atomic.Bool
}

func (v *View) newBatch() *Batch { return &Batch{view: v, loads: map[string]*loading{}} }

// add returns the viewer's own copy of a node, as one of the set.
func (s *Batch) add(n graph.Node) graph.Node {
	c := graph.WithOrigin(n, s)
	s.nodes = append(s.nodes, c)
	return c
}

// complete returns the set with all that was handed out in it.
func (s *Batch) complete() *Batch {
	if s.collect != nil {
		s.collected.Do(s.collect)
	}
	return s
}

// loadShared returns what load returned the first time that the key was asked for. The key names what
// is loaded with all its arguments: a constant when it has none, else made by graph.CacheKey.
func loadShared[T any, K string | []byte](s *Batch, key K, do func() (T, error)) (T, error) {
	s.mu.Lock()
	l := s.loads[string(key)]
	if l == nil {
		l = &loading{}
		s.loads[string(key)] = l
	}
	s.mu.Unlock()
	l.once.Do(func() {
		l.value, l.err = do()
		l.done.Store(true)
	})
	value, _ := l.value.(T)
	return value, l.err
}

// loaded returns what was loaded under the key, or nil when it is not yet, or failed.
func (s *Batch) loaded(key []byte) any {
	s.mu.Lock()
	l := s.loads[string(key)]
	s.mu.Unlock()
	if l == nil || !l.done.Load() || l.err != nil {
		return nil
	}
	return l.value
}

// byID loads nodes as the next set, whatever the day, and returns them by id.
func (s *Batch) byID(ctx context.Context, key string, ids func(add func(id string))) (map[string]graph.Node, error) {
	return loadShared(s, key, func() (map[string]graph.Node, error) {
		wanted := make([]string, 0, 64)
		ids(func(id string) {
			if id != "" {
				wanted = append(wanted, id)
			}
		})
		if len(wanted) == 0 {
			return map[string]graph.Node{}, nil
		}
		slices.Sort(wanted)
		rows, err := s.view.snapshot.Match(ctx, graph.Pattern{
			Name: key, Stamp: s.view.anyTime(), Start: []graph.Start{{IDs: slices.Compact(wanted)}},
		})
		next, nodes := s.view.newBatch(), make(map[string]graph.Node, len(rows.Rows))
		next.nodes = make([]graph.Node, 0, len(rows.Rows))
		for _, row := range rows.Rows {
			nodes[graph.BaseOf(row.Node).ID] = next.add(row.Node)
		}
		return nodes, err
	})
}

// pattern starts at the nodes of the set.
func (s *Batch) pattern(hop graph.Hop) graph.Pattern {
	ids := make([]string, len(s.nodes))
	for i, n := range s.nodes {
		ids[i] = graph.BaseOf(n).ID
	}
	slices.Sort(ids)
	return graph.Pattern{Name: hop.String(), Stamp: s.view.readScope(), Start: []graph.Start{{IDs: slices.Compact(ids)}}}
}
