package neo4j

import (
	"fmt"
	"strings"

	"answerable/graph"
)

// key is an expression to sort by.
type key struct {
	text   string
	desc   bool
	unique bool // whether later keys of an order do not matter
}

// sortKeysOf returns the keys by which the nodes are sorted. The last key is the id.
func (c *compiler) sortKeysOf(n variable, order []graph.Order) []key {
	var sortKeys []key
	for _, o := range order {
		if o.Key == graph.KeyID {
			sortKeys = append(sortKeys, key{n.name + ".id", o.Desc, true})
		} else {
			sortKeys = append(sortKeys, key{c.sortProperty(n, o.Key), o.Desc, false})
		}
	}
	return append(sortKeys, key{n.name + ".id", false, true})
}

// orderBy returns an ORDER BY clause, backward when the page counts from its end.
func orderBy(sortKeys []key, page graph.Page) string {
	var keys []string
	seen := map[string]bool{}
	for _, k := range sortKeys {
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

// limitOf returns the number of rows to ask for: one more than the page has, to know whether there are more;
// 0 for all.
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

// between returns the conditions for the rows between the positions of the page.
func (c *compiler) between(sortKeys []key, page graph.Page) []string {
	return append(c.beyond("after", sortKeys, page.After, false), c.beyond("before", sortKeys, page.Before, true)...)
}

// beyond returns the conditions for the rows after a position, or before it. The first condition is a range
// of the first key, for which Neo4j uses an index. For rows with an equal first key, a CASE compares the
// next key. With OR in place of CASE, Neo4j would merge two indexes and sort.
func (c *compiler) beyond(name string, sortKeys []key, at graph.SortPosition, before bool) []string {
	if at == nil {
		return nil
	}
	n := min(len(at), len(sortKeys))
	if n == 0 {
		return []string{"false"} // everything is at the position
	}
	values := make([]string, n)
	for i := range n {
		values[i] = c.param(name, at[i])
	}
	operator := func(i int) string {
		if sortKeys[i].desc != before {
			return "<"
		}
		return ">"
	}
	text := fmt.Sprintf("%s %s %s", sortKeys[n-1].text, operator(n-1), values[n-1])
	for i := n - 2; i >= 0; i-- {
		within := fmt.Sprintf("%s %s= %s", sortKeys[i].text, operator(i), values[i])
		further := fmt.Sprintf("CASE WHEN %s = %s THEN %s ELSE true END", sortKeys[i].text, values[i], text)
		if i == 0 {
			return []string{within, further}
		}
		text = within + " AND " + further
	}
	return []string{text}
}
