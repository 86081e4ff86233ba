package graph

import (
	"context"
	"fmt"
	"sync"
)

// Set is what was handed out together: the nodes of one read, whichever lists of that read they
// stand in. The first of them that is asked for something more loads it for all, in one call of the
// store; what comes back is handed out as the next Set. So a question makes one call for each of its
// levels and distinct arguments, however many nodes there are, without timers.
type Set struct {
	view          *View
	nodes         []Node
	relationships []*Relationship
	ahead         *ahead // in a rehearsal

	mu    sync.Mutex
	loads map[string]*load
}

type load struct {
	once  sync.Once
	value any
	err   error
}

func (v *View) newSet() *Set { return &Set{view: v, loads: map[string]*load{}} }

// add returns the viewer's own copy of a node, as one of the set.
func (s *Set) add(n Node) Node {
	c := clone(n)
	c.base().at = s
	s.nodes = append(s.nodes, c)
	return c
}

// loadOnce returns what load returned the first time that the key was asked for. The key names what
// is loaded with all its arguments.
func loadOnce[T any](s *Set, key string, do func() (T, error)) (T, error) {
	s.mu.Lock()
	l := s.loads[key]
	if l == nil {
		l = &load{}
		s.loads[key] = l
	}
	s.mu.Unlock()
	l.once.Do(func() { l.value, l.err = do() })
	value, _ := l.value.(T)
	return value, l.err
}

// byID loads nodes as the next set, whatever the day, and returns them by id.
func (s *Set) byID(ctx context.Context, key string, ids func(add func(id string))) (map[string]Node, error) {
	return loadOnce(s, key, func() (map[string]Node, error) {
		distinct := newIDs()
		ids(distinct.add)
		next := s.view.newSet()
		nodes := make(map[string]Node, len(distinct.list))
		if len(distinct.list) == 0 {
			return nodes, nil
		}
		rows, err := s.view.snapshot.Match(ctx, Pattern{
			Name: key, Stamp: s.view.ever(), Start: []Start{{IDs: distinct.list}},
		})
		for _, row := range rows.Rows {
			nodes[row.Node.base().ID] = next.add(row.Node)
		}
		return nodes, err
	})
}

// idSet is a set of ids in the order in which they came.
type idSet struct {
	list []string
	has  map[string]bool
}

func newIDs() *idSet { return &idSet{has: map[string]bool{}} }

func (s *idSet) add(id string) {
	if id != "" && !s.has[id] {
		s.has[id] = true
		s.list = append(s.list, id)
	}
}

// Out is a hop along the relationships of a type, In one against them.
func Out(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, Labels: labels} }

// In is a hop against the direction of the relationships of a type.
func In(t RelationshipType, labels ...Label) Hop { return Hop{Type: t, In: true, Labels: labels} }

// name is the hop in words of the model, as "<-MEMBER_OF-Person".
func (h Hop) name() string {
	form := "-%s->"
	if h.In {
		form = "<-%s-"
	}
	name := fmt.Sprintf(form, h.Type)
	for _, l := range h.Labels {
		name += " " + string(l)
	}
	return name
}

// Related returns a page of the nodes that a hop leads to from n, which a View handed out, ordered
// by their ids. Every T must be a node type or interface that holds for all labels of the hop.
func Related[T Node](ctx context.Context, n Node, hop Hop, args PageArgs) (*RelatedConnection[T], error) {
	return RelatedWhere[T](ctx, n, hop, nil, nil, args)
}

// RelatedWhere is Related to the nodes that a filter keeps, by relationships that via keeps; nil keeps
// all. When the filter counts obligations, the page is of the view's day, or of the day of the
// cursor, or of today.
func RelatedWhere[T Node](
	ctx context.Context, n Node, hop Hop, filter *Filter, via *RelationshipFilter, args PageArgs,
) (*RelatedConnection[T], error) {
	b := n.base()
	s := b.at
	name := hop.name()
	if filter != nil || via != nil {
		name += fmt.Sprintf(" %s via %s", filter, via)
	}
	q := s.view.question(name, b.ID)
	page, day, err := s.view.pageOf(&q, filter.counts(), args, 2)
	if err != nil {
		return nil, err
	}
	where := Fetch{Hop: hop}
	if filter != nil || via != nil {
		where, err = loadOnce(s, fmt.Sprintf("where %s on %s", name, day), func() (Fetch, error) { return s.where(ctx, hop, filter, via, day) })
		if err != nil {
			return nil, err
		}
	}
	key := fmt.Sprintf("%s on %s %v", name, day, page)
	along, err := loadOnce(s, key, func() (*fetched, error) { return s.fetch(ctx, key, where, page, day) })
	if err != nil {
		return nil, err
	}
	rows := along.rows[b.ID]
	c := &RelatedConnection[T]{Edges: make([]RelatedEdge[T], len(rows.Rows))}
	cursors := func(i int) string {
		return q.cursor(Position{rows.Rows[i].Node.base().ID, rows.Rows[i].Relationship.Key})
	}
	for i, row := range rows.Rows {
		c.Edges[i] = RelatedEdge[T]{item{i, cursors}, row.Node.(T), row.Relationship, along.next}
	}
	c.PageInfo = page.info(rows.More, len(rows.Rows), cursors)
	c.total = func(ctx context.Context) (int, error) {
		counts, err := loadOnce(s, fmt.Sprintf("count %s on %s", name, day), func() (Counts, error) { return s.count(ctx, where) })
		return counts.Of[b.ID], err
	}
	return c, nil
}

// fetched is what a hop brought for the nodes of a set, by id, and the set that it is handed out as.
type fetched struct {
	rows map[string]Rows
	next *Set
}

// where checks and reads the filters of what a hop leads to.
func (s *Set) where(ctx context.Context, hop Hop, filter *Filter, via *RelationshipFilter, day Date) (f Fetch, err error) {
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

func (s *Set) newFetched(day Date) *fetched {
	return &fetched{map[string]Rows{}, s.view.onLedgerOf(day).newSet()}
}

// add hands out what a hop brought for a node.
func (f *fetched) add(n Node, along Rows) {
	id := n.base().ID
	if _, twice := f.rows[id]; twice {
		return
	}
	rows := make([]Row, len(along.Rows))
	for i, r := range along.Rows {
		rows[i] = Row{Node: f.next.add(r.Node), Relationship: r.Relationship}
		f.next.relationships = append(f.next.relationships, r.Relationship)
	}
	f.rows[id] = Rows{rows, along.More}
}

func (s *Set) fetch(ctx context.Context, key string, along Fetch, page Page, day Date) (*fetched, error) {
	along.Page = page
	if s.view.rehearsing {
		return s.rehearse(key, along, day), nil
	}
	p := s.pattern(along.Hop)
	p.Fetch = []Fetch{along}
	matched, err := s.view.snapshot.Match(ctx, p)
	f := s.newFetched(day)
	for _, row := range matched.Rows {
		f.add(row.Node, row.Along[0])
	}
	return f, err
}

func (s *Set) count(ctx context.Context, along Fetch) (Counts, error) {
	p := s.pattern(along.Hop)
	p.Fetch = []Fetch{along}
	return s.view.snapshot.Count(ctx, p)
}

// pattern starts at the nodes of the set.
func (s *Set) pattern(hop Hop) Pattern {
	distinct := newIDs()
	for _, n := range s.nodes {
		distinct.add(n.base().ID)
	}
	return Pattern{Name: hop.name(), Stamp: s.view.stamp(), Start: []Start{{IDs: distinct.list}}}
}
