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
type batch struct {
	view          *View
	nodes         []graph.Node
	relationships []*graph.Relationship
	collect       func() // adds to nodes and relationships what few ask about; see whole
	collected     sync.Once
	plan          *prefetchPlan // in a rehearsal

	mu    sync.Mutex
	loads map[string]*sharedLoad
	pages []loadedPage
}

type sharedLoad struct {
	once  sync.Once
	value any
	err   error
	done  atomic.Bool
}

func (v *View) newBatch() *batch { return &batch{view: v, loads: map[string]*sharedLoad{}} }

// add returns the viewer's own copy of a node, as one of the set.
func (b *batch) add(n graph.Node) graph.Node {
	c := graph.WithOrigin(n, b)
	b.nodes = append(b.nodes, c)
	return c
}

// complete returns the set with all that was handed out in it.
func (b *batch) complete() *batch {
	if b.collect != nil {
		b.collected.Do(b.collect)
	}
	return b
}

// loadShared returns what load returned the first time that the key was asked for. The key names what
// is loaded with all its arguments.
func loadShared[T any, K string | []byte](b *batch, key K, load func() (T, error)) (T, error) {
	b.mu.Lock()
	shared := b.loads[string(key)]
	if shared == nil {
		shared = &sharedLoad{}
		b.loads[string(key)] = shared
	}
	b.mu.Unlock()
	shared.once.Do(func() {
		shared.value, shared.err = load()
		shared.done.Store(true)
	})
	value, _ := shared.value.(T)
	return value, shared.err
}

// loaded returns what was loaded under the key, or nil when it is not yet, or failed.
func (b *batch) loaded(key []byte) any {
	b.mu.Lock()
	load := b.loads[string(key)]
	b.mu.Unlock()
	if load == nil || !load.done.Load() || load.err != nil {
		return nil
	}
	return load.value
}

// byID loads nodes as the next set, whatever the day, and returns them by id.
func (b *batch) byID(ctx context.Context, key string, ids func(add func(id string))) (map[string]graph.Node, error) {
	return loadShared(b, key, func() (map[string]graph.Node, error) {
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
		rows, err := b.view.snapshot.Match(ctx, graph.Pattern{
			Name: key, Stamp: b.view.anyTime(), Start: []graph.Start{{IDs: slices.Compact(wanted)}},
		})
		next, nodes := b.view.newBatch(), make(map[string]graph.Node, len(rows.Rows))
		next.nodes = make([]graph.Node, 0, len(rows.Rows))
		for _, row := range rows.Rows {
			nodes[graph.BaseOf(row.Node).ID] = next.add(row.Node)
		}
		return nodes, err
	})
}

// pattern starts at the nodes of the set.
func (b *batch) pattern(hop graph.Hop) graph.Pattern {
	ids := make([]string, len(b.nodes))
	for i, n := range b.nodes {
		ids[i] = graph.BaseOf(n).ID
	}
	slices.Sort(ids)
	return graph.Pattern{Name: hop.String(), Stamp: b.view.readScope(), Start: []graph.Start{{IDs: slices.Compact(ids)}}}
}
