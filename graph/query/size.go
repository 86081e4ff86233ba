package query

import (
	"context"
	"sync"

	"answerable/graph"
)

// Size is how many relationships of a hop a viewer sees, and how many of them one node has at most.
type Size struct{ Total, Largest int }

// sizes keeps how large the graph is, for the newest revision that each clearance has asked for. A size is a
// function of the revision and the clearance, so what was asked before decides only whether it is counted again.
type sizes struct {
	mu     sync.Mutex
	newest [graph.Secretariat + 1]struct {
		revision graph.Revision
		of       map[string]Size
	}
}

// NodesOf returns how many nodes of the labels the viewer sees, whatever their dates.
func (v *View) NodesOf(ctx context.Context, labels ...graph.Label) (sum int, err error) {
	for _, label := range labels {
		size, err := v.size(ctx, graph.Pattern{Name: "size of " + string(label), Start: []graph.Start{{Label: label}}})
		if err != nil {
			return 0, err
		}
		sum += size.Total
	}
	return sum, nil
}

// LinksOf returns how many relationships of a hop the viewer sees from nodes of the labels, whatever their dates.
func (v *View) LinksOf(ctx context.Context, labels []graph.Label, hop graph.Hop) (sum Size, err error) {
	for _, label := range labels {
		size, err := v.size(ctx, graph.Pattern{
			Name: "size of " + string(label) + hop.String(), Start: []graph.Start{{Label: label}}, Fetch: []graph.Fetch{{Hop: hop}}, Sum: true,
		})
		if err != nil {
			return Size{}, err
		}
		sum = Size{sum.Total + size.Total, max(sum.Largest, size.Largest)}
	}
	return sum, nil
}

// size counts what the pattern matches, unless that is kept.
func (v *View) size(ctx context.Context, p graph.Pattern) (Size, error) {
	kept := &v.sizes.newest[v.viewer.Clearance]
	v.sizes.mu.Lock()
	key := graph.CacheKey("size", p.Start, p.Fetch)
	size, found := kept.of[key]
	found = found && kept.revision == v.Revision()
	v.sizes.mu.Unlock()
	if found {
		return size, nil
	}
	p.Scope = v.base.anyTime()
	counts, err := v.snapshot.Count(ctx, p)
	if err != nil {
		return Size{}, err
	}
	size = Size{counts.Total, counts.Largest}
	v.sizes.mu.Lock()
	defer v.sizes.mu.Unlock()
	if kept.of == nil || kept.revision < v.Revision() {
		kept.revision, kept.of = v.Revision(), map[string]Size{}
	}
	if kept.revision == v.Revision() {
		kept.of[key] = size
	}
	return size, nil
}
