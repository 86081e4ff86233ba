package graph

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"hash/fnv"
	"slices"
)

const (
	// DefaultPage is how many items a page has when nobody says.
	DefaultPage = 50
	// MaxPage is the most that a page may have.
	MaxPage = 500
)

// PageArgs are the arguments of a Relay connection: First with After, or Last with Before.
type PageArgs struct {
	First, Last   *int32
	After, Before *string
}

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool

	items   int
	cursors cursors
}

// StartCursor returns the cursor of the first item, or "" on an empty page.
func (i PageInfo) StartCursor() string {
	if i.items == 0 {
		return ""
	}
	return i.cursors.cursor(0)
}

// EndCursor returns the cursor of the last item, or "" on an empty page.
func (i PageInfo) EndCursor() string {
	if i.items == 0 {
		return ""
	}
	return i.cursors.cursor(i.items - 1)
}

// cursors writes the cursor of the item of a page with the index. Most cursors are never asked for.
type cursors interface{ cursor(i int) string }

type cursorsOf func(i int) string

func (c cursorsOf) cursor(i int) string { return c(i) }

// item is where an edge stands on its page.
type item struct {
	index   int
	cursors cursors
}

// Cursor returns the cursor of the edge's place in its list.
func (i item) Cursor() string { return i.cursors.cursor(i.index) }

// Connection is one page of nodes.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo PageInfo

	total func(context.Context) (int, error)
}

// Edge is a node on a page, with the cursor of its place.
type Edge[T any] struct {
	item
	Node T
}

// Nodes returns the nodes of the page.
func (c *Connection[T]) Nodes() []T {
	return nodesOf(c.Edges)
}

// nodesOf returns the nodes of edges.
func nodesOf[T any](edges []Edge[T]) []T {
	nodes := make([]T, len(edges))
	for i, e := range edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount counts the whole list, pages aside.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.total(ctx) }

// RelatedConnection is one page of the nodes that a node is related to.
type RelatedConnection[T any] struct {
	Edges    []RelatedEdge[T]
	PageInfo PageInfo

	list relatedList
}

// RelatedEdge is a related node with the relationship that leads to it, which may lack its ends: Node is
// one, and whoever asks stands at the other.
type RelatedEdge[T any] struct {
	item
	Node T
	*Relationship

	at *Set
}

// Nodes returns the nodes of the page.
func (c *RelatedConnection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount counts the whole list, pages aside.
func (c *RelatedConnection[T]) TotalCount(ctx context.Context) (int, error) { return c.list.total(ctx) }

// question identifies a list apart from its page, so that a cursor is good for that list alone.
type question struct {
	name        string
	assumptions bool
	parts       []any
	day         Date // 0 when the list is not of a day
	anyDay      bool // whether a cursor may say which day it is
}

func (v *View) question(name string, parts ...any) question {
	return question{name: name, assumptions: v.assumptions, parts: parts, day: v.on}
}

// cursor is what a cursor holds: which question it is for, on which day, and a place in its list.
type cursor struct {
	Question uint32   `json:"q"`
	Day      Date     `json:"-"`
	On       string   `json:"d,omitempty"`
	Position Position `json:"p"`
}

func (q question) hash() uint32 {
	h := fnv.New32a()
	_, _ = h.Write(appendKey(nil, q.name, q.assumptions, q.parts))
	return h.Sum32()
}

// cursor writes the cursor of a position.
func (q question) cursor(p Position) string {
	data, _ := json.Marshal(cursor{Question: q.hash(), On: q.day.String(), Position: p})
	return base64.RawURLEncoding.EncodeToString(data)
}

// readCursor reads a cursor of this question, whose positions have the given number of values.
func (q question) readCursor(text, argument string, values int) (cursor, error) {
	var c cursor
	data, err := base64.RawURLEncoding.DecodeString(text)
	if err == nil {
		err = json.Unmarshal(data, &c)
	}
	if err == nil && c.On != "" {
		c.Day, err = ParseDate(c.On)
	}
	switch {
	case err != nil:
		return c, Invalid("%s: %q is not a cursor; pass one that this API gave", argument, shorten(text))
	case c.Question != q.hash() || len(c.Position) != values:
		return c, Invalid("%s: this cursor is from another list; pass one from the same field, filter and order", argument)
	case c.Day != q.day && !q.anyDay:
		return c, Invalid("%s: this cursor was given with asOf %s, not with asOf %s; pass the same",
			argument, cmp.Or(c.On, "left out"), cmp.Or(q.day.String(), "left out"))
	}
	return c, nil
}

func shorten(text string) string {
	if len(text) > 40 {
		return text[:40] + "…"
	}
	return text
}

// page checks the arguments and returns the page that they ask for, and the day that its cursors
// carry, or 0.
func (a PageArgs) page(q question, values int) (Page, Date, error) {
	var (
		p   Page
		day Date
	)
	switch {
	case a.First != nil && a.Last != nil:
		return p, 0, Invalid("give first or last, not both")
	case a.First != nil && a.Before != nil || a.Last != nil && a.After != nil:
		return p, 0, Invalid("first goes with after, last with before")
	case a.After != nil && a.Before != nil:
		return p, 0, Invalid("give after or before, not both")
	}
	size := func(argument string, n *int32) (int, error) {
		if *n < 0 || *n > MaxPage {
			return 0, Invalid("%s is %d; a page has 0 to %d items", argument, *n, MaxPage)
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
	read := func(argument string, given *string) (at Position) {
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
		return Page{}, 0, err
	}
	return p, day, nil
}

// pageInfo describes a page of some items. A page that begins after a cursor has a previous page, and one
// that ends before a cursor has a next one.
func pageInfo(p Page, more bool, items int, cursors cursors) PageInfo {
	info := PageInfo{HasNextPage: p.Before != nil, HasPreviousPage: p.After != nil, items: items, cursors: cursors}
	if p.Last > 0 {
		info.HasPreviousPage = more
	} else {
		info.HasNextPage = more
	}
	return info
}

// Cut returns the page of a sorted list, and whether First or Last cut items off: what Page means.
// Compare says on which side of a position an item lies.
func Cut[T any](items []T, p Page, compare func(T, Position) int) (page []T, more bool) {
	from, to := 0, len(items)
	if p.After != nil {
		from, _ = slices.BinarySearchFunc(items, p.After, func(item T, at Position) int {
			if compare(item, at) <= 0 {
				return -1
			}
			return 1
		})
	}
	if p.Before != nil {
		to, _ = slices.BinarySearchFunc(items, p.Before, compare)
	}
	items = items[from:max(from, to)]
	switch {
	case p.Empty:
		return nil, len(items) > 0
	case p.First > 0 && p.First < len(items):
		return items[:p.First], true
	case p.Last > 0 && p.Last < len(items):
		return items[len(items)-p.Last:], true
	default:
		return items, false
	}
}
