package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// hop is a MATCH over one relationship, with the conditions for the relationship and its far end.
type hop struct {
	match             string
	relationship, end string // names of variables
	via, where        []string
}

// text returns the whole hop.
func (h hop) text() string { return lines(h.match, conditions(slices.Concat(h.via, h.where))) }

// hop matches the visible relationships of a hop from a node that match via, and whose far ends are visible
// and match where.
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
	if h.Labels != nil && len(h.Labels) == 0 { // to nodes of no label
		at.where = append(at.where, "false")
	}
	if represents[h.Type] {
		at.where = append(at.where, c.represented(r))
	}
	at.where = append(at.where, c.all(variable{name: m, labels: h.Ends()}, where)...)
	return at
}

// alternatives joins labels, of which a node has one.
func alternatives[L ~string](labels []L) string {
	texts := make([]string, len(labels))
	for i, l := range labels {
		texts[i] = string(l)
	}
	return strings.Join(texts, "|")
}

// represents lists the types of relationships that may represent an organization.
var represents = func() map[graph.RelationshipType]bool {
	types := map[graph.RelationshipType]bool{}
	for _, spec := range graph.RelationshipTypes() {
		types[spec.Type] = slices.ContainsFunc(spec.Fields, func(f graph.PropertySpec) bool { return f.Name == "representing" })
	}
	return types
}()

// represented returns the condition that the organization that a relationship represents, if any, is
// visible.
func (c *compiler) represented(r string) string {
	o := strings.Replace(r, "r", "o", 1)
	return lines(
		fmt.Sprintf("(%s.representing IS NULL OR EXISTS {", r),
		indent(lines(
			fmt.Sprintf("MATCH (%s:%s {id: %s.representing})", o, graph.LabelOrganization, r),
			conditions([]string{c.shown(o)}))),
		"})")
}

// fetch returns an expression: a list with an item for each relationship of a page. An item holds the
// relationship, its far end and the nested fetches.
func (c *compiler) fetch(n string, f graph.Fetch) string {
	hop := c.hop(n, f.Hop, f.Via, f.Where)
	with := fmt.Sprintf("WITH %s, %s", hop.relationship, hop.end)
	sortKeys := []key{{text: hop.end + ".id"}, {text: hop.relationship + ".key", unique: true}}
	order := orderBy(sortKeys, f.Page)
	hop.via = append(hop.via, c.between(sortKeys, placePage(f.Page))...)
	match := hop.text()
	if size := limitOf(f.Page); size > 0 {
		// For a page, the relationships are sorted first, by a property that holds both keys. So the server
		// reads only as many far ends as the page needs.
		order = orderBy([]key{{text: hop.relationship + ".ref", unique: true}}, f.Page)
		limit := "LIMIT " + c.param("limit", int64(size))
		match = lines(hop.match, conditions(hop.via), with, order, with, conditions(hop.where), with, limit)
	} else if c.most > 0 {
		c.params["most"] = int64(c.most)
		match = lines(match, with, "LIMIT $most")
	}
	projection := []string{
		c.element(variable{name: hop.relationship, of: f.Type}),
		c.element(variable{name: hop.end, labels: f.Ends()}),
	}
	for _, further := range f.Fetch {
		projection = append(projection, c.fetch(hop.end, further))
	}
	list := lines("RETURN [", indent(strings.Join(projection, ",\n")), "]")
	return lines("COLLECT {", indent(lines(match, list, order)), "}")
}

// placePage returns the page with the relationship keys of its positions in their stored form.
func placePage(p graph.Page) graph.Page {
	for _, at := range []*graph.SortPosition{&p.After, &p.Before} {
		if len(*at) > 1 {
			*at = slices.Clone(*at)
			(*at)[1] = orderKey((*at)[1])
		}
	}
	return p
}
