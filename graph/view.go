package graph

import (
	"context"
	"fmt"
)

// View is the graph as one viewer may see it, at one revision. It is the only door to reads.
type View struct {
	snapshot    Snapshot
	viewer      Viewer
	day         Date // of ledgers, when nobody says
	on          Date // on which elements must hold; 0 for any
	assumptions bool
	root        *Set // shares what the request has loaded among views of other days
	searching   *searching
}

func newView(s Snapshot, viewer Viewer, today Date) *View {
	v := &View{snapshot: s, viewer: viewer, day: today, assumptions: true, searching: &searching{}}
	v.root = v.newSet()
	return v
}

// Revision returns the revision of the graph that the view shows.
func (v *View) Revision() Revision { return v.snapshot.Revision() }

// AsOf returns the view of what holds on the day; nil returns v itself, which shows all times unless
// it is of a day already.
func (v *View) AsOf(day *Date) *View {
	if day == nil {
		return v
	}
	w := *v
	w.on, w.day = *day, *day
	return &w
}

// Assumptions returns the view with or without the elements that are assumptions; nil returns v.
func (v *View) Assumptions(included *bool) *View {
	if included == nil {
		return v
	}
	w := *v
	w.assumptions = *included
	return &w
}

func (v *View) stamp() Stamp { return Stamp{v.viewer.Clearance, v.on, v.assumptions} }

// ever is the stamp of what counts whatever its dates and whether it is assumed or not: nodes that a
// ledger or a source names.
func (v *View) ever() Stamp { return Stamp{Clearance: v.viewer.Clearance, Assumptions: true} }

// Nodes returns the nodes with the ids, in their order, with nil for each that is absent, invisible,
// or not there on the view's day.
func (v *View) Nodes(ctx context.Context, ids []string) ([]Node, error) {
	if len(ids) > MaxPage {
		return nil, Invalid("ids has %d items; it has at most %d", len(ids), MaxPage)
	}
	key := fmt.Sprintf("nodes %v %q", v.stamp(), ids)
	found, err := loadOnce(v.root, key, func() (map[string]Node, error) {
		set, found := v.newSet(), map[string]Node{}
		if len(ids) == 0 {
			return found, nil
		}
		rows, err := v.snapshot.Match(ctx, Pattern{Name: "nodes", Stamp: v.stamp(), Start: []Start{{IDs: ids}}})
		for _, row := range rows.Rows {
			found[row.Node.base().ID] = set.add(row.Node)
		}
		return found, err
	})
	nodes := make([]Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[id]
	}
	return nodes, err
}

// Node returns the node with the id, or nil when it is absent, invisible, or not there on the day.
func (v *View) Node(ctx context.Context, id string) (Node, error) {
	nodes, err := v.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

// Filter says which nodes of a label a list has. The zero Filter keeps all.
type Filter struct {
	Name *TextFilter // of the name, title or text
	// KnownAs keeps nodes whose name, alias, abbreviation or reference is this, case and accents aside.
	KnownAs *string
}

// TextFilter says which texts there are, case and accents aside.
type TextFilter struct {
	StartsWith *string
}

func (f *Filter) condition() Condition {
	var all And
	if f == nil {
		return all
	}
	if f.Name != nil && f.Name.StartsWith != nil {
		all = append(all, Property{KeyName, HasPrefix, Fold(*f.Name.StartsWith)})
	}
	if f.KnownAs != nil {
		all = append(all, Property{KeyAny, Equals, Fold(*f.KnownAs)})
	}
	return all
}

// NodeOrder is one key to sort a list by.
type NodeOrder struct {
	By        NodeOrderKey
	Direction Direction
}

// NodeOrderKey names what a list is sorted by.
type NodeOrderKey string

// Direction is ASC or DESC.
type Direction string

const descending Direction = "DESC"

var orderKeys = map[NodeOrderKey]Key{"ID": KeyID, "NAME": KeyName}

// List returns a page of the nodes of T's label, in the order given and then by id.
func List[T Node](ctx context.Context, v *View, filter *Filter, orderBy []*NodeOrder, args PageArgs) (*Connection[T], error) {
	var none T
	p := Pattern{
		Name:  "list " + string(none.Label()),
		Stamp: v.stamp(),
		Start: []Start{{Label: none.Label()}},
		Where: filter.condition(),
	}
	for _, o := range orderBy {
		p.Order = append(p.Order, Order{orderKeys[o.By], o.Direction == descending})
	}
	q := v.question(p.Name, p.Where, p.Order)
	page, _, err := args.page(q, len(p.Order)+1)
	if err != nil {
		return nil, err
	}
	p.Page = page
	return loadOnce(v.root, fmt.Sprintf("%+v", p), func() (*Connection[T], error) {
		rows, err := v.snapshot.Match(ctx, p)
		if err != nil {
			return nil, err
		}
		c, set := &Connection[T]{Edges: make([]Edge[T], len(rows.Rows))}, v.newSet()
		cursors := make([]string, len(rows.Rows))
		for i, row := range rows.Rows {
			cursors[i] = q.cursor(p.Position(row.Node))
			c.Edges[i] = Edge[T]{cursors[i], set.add(row.Node).(T)}
		}
		c.PageInfo = page.info(rows.More, cursors)
		c.total = func(ctx context.Context) (int, error) {
			counts, err := loadOnce(set, "count", func() (Counts, error) {
				counted := p
				counted.Page, counted.Order = Page{}, nil
				return v.snapshot.Count(ctx, counted)
			})
			return counts.Total, err
		}
		return c, nil
	})
}

// Position returns the place of a start in the pattern's order.
func (p Pattern) Position(n Node) Position {
	at := make(Position, 0, len(p.Order)+1)
	for _, o := range p.Order {
		at = append(at, p.Stamp.Keys(n, o.Key)[0])
	}
	return append(at, n.base().ID)
}

// Compare says how a start stands to a position in the pattern's order: before (-1), at it or after.
func (p Pattern) Compare(n Node, at Position) int {
	for i, mine := range p.Position(n) {
		switch {
		case i >= len(at) || mine == at[i]:
		case (mine < at[i]) != (i < len(p.Order) && p.Order[i].Desc):
			return -1
		default:
			return 1
		}
	}
	return 0
}
