package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// hop is a MATCH from a node over one relationship, with a WHERE.
type hop struct {
	text              string
	relationship, end string // variables
}

// hop matches the relationships of a hop from a node that are there and fulfil via, with their other
// ends, which fulfil where.
func (c *compiler) hop(n string, h graph.Hop, via, where graph.Condition) hop {
	c.ends++
	r, m := fmt.Sprint("r", c.ends), fmt.Sprint("m", c.ends)
	end := m
	if len(h.Labels) > 0 {
		labels := slices.Clone(h.Labels)
		slices.Sort(labels)
		end += ":" + alternatives(slices.Compact(labels))
	}
	pattern := "MATCH (%s)-[%s:%s]->(%s)"
	if h.In {
		pattern = "MATCH (%s)<-[%s:%s]-(%s)"
	}
	all := []string{c.shown(r), c.shown(m)}
	if represents[h.Type] {
		all = append(all, c.represented(r))
	}
	all = append(all, c.all(variable{name: r, of: h.Type}, via)...)
	all = append(all, c.all(variable{name: m, labels: h.Ends()}, where)...)
	return hop{lines(fmt.Sprintf(pattern, n, r, h.Type, end), conditions(all)), r, m}
}

// alternatives writes labels of which a node has one.
func alternatives[L ~string](labels []L) string {
	texts := make([]string, len(labels))
	for i, l := range labels {
		texts[i] = string(l)
	}
	return strings.Join(texts, "|")
}

// represents says of which types the relationships may represent an organization.
var represents = func() map[graph.RelationshipType]bool {
	types := map[graph.RelationshipType]bool{}
	for _, spec := range graph.RelationshipTypes() {
		types[spec.Type] = slices.ContainsFunc(spec.Fields, func(f graph.PropertySpec) bool { return f.Name == "representing" })
	}
	return types
}()

// represented holds when the organization that the relationship represents, if any, is there.
func (c *compiler) represented(r string) string {
	o := strings.Replace(r, "r", "o", 1)
	return lines(
		fmt.Sprintf("(%s.representing IS NULL OR EXISTS {", r),
		indent(lines(
			fmt.Sprintf("MATCH (%s:%s {id: %s.representing})", o, graph.LabelOrganization, r),
			conditions([]string{c.shown(o)}))),
		"})")
}

// fetch is a list with, for each relationship of a page, itself, its other end, and what is fetched
// along from there.
func (c *compiler) fetch(n string, f graph.Fetch) string {
	hop := c.hop(n, f.Hop, f.Via, f.Where)
	place := []key{{text: hop.end + ".id"}, {text: hop.relationship + ".key", unique: true}}
	match := hop.text + furtherConditions(c.between(place, placePage(f.Page)))
	order := orderBy(place, f.Page)
	if size := limitOf(f.Page); size > 0 {
		limit := c.param("limit", int64(size))
		match = lines(match, fmt.Sprintf("WITH %s, %s", hop.relationship, hop.end), order, "LIMIT "+limit)
	} else if c.most > 0 {
		c.params["most"] = int64(c.most)
		match = lines(match, fmt.Sprintf("WITH %s, %s", hop.relationship, hop.end), "LIMIT $most")
	}
	columns := []string{
		c.element(variable{name: hop.relationship, of: f.Type}),
		c.element(variable{name: hop.end, labels: f.Ends()}),
	}
	for _, further := range f.Fetch {
		columns = append(columns, c.fetch(hop.end, further))
	}
	list := lines("RETURN [", indent(strings.Join(columns, ",\n")), "]")
	return lines("COLLECT {", indent(lines(match, list, order)), "}")
}

// placePage returns the page with the key in its positions written as it is kept.
func placePage(p graph.Page) graph.Page {
	for _, at := range []*graph.Position{&p.After, &p.Before} {
		if len(*at) > 1 {
			*at = slices.Clone(*at)
			(*at)[1] = orderKey((*at)[1])
		}
	}
	return p
}
