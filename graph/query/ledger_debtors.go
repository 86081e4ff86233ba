package query

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// OwingStakeholder is a stakeholder who owes at least one answer on the day.
type OwingStakeholder struct {
	StakeholderID string
	Open, Overdue int
	// NextDueOn is the first due date among those that are open; 0 when none has one.
	NextDueOn graph.Date

	obligations []*Obligation
	name        string // as the list sorts it; empty when it is not sorted by name
	at          *owingSet
}

// OwingConnection is one page of those who owe.
type OwingConnection struct {
	Edges    []Edge[*OwingStakeholder]
	PageInfo PageInfo
	AsOf     graph.Date // the day of the ledger

	total int
}

// Nodes returns those who owe.
func (c *OwingConnection) Nodes() []*OwingStakeholder {
	return nodesOf(c.Edges)
}

// TotalCount counts the whole list, pages aside.
func (c *OwingConnection) TotalCount() int { return c.total }

// owingSet is a page of those who owe, handed out together.
type owingSet struct {
	*Batch
	page []*OwingStakeholder
	day  graph.Date
}

// StakeholdersOwing returns a page of the stakeholders who owe an answer that the filter keeps: on
// the view's day, or the day of the cursor, or today. Of the filter's states only OPEN and OVERDUE
// count, and both when it names none. They come in the order given, or the most overdue first, then
// the most open; then by id.
func (v *View) StakeholdersOwing(
	ctx context.Context, filter *ObligationFilter, args PageArgs, orderBy ...*NodeOrder,
) (*OwingConnection, error) {
	f := value(filter)
	order, err := owingSorting(orderBy)
	if err != nil {
		return nil, err
	}
	q := v.listKey("stakeholdersOwing", f.Key(), order)
	page, day, err := v.pageOf(&q, true, args, len(order)+1)
	if err != nil {
		return nil, err
	}
	if err := v.checkLedger(ctx, f); err != nil {
		return nil, err
	}
	ledger, err := v.ledger(ctx, f, day)
	if err != nil {
		return nil, err
	}
	all := owing(ledger)
	if order.has(orderName) {
		if err := v.loadOwingNames(ctx, all); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, func(a, b *OwingStakeholder) int { return order.compare(a.position(order), b.position(order)) })
	rows, more := graph.Cut(all, page, func(o *OwingStakeholder, at graph.SortPosition) int { return order.compare(o.position(order), at) })
	set := &owingSet{v.onLedgerOf(day).newBatch(), rows, day}
	c := &OwingConnection{Edges: make([]Edge[*OwingStakeholder], len(rows)), AsOf: day, total: len(all)}
	cursors := cursorFunc(func(i int) string { return q.cursor(rows[i].position(order)) })
	for i, o := range rows {
		o.at = set
		c.Edges[i] = Edge[*OwingStakeholder]{edgePosition{i, cursors}, o}
	}
	c.PageInfo = pageInfo(page, more, len(rows), cursors)
	return c, nil
}

// loadOwingNames finds the names that those who owe sort by.
func (v *View) loadOwingNames(ctx context.Context, all []*OwingStakeholder) error {
	ids := idset.New()
	for _, o := range all {
		ids.Add(o.StakeholderID)
	}
	names := map[string]string{}
	if len(all) > 0 {
		rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "names owing", Stamp: v.anyTime(), Start: []graph.Start{{IDs: ids.IDs}}})
		if err != nil {
			return err
		}
		for _, row := range rows.Rows {
			names[graph.BaseOf(row.Node).ID] = v.anyTime().SortValue(row.Node, graph.KeyName)
		}
	}
	for _, o := range all {
		o.name = names[o.StakeholderID]
	}
	return nil
}

// owing groups what is owed by debtor.
func owing(ledger []*Obligation) []*OwingStakeholder {
	var all []*OwingStakeholder
	byDebtor := map[string]*OwingStakeholder{}
	for _, o := range ledger {
		if !o.State.Owing() {
			continue
		}
		who := byDebtor[o.DebtorID]
		if who == nil {
			who = &OwingStakeholder{StakeholderID: o.DebtorID}
			byDebtor[o.DebtorID] = who
			all = append(all, who)
		}
		who.obligations = append(who.obligations, o)
		switch {
		case o.State == graph.StateOverdue:
			who.Overdue++
		case who.Open == 0: // the ledger is sorted by due date
			who.NextDueOn = o.DueOn
			fallthrough
		default:
			who.Open++
		}
	}
	return all
}

// owingSorting reads the order of those who owe; without one the most overdue come first, then the
// most open.
func owingSorting(orders []*NodeOrder) (sorting, error) {
	if len(orders) == 0 {
		orders = []*NodeOrder{{orderOverdue, descending}, {orderOpen, descending}}
	}
	return nodeSorting(orders, "stakeholdersOwing", []string{
		string(orderID), string(orderName), string(orderDate), string(orderOverdue), string(orderOpen),
	})
}

// position is the place among those who owe. "~" sorts after every date.
func (o *OwingStakeholder) position(s sorting) graph.SortPosition {
	at := make(graph.SortPosition, 0, len(s)+1)
	for _, k := range s {
		switch NodeOrderKey(k.by) {
		case orderOverdue:
			at = append(at, place(o.Overdue))
		case orderOpen:
			at = append(at, place(o.Open))
		case orderDate:
			at = append(at, cmp.Or(o.NextDueOn.String(), "~"))
		case orderName:
			at = append(at, o.name)
		default:
			at = append(at, o.StakeholderID)
		}
	}
	return append(at, o.StakeholderID)
}

// Stakeholder returns who owes.
func (o *OwingStakeholder) Stakeholder(ctx context.Context) (graph.Stakeholder, error) {
	nodes, err := o.at.byID(ctx, "stakeholders owing", func(add func(string)) {
		for _, o := range o.at.page {
			add(o.StakeholderID)
		}
	})
	stakeholder, _ := nodes[o.StakeholderID].(graph.Stakeholder)
	return stakeholder, err
}

// Obligations returns a page of what the stakeholder owes within the filter, as View.Obligations does.
func (o *OwingStakeholder) Obligations(args PageArgs, orderBy ...*ObligationOrder) (*ObligationConnection, error) {
	order, err := ledgerSorting(orderBy)
	if err != nil {
		return nil, err
	}
	p := ledgerPage{listKey: o.at.view.listKey("owing", o.StakeholderID, order), order: order}
	p.day = o.at.day
	if p.page, _, err = args.page(p.listKey, len(order)+3); err != nil {
		return nil, err
	}
	rows, err := loadShared(o.at.Batch, graph.CacheKey("owing", order, p.page), func() (map[string]*ledgerRows, error) {
		ledgers := map[string][]*Obligation{}
		for _, who := range o.at.page {
			ledgers[who.StakeholderID] = who.obligations
		}
		return o.at.view.pageLedgers(ledgers, p), nil
	})
	if err != nil {
		return nil, err
	}
	return rows[o.StakeholderID].connection(p), nil
}
