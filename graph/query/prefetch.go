package query

import (
	"context"
	"maps"
	"reflect"
	"slices"
	"sync"

	"answerable/graph"
)

// When the graph is on a server, each call to the store costs a round trip. A dry run therefore
// executes the query first, on a graph in which every hop leads to one placeholder node of each
// label. It records the hops that the resolvers ask for, as prefetch plans. The real run then fetches
// those hops with the nodes at which they begin, and puts them into the batches under the keys by
// which the resolvers load them. A hop that the dry run did not see is loaded when it is asked for.

// maxPrefetchNodes is the largest number of nodes that a prefetched hop may lead to, estimated from
// the page sizes on the way. A prefetch fetches a node once for each path that leads to it.
const maxPrefetchNodes = 10_000

// prefetchPlan holds the hops that will be asked of the nodes of a batch, in the scope in which the nodes are read:
// the store reads them with one pattern, which has one scope.
type prefetchPlan struct {
	scope graph.ReadScope
	nodes int // the largest number of nodes in the batch

	mu   sync.Mutex
	hops map[string]plannedHop // by the key under which the batch loads them
}

// plannedHop is a hop of the dry run, and the plan for the nodes that it leads to.
type plannedHop struct {
	page *relatedPage
	next *prefetchPlan
}

// prefetchPlans are the plans for the batches with which a request begins, by the key of their load.
type prefetchPlans struct {
	mu    sync.Mutex
	roots map[string]*prefetchPlan
}

// dryRunSnapshot is the snapshot of a dry run. It is empty.
type dryRunSnapshot struct{ graph.Snapshot }

// Match returns no rows.
func (dryRunSnapshot) Match(context.Context, graph.Pattern) (graph.Rows, error) {
	return graph.Rows{}, nil
}

// Count returns no counts.
func (dryRunSnapshot) Count(context.Context, graph.Pattern) (graph.Counts, error) {
	return graph.Counts{}, nil
}

// Degrees returns no counts.
func (dryRunSnapshot) Degrees(context.Context, graph.ReadScope, []string) (graph.Degrees, error) {
	return graph.Degrees{}, nil
}

// Reach returns no relationships.
func (dryRunSnapshot) Reach(context.Context, graph.Reach) ([]*graph.Relationship, error) {
	return nil, nil
}

// Dependents returns no elements.
func (dryRunSnapshot) Dependents(context.Context, []string) ([]graph.Ref, error) { return nil, nil }

// PlanPrefetch learns what a request will ask of the view. It calls f with a view for a dry run, whose
// results must be thrown away; f may stop at any time. It does nothing where the store is in memory.
func (v *View) PlanPrefetch(f func(*View)) {
	if !v.snapshot.Remote() {
		return
	}
	view := newView(dryRunSnapshot{v.snapshot.Snapshot}, v.viewer, v.today, nil)
	view.dryRun = true
	f(view)
	v.plans.roots = view.plans.roots
}

// prefetchPlan returns the plan for the batch that is loaded under the key and has at most so many
// nodes. A dry run creates it; else it is nil when there is no plan.
func (v *View) prefetchPlan(key string, nodes int) *prefetchPlan {
	v.plans.mu.Lock()
	defer v.plans.mu.Unlock()
	plan := v.plans.roots[key]
	if plan == nil && v.dryRun {
		plan = newPrefetchPlan(v.readScope(), nodes)
		v.plans.roots[key] = plan
	}
	return plan
}

func newPrefetchPlan(scope graph.ReadScope, nodes int) *prefetchPlan {
	return &prefetchPlan{scope: scope, nodes: nodes, hops: map[string]plannedHop{}}
}

// match matches the pattern together with the planned hops, or alone when together they are too wide.
// It returns the plan when the rows hold the hops, else nil.
func (plan *prefetchPlan) match(ctx context.Context, s graph.Snapshot, p graph.Pattern) (graph.Rows, *prefetchPlan, error) {
	alone := p
	p.Fetch = plan.fetches()
	if len(p.Fetch) == 0 {
		rows, err := s.Match(ctx, alone)
		return rows, nil, err
	}
	p.Name += " and more"
	rows, err := s.Match(ctx, p)
	if graph.CodeOf(err) == graph.CodeTooWide {
		rows, err = s.Match(ctx, alone)
		return rows, nil, err
	}
	return rows, plan, err
}

// fetches returns the planned hops, in the order of their keys.
func (plan *prefetchPlan) fetches() (all []graph.Fetch) {
	if plan == nil {
		return nil
	}
	for _, key := range slices.Sorted(maps.Keys(plan.hops)) {
		hop := plan.hops[key]
		fetch := hop.page.fetchSpec()
		fetch.Fetch = hop.next.fetches()
		all = append(all, fetch)
	}
	return all
}

// adoptPrefetched puts the hops that were fetched with the batch's nodes into the batch, as if they
// had been loaded.
func (b *batch) adoptPrefetched(plan *prefetchPlan, rows []graph.Row) {
	if plan == nil {
		return
	}
	for i, key := range slices.Sorted(maps.Keys(plan.hops)) {
		hop := plan.hops[key]
		r := *hop.page
		r.batch = b
		r.allocate(rows, i)
		var next []graph.Row
		for _, row := range rows {
			r.add(row.Node, row.Fetched[i])
			next = append(next, row.Fetched[i].Rows...)
		}
		r.next.adoptPrefetched(hop.next, next)
		_, _ = loadShared(b, key, func() (*relatedPage, error) { return &r, nil })
	}
}

// planHop records the hop in the plan, and makes it lead to placeholder nodes.
func (r *relatedPage) planHop(key string) {
	r.allocate(nil, 0)
	size, plan := max(r.page.First, r.page.Last), r.batch.plan
	if plan == nil || size == 0 || plan.nodes*size > maxPrefetchNodes || plan.scope != r.batch.pattern(r.hop, r.asOf).Scope {
		return
	}
	next := newPrefetchPlan(plan.scope, plan.nodes*size)
	r.next.plan = next
	plan.mu.Lock()
	plan.hops[key] = plannedHop{r, next}
	plan.mu.Unlock()
	for _, n := range r.batch.nodes {
		var rows graph.Rows
		for _, label := range r.hop.Ends() {
			relationship, err := graph.RelationshipOf(graph.Ref{Type: r.hop.Type}, graph.Fact{}, placeholderProperties(graph.TypeSpecOf(r.hop.Type).Fields))
			if node := placeholderNode(label); err == nil && node != nil {
				rows.Rows = append(rows.Rows, graph.Row{Node: node, Relationship: relationship})
			}
		}
		r.add(n, rows)
	}
}

// placeholderNode returns a node for a dry run, with all required properties.
func placeholderNode(label graph.Label) graph.Node {
	spec := graph.LabelSpecOf(label)
	n, _ := graph.NodeOf(label, spec.Prefix+":made-up", graph.Fact{}, nil, placeholderProperties(spec.Fields))
	return n
}

// placeholderProperties returns values that are valid for the properties' types.
func placeholderProperties(fields []graph.PropertySpec) func(i int) any {
	return func(i int) any {
		switch {
		case fields[i].Type == reflect.TypeFor[graph.PartialDate]():
			return "2000"
		case fields[i].EnumValues() != nil:
			return fields[i].EnumValues()[0]
		case fields[i].Type.Kind() == reflect.String:
			return "-"
		default:
			return nil
		}
	}
}
