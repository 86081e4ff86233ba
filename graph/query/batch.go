package query

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"answerable/graph"
)

// batch holds the nodes and relationships that one read handed out together. When a resolver asks for
// more about one of its nodes, the batch loads it for all of them in one call to the store, and hands
// out the results as the next batch. So a query makes one call for each of its levels and distinct
// arguments, however many nodes there are. It is a dataloader without timers.
type batch struct {
	view          *View
	nodes         []graph.Node
	relationships []*graph.Relationship
	collect       func() // adds nodes and relationships that few queries ask about; see complete
	collected     sync.Once
	plan          *prefetchPlan // set in a dry run

	mu    sync.Mutex
	loads map[string]*sharedLoad
	pages []loadedPage
}

// sharedLoad is the result of one load, which all resolvers of the batch share.
type sharedLoad struct {
	once  sync.Once
	value any
	err   error
	done  atomic.Bool
}

// newBatch returns an empty batch of nodes. What is asked of them does not depend on the question that led to them.
func (v *View) newBatch() *batch { return v.base.newDerivedBatch() }

// newDerivedBatch returns an empty batch of what was derived on the day and with the assumptions of the view.
func (v *View) newDerivedBatch() *batch { return &batch{view: v, loads: map[string]*sharedLoad{}} }

// add returns the viewer's own copy of a node, which belongs to the batch.
func (b *batch) add(n graph.Node) graph.Node {
	c := graph.WithOrigin(n, b)
	b.nodes = append(b.nodes, c)
	return c
}

// complete returns the batch after collect has run.
func (b *batch) complete() *batch {
	if b.collect != nil {
		b.collected.Do(b.collect)
	}
	return b
}

// loadShared calls load for the first caller of a key, and returns its result to every caller. The key
// names what is loaded, with all its arguments: a constant when it has none, else made by graph.CacheKey.
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

// loaded returns the result for a key, or nil when it is not loaded or its load failed.
func (b *batch) loaded(key []byte) any {
	b.mu.Lock()
	load := b.loads[string(key)]
	b.mu.Unlock()
	if load == nil || !load.done.Load() || load.err != nil {
		return nil
	}
	return load.value
}

// byID loads nodes by id, on any day, as the next batch. The key must say which ids these are.
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
			Name: key, Scope: b.view.anyTime(), Start: []graph.Start{{IDs: slices.Compact(wanted)}},
		})
		next, nodes := b.view.newBatch(), make(map[string]graph.Node, len(rows.Rows))
		next.nodes = make([]graph.Node, 0, len(rows.Rows))
		for _, row := range rows.Rows {
			nodes[graph.BaseOf(row.Node).ID] = next.add(row.Node)
		}
		return nodes, err
	})
}

// pattern returns a pattern that starts at the nodes of the batch, those that hold on a day or, with 0, all.
func (b *batch) pattern(hop graph.Hop, on graph.Date) graph.Pattern {
	ids := make([]string, len(b.nodes))
	for i, n := range b.nodes {
		ids[i] = graph.BaseOf(n).ID
	}
	slices.Sort(ids)
	return graph.Pattern{Name: hop.String(), Scope: b.view.AsOf(&on).readScope(), Start: []graph.Start{{IDs: slices.Compact(ids)}}}
}
