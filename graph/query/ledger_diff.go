package query

import (
	"context"
	"slices"

	"answerable/graph"
)

// ObligationChangeConnection is one page of what became of obligations between two days.
type ObligationChangeConnection struct {
	Edges      []Edge[*ObligationChange]
	PageInfo   PageInfo
	Revision   graph.Revision // of the graph
	TotalCount int            // of the whole list
}

// ObligationChangeEdge is an item of a page.
type ObligationChangeEdge = Edge[*ObligationChange]

// Nodes returns the changes of the page.
func (c *ObligationChangeConnection) Nodes() []*ObligationChange { return nodesOf(c.Edges) }

// LedgerDiff returns a page of how the ledger of the day to differs from that of the day from, both by what is known
// at the view's revision, sorted by subject, respondent and round. It says of each what Ledger.Diff says.
func (v *View) LedgerDiff(ctx context.Context, filter *ObligationFilter, from, to graph.Date, args PageArgs) (*ObligationChangeConnection, error) {
	if from > to {
		return nil, graph.Invalid("from is %s, after to, %s; write the earlier day as from", from, to)
	}
	v = v.AsOf(&to)
	f := valueOrZero(filter)
	q := listKey{name: "ledgerDiff", assumptions: v.assumptions, parts: []any{f.Key(), from, to}}
	page, _, err := v.parsePage(&q, false, args, 3)
	if err != nil {
		return nil, err
	}
	changes, err := loadShared(v.root, graph.CacheKey("ledger diff", v.assumptions, from, to, f.Key()), func() ([]*ObligationChange, error) {
		before, err := v.Ledger(ctx, filter, from)
		if err != nil {
			return nil, err
		}
		after, err := v.Ledger(ctx, filter, to)
		if err != nil {
			return nil, err
		}
		var changes []*ObligationChange
		for _, change := range after.Diff(before) {
			changes = append(changes, &change)
		}
		slices.SortFunc(changes, func(a, b *ObligationChange) int { return a.compare(b.position()) })
		return changes, nil
	})
	if err != nil {
		return nil, err
	}
	rows, more := graph.Cut(changes, page, (*ObligationChange).compare)
	c := &ObligationChangeConnection{Edges: make([]ObligationChangeEdge, len(rows)), Revision: v.Revision(), TotalCount: len(changes)}
	cursors := cursorFunc(func(i int) string { return q.cursor(rows[i].position()) })
	batch := v.newLedgerBatch(to)
	for i, change := range rows {
		own := *change
		if own.Obligation != nil {
			own.Obligation = batch.add([]*Obligation{own.Obligation})[0]
		}
		c.Edges[i] = ObligationChangeEdge{edgePosition{i, cursors}, &own}
	}
	c.PageInfo = pageInfo(page, more, len(rows), cursors)
	return c, nil
}

// position returns the change's place among those of a diff.
func (c *ObligationChange) position() graph.SortPosition {
	return graph.SortPosition{c.key.Subject, c.key.Respondent, c.key.Round}
}

func (c *ObligationChange) compare(at graph.SortPosition) int {
	return slices.Compare(c.position(), at)
}
