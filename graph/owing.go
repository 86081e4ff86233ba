package graph

import (
	"context"
	"fmt"
	"slices"
)

// Owing is a stakeholder who owes at least one answer on the day.
type Owing struct {
	StakeholderID string
	Open, Overdue int
	// NextDueOn is the first due date among those that are open; 0 when none has one.
	NextDueOn Date

	obligations []*Obligation
	at          *owingSet
}

// OwingConnection is one page of those who owe, the most overdue first, then the most open, then by id.
type OwingConnection struct {
	Edges    []Edge[*Owing]
	PageInfo PageInfo
	AsOf     Date // the day of the ledger

	total int
}

// Nodes returns those who owe.
func (c *OwingConnection) Nodes() []*Owing {
	return nodesOf(c.Edges)
}

// TotalCount counts the whole list, pages aside.
func (c *OwingConnection) TotalCount() int { return c.total }

// owingSet is a page of those who owe, handed out together.
type owingSet struct {
	*Set
	page []*Owing
	day  Date
}

// StakeholdersOwing returns a page of the stakeholders who owe an answer that the filter keeps: on
// the view's day, or the day of the cursor, or today. Of the filter's states only OPEN and OVERDUE
// count, and both when it names none.
func (v *View) StakeholdersOwing(ctx context.Context, filter *ObligationFilter, args PageArgs) (*OwingConnection, error) {
	f := value(filter)
	q := v.question("stakeholdersOwing", f.String())
	q.anyDay = v.on == 0
	page, day, err := args.page(q, 3)
	if err != nil {
		return nil, err
	}
	if day == 0 {
		day = v.day
	}
	ledger, err := v.ledger(ctx, f, day)
	if err != nil {
		return nil, err
	}
	all := owing(ledger)
	q.day = day
	rows, more := Cut(all, page, func(o *Owing, at Position) int { return slices.Compare(o.position(), at) })
	w := *v
	w.day = day
	set := &owingSet{w.newSet(), rows, day}
	c := &OwingConnection{Edges: make([]Edge[*Owing], len(rows)), AsOf: day, total: len(all)}
	cursors := make([]string, len(rows))
	for i, o := range rows {
		o.at = set
		cursors[i] = q.cursor(o.position())
		c.Edges[i] = Edge[*Owing]{cursors[i], o}
	}
	c.PageInfo = page.info(more, cursors)
	return c, nil
}

// owing groups what is owed by debtor.
func owing(ledger []*Obligation) []*Owing {
	var all []*Owing
	byDebtor := map[string]*Owing{}
	for _, o := range ledger {
		if !o.State.Owing() {
			continue
		}
		who := byDebtor[o.DebtorID]
		if who == nil {
			who = &Owing{StakeholderID: o.DebtorID}
			byDebtor[o.DebtorID] = who
			all = append(all, who)
		}
		who.obligations = append(who.obligations, o)
		switch {
		case o.State == StateOverdue:
			who.Overdue++
		case who.Open == 0: // the ledger is sorted by due date
			who.NextDueOn = o.DueOn
			fallthrough
		default:
			who.Open++
		}
	}
	slices.SortFunc(all, func(a, b *Owing) int { return slices.Compare(a.position(), b.position()) })
	return all
}

// position sorts higher counts first.
func (o *Owing) position() Position {
	count := func(n int) string { return fmt.Sprintf("%010d", int64(9_999_999_999)-int64(n)) }
	return Position{count(o.Overdue), count(o.Open), o.StakeholderID}
}

// Stakeholder returns who owes.
func (o *Owing) Stakeholder(ctx context.Context) (Stakeholder, error) {
	nodes, err := o.at.byID(ctx, "stakeholders owing", func(add func(string)) {
		for _, o := range o.at.page {
			add(o.StakeholderID)
		}
	})
	stakeholder, _ := nodes[o.StakeholderID].(Stakeholder)
	return stakeholder, err
}

// Obligations returns a page of what the stakeholder owes within the filter, as View.Obligations does.
func (o *Owing) Obligations(args PageArgs) (*ObligationConnection, error) {
	q := o.at.view.question("owing", o.StakeholderID)
	q.day = o.at.day
	page, _, err := args.page(q, 3)
	if err != nil {
		return nil, err
	}
	rows, err := loadOnce(o.at.Set, fmt.Sprintf("owing %v", page), func() (map[string]*ledgerRows, error) {
		ledgers := map[string][]*Obligation{}
		for _, who := range o.at.page {
			ledgers[who.StakeholderID] = who.obligations
		}
		return o.at.view.handOut(q.day, ledgers, page), nil
	})
	if err != nil {
		return nil, err
	}
	return rows[o.StakeholderID].connection(q, page), nil
}
