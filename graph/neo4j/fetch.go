package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// hop is a MATCH from a node over one relationship, with what the relationship and its other end must
// fulfil.
type hop struct {
	match             string
	relationship, end string // variables
	via, where        []string
}

// text writes the whole hop.
func (h hop) text() string { return lines(h.match, conditions(slices.Concat(h.via, h.where))) }

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
	at := hop{match: fmt.Sprintf(pattern, n, r, h.Type, end), relationship: r, end: m}
	at.via = append([]string{c.shown(r)}, c.all(variable{name: r, of: h.Type}, via)...)
	at.where = []string{c.shown(m)}
	if represents[h.Type] {
		at.where = append(at.where, c.represented(r))
	}
	at.where = append(at.where, c.all(variable{name: m, labels: h.Ends()}, where)...)
	return at
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
	with := fmt.Sprintf("WITH %s, %s", hop.relationship, hop.end)
	place := []key{{text: hop.end + ".id"}, {text: hop.relationship + ".key", unique: true}}
	order := orderBy(place, f.Page)
	hop.via = append(hop.via, c.between(place, placePage(f.Page))...)
	match := hop.text()
	if size := limitOf(f.Page); size > 0 {
		// Of a page, relationships are sorted first, by what holds both keys in one, so that no more ends
		// are looked at than it takes to fill it.
		order = orderBy([]key{{text: hop.relationship + ".ref", unique: true}}, f.Page)
		limit := "LIMIT " + c.param("limit", int64(size))
		match = lines(hop.match, conditions(hop.via), with, order, with, conditions(hop.where), with, limit)
	} else if c.most > 0 {
		c.params["most"] = int64(c.most)
		match = lines(match, with, "LIMIT $most")
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
	for _, at := range []*graph.SortPosition{&p.After, &p.Before} {
		if len(*at) > 1 {
			*at = slices.Clone(*at)
			(*at)[1] = orderKey((*at)[1])
		}
	}
	return p
}
