package query

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
)

// maxCountRows bounds the rows of the counts of a list.
const maxCountRows = 5_000

// ObligationCounts are the counts of a list of obligations by one or two dimensions.
type ObligationCounts struct {
	// Overlapping are the dimensions in which some obligation has several values, and so counts in
	// several rows. When it is empty, the rows add up to the list's TotalCount.
	Overlapping []ObligationDimension
	// Rows are the rows with at least one obligation and, when they are asked for, the empty ones, by their
	// keys: states and kinds in the order of their enums, other values as text, and "none" last.
	Rows []*ObligationCount
}

// ObligationCount is the obligations of a list that share one value of each dimension.
type ObligationCount struct {
	Keys []CountKey // in the order of the requested dimensions

	obligations []*Obligation
}

// Counts counts the whole list, not only the page, by one or two dimensions. An obligation with
// several values in a dimension counts in the row of each. It is SCOPE_TOO_WIDE when there are more
// than 5,000 rows. With includeEmpty there are rows without obligations too; see addEmpty.
func (c *ObligationConnection) Counts(ctx context.Context, by []ObligationDimension, includeEmpty bool) (*ObligationCounts, error) {
	if len(by) < 1 || len(by) > 2 || len(by) == 2 && by[0] == by[1] {
		return nil, graph.Invalid("by: there are %d dimensions, %v; name one or two different ones, such as [THEME, STATE]", len(by), by)
	}
	facets := make([]facet, len(by))
	for i, d := range by {
		var err error
		if facets[i], err = c.batch.facet(ctx, d); err != nil {
			return nil, err
		}
	}
	counts, cells := &ObligationCounts{Overlapping: []ObligationDimension{}, Rows: []*ObligationCount{}}, map[[2]string]*ObligationCount{}
	overlaps := make([]bool, len(by))
	for _, o := range c.all {
		values := [2][]string{{""}, {""}}
		for i := range by {
			if has := facets[i](o); len(has) > 0 {
				values[i], overlaps[i] = has, overlaps[i] || len(has) > 1
			}
		}
		for _, first := range values[0] {
			for _, second := range values[1] {
				cell := cells[[2]string{first, second}]
				if cell == nil {
					cell = &ObligationCount{Keys: c.batch.countKeys(by, first, second)}
					cells[[2]string{first, second}], counts.Rows = cell, append(counts.Rows, cell)
				}
				cell.obligations = append(cell.obligations, o)
			}
		}
		if len(counts.Rows) > maxCountRows {
			return nil, tooManyRows(by)
		}
	}
	if includeEmpty {
		if err := c.addEmpty(ctx, counts, by); err != nil {
			return nil, err
		}
	}
	for i, d := range by {
		if overlaps[i] {
			counts.Overlapping = append(counts.Overlapping, d)
		}
	}
	slices.SortFunc(counts.Rows, func(a, b *ObligationCount) int { return slices.CompareFunc(a.Keys, b.Keys, CountKey.compare) })
	return counts, nil
}

func tooManyRows(by []ObligationDimension) error {
	return &graph.Error{Code: graph.CodeTooWide, Message: fmt.Sprintf("the counts by %v have more than %d rows: "+
		"narrow the list by its filter, or count by one dimension that has fewer values", by, maxCountRows)}
}

// MaxRows returns the largest number of rows that counts by the dimensions can have.
func MaxRows(by []ObligationDimension) int {
	most := 1
	for _, d := range by {
		values := maxCountRows
		if fixed := d.values(); fixed != nil {
			values = len(fixed) + 1
		}
		most = min(most*values, maxCountRows)
	}
	return most
}

// Count returns the number of obligations.
func (c *ObligationCount) Count() int { return len(c.obligations) }

// ResponseRate is ObligationConnection.ResponseRate of the row.
func (c *ObligationCount) ResponseRate() *float64 { return responseRate(c.obligations) }

// MedianDaysLate is ObligationConnection.MedianDaysLate of the row.
func (c *ObligationCount) MedianDaysLate() *float64 { return medianDaysLate(c.obligations) }

// ResponseRate returns the share of the whole list that was answered, in time or late, from 0 to 1.
// Obligations that are withdrawn or not required do not count. It is nil when no other is left.
func (c *ObligationConnection) ResponseRate() *float64 { return responseRate(c.all) }

// MedianDaysLate returns the median of DaysOverdue over the obligations of the whole list that are
// overdue or were answered late; of an even number, the mean of the two in the middle. It is nil when
// nothing is late.
func (c *ObligationConnection) MedianDaysLate() *float64 { return medianDaysLate(c.all) }

func responseRate(obligations []*Obligation) *float64 {
	asked, answered := 0, 0
	for _, o := range obligations {
		switch o.State {
		case graph.StateAnswered, graph.StateAnsweredLate:
			asked, answered = asked+1, answered+1
		case graph.StateOpen, graph.StateOverdue:
			asked++
		}
	}
	if asked == 0 {
		return nil
	}
	rate := float64(answered) / float64(asked)
	return &rate
}

func medianDaysLate(obligations []*Obligation) *float64 {
	var days []int
	for _, o := range obligations {
		if o.State == graph.StateOverdue || o.State == graph.StateAnsweredLate {
			days = append(days, o.DaysOverdue)
		}
	}
	if len(days) == 0 {
		return nil
	}
	slices.Sort(days)
	median := float64(days[(len(days)-1)/2]+days[len(days)/2]) / 2
	return &median
}
