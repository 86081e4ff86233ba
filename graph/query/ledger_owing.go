package query

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// OwingStakeholder is a stakeholder that owes at least one answer on the day.
type OwingStakeholder struct {
	StakeholderID           string
	OpenCount, OverdueCount int
	// NextDueOn is the first due date of its open obligations; 0 when they have no date.
	NextDueOn graph.Date

	obligations []*Obligation
	name        string // by which the list sorts; empty when it does not sort by name
	batch       *owingBatch
}

// OwingConnection is one page of stakeholders that owe.
type OwingConnection struct {
	Edges    []Edge[*OwingStakeholder]
	PageInfo PageInfo
	AsOf     graph.Date // the day of the ledger
	Revision graph.Revision

	total int
}

// Nodes returns the stakeholders of the page.
func (c *OwingConnection) Nodes() []*OwingStakeholder {
	return nodesOf(c.Edges)
}

// TotalCount counts the whole list, not only the page.
func (c *OwingConnection) TotalCount() int { return c.total }

// owingBatch is a page of stakeholders that owe, which a View handed out together.
type owingBatch struct {
	*batch
	page   []*OwingStakeholder
	filter ObligationFilter
	day    graph.Date
}

// StakeholdersOwing returns a page of the stakeholders that owe an answer that passes the filter: on
// the view's day, or the day of the cursor, or today. Of the filter's states only OPEN and OVERDUE
// count, and both when it names no state. They are in the order given, or else the most overdue first,
// then the most open; then by id.
func (v *View) StakeholdersOwing(
	ctx context.Context, filter *ObligationFilter, args PageArgs, orderBy ...*NodeOrder,
) (*OwingConnection, error) {
	f := valueOrZero(filter)
	order, err := parseOwingOrder(orderBy)
	if err != nil {
		return nil, err
	}
	q := v.listKey("stakeholdersOwing", f.Key(), order)
	page, day, err := v.parsePage(&q, true, args, len(order)+1)
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
	all := groupByRespondent(ledger)
	if order.has(orderName) {
		if err := v.loadOwingNames(ctx, all); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, func(a, b *OwingStakeholder) int { return order.compare(a.position(order), b.position(order)) })
	rows, more := graph.Cut(all, page, func(o *OwingStakeholder, at graph.SortPosition) int { return order.compare(o.position(order), at) })
	batch := &owingBatch{v.newDerivedBatch(), rows, f, day}
	c := &OwingConnection{Edges: make([]Edge[*OwingStakeholder], len(rows)), AsOf: day, Revision: v.Revision(), total: len(all)}
	cursors := cursorFunc(func(i int) string { return q.cursor(rows[i].position(order)) })
	for i, o := range rows {
		o.batch = batch
		c.Edges[i] = Edge[*OwingStakeholder]{edgePosition{i, cursors}, o}
	}
	c.PageInfo = pageInfo(page, more, len(rows), cursors)
	return c, nil
}

// loadOwingNames loads the names by which the stakeholders are sorted.
func (v *View) loadOwingNames(ctx context.Context, all []*OwingStakeholder) error {
	ids := idset.New()
	for _, o := range all {
		ids.Add(o.StakeholderID)
	}
	names := map[string]string{}
	if len(all) > 0 {
		rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "names owing", Scope: v.anyTime(), Start: []graph.Start{{IDs: ids.IDs}}})
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

// groupByRespondent returns the respondents of the open and overdue obligations, with their counts. The ledger
// must be sorted by due date.
func groupByRespondent(ledger []*Obligation) []*OwingStakeholder {
	var all []*OwingStakeholder
	byRespondent := map[string]*OwingStakeholder{}
	for _, o := range ledger {
		if !o.State.Owing() {
			continue
		}
		respondent := byRespondent[o.RespondentID]
		if respondent == nil {
			respondent = &OwingStakeholder{StakeholderID: o.RespondentID}
			byRespondent[o.RespondentID] = respondent
			all = append(all, respondent)
		}
		respondent.obligations = append(respondent.obligations, o)
		switch {
		case o.State == graph.StateOverdue:
			respondent.OverdueCount++
		case respondent.OpenCount == 0: // the ledger is sorted by due date
			respondent.NextDueOn = o.DueOn
			fallthrough
		default:
			respondent.OpenCount++
		}
	}
	return all
}

// parseOwingOrder parses an order of stakeholders that owe. The default is the most overdue first,
// then the most open.
func parseOwingOrder(orders []*NodeOrder) (sortOrder, error) {
	if len(orders) == 0 {
		orders = []*NodeOrder{{orderOverdue, descending}, {orderOpen, descending}}
	}
	return parseNodeOrder(orders, "stakeholdersOwing", []string{
		string(orderID), string(orderName), string(orderDate), string(orderOverdue), string(orderOpen),
	})
}

// position returns the stakeholder's place in the order. "~" sorts after every date.
func (o *OwingStakeholder) position(s sortOrder) graph.SortPosition {
	at := make(graph.SortPosition, 0, len(s)+1)
	for _, k := range s {
		switch NodeOrderKey(k.by) {
		case orderOverdue:
			at = append(at, sortableNumber(o.OverdueCount))
		case orderOpen:
			at = append(at, sortableNumber(o.OpenCount))
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

// Stakeholder returns the stakeholder that owes.
func (o *OwingStakeholder) Stakeholder(ctx context.Context) (graph.Stakeholder, error) {
	nodes, err := o.batch.byID(ctx, "stakeholders owing", func(add func(string)) {
		for _, o := range o.batch.page {
			add(o.StakeholderID)
		}
	})
	stakeholder, _ := nodes[o.StakeholderID].(graph.Stakeholder)
	return stakeholder, err
}

// Obligations returns a page of what the stakeholder owes within the list's filter, ordered as by
// View.Obligations.
func (o *OwingStakeholder) Obligations(args PageArgs, orderBy ...*ObligationOrder) (*ObligationConnection, error) {
	order, err := parseLedgerOrder(orderBy)
	if err != nil {
		return nil, err
	}
	p := ledgerPage{listKey: o.batch.view.listKey("owing", o.StakeholderID, order), order: order}
	p.day = o.batch.day
	if p.page, _, err = args.page(p.listKey, len(order)+3); err != nil {
		return nil, err
	}
	rows, err := loadShared(o.batch.batch, graph.CacheKey("owing", order, p.page), func() (map[string]*ledgerRows, error) {
		ledgers := map[string]filteredLedger{}
		for _, who := range o.batch.page {
			only := &ObligationFilter{Respondent: &who.StakeholderID}
			ledgers[who.StakeholderID] = filteredLedger{ObligationFilter{And: []*ObligationFilter{&o.batch.filter, only}}, who.obligations}
		}
		return o.batch.view.pageLedgers(ledgers, p), nil
	})
	if err != nil {
		return nil, err
	}
	return rows[o.StakeholderID].connection(p), nil
}
