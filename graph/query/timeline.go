package query

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// TimelineArgs say what a timeline is of. A nil Of is everything, a nil Kinds every kind, a nil day open.
type TimelineArgs struct {
	Of       []string
	From, To *graph.Date
	Kinds    []TimelineKind
}

const (
	// maxTimelineOf is the largest number of nodes of which a timeline is asked.
	maxTimelineOf = 50
	// maxTimeline bounds the nodes and relationships from which a timeline is made.
	maxTimeline = 20_000
)

// TimelineEntry is something that happened, or is to happen, with the node or relationship that says so.
type TimelineEntry struct {
	Kind         TimelineKind
	On           graph.PartialDate
	Node         graph.Node    // the relationship's start, when it is one
	Relationship *Relationship // nil when a node says so
}

// OnDays returns the days that On may mean.
func (e *TimelineEntry) OnDays() graph.Days { return e.On.Days() }

// TimelineConnection is one page of a timeline.
type TimelineConnection struct {
	Edges      []TimelineEdge
	PageInfo   PageInfo
	Revision   graph.Revision // of the graph
	TotalCount int            // of the whole list
}

// TimelineEdge is an item of a page.
type TimelineEdge = Edge[*TimelineEntry]

// Nodes returns the entries of the page.
func (c *TimelineConnection) Nodes() []*TimelineEntry { return nodesOf(c.Edges) }

// Timeline returns a page of what happened, sorted by first day, last day, kind, and what says so. It is of the nodes
// and of what they are related to, whatever the day. It makes one call to the store.
func (v *View) Timeline(ctx context.Context, asked TimelineArgs, args PageArgs) (*TimelineConnection, error) {
	from, to := valueOrZero(asked.From), valueOrZero(asked.To)
	switch {
	case len(asked.Of) > maxTimelineOf:
		return nil, graph.Invalid("of has %d items; at most %d are allowed", len(asked.Of), maxTimelineOf)
	case from != 0 && to != 0 && from > to:
		return nil, graph.Invalid("from is %s, after to, %s; write the earlier day as from", from, to)
	}
	for i, id := range asked.Of {
		if _, _, ok := graph.SplitID(id); !ok {
			return nil, graph.Invalid("of[%d]: %q is not an id; write one such as theme:effective-policing", i, graph.Shorten(id))
		}
	}
	asked.Of, asked.Kinds = graph.SortedCopy(asked.Of), graph.SortedCopy(asked.Kinds)
	q := listKey{name: "timeline", assumptions: v.assumptions, parts: []any{asked}}
	page, _, err := v.parsePage(&q, false, args, 6)
	if err != nil {
		return nil, err
	}
	all, err := loadShared(v.root, graph.CacheKey("timeline", v.assumptions, asked), func() ([]happening, error) {
		return v.happenings(ctx, timelineQuestion{asked.Of, from, to, asked.Kinds})
	})
	if err != nil {
		return nil, err
	}
	rows, more := graph.Cut(all, page, happening.compare)
	c := &TimelineConnection{Edges: make([]TimelineEdge, len(rows)), Revision: v.Revision(), TotalCount: len(all)}
	cursors := cursorFunc(func(i int) string { return q.cursor(rows[i].position()) })
	batch := v.newBatch()
	for i, h := range rows {
		e := &TimelineEntry{Kind: h.kind, On: h.on, Node: batch.add(h.node)}
		if h.relationship != nil {
			batch.relationships = append(batch.relationships, h.relationship)
			r := batch.relationship(h.relationship)
			e.Relationship = &r
		}
		c.Edges[i] = TimelineEdge{edgePosition{i, cursors}, e}
	}
	c.PageInfo = pageInfo(page, more, len(rows), cursors)
	return c, nil
}

// timelineQuestion is what a timeline is of, without its page. A zero day is open.
type timelineQuestion struct {
	of       []string
	from, to graph.Date
	kinds    []TimelineKind
}

// asks reports whether the timeline has entries of the kind.
func (q timelineQuestion) asks(k TimelineKind) bool {
	return q.kinds == nil || slices.Contains(q.kinds, k)
}

