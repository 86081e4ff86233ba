package query

import (
	"context"

	"answerable/graph"
)

// Related returns a page of the nodes that a hop leads to from n, which a View handed out, ordered
// by their ids. Every T must be a node type or interface that holds for all labels of the hop.
func Related[T graph.Node](ctx context.Context, n graph.Node, hop graph.Hop, args PageArgs) (*RelatedConnection[T], error) {
	return RelatedFiltered[T](ctx, n, hop, nil, nil, args)
}

// RelatedFiltered is Related to the nodes that a filter keeps, by relationships that via keeps; nil keeps
// all. When the filter counts obligations, the page is of the view's day, or of the day of the
// cursor, or of today.
func RelatedFiltered[T graph.Node](
	ctx context.Context, n graph.Node, hop graph.Hop, filter *Filter, via *RelationshipFilter, args PageArgs,
) (*RelatedConnection[T], error) {
	b := graph.BaseOf(n)
	r, err := batchOf(n).related(ctx, relatedQuery{hop, filter, via}, b.ID, args)
	if err != nil {
		return nil, err
	}
	rows := r.rows[b.ID]
	c := &RelatedConnection[T]{Edges: make([]RelatedEdge[T], len(rows.Rows)), list: nodePage{r, b.ID, rows.Rows}}
	for i, row := range rows.Rows {
		c.Edges[i] = RelatedEdge[T]{edgePosition{i, &c.list}, row.Node.(T), row.Relationship, r.next}
	}
	c.PageInfo = pageInfo(r.page, rows.More, len(rows.Rows), &c.list)
	return c, nil
}

// relatedQuery says which nodes are asked for.
type relatedQuery struct {
	hop    graph.Hop
	filter *Filter
	via    *RelationshipFilter
}

// append writes it down, to be told from others.
func (r relatedQuery) append(b []byte) []byte {
	if b = r.hop.AppendKey(b); r.filter != nil || r.via != nil {
		b = graph.AppendCacheKey(b, r.filter, r.via)
	}
	return b
}

// relatedPage is a page of what a hop leads to from each node of a set.
type relatedPage struct {
	relatedQuery
	set   *Batch
	day   graph.Date
	page  graph.Page
	where graph.Fetch
	rows  map[string]graph.Rows // by the node's id
	next  *Batch                // that they are handed out as
}

// loadedPage is a first or last page that was asked for, and the relation that it is of. Siblings ask with the
// very same arguments, so that these need not be written down to be looked up.
type loadedPage struct {
	relatedQuery
	args PageArgs
	of   *relatedPage
}

// findLoaded returns the relation when the page was asked for with the same arguments before, or nil.
func (s *Batch) findLoaded(r relatedQuery, args PageArgs) *relatedPage {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.pages {
		if p := &s.pages[i]; p.args == args && p.filter == r.filter && p.via == r.via && p.hop.Equal(r.hop) {
			return p.of
		}
	}
	return nil
}

// related returns the relation that a page of one node is of; the node's siblings ask for the same.
func (s *Batch) related(ctx context.Context, r relatedQuery, id string, args PageArgs) (*relatedPage, error) {
	if args.After != nil || args.Before != nil {
		return s.pageOf(ctx, r, id, args)
	}
	if known := s.findLoaded(r, args); known != nil {
		return known, nil
	}
	page, err := s.pageOf(ctx, r, id, args)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil && len(s.pages) < maxLoadedPages {
		s.pages = append(s.pages, loadedPage{r, args, page})
	}
	return page, err
}

// maxLoadedPages is of a set, for when arguments are never the very same.
const maxLoadedPages = 8

// pageOf returns the relation that the page of one node is of.
func (s *Batch) pageOf(ctx context.Context, r relatedQuery, id string, args PageArgs) (*relatedPage, error) {
	var q listKey
	if args.After != nil || args.Before != nil {
		q = s.view.listKey("", r, id)
	}
	page, day, err := s.view.pageOf(&q, r.filter.counts(), args, 2)
	if err != nil {
		return nil, err
	}
	var room [128]byte // most keys need no more
	key := page.AppendKey(day.AppendKey(r.append(room[:0])))
	if known, ok := s.loaded(key).(*relatedPage); ok {
		return known, nil
	}
	return s.relate(ctx, string(key), &relatedPage{relatedQuery: r, set: s, day: day, page: page})
}

