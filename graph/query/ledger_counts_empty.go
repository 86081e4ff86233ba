package query

import (
	"context"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// addEmpty adds the rows without obligations: one for each combination of the values of the dimensions, whether they
// occur in the list or not, that has no row. It is SCOPE_TOO_WIDE when there are more than 5,000 rows in all.
func (c *ObligationConnection) addEmpty(ctx context.Context, counts *ObligationCounts, by []ObligationDimension) error {
	values, rows := [2]map[string]graph.Node{{}, {"": nil}}, 1
	known := map[[2]string]bool{}
	for i, d := range by {
		possible, err := c.possible(ctx, d)
		if err != nil {
			return err
		}
		values[i] = maps.Clone(possible)
		for _, row := range counts.Rows {
			if _, there := values[i][row.Keys[i].Value]; !there {
				values[i][row.Keys[i].Value] = nil
			}
		}
		if rows *= len(values[i]); rows > maxCountRows {
			return tooManyRows(by)
		}
	}
	for _, row := range counts.Rows {
		of := [2]string{row.Keys[0].Value}
		if len(by) == 2 {
			of[1] = row.Keys[1].Value
		}
		known[of] = true
	}
	for first := range values[0] {
		for second := range values[1] {
			if known[[2]string{first, second}] {
				continue
			}
			keys := c.batch.countKeys(by, first, second)
			for i := range keys {
				keys[i].node = values[i][keys[i].Value]
			}
			counts.Rows = append(counts.Rows, &ObligationCount{Keys: keys})
		}
	}
	return nil
}

// possible returns the values that obligations of the list could have in a dimension, with their nodes, if they are nodes.
// It is nil when only the values that occur are known.
func (c *ObligationConnection) possible(ctx context.Context, d ObligationDimension) (map[string]graph.Node, error) {
	values := map[string]graph.Node{}
	switch {
	case d == ByMonthDue:
		return values, c.months(values)
	case d.labels() == nil:
		for _, v := range d.values() {
			values[v] = nil
		}
		return values, nil
	}
	nodes, err := c.batch.possibleNodes(ctx, d)
	if err != nil {
		return nil, err
	}
	filters, err := loadShared(c.batch.batch, "filters of counts", func() ([]*resolvedFilter, error) {
		return c.batch.view.resolveFilters(ctx, c.batch.filters, c.batch.day)
	})
	if err != nil {
		return nil, err
	}
	allowed := filters[c.list].candidates(map[ObligationDimension]func(*resolvedFilter) *idset.Set{
		ByTheme:        func(f *resolvedFilter) *idset.Set { return f.themes },
		ByWorkingGroup: (*resolvedFilter).workingGroup,
		BySubject:      func(f *resolvedFilter) *idset.Set { return f.subjects },
		ByRespondent:   func(f *resolvedFilter) *idset.Set { return f.respondents },
	}[d])
	for id, n := range nodes {
		if allowed == nil || allowed.Contains(id) {
			values[id] = n
		}
	}
	return values, nil
}

// workingGroup returns the working group that the filter names; nil for all.
func (f *resolvedFilter) workingGroup() *idset.Set {
	if f.filter.WorkingGroup == nil {
		return nil
	}
	return idset.New(*f.filter.WorkingGroup)
}

// possibleNodes loads the nodes of the dimension's labels that hold on the day of the ledger, once for all lists.
func (b *ledgerBatch) possibleNodes(ctx context.Context, d ObligationDimension) (map[string]graph.Node, error) {
	return loadShared(b.batch, graph.CacheKey("possible values", d), func() (map[string]graph.Node, error) {
		p := graph.Pattern{Name: "possible " + string(d), Scope: b.view.AsOf(&b.day).readScope(), Page: graph.Page{First: maxCountRows}}
		for _, l := range d.labels() {
			p.Start = append(p.Start, graph.Start{Label: l})
		}
		rows, err := b.view.snapshot.Match(ctx, p)
		if err == nil && rows.More {
			err = tooManyRows([]ObligationDimension{d})
		}
		next, nodes := b.view.newBatch(), map[string]graph.Node{}
		for _, row := range rows.Rows {
			nodes[graph.BaseOf(row.Node).ID] = next.add(row.Node)
		}
		return nodes, err
	})
}

// months adds every month from the first due date of the list to the last.
func (c *ObligationConnection) months(values map[string]graph.Node) error {
	var days []graph.Date
	for _, o := range c.all {
		if o.DueOn != 0 {
			days = append(days, o.DueOn)
		}
	}
	if len(days) == 0 {
		return nil
	}
	first, last := slices.Min(days).Time(), slices.Max(days)
	for month := graph.NewDate(first.Year(), first.Month(), 1); month <= last; month = graph.NewDate(month.Time().Year(), month.Time().Month()+1, 1) {
		if values[month.String()[:len("2017-03")]] = nil; len(values) > maxCountRows {
			return tooManyRows([]ObligationDimension{ByMonthDue})
		}
	}
	return nil
}