// happenings returns all entries of a timeline, in order.
func (v *View) happenings(ctx context.Context, q timelineQuestion) ([]happening, error) {
	p := q.everything()
	if q.of != nil {
		p = q.around()
	}
	if len(p.Start) == 0 {
		return nil, nil
	}
	p.Scope = v.anyTime()
	rows, err := v.snapshot.Match(ctx, p)
	tooWide := func(err error) error {
		return graph.TooWide("this timeline is made from more of the graph than can be held at once: narrow it by of, kinds, from or to", err)
	}
	if graph.CodeOf(err) == graph.CodeTooWide || rows.More {
		return nil, tooWide(err)
	}
	if err != nil {
		return nil, err
	}
	c := happened{q: q, assumptions: v.assumptions, seen: map[graph.Ref]bool{}}
	for _, row := range rows.Rows {
		c.node(row.Node)
		for _, fetched := range row.Fetched {
			for _, related := range fetched.Rows {
				c.related(row.Node, related)
			}
			if fetched.More || len(c.seen) > maxTimeline {
				return nil, tooWide(nil)
			}
		}
	}
	if q.of != nil {
		found := idset.New()
		for _, row := range rows.Rows {
			found.Add(graph.BaseOf(row.Node).ID)
		}
		for _, id := range q.of {
			if !found.Contains(id) {
				return nil, graph.NotFound("of", id)
			}
		}
	}
	slices.SortFunc(c.all, func(a, b happening) int { return a.compare(b.position()) })
	return c.all, nil
}

// happened collects the entries of a timeline.
type happened struct {
	q           timelineQuestion
	assumptions bool
	seen        map[graph.Ref]bool // what says so
	all         []happening
}

// counts reports whether a fact was not seen yet, and is no assumption, or these count too.
func (c *happened) counts(ref graph.Ref, f *graph.Fact) bool {
	if c.seen[ref] || !c.assumptions && f.Assumption != "" {
		return false
	}
	c.seen[ref] = true
	return true
}

func (c *happened) node(n graph.Node) {
	if f := &graph.BaseOf(n).Fact; c.counts(n.Ref(), f) {
		for _, d := range datesOfNode(n) {
			c.add(f, d, n, nil)
		}
	}
}

// related adds what a relationship says, and the node to which it leads.
func (c *happened) related(n graph.Node, row graph.Row) {
	r := row.Relationship
	if !c.assumptions && r.Assumption != "" {
		return
	}
	if c.q.of != nil {
		c.node(row.Node)
	}
	if dates := datesOfRelationship(r); len(dates) > 0 && c.counts(r.Ref(), &r.Fact) {
		start := n
		if graph.BaseOf(n).ID != r.From {
			start = row.Node
		}
		for _, d := range dates {
			c.add(&r.Fact, d, start, r)
		}
	}
}

// add adds an entry when the timeline is of its kind and its days may lie in those asked for.
func (c *happened) add(f *graph.Fact, d kindOn, n graph.Node, r *graph.Relationship) {
	switch {
	case d.on.IsZero() || !c.q.asks(d.kind):
	case !c.assumptions && f.PropertySources[string(d.key)].Assumption != "":
	case c.q.from != 0 && d.on.Last() < c.q.from || c.q.to != 0 && d.on.First() > c.q.to:
	default:
		c.all = append(c.all, happening{d.kind, d.on, n, r})
	}
}

// happening is an entry that a View did not hand out yet.
type happening struct {
	kind         TimelineKind
	on           graph.PartialDate
	node         graph.Node
	relationship *graph.Relationship
}

// position returns the place of the entry. What says so is a node by its id, or a relationship by its ends and key: a
// kind is of one type.
func (h happening) position() graph.SortPosition {
	to, key := "", ""
	if h.relationship != nil {
		to, key = h.relationship.To, h.relationship.Key
	}
	return graph.SortPosition{h.on.First().String(), h.on.Last().String(), sortableNumber(slices.Index(timelineKinds, h.kind)), graph.BaseOf(h.node).ID, to, key}
}

func (h happening) compare(at graph.SortPosition) int {
	if len(at) > 0 {
		if n := cmp.Compare(h.on.First().String(), at[0]); n != 0 {
			return n
		}
	}
	return slices.Compare(h.position(), at)
}
