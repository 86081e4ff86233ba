package query

import (
	"context"
	"time"

	"answerable/graph"
	"answerable/graph/history"
	"answerable/graph/ledgercache"
)

// limitedSnapshot is the snapshot that a viewer reads. It may refuse a viewer's read as too wide.
// Reads of the program itself (to verify, to check, to export) bypass it.
type limitedSnapshot struct {
	graph.Snapshot
	omitSources bool // see View.OmitSources
}

// Match returns the rows of the pattern, or SCOPE_TOO_WIDE when there are too many.
func (b limitedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	p.Bounded, p.OmitSources = true, b.omitSources
	return b.Snapshot.Match(ctx, p)
}

// Reach returns the relationships of a closure, or SCOPE_TOO_WIDE when there are too many.
func (b limitedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	r.Bounded = true
	return b.Snapshot.Reach(ctx, r)
}

// Identity returns a key of everything on which the answers of a fresh View depend: two views of one
// graph with the same identity give the same answer to the same question. It holds the revision, the
// viewer's clearance, and the day, since a ledger changes with the day, without a write.
func (v *View) Identity() string {
	return graph.CacheKey(v.Revision(), v.viewer.Clearance, v.today)
}

// View is the graph as one viewer may see it, at one revision. Every read goes through a View. AsOf and
// Assumptions hold for the questions to the view alone: the nodes that it hands out belong to its base, so that
// what is asked of a node does not depend on the question that led to it.
type View struct {
	snapshot    limitedSnapshot
	viewer      graph.Viewer
	today       graph.Date
	asOf        graph.Date // on which listed elements must hold, and the day of ledgers; 0 for any day, and for today
	assumptions bool
	base        *View              // the view of any day, with assumptions
	ledgerCache *ledgercache.Cache // nil caches nothing
	sizes       *sizes             // of the graph
	analyses    *analyses          // of the graph
	deriving    turns              // of the graph, of ledgers
	flights     *flights           // of the graph, by what is kept of ledgers
	root        *batch             // shares what the request has loaded with its views of other days
	search      *searchSession
	plans       *prefetchPlans
	dryRun      bool         // see PlanPrefetch
	log         *history.Log // nil in the view of PinTrial
	dayOf       func(time.Time) graph.Date
}

func newView(s graph.Snapshot, viewer graph.Viewer, today graph.Date, cache *ledgercache.Cache) *View {
	v := &View{
		snapshot: limitedSnapshot{Snapshot: s}, viewer: viewer, today: today, assumptions: true, ledgerCache: cache, sizes: &sizes{}, analyses: &analyses{}, flights: &flights{}, search: &searchSession{},
		plans: &prefetchPlans{roots: map[string]*prefetchPlan{}},
	}
	v.base, v.root = v, v.newDerivedBatch()
	return v
}

// OmitSources allows the store to leave out sources and statements, because the request does not
// select them. It must be called before any read.
func (v *View) OmitSources() { v.snapshot.omitSources = true }

// Viewer returns the viewer whose view it is.
func (v *View) Viewer() *graph.Viewer { return &v.viewer }

// Revision returns the revision of the graph that the view shows.
func (v *View) Revision() graph.Revision { return v.snapshot.Revision() }

// AsOf returns the view of what holds on the day: its lists are of what holds then, and its ledgers of the day.
// With nil, lists are of all times, and ledgers are today's.
func (v *View) AsOf(day *graph.Date) *View {
	w := *v
	w.asOf = valueOrZero(day)
	return &w
}

// Assumptions returns the view whose ledgers and searches are with or without what is only an assumption.
func (v *View) Assumptions(included bool) *View {
	w := *v
	w.assumptions = included
	return &w
}

// on returns the view in which a day is today.
func (v *View) on(day graph.Date) *View {
	w, base := *v, *v.base
	base.today, w.today = day, day
	base.base, w.base = &base, &base
	return &w
}

// readScope is the scope of nodes that the view lists: its clearance, day and assumptions.
func (v *View) readScope() graph.ReadScope {
	return graph.ReadScope{Clearance: v.viewer.Clearance, On: v.asOf, Assumptions: v.assumptions}
}

// anyTime is the scope of nodes that a ledger or a source names. They are shown whatever their dates,
// and whether they are assumed or not.
func (v *View) anyTime() graph.ReadScope {
	return graph.ReadScope{Clearance: v.viewer.Clearance, Assumptions: true}
}

// Nodes returns the nodes with the ids, in their order. It returns nil for an id that is missing,
// hidden from the viewer, or not valid on the day of the view.
func (v *View) Nodes(ctx context.Context, ids []string) ([]graph.Node, error) {
	if len(ids) > MaxPage {
		return nil, graph.Invalid("ids has %d items; at most %d are allowed", len(ids), MaxPage)
	}
	key := graph.CacheKey("nodes", v.readScope(), ids)
	found, err := loadShared(v.root, key, func() (map[string]graph.Node, error) {
		batch, found := v.newBatch(), map[string]graph.Node{}
		if len(ids) == 0 {
			return found, nil
		}
		plan := v.prefetchPlan(key, len(ids))
		if v.dryRun {
			batch.plan = plan
			for _, id := range ids {
				if label, _, ok := graph.SplitID(id); ok {
					found[id] = batch.add(placeholderNode(label))
				}
			}
			return found, nil
		}
		rows, prefetched, err := plan.match(ctx, v.snapshot, graph.Pattern{Name: "nodes", Scope: v.readScope(), Start: []graph.Start{{IDs: ids}}})
		defer func() { batch.adoptPrefetched(prefetched, rows.Rows) }()
		for _, row := range rows.Rows {
			found[graph.BaseOf(row.Node).ID] = batch.add(row.Node)
		}
		return found, err
	})
	nodes := make([]graph.Node, len(ids))
	for i, id := range ids {
		nodes[i] = found[id]
	}
	return nodes, err
}

// Node returns the node with the id, or nil; see Nodes.
func (v *View) Node(ctx context.Context, id string) (graph.Node, error) {
	nodes, err := v.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}
