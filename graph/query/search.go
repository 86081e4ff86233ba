package query

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync/atomic"

	"answerable/graph"
)

// UseIndex sets the search index, and returns the graph.
func (g *Graph) UseIndex(index graph.Index) *Graph {
	g.index = index
	return g
}

// searchSession is the search state of one Read, which all its views share.
type searchSession struct {
	index  graph.Index // nil when there is none
	passed atomic.Bool // whether the index has passed the revision
	opened atomic.Pointer[graph.IndexSnapshot]
}

// openIndex returns the index for a clearance at a revision.
func (s *searchSession) openIndex(ctx context.Context, c graph.Clearance, at graph.Revision) (graph.IndexSnapshot, error) {
	if s.index == nil {
		return nil, graph.Unavailable("this server does not search; it was started with --search=off", nil)
	}
	snapshot, err := s.index.At(ctx, c, at)
	if errors.Is(err, graph.ErrRevisionPassed) {
		s.passed.Store(true)
		return nil, graph.Unavailable("the graph changed while it was searched; try again", err)
	}
	if err == nil {
		s.opened.Store(&snapshot)
	}
	return snapshot, err
}

func (s *searchSession) close() {
	if opened := s.opened.Load(); opened != nil {
		(*opened).Close()
	}
}

// SearchConnection is one page of search results.
type SearchConnection struct {
	Edges    []SearchEdge
	PageInfo PageInfo
	Revision graph.Revision // of the graph
	// TotalCount counts all results, not only the page.
	TotalCount int
	Facets     []SearchFacet
}

// SearchEdge is one search result.
type SearchEdge struct {
	edgePosition
	Node  graph.Node
	Score float64

	view  *View
	found graph.SearchResult
}

// SearchFacet is the number of results of one label. It does not depend on the labels that the search
// asks for.
type SearchFacet struct {
	Label graph.Label
	Count int
}

// Nodes returns the nodes of the page.
func (c *SearchConnection) Nodes() []graph.Node {
	nodes := make([]graph.Node, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// Highlights returns the places at which the query matches the node, in the order of its properties.
func (e SearchEdge) Highlights() []graph.SearchHighlight {
	return e.found.Highlights(e.view.readScope().SearchedTexts(e.Node))
}

// Search returns a page of the nodes of the labels that match the query, or of all labels when labels
// is nil: the best first, then by id. The score of a node depends on the query and on the texts that
// the viewer sees, not on the day or on labels. Without assumptions, the names of assumed
// organizations do not expand the query.
func (v *View) Search(ctx context.Context, query string, labels []graph.Label, args PageArgs) (*SearchConnection, error) {
	q := v.listKey("search", query, labels)
	page, _, err := args.page(q, 2)
	if err != nil {
		return nil, err
	}
	for _, at := range []graph.SortPosition{page.After, page.Before} {
		if _, err := strconv.ParseFloat(slices.Concat(at, graph.SortPosition{"0"})[0], 64); err != nil {
			return nil, graph.Invalid("this is not a cursor of a search; pass one that this API gave")
		}
	}
	found, err := v.runSearch(ctx, query)
	if err != nil {
		return nil, err
	}
	counts, hits := map[graph.Label]int{}, []graph.Hit{}
	for _, hit := range found.Hits() {
		label, _, _ := graph.SplitID(hit.ID)
		counts[label]++
		if labels == nil || slices.Contains(labels, label) {
			hits = append(hits, hit)
		}
	}
	c := &SearchConnection{Revision: v.Revision(), TotalCount: len(hits), Facets: []SearchFacet{}}
	for _, spec := range graph.Labels() {
		if n := counts[spec.Label]; n > 0 {
			c.Facets = append(c.Facets, SearchFacet{spec.Label, n})
		}
	}
	hits, more := graph.Cut(hits, page, compareHit)
	nodes, err := v.loadHits(ctx, hits)
	if err != nil {
		return nil, err
	}
	cursors := cursorFunc(func(i int) string { return q.cursor(hitPosition(hits[i])) })
	for i, hit := range hits {
		c.Edges = append(c.Edges, SearchEdge{edgePosition{i, cursors}, nodes[hit.ID], hit.Score, v, found})
	}
	c.PageInfo = pageInfo(page, more, len(hits), cursors)
	return c, nil
}

// runSearch runs the query once for all pages of a request.
func (v *View) runSearch(ctx context.Context, query string) (graph.SearchResult, error) {
	index, err := loadShared(v.root, "corpus", func() (graph.IndexSnapshot, error) {
		return v.search.openIndex(ctx, v.viewer.Clearance, v.Revision())
	})
	if err != nil {
		return nil, err
	}
	return loadShared(v.root, graph.CacheKey("find", v.readScope(), query), func() (graph.SearchResult, error) {
		return index.Find(ctx, query, v.readScope())
	})
}

// loadHits loads the nodes of the hits as one batch, by id.
func (v *View) loadHits(ctx context.Context, hits []graph.Hit) (map[string]graph.Node, error) {
	ids := make([]string, len(hits))
	for i, hit := range hits {
		ids[i] = hit.ID
	}
	nodes, err := v.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]graph.Node, len(nodes))
	for i, n := range nodes {
		if n == nil {
			return nil, fmt.Errorf("the index has %s at revision %d, and the graph has not", ids[i], v.Revision())
		}
		byID[ids[i]] = n
	}
	return byID, nil
}

// hitPosition returns the place of a hit in the list of results.
func hitPosition(h graph.Hit) graph.SortPosition {
	return graph.SortPosition{strconv.FormatFloat(h.Score, 'f', -1, 64), h.ID}
}

// compareHit returns -1, 0 or 1: whether a hit is before, at or after a position.
func compareHit(h graph.Hit, at graph.SortPosition) int {
	score, _ := strconv.ParseFloat(at[0], 64)
	return cmp.Or(-cmp.Compare(h.Score, score), cmp.Compare(h.ID, at[1]))
}
