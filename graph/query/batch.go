package query

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"answerable/graph"
)

// Set is what was handed out together: the nodes of one read, whichever lists of that read they
// stand in. The first of them that is asked for something more loads it for all, in one call of the
// store; what comes back is handed out as the next Set. So a question makes one call for each of its
// levels and distinct arguments, however many nodes there are, without timers.
type Set struct {
	view          *View
	nodes         []graph.Node
	relationships []*graph.Relationship
	gather        func() // adds to nodes and relationships what few ask about; see whole
	gathered      sync.Once
	ahead         *ahead // in a rehearsal

	mu    sync.Mutex
	loads map[string]*loading
	pages []pageAsked
}

type loading struct {
	once  sync.Once
	value any
	err   error
	done  atomic.Bool
}

func (v *View) newSet() *Set { return &Set{view: v, loads: map[string]*loading{}} }

// add returns the viewer's own copy of a node, as one of the set.
func (s *Set) add(n graph.Node) graph.Node {
	c := graph.WithOrigin(n, s)
	s.nodes = append(s.nodes, c)
	return c
}

// whole returns the set with all that was handed out in it.
func (s *Set) whole() *Set {
	if s.gather != nil {
		s.gathered.Do(s.gather)
	}
	return s
}

// loadOnce returns what load returned the first time that the key was asked for. The key names what
// is loaded with all its arguments.
func loadOnce[T any, K string | []byte](s *Set, key K, do func() (T, error)) (T, error) {
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
func (s *Set) loaded(key []byte) any {
	s.mu.Lock()
	l := s.loads[string(key)]
	s.mu.Unlock()
	if l == nil || !l.done.Load() || l.err != nil {
		return nil
	}
	return l.value
}

// byID loads nodes as the next set, whatever the day, and returns them by id.
func (s *Set) byID(ctx context.Context, key string, ids func(add func(id string))) (map[string]graph.Node, error) {
	return loadOnce(s, key, func() (map[string]graph.Node, error) {
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
			Name: key, Stamp: s.view.ever(), Start: []graph.Start{{IDs: slices.Compact(wanted)}},
		})
		next, nodes := s.view.newSet(), make(map[string]graph.Node, len(rows.Rows))
		next.nodes = make([]graph.Node, 0, len(rows.Rows))
		for _, row := range rows.Rows {
			nodes[graph.BaseOf(row.Node).ID] = next.add(row.Node)
		}
		return nodes, err
	})
}

// pattern starts at the nodes of the set.
func (s *Set) pattern(hop graph.Hop) graph.Pattern {
	ids := make([]string, len(s.nodes))
	for i, n := range s.nodes {
		ids[i] = graph.BaseOf(n).ID
	}
	slices.Sort(ids)
	return graph.Pattern{Name: hop.String(), Stamp: s.view.stamp(), Start: []graph.Start{{IDs: slices.Compact(ids)}}}
}