func (s *Batch) relate(ctx context.Context, key string, r *relatedPage) (*relatedPage, error) {
	return loadShared(s, key, func() (_ *relatedPage, err error) {
		if r.where = (graph.Fetch{Hop: r.hop}); r.filter != nil || r.via != nil {
			r.where, err = loadShared(s, graph.CacheKey("where", r.relatedQuery, r.day), func() (graph.Fetch, error) {
				return s.where(ctx, r.hop, r.filter, r.via, r.day)
			})
		}
		if err == nil {
			err = r.fetch(ctx, key)
		}
		return r, err
	})
}

// nodePage is the page of one node.
type nodePage struct {
	of   *relatedPage
	from string
	rows []graph.Row
}

func (l *nodePage) cursor(i int) string {
	q := l.of.set.view.listKey("", l.of.relatedQuery, l.from)
	if l.of.filter.counts() {
		q.day = l.of.day
	}
	return q.cursor(graph.SortPosition{graph.BaseOf(l.rows[i].Node).ID, l.rows[i].Relationship.Key})
}

func (l *nodePage) total(ctx context.Context) (int, error) {
	of := l.of
	counts, err := loadShared(of.set, graph.CacheKey("count", of.relatedQuery, of.day), func() (graph.Counts, error) {
		p := of.set.pattern(of.hop)
		p.Fetch = []graph.Fetch{of.where}
		return of.set.view.snapshot.Count(ctx, p)
	})
	return counts.Of[l.from], err
}

// where checks and reads the filters of what a hop leads to.
func (s *Batch) where(ctx context.Context, hop graph.Hop, filter *Filter, via *RelationshipFilter, day graph.Date) (f graph.Fetch, err error) {
	f.Hop = hop
	if err := s.view.checkNodes(ctx, filter, hop.Ends(), via, hop.Type); err != nil {
		return f, err
	}
	if f.Via, err = via.condition("via", hop.Type); err != nil {
		return f, err
	}
	f.Where, err = filterCompiler{v: s.view, day: day}.nodes(ctx, filter, hop.Ends())
	return f, err
}

// fetch loads the page of every node of the set.
func (r *relatedPage) fetch(ctx context.Context, key string) error {
	if r.set.view.rehearsing {
		r.dryRun(key)
		return nil
	}
	p := r.set.pattern(r.hop)
	p.Fetch = []graph.Fetch{r.along()}
	matched, err := r.set.view.snapshot.Match(ctx, p)
	if err != nil {
		return err
	}
	r.begin(matched.Rows, 0)
	for _, row := range matched.Rows {
		r.add(row.Node, row.Fetched[0])
	}
	return nil
}

// along is what to fetch along with the nodes of the set.
func (r *relatedPage) along() graph.Fetch {
	along := r.where
	along.Page, along.OmitEndpoints = r.page, true
	return along
}

// begin makes room for what the fetch with the index brought along with the rows.
func (r *relatedPage) begin(rows []graph.Row, i int) {
	r.rows, r.next = make(map[string]graph.Rows, len(rows)), r.set.view.onLedgerOf(r.day).newBatch()
	reached := 0
	for _, row := range rows {
		reached += len(row.Fetched[i].Rows)
	}
	r.next.nodes, r.next.relationships = make([]graph.Node, 0, reached), make([]*graph.Relationship, 0, reached)
}

// add hands out what the hop brought for a node.
func (r *relatedPage) add(n graph.Node, along graph.Rows) {
	id := graph.BaseOf(n).ID
	if _, twice := r.rows[id]; twice {
		return
	}
	for i, to := range along.Rows {
		along.Rows[i].Node = r.next.add(to.Node)
		r.next.relationships = append(r.next.relationships, to.Relationship)
	}
	r.rows[id] = along
}
