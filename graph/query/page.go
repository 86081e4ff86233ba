package query

import (
	"answerable/graph"
)

const (
	// DefaultPage is the number of items on a page without first and last.
	DefaultPage = 50
	// MaxPage is the largest number of items on a page.
	MaxPage = 500
)

// PageArgs are the arguments of a Relay connection: First with After, or Last with Before.
type PageArgs struct {
	First, Last   *int32
	After, Before *string
}

// page validates the arguments. It returns the page that they ask for, and the day of its cursor, or
// 0.
func (a PageArgs) page(q listKey, values int) (graph.Page, graph.Date, error) {
	var (
		p   graph.Page
		day graph.Date
	)
	switch {
	case a.First != nil && a.Last != nil:
		return p, 0, graph.Invalid("give first or last, not both")
	case a.First != nil && a.Before != nil || a.Last != nil && a.After != nil:
		return p, 0, graph.Invalid("first goes with after, last with before")
	case a.After != nil && a.Before != nil:
		return p, 0, graph.Invalid("give after or before, not both")
	}
	size := func(argument string, n *int32) (int, error) {
		if *n < 0 || *n > MaxPage {
			return 0, graph.Invalid("%s is %d; a page has 0 to %d items", argument, *n, MaxPage)
		}
		return int(*n), nil
	}
	var err error
	switch {
	case a.Last != nil:
		p.Last, err = size("last", a.Last)
	case a.First != nil:
		p.First, err = size("first", a.First)
	case a.Before != nil:
		p.Last = DefaultPage
	default:
		p.First = DefaultPage
	}
	if err != nil {
		return p, 0, err
	}
	p.Empty = p.First == 0 && p.Last == 0
	read := func(argument string, given *string) (at graph.SortPosition) {
		if given == nil || err != nil {
			return nil
		}
		var c cursor
		c, err = q.readCursor(*given, argument, values)
		day = c.Day
		return c.Position
	}
	p.After = read("after", a.After)
	p.Before = read("before", a.Before)
	if err != nil {
		return graph.Page{}, 0, err
	}
	return p, day, nil
}

// pageInfo describes a page with the given number of items. A page that begins after a cursor has a
// previous page, and one that ends before a cursor has a next page.
func pageInfo(p graph.Page, more bool, items int, cursors edgeCursors) PageInfo {
	info := PageInfo{HasNextPage: p.Before != nil, HasPreviousPage: p.After != nil, items: items, cursors: cursors}
	if p.Last > 0 {
		info.HasPreviousPage = more
	} else {
		info.HasNextPage = more
	}
	return info
}
