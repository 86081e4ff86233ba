package query

import (
	"context"

	"answerable/graph"
)

// Related returns a page of the nodes to which a hop leads from n, ordered by id: those that filter keeps, over
// relationships that via keeps; nil keeps all. With a day, it is of what holds then, n included. A View must have
// handed out n. Every T must be a node type or interface that holds for all labels of the hop. When the filter
// counts obligations, it is of the day, or of the day of the cursor, or of today.
//
// A RelatedEdge embeds the relationship and its Fact. Some of their methods make sense for one
// relationship type only.
func Related[T graph.Node](
	ctx context.Context, n graph.Node, hop graph.Hop, filter *Filter, via *RelationshipFilter, asOf *graph.Date, args PageArgs,
) (*RelatedConnection[T], error) {
	b := graph.BaseOf(n)
	r, err := batchOf(n).related(ctx, relatedQuery{hop, filter, via, valueOrZero(asOf)}, b.ID, args)
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

// relatedQuery is a hop with its filters and its day.
type relatedQuery struct {
	hop    graph.Hop
	filter *Filter
	via    *RelationshipFilter
	asOf   graph.Date // 0 for any day
}

// append writes the query as part of a cache key.
func (r relatedQuery) append(b []byte) []byte {
	if b = r.asOf.AppendKey(r.hop.AppendKey(b)); r.filter != nil || r.via != nil {
		b = graph.AppendCacheKey(b, r.filter, r.via)
	}
	return b
}

// listKey identifies the list of the node with the id.
func (r relatedQuery) listKey(id string) listKey {
	return listKey{assumptions: true, parts: []any{r.hop, r.filter, r.via, id}, day: r.asOf}
}

// relatedPage is a page of the nodes to which a hop leads, for every node of a batch.
type relatedPage struct {
	relatedQuery
	batch    *batch
	day      graph.Date
	page     graph.Page
	filtered graph.Fetch           // the hop with its compiled filters
	rows     map[string]graph.Rows // by the id of the batch's node
	next     *batch                // to which the related nodes belong
}

// loadedPage is a loaded first or last page with its arguments. Siblings come with identical pointers,
// so that they find it without building a cache key.
type loadedPage struct {
	relatedQuery
	args PageArgs
	page *relatedPage
}

// findLoaded returns the page that was loaded for identical arguments, or nil.
func (b *batch) findLoaded(r relatedQuery, args PageArgs) *relatedPage {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.pages {
		if p := &b.pages[i]; p.args == args && p.filter == r.filter && p.via == r.via && p.asOf == r.asOf && p.hop.Equal(r.hop) {
			return p.page
		}
	}
	return nil
}

// related returns the page for one node, which its siblings share.
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

// maxLoadedPages bounds the loaded pages of a batch, in case arguments are never identical.
const maxLoadedPages = 8

// relatedPageOf parses the arguments and loads the page for one node.
func (b *batch) relatedPageOf(ctx context.Context, r relatedQuery, id string, args PageArgs) (*relatedPage, error) {
	q := listKey{day: r.asOf}
	if args.After != nil || args.Before != nil {
		q = r.listKey(id)
	}
	page, day, err := b.view.parsePage(&q, r.filter.countsObligations(), args, 2)
	if err != nil {
		return nil, err
	}
	var buffer [128]byte // most keys need no more
	key := page.AppendKey(day.AppendKey(r.append(buffer[:0])))
	if known, ok := b.loaded(key).(*relatedPage); ok {
		return known, nil
	}
	return b.loadRelated(ctx, string(key), &relatedPage{relatedQuery: r, batch: b, day: day, page: page})
}

// loadRelated compiles the filters and loads the page, once for the batch.
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

// nodePage is the part of a relatedPage that belongs to one node.
type nodePage struct {
	related *relatedPage
	from    string // the id of the node
	rows    []graph.Row
}

// cursor returns the cursor of the item with the index.
func (p *nodePage) cursor(i int) string {
	q := p.related.listKey(p.from)
	if p.related.filter.countsObligations() {
		q.day = p.related.day
	}
	return q.cursor(graph.SortPosition{graph.BaseOf(p.rows[i].Node).ID, p.rows[i].Relationship.Key})
}

// total counts the node's related nodes, once for the batch.
func (p *nodePage) total(ctx context.Context) (int, error) {
	related := p.related
	counts, err := loadShared(related.batch, graph.CacheKey("count", related.relatedQuery, related.day), func() (graph.Counts, error) {
		pattern := related.batch.pattern(related.hop, related.asOf)
		pattern.Fetch = []graph.Fetch{related.filtered}
		return related.batch.view.snapshot.Count(ctx, pattern)
	})
	return counts.Of[p.from], err
}

// compileFetch checks and compiles the filters of a hop.
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

// fetch loads the page for every node of the batch, or plans it in a dry run.
func (r *relatedPage) fetch(ctx context.Context, key string) error {
	if r.batch.view.dryRun {
		r.planHop(key)
		return nil
	}
	p := r.batch.pattern(r.hop, r.asOf)
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

// fetchSpec returns the Fetch of the page.
func (r *relatedPage) fetchSpec() graph.Fetch {
	fetch := r.filtered
	fetch.Page, fetch.OmitEndpoints = r.page, true
	return fetch
}

// allocate makes room for the rows of the Fetch with index i.
func (r *relatedPage) allocate(rows []graph.Row, i int) {
	r.rows, r.next = make(map[string]graph.Rows, len(rows)), r.batch.view.newBatch()
	reached := 0
	for _, row := range rows {
		reached += len(row.Fetched[i].Rows)
	}
	r.next.nodes, r.next.relationships = make([]graph.Node, 0, reached), make([]*graph.Relationship, 0, reached)
}

// add adds the related nodes of one node to the next batch.
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
