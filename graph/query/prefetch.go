package query

import (
	"context"
	"maps"
	"reflect"
	"slices"
	"sync"

	"answerable/graph"
)

// Where the graph is at a server, each question of it costs a way there and back. So what a request
// will ask is found out before it is answered: it is rehearsed on a graph in which every hop leads to
// one made-up node of each label. What was asked there is fetched along when the request is answered,
// under the keys by which the sets load it. What was not foreseen is asked when it comes up, as ever.

// maxPrefetchNodes is how many nodes a hop may lead to at most, by the sizes of the pages on the way, to be
// fetched along: there a node is fetched once for each way that leads to it.
const maxPrefetchNodes = 10_000

// prefetchPlan is what will be asked of the nodes of a set.
type prefetchPlan struct {
	nodes int // how many there may be

	mu   sync.Mutex
	hops map[string]plannedHop // by the key of the load
}

// plannedHop is a hop that will be asked for, as it was in the rehearsal, and what will be asked of where
// it leads to.
type plannedHop struct {
	page *relatedPage
	next *prefetchPlan
}

// prefetchPlans is what will be asked of what a request begins with, by the key of the load.
type prefetchPlans struct {
	mu    sync.Mutex
	roots map[string]*prefetchPlan
}

// dryRunSnapshot is the snapshot of a rehearsal, where there is nothing else.
type dryRunSnapshot struct{ graph.Snapshot }

// Match finds nothing.
func (dryRunSnapshot) Match(context.Context, graph.Pattern) (graph.Rows, error) {
	return graph.Rows{}, nil
}

// Count counts nothing.
func (dryRunSnapshot) Count(context.Context, graph.Pattern) (graph.Counts, error) {
	return graph.Counts{}, nil
}

// Reach finds nothing.
func (dryRunSnapshot) Reach(context.Context, graph.Reach) ([]*graph.Relationship, error) {
	return nil, nil
}

// Dependents finds nothing.
func (dryRunSnapshot) Dependents(context.Context, []string) ([]graph.Ref, error) { return nil, nil }

// PlanPrefetch finds out what will be asked of the view: f asks it of another, whose answers are of no use,
// and may stop anywhere. It does nothing where asking costs little.
func (v *View) PlanPrefetch(f func(*View)) {
	if !v.snapshot.Remote() {
		return
	}
	view := newView(dryRunSnapshot{v.snapshot.Snapshot}, v.viewer, v.day, nil)
	view.dryRun = true
	f(view)
	v.plans.roots = view.plans.roots
}

// prefetchPlan returns what will be asked of what is loaded under the key, at most so many nodes; nil is nothing.
func (v *View) prefetchPlan(key string, nodes int) *prefetchPlan {
	v.plans.mu.Lock()
	defer v.plans.mu.Unlock()
	plan := v.plans.roots[key]
	if plan == nil && v.dryRun {
		plan = newPrefetchPlan(nodes)
		v.plans.roots[key] = plan
	}
	return plan
}

func newPrefetchPlan(nodes int) *prefetchPlan {
	return &prefetchPlan{nodes: nodes, hops: map[string]plannedHop{}}
}

// match asks for a pattern with all that is foreseen, or alone when that is too much.
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

// fetches returns what to fetch along, in the order of the keys.
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

// adoptPrefetched gives the set what was fetched along with its nodes.
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

// dryRun notes that the hop is asked for, and leads to made-up nodes.
func (r *relatedPage) planHop(key string) {
	r.allocate(nil, 0)
	size, plan := max(r.page.First, r.page.Last), r.batch.plan
	if plan == nil || size == 0 || plan.nodes*size > maxPrefetchNodes {
		return
	}
	next := newPrefetchPlan(plan.nodes * size)
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

// placeholderNode returns a node for a rehearsal, with all properties that it must have.
func placeholderNode(label graph.Label) graph.Node {
	spec := graph.LabelSpecOf(label)
	n, _ := graph.NodeOf(label, spec.Prefix+":made-up", graph.Fact{}, nil, placeholderProperties(spec.Fields))
	return n
}

func placeholderProperties(fields []graph.PropertySpec) func(i int) any {
	return func(i int) any {
		switch {
		case fields[i].Type == reflect.TypeFor[graph.PartialDate]():
			return "2000"
		case fields[i].Type.Kind() == reflect.String:
			return "-"
		default:
			return nil
		}
	}
}
