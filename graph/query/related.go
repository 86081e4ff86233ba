package query

import (
	"context"
	"strconv"

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
	b = r.hop.AppendText(b)
	if r.filter != nil || r.via != nil {
		b = graph.AppendCacheKey(append(b, " where "...), r.filter, r.via)
	}
	return b
}

// relatedPage is a page of what a hop leads to from each node of a set.
type relatedPage struct {
	relatedQuery
	batch    *batch
	day      graph.Date
	page     graph.Page
	filtered graph.Fetch
	rows     map[string]graph.Rows // by the node's id
	next     *batch                // that they are handed out as
}

// loadedPage is a first or last page that was asked for, and the relation that it is of. Siblings ask with the
// very same arguments, so that these need not be written down to be looked up.
type loadedPage struct {
	relatedQuery
	args PageArgs
	page *relatedPage
}

// findLoaded returns the relation when the page was asked for with the same arguments before, or nil.
func (b *batch) findLoaded(r relatedQuery, args PageArgs) *relatedPage {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.pages {
		if p := &b.pages[i]; p.args == args && p.filter == r.filter && p.via == r.via && p.hop.Equal(r.hop) {
			return p.page
		}
	}
	return nil
}

// related returns the relation that a page of one node is of; the node's siblings ask for the same.
func (b *batch) related(ctx context.Context, r relatedQuery, id string, args PageArgs) (*relatedPage, error) {
	if args.After != nil || args.Before != nil {
		return b.relatedPageOf(ctx, r, id, args)
	}
	if known := b.findLoaded(r, args); known != nil {
		return known, nil
	}
	page, err := b.relatedPageOf(ctx, r, id, args)
	b.mu.Lock()
	defer b.mu.Unlock()
	if err == nil && len(b.pages) < maxLoadedPages {
		b.pages = append(b.pages, loadedPage{r, args, page})
	}
	return page, err
}

// maxLoadedPages is of a set, for when arguments are never the very same.
const maxLoadedPages = 8

// pageOf returns the relation that the page of one node is of.
func (b *batch) relatedPageOf(ctx context.Context, r relatedQuery, id string, args PageArgs) (*relatedPage, error) {
	var q listKey
	if args.After != nil || args.Before != nil {
		q = b.view.listKey("", r, id)
	}
	page, day, err := b.view.parsePage(&q, r.filter.countsObligations(), args, 2)
	if err != nil {
		return nil, err
	}
	var buffer [128]byte // most keys need no more
	key := page.AppendText(strconv.AppendInt(append(r.append(buffer[:0]), " on "...), int64(day), 10))
	if known, ok := b.loaded(key).(*relatedPage); ok {
		return known, nil
	}
	return b.loadRelated(ctx, string(key), &relatedPage{relatedQuery: r, batch: b, day: day, page: page})
}

func (b *batch) loadRelated(ctx context.Context, key string, r *relatedPage) (*relatedPage, error) {
	return loadShared(b, key, func() (_ *relatedPage, err error) {
		if r.filtered = (graph.Fetch{Hop: r.hop}); r.filter != nil || r.via != nil {
			r.filtered, err = loadShared(b, graph.CacheKey("where", r.relatedQuery, r.day), func() (graph.Fetch, error) {
				return b.compileFetch(ctx, r.hop, r.filter, r.via, r.day)
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
	related *relatedPage
	from    string
	rows    []graph.Row
}

func (p *nodePage) cursor(i int) string {
	q := p.related.batch.view.listKey("", p.related.relatedQuery, p.from)
	if p.related.filter.countsObligations() {
		q.day = p.related.day
	}
	return q.cursor(graph.SortPosition{graph.BaseOf(p.rows[i].Node).ID, p.rows[i].Relationship.Key})
}

func (p *nodePage) total(ctx context.Context) (int, error) {
	related := p.related
	counts, err := loadShared(related.batch, graph.CacheKey("count", related.relatedQuery, related.day), func() (graph.Counts, error) {
		pattern := related.batch.pattern(related.hop)
		pattern.Fetch = []graph.Fetch{related.filtered}
		return related.batch.view.snapshot.Count(ctx, pattern)
	})
	return counts.Of[p.from], err
}

// where checks and reads the filters of what a hop leads to.
func (b *batch) compileFetch(ctx context.Context, hop graph.Hop, filter *Filter, via *RelationshipFilter, day graph.Date) (f graph.Fetch, err error) {
	f.Hop = hop
	if err := b.view.checkNodes(ctx, filter, hop.Ends(), via, hop.Type); err != nil {
		return f, err
	}
	if f.Via, err = via.condition("via", hop.Type); err != nil {
		return f, err
	}
	f.Where, err = filterCompiler{v: b.view, day: day}.nodes(ctx, filter, hop.Ends())
	return f, err
}

// fetch loads the page of every node of the set.
func (r *relatedPage) fetch(ctx context.Context, key string) error {
	if r.batch.view.dryRun {
		r.planHop(key)
		return nil
	}
	p := r.batch.pattern(r.hop)
	p.Fetch = []graph.Fetch{r.fetchSpec()}
	matched, err := r.batch.view.snapshot.Match(ctx, p)
	if err != nil {
		return err
	}
	r.allocate(matched.Rows, 0)
	for _, row := range matched.Rows {
		r.add(row.Node, row.Fetched[0])
	}
	return nil
}

// along is what to fetch along with the nodes of the set.
func (r *relatedPage) fetchSpec() graph.Fetch {
	fetch := r.filtered
	fetch.Page, fetch.OmitEndpoints = r.page, true
	return fetch
}

// begin makes room for what the fetch with the index brought along with the rows.
func (r *relatedPage) allocate(rows []graph.Row, i int) {
	r.rows, r.next = make(map[string]graph.Rows, len(rows)), r.batch.view.withLedgerDay(r.day).newBatch()
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
