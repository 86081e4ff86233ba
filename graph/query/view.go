package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/ledgercache"
)

// limitedSnapshot is a snapshot of which a viewer asks. What a viewer asks may be refused as too wide; what
// the graph asks of itself (to verify, to check, to export) must not be.
type limitedSnapshot struct {
	graph.Snapshot
	uncited bool // see Pattern.Uncited
}

// Match returns the rows of the pattern, unless they are too many.
func (b limitedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	p.Bounded, p.Uncited = true, b.uncited
	return b.Snapshot.Match(ctx, p)
}

// Reach returns the relationships of a closure, unless they are too many.
func (b limitedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	r.Bounded = true
	return b.Snapshot.Reach(ctx, r)
}

// Identity names everything that the answers of a fresh View depend on: two views of one graph with
// the same identity give the same answer to the same question. It holds the revision, the viewer's
// clearance, and the day, since a ledger changes at midnight without a write.
func (v *View) Identity() string {
	return graph.CacheKey(v.Revision(), v.viewer.Clearance, v.day)
}

// View is the graph as one viewer may see it, at one revision. It is the only door to reads.
type View struct {
	snapshot    limitedSnapshot
	viewer      graph.Viewer
	day         graph.Date // of ledgers, when nobody says
	on          graph.Date // on which elements must hold; 0 for any
	assumptions bool
	memo        *ledgercache.Cache // of ledgers; nil keeps none
	root        *Batch             // shares what the request has loaded among views of other days
	searching   *searchSession
	expected    *prefetchPlans
	rehearsing  bool // see Rehearse
}

func newView(s graph.Snapshot, viewer graph.Viewer, today graph.Date, m *ledgercache.Cache) *View {
	v := &View{
		snapshot: limitedSnapshot{Snapshot: s}, viewer: viewer, day: today, assumptions: true, memo: m, searching: &searchSession{},
		expected: &prefetchPlans{roots: map[string]*prefetchPlan{}},
	}
	v.root = v.newBatch()
	return v
}

// OmitSources says that nobody will ask the view for sources or statements. It comes before all else.
func (v *View) OmitSources() { v.snapshot.uncited = true }

// Revision returns the revision of the graph that the view shows.
func (v *View) Revision() graph.Revision { return v.snapshot.Revision() }

// AsOf returns the view of what holds on the day; nil returns v itself, which shows all times unless
// it is of a day already.
func (v *View) AsOf(day *graph.Date) *View {
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

func (v *View) readScope() graph.ReadScope {
	return graph.ReadScope{Clearance: v.viewer.Clearance, On: v.on, Assumptions: v.assumptions}
}

// anyTime is the stamp of what counts whatever its dates and whether it is assumed or not: nodes that a
// ledger or a source names.
func (v *View) anyTime() graph.ReadScope {
	return graph.ReadScope{Clearance: v.viewer.Clearance, Assumptions: true}
}

// Nodes returns the nodes with the ids, in their order, with nil for each that is absent, invisible,
// or not there on the view's day.
func (v *View) Nodes(ctx context.Context, ids []string) ([]graph.Node, error) {
	if len(ids) > MaxPage {
		return nil, graph.Invalid("ids has %d items; at most %d are allowed", len(ids), MaxPage)
	}
	key := graph.CacheKey("nodes", v.readScope(), ids)
	found, err := loadShared(v.root, key, func() (map[string]graph.Node, error) {
		set, found := v.newBatch(), map[string]graph.Node{}
		if len(ids) == 0 {
			return found, nil
		}
		ahead := v.prefetchPlan(key, len(ids))
		if v.rehearsing {
			set.plan = ahead
			for _, id := range ids {
				if label, _, ok := graph.SplitID(id); ok {
					found[id] = set.add(placeholderNode(label))
				}
			}
			return found, nil
		}
		rows, along, err := ahead.match(ctx, v.snapshot, graph.Pattern{Name: "nodes", Stamp: v.readScope(), Start: []graph.Start{{IDs: ids}}})
		defer func() { set.adoptPrefetched(along, rows.Rows) }()
		for _, row := range rows.Rows {
			found[graph.BaseOf(row.Node).ID] = set.add(row.Node)
		}
		return found, err
	})
	nodes := make([]graph.Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[id]
	}
	return nodes, err
}

// Node returns the node with the id, or nil when it is absent, invisible, or not there on the day.
func (v *View) Node(ctx context.Context, id string) (graph.Node, error) {
	nodes, err := v.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}
