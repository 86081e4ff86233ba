package neo4j

import (
	"fmt"
	"strings"

	"answerable/graph"
)

// key is an expression that a list is sorted by.
type key struct {
	text   string
	desc   bool
	unique bool // what follows it in an order does not matter
}

// placeOf returns what the nodes are sorted by; the last key is the id.
func (c *compiler) placeOf(n variable, order []graph.Order) []key {
	var place []key
	for _, o := range order {
		if o.Key == graph.KeyID {
			place = append(place, key{n.name + ".id", o.Desc, true})
		} else {
			place = append(place, key{c.place(n, o.Key), o.Desc, false})
		}
	}
	return append(place, key{n.name + ".id", false, true})
}

// orderBy writes an ORDER BY: backward when the page counts from the end.
func orderBy(place []key, page graph.Page) string {
	var keys []string
	seen := map[string]bool{}
	for _, k := range place {
		if seen[k.text] {
			continue
		}
		seen[k.text] = true
		if k.desc != (page.Last > 0) {
			keys = append(keys, k.text+" DESC")
		} else {
			keys = append(keys, k.text)
		}
		if k.unique {
			break
		}
	}
	return "ORDER BY " + strings.Join(keys, ", ")
}

// limitOf returns how many rows to ask for: one more than the page has, to see whether there are
// more; 0 for all.
func limitOf(page graph.Page) int {
	switch {
	case page.Empty:
		return 1
	case page.First > 0 || page.Last > 0:
		return max(page.First, page.Last) + 1
	default:
		return 0
	}
}

// between returns the conditions that keep what lies between the positions of the page.
func (c *compiler) between(place []key, page graph.Page) []string {
	return append(c.beyond("after", place, page.After, false), c.beyond("before", place, page.Before, true)...)
}

// beyond keeps what lies after the position, or before it: first a range of the first key, in which an
// index can be used, and then, of what is equal in it, what lies beyond in the next. With an OR
// in place of the CASE, Neo4j would put two indexes together and sort.
func (c *compiler) beyond(name string, place []key, at graph.SortPosition, before bool) []string {
	if at == nil {
		return nil
	}
	n := min(len(at), len(place))
	if n == 0 {
		return []string{"false"} // everything is at the position
	}
	values := make([]string, n)
	for i := range n {
		values[i] = c.param(name, at[i])
	}
	operator := func(i int) string {
		if place[i].desc != before {
			return "<"
		}
		return ">"
	}
	text := fmt.Sprintf("%s %s %s", place[n-1].text, operator(n-1), values[n-1])
	for i := n - 2; i >= 0; i-- {
		within := fmt.Sprintf("%s %s= %s", place[i].text, operator(i), values[i])
		further := fmt.Sprintf("CASE WHEN %s = %s THEN %s ELSE true END", place[i].text, values[i], text)
		if i == 0 {
			return []string{within, further}
		}
		text = within + " AND " + further
	}
	return []string{text}
}
