package query

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
)

// List returns a page of the nodes of T's label that pass the filter, in the order given and then by
// id. When the filter or the order counts obligations, the list is of the view's day, or of the day of
// the cursor, or of today.
func List[T graph.Node](ctx context.Context, v *View, filter *Filter, orderBy []*NodeOrder, args PageArgs) (*Connection[T], error) {
	var none T
	label := none.Label()
	order, err := parseListOrder(label, orderBy)
	if err != nil {
		return nil, err
	}
	q := v.listKey("list "+string(label), graph.CacheKey(filter), order)
	page, day, err := v.parsePage(&q, filter.countsObligations() || order.derived(), args, len(order)+1)
	if err != nil {
		return nil, err
	}
	key := graph.CacheKey("list", label, v.readScope(), day, order, filter, page)
	return loadShared(v.root, key, func() (*Connection[T], error) {
		p, err := v.listPattern(ctx, label, filter, day)
		if err != nil {
			return nil, err
		}
		p.Order = order.pattern(label)
		batch := v.newBatch()
		var rows []sortedNode
		var more bool
		switch plan := v.prefetchPlan(key, max(page.First, page.Last)); {
		case v.dryRun:
			batch.plan = plan
			rows = []sortedNode{{placeholderNode(label), make(graph.SortPosition, len(p.Order)+1)}}
		case order.derived():
			rows, err = v.rowsByObligations(ctx, p, order, day)
			rows, more = graph.Cut(rows, page, func(r sortedNode, at graph.SortPosition) int { return order.compare(r.position, at) })
		default:
			p.Page = page
			matched, prefetched, matchErr := plan.match(ctx, v.snapshot, p)
			rows, more, err = sortedNodes(p, matched.Rows), matched.More, matchErr
			defer func() { batch.adoptPrefetched(prefetched, matched.Rows) }()
		}
		if err != nil {
			return nil, err
		}
		c := &Connection[T]{Edges: make([]Edge[T], len(rows))}
		cursors := cursorFunc(func(i int) string { return q.cursor(rows[i].position) })
		for i, row := range rows {
			c.Edges[i] = Edge[T]{edgePosition{i, cursors}, batch.add(row.node).(T)}
		}
		c.PageInfo, c.Revision = pageInfo(page, more, len(rows), cursors), v.Revision()
		c.total = func(ctx context.Context) (int, error) {
			counts, err := loadShared(batch, "count", func() (graph.Counts, error) {
				counted := p
				counted.Page, counted.Order = graph.Page{}, nil
				return v.snapshot.Count(ctx, counted)
			})
			return counts.Total, err
		}
		return c, nil
	})
}

// parsePage parses the arguments of a page. A list that counts obligations depends on a day: its own, the
// cursor's, or today. parsePage returns that day and sets it in the list's key.
func (v *View) parsePage(q *listKey, counts bool, args PageArgs, values int) (graph.Page, graph.Date, error) {
	q.anyDayAllowed = counts && q.day == 0
	page, day, err := args.page(*q, values)
	if day = cmp.Or(day, q.day, v.today); counts {
		q.day = day
	}
	return page, day, err
}

// listPattern checks and compiles the filter of a list.
func (v *View) listPattern(ctx context.Context, label graph.Label, filter *Filter, day graph.Date) (p graph.Pattern, err error) {
	if err := v.checkNodes(ctx, filter, []graph.Label{label}, nil, ""); err != nil {
		return p, err
	}
	p = graph.Pattern{Name: "list " + string(label), Scope: v.readScope(), Start: []graph.Start{{Label: label}}}
	p.Where, err = filterCompiler{v: v, day: day}.nodes(ctx, filter, []graph.Label{label})
	return p, err
}

// sortedNode is a node with its position in an order.
type sortedNode struct {
	node     graph.Node
	position graph.SortPosition
}

// sortedNodes returns the nodes of the rows with their positions in the pattern's order.
func sortedNodes(p graph.Pattern, rows []graph.Row) []sortedNode {
	page := make([]sortedNode, len(rows))
	for i, row := range rows {
		page[i] = sortedNode{row.Node, p.SortPosition(row.Node)}
	}
	return page
}

// rowsByObligations returns all rows of the pattern in an order that counts obligations of the day.
func (v *View) rowsByObligations(ctx context.Context, p graph.Pattern, order sortOrder, day graph.Date) ([]sortedNode, error) {
	plain := p
	p.Order = nil
	rows, err := v.snapshot.Match(ctx, p)
	if err != nil || len(rows.Rows) == 0 {
		return nil, err
	}
	ledgers, err := v.ledgersBy(ctx, ObligationFilter{}, ledgerSideOf(rows.Rows[0].Node.Label()), day)
	if err != nil {
		return nil, err
	}
	all := make([]sortedNode, len(rows.Rows))
	for i, row := range rows.Rows {
		keys := plain.SortPosition(row.Node)
		at := make(graph.SortPosition, 0, len(order)+1)
		for _, k := range order {
			if k.derived() {
				at = append(at, sortableNumber(countState(ledgers[graph.BaseOf(row.Node).ID], k.by)))
			} else {
				at, keys = append(at, keys[0]), keys[1:]
			}
		}
		all[i] = sortedNode{row.Node, append(at, keys...)}
	}
	slices.SortFunc(all, func(a, b sortedNode) int { return order.compare(a.position, b.position) })
	return all, nil
}

// countState counts the obligations of a ledger in a state. The order keys OVERDUE and OPEN have the
// names of the states.
func countState(ledger []*Obligation, by string) (n int) {
	for _, o := range ledger {
		if string(o.State) == by {
			n++
		}
	}
	return n
}
