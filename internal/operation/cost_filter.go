package operation

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/query"
)

// nodeSet is the nodes that a filter is asked about: how many there are, and how often each of them comes at most.
type nodeSet struct {
	labels         []graph.Label
	nodes, repeats float64
	listed         bool // whether they are those of a list, whose quantifiers by id are looked up
}

// arguments counts what the filter and the order of a field read, for so many objects.
func (c *counter) arguments(f *ast.Field, arguments map[string]any, objects float64, at *place) {
	for _, a := range f.Definition.Arguments {
		switch of, isFilter := c.schema.listed[a.Type.Name()]; {
		case a.Type.Name() == "ObligationFilter":
			c.ledger(at, objects, arguments, arguments[a.Name], f)
			c.filter(a.Type.Name(), arguments[a.Name], nodeSet{}, &place{at, a.Name})
		case a.Name == "filter" && isFilter:
			c.filter(a.Type.Name(), arguments[a.Name], nodeSet{of, unknown, objects, true}, &place{at, a.Name})
		case a.Name == "orderBy" && countsObligations(arguments[a.Name]):
			c.ledger(at, objects, arguments, nil, f)
		}
	}
}

// countsObligations reports whether an order of nodes is by their numbers of obligations.
func countsObligations(orderBy any) bool {
	return slices.ContainsFunc(itemsOf(orderBy), func(item any) bool {
		order, _ := item.(map[string]any)
		return order["by"] == "OVERDUE" || order["by"] == "OPEN"
	})
}

// filter counts what a filter reads. A filter of unknown nodes begins at all nodes of their labels.
func (c *counter) filter(input string, filter any, of nodeSet, at *place) {
	for _, item := range itemsOf(filter) {
		parts, isFilter := item.(map[string]any)
		if !isFilter {
			continue
		}
		of := of
		if ids, given := parts["ids"]; given && ids != nil {
			of.nodes = min(of.nodes, of.repeats*float64(len(itemsOf(ids))))
		}
		for _, field := range c.schema.inputs[input] {
			name, part := field.Name, parts[field.Name]
			if part == nil {
				continue
			}
			at, kind := &place{at, name}, field.Type.Name()
			switch labels, isFilter := c.schema.listed[kind]; {
			case kind == input:
				c.filter(input, part, of, at)
			case kind == "ObligationQuantifier":
				where := part.(map[string]any)["where"]
				c.ledger(at, 1, nil, where, nil)
				c.filter("ObligationFilter", where, nodeSet{}, &place{at, "where"})
			case strings.HasSuffix(kind, "Quantifier"):
				c.quantifier(kind, name, part, of, at)
			case isFilter: // of respondents and subjects
				c.filter(kind, part, nodeSet{labels, unknown, 1, true}, at)
			}
		}
	}
}

// quantifier counts the relationships that a quantifier follows, and what its filters read of their ends.
func (c *counter) quantifier(kind, name string, value any, of nodeSet, at *place) {
	q, isQuantifier := value.(map[string]any)
	if !isQuantifier || of.listed && isByIDs(q) {
		return
	}
	if of.nodes >= unknown {
		of.nodes = min(unknown, of.repeats*c.nodes(of.labels))
	}
	var ends nodeSet
	steps := 0.0
	for _, hop := range query.HopsOf(of.labels, name) {
		total, largest := c.links(of.labels, hop)
		n := min(of.nodes*largest, of.repeats*total, unknown)
		steps += n
		far := hop.EndsFrom(of.labels)
		if asksFurther(q) {
			_, back := c.links(far, graph.Hop{Type: hop.Type, In: !hop.In})
			ends.repeats = min(unknown, max(ends.repeats, of.repeats*back))
		}
		ends.nodes += n
		ends.labels = append(ends.labels, far...)
	}
	c.add(at, steps/stepsPerNode)
	slices.Sort(ends.labels)
	ends.labels = slices.Compact(ends.labels)
	for _, part := range []string{"some", "none", "all"} {
		if field := c.schema.inputs[kind].ForName(part); field != nil && q[part] != nil {
			c.filter(field.Type.Name(), q[part], ends, &place{at, part})
		}
	}
}

// isByIDs reports whether a quantifier asks only whether a node is related to one of some ids. An engine begins at
// these.
func isByIDs(q map[string]any) bool {
	some, _ := q["some"].(map[string]any)
	return len(some) == 1 && some["ids"] != nil && q["none"] == nil && q["all"] == nil && q["count"] == nil
}

// asksFurther reports whether the filters of a quantifier have parts.
func asksFurther(q map[string]any) bool {
	for _, part := range []string{"some", "none", "all"} {
		if filter, _ := q[part].(map[string]any); len(filter) > 0 {
			return true
		}
	}
	return false
}
