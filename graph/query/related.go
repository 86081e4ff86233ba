package query

import (
	"context"
	"strconv"

	"answerable/graph"
)

// Related returns a page of the nodes that a hop leads to from n, which a View handed out, ordered
// by their ids. Every T must be a node type or interface that holds for all labels of the hop.
func Related[T graph.Node](ctx context.Context, n graph.Node, hop graph.Hop, args PageArgs) (*RelatedConnection[T], error) {
	return RelatedWhere[T](ctx, n, hop, nil, nil, args)
}

// RelatedWhere is Related to the nodes that a filter keeps, by relationships that via keeps; nil keeps
// all. When the filter counts obligations, the page is of the view's day, or of the day of the
// cursor, or of today.
func RelatedWhere[T graph.Node](
	ctx context.Context, n graph.Node, hop graph.Hop, filter *Filter, via *RelationshipFilter, args PageArgs,
) (*RelatedConnection[T], error) {
	b := graph.BaseOf(n)
	r, err := setOf(n).related(ctx, related{hop, filter, via}, b.ID, args)
	if err != nil {
		return nil, err
	}
	rows := r.rows[b.ID]
	c := &RelatedConnection[T]{Edges: make([]RelatedEdge[T], len(rows.Rows)), list: relatedList{r, b.ID, rows.Rows}}
	for i, row := range rows.Rows {
		c.Edges[i] = RelatedEdge[T]{item{i, &c.list}, row.Node.(T), row.Relationship, r.next}
	}
	c.PageInfo = pageInfo(r.page, rows.More, len(rows.Rows), &c.list)
	return c, nil
}

// related says which nodes are asked for.
type related struct {
	hop    graph.Hop
	filter *Filter
	via    *RelationshipFilter
}

// append writes it down, to be told from others.
func (r related) append(b []byte) []byte {
	b = r.hop.AppendText(b)
	if r.filter != nil || r.via != nil {
		b = graph.AppendCacheKey(append(b, " where "...), r.filter, r.via)
	}
	return b
}

// relation is a page of what a hop leads to from each node of a set.
type relation struct {
	related
	set   *Set
	day   graph.Date
	page  graph.Page
	where graph.Fetch
	rows  map[string]graph.Rows // by the node's id
	next  *Set                  // that they are handed out as
}

// pageAsked is a first or last page that was asked for, and the relation that it is of. Siblings ask with the
// very same arguments, so that these need not be written down to be looked up.
type pageAsked struct {
	related
	args PageArgs
	of   *relation
}

// again returns the relation when the page was asked for with the same arguments before, or nil.
func (s *Set) again(r related, args PageArgs) *relation {
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
func (s *Set) related(ctx context.Context, r related, id string, args PageArgs) (*relation, error) {
	if args.After != nil || args.Before != nil {
		return s.pageOf(ctx, r, id, args)
	}
	if known := s.again(r, args); known != nil {
		return known, nil
	}
	page, err := s.pageOf(ctx, r, id, args)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil && len(s.pages) < mostPagesKnown {
		s.pages = append(s.pages, pageAsked{r, args, page})
	}
	return page, err
}

// mostPagesKnown is of a set, for when arguments are never the very same.
const mostPagesKnown = 8

// pageOf returns the relation that the page of one node is of.
func (s *Set) pageOf(ctx context.Context, r related, id string, args PageArgs) (*relation, error) {
	var q question
	if args.After != nil || args.Before != nil {
		q = s.view.question("", r, id)
	}
	page, day, err := s.view.pageOf(&q, r.filter.counts(), args, 2)
	if err != nil {
		return nil, err
	}
	var room [128]byte // most keys need no more
	key := page.AppendText(strconv.AppendInt(append(r.append(room[:0]), " on "...), int64(day), 10))
	if known, ok := s.loaded(key).(*relation); ok {
		return known, nil
	}
	return s.relate(ctx, string(key), &relation{related: r, set: s, day: day, page: page})
}

func (s *Set) relate(ctx context.Context, key string, r *relation) (*relation, error) {
	return loadOnce(s, key, func() (_ *relation, err error) {
		if r.where = (graph.Fetch{Hop: r.hop}); r.filter != nil || r.via != nil {
			r.where, err = loadOnce(s, graph.CacheKey("where", r.related, r.day), func() (graph.Fetch, error) {
				return s.where(ctx, r.hop, r.filter, r.via, r.day)
			})
		}
		if err == nil {
			err = r.fetch(ctx, key)
		}
		return r, err
	})
}

// relatedList is the page of one node.
type relatedList struct {
	of   *relation
	from string
	rows []graph.Row
}

func (l *relatedList) cursor(i int) string {
	q := l.of.set.view.question("", l.of.related, l.from)
	if l.of.filter.counts() {
		q.day = l.of.day
	}
	return q.cursor(graph.Position{graph.BaseOf(l.rows[i].Node).ID, l.rows[i].Relationship.Key})
}

func (l *relatedList) total(ctx context.Context) (int, error) {
	of := l.of
	counts, err := loadOnce(of.set, graph.CacheKey("count", of.related, of.day), func() (graph.Counts, error) {
		p := of.set.pattern(of.hop)
		p.Fetch = []graph.Fetch{of.where}
		return of.set.view.snapshot.Count(ctx, p)
	})
	return counts.Of[l.from], err
}

// where checks and reads the filters of what a hop leads to.
func (s *Set) where(ctx context.Context, hop graph.Hop, filter *Filter, via *RelationshipFilter, day graph.Date) (f graph.Fetch, err error) {
	f.Hop = hop
	if err := s.view.checkNodes(ctx, filter, hop.Ends(), via, hop.Type); err != nil {
		return f, err
	}
	if f.Via, err = via.condition("via", hop.Type); err != nil {
		return f, err
	}
	f.Where, err = filtering{v: s.view, day: day}.nodes(ctx, filter, hop.Ends())
	return f, err
}

// fetch loads the page of every node of the set.
func (r *relation) fetch(ctx context.Context, key string) error {
	if r.set.view.rehearsing {
		r.rehearse(key)
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
		r.add(row.Node, row.Along[0])
	}
	return nil
}

// along is what to fetch along with the nodes of the set.
func (r *relation) along() graph.Fetch {
	along := r.where
	along.Page, along.Endless = r.page, true
	return along
}

// begin makes room for what the fetch with the index brought along with the rows.
func (r *relation) begin(rows []graph.Row, i int) {
	r.rows, r.next = make(map[string]graph.Rows, len(rows)), r.set.view.onLedgerOf(r.day).newSet()
	reached := 0
	for _, row := range rows {
		reached += len(row.Along[i].Rows)
	}
	r.next.nodes, r.next.relationships = make([]graph.Node, 0, reached), make([]*graph.Relationship, 0, reached)
}

// add hands out what the hop brought for a node.
func (r *relation) add(n graph.Node, along graph.Rows) {
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
