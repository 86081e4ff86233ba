package graph

import "context"

// View is the graph as one viewer may see it, at one revision. It is the only door to reads.
type View struct {
	snapshot    bounded
	viewer      Viewer
	day         Date // of ledgers, when nobody says
	on          Date // on which elements must hold; 0 for any
	assumptions bool
	memo        *memo // of ledgers; nil keeps none
	root        *Set  // shares what the request has loaded among views of other days
	searching   *searching
	expected    *expected
	rehearsing  bool // see Rehearse
}

func newView(s Snapshot, viewer Viewer, today Date, m *memo) *View {
	v := &View{
		snapshot: bounded{Snapshot: s}, viewer: viewer, day: today, assumptions: true, memo: m, searching: &searching{},
		expected: &expected{roots: map[string]*ahead{}},
	}
	v.root = v.newSet()
	return v
}

// Uncited says that nobody will ask the view for sources or statements. It comes before all else.
func (v *View) Uncited() { v.snapshot.uncited = true }

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
		return nil, Invalid("ids has %d items; at most %d are allowed", len(ids), MaxPage)
	}
	key := KeyFor("nodes", v.stamp(), ids)
	found, err := loadOnce(v.root, key, func() (map[string]Node, error) {
		set, found := v.newSet(), map[string]Node{}
		if len(ids) == 0 {
			return found, nil
		}
		ahead := v.ahead(key, len(ids))
		if v.rehearsing {
			set.ahead = ahead
			for _, id := range ids {
				if label, _, ok := SplitID(id); ok {
					found[id] = set.add(madeUpNode(label))
				}
			}
			return found, nil
		}
		rows, along, err := ahead.match(ctx, v.snapshot, Pattern{Name: "nodes", Stamp: v.stamp(), Start: []Start{{IDs: ids}}})
		defer func() { set.came(along, rows.Rows) }()
		for _, row := range rows.Rows {
			found[BaseOf(row.Node).ID] = set.add(row.Node)
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

// Position returns the place of a start in the pattern's order.
func (p Pattern) Position(n Node) Position {
	at := make(Position, 0, len(p.Order)+1)
	for _, o := range p.Order {
		at = append(at, p.Stamp.Place(n, o.Key))
	}
	return append(at, BaseOf(n).ID)
}

// Compare says how a start stands to a position in the pattern's order: before (-1), at it or after.
func (p Pattern) Compare(n Node, at Position) int { return p.ComparePositions(p.Position(n), at) }

// ComparePositions says how a position stands to another, which may be only the beginning of one.
func (p Pattern) ComparePositions(a, at Position) int {
	for i, mine := range a {
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
