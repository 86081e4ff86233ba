package neo4j

import (
	"fmt"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// shown returns the conditions under which the read scope shows a node or a relationship. It names as few
// properties as possible, since each costs. No condition is null for an element that Answerable wrote, so
// NOT can precede it. An element that something else wrote has no level, and is never shown.
func (c *compiler) shown(e string) string {
	text := e + ".level <= $clearance"
	if c.scope.On != 0 {
		c.params["on"] = driver.DateOf(c.scope.On.Time())
		text += fmt.Sprintf(" AND coalesce(%[1]s.sinceFirst <= $on, true) AND coalesce(%[1]s.untilLast >= $on, true)", e)
	}
	if !c.scope.Assumptions {
		text += fmt.Sprintf(" AND %s.assumption IS NULL", e)
	}
	return text
}

// variable is a variable of a statement and what it stands for: nodes of the labels, or relationships of the
// type.
type variable struct {
	name   string
	labels []graph.Label
	of     graph.RelationshipType
}

// specs returns the specifications of a key for the labels or the type. It leaves out labels without the
// key.
func (v variable) specs(key graph.Key) []*graph.KeySpec {
	if v.of != "" {
		return []*graph.KeySpec{graph.KeyOfType(v.of, key)}
	}
	var specs []*graph.KeySpec
	for _, l := range v.labels {
		if spec := graph.KeyOfLabel(l, key); spec != nil {
			specs = append(specs, spec)
		}
	}
	return specs
}

// all returns the conditions that must all be true.
func (c *compiler) all(v variable, where graph.Condition) []string {
	and, isAnd := where.(graph.And)
	switch {
	case where == nil:
		return nil
	case !isAnd:
		return []string{c.condition(v, where)}
	}
	var parts []string
	for _, part := range and {
		parts = append(parts, c.all(v, part)...)
	}
	return parts
}

// condition returns an expression that is true or false, and never null, in parentheses if it needs them.
func (c *compiler) condition(v variable, where graph.Condition) string {
	switch w := where.(type) {
	case nil:
		return "true"
	case graph.And:
		return joined(c.all(v, w), " AND ", "true")
	case graph.Or:
		var parts []string
		for _, part := range w {
			parts = append(parts, c.condition(v, part))
		}
		return joined(parts, " OR ", "false")
	case graph.Not:
		return "NOT (" + c.condition(v, w.Condition) + ")"
	case graph.Property:
		return c.property(v, w)
	case graph.OneOf:
		return c.oneOf(v, w)
	case graph.Number:
		return c.within(v, w.Key, c.number(v, w))
	case graph.DateRange:
		return c.within(v, w.Key, c.dated(v, w))
	case graph.Exists:
		return c.known(v, w.Key)
	case graph.Has:
		return c.has(v.name, w)
	default:
		c.fail("a condition that is a %T", where)
		return "false"
	}
}

func joined(parts []string, operator, none string) string {
	if len(parts) == 0 {
		return none
	}
	return "(" + strings.Join(parts, operator) + ")"
}

func (c *compiler) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("neo4j: a pattern with "+format, args...)
	}
}

// has counts nodes, not relationships: two relationships to one node count once.
func (c *compiler) has(n string, h graph.Has) string {
	hop := c.hop(n, h.Hop, h.Via, h.Where)
	if h.AtLeast <= 1 {
		return lines("EXISTS {", indent(hop.text()), "}")
	}
	return lines("COUNT {", indent(lines(hop.text(), "RETURN DISTINCT "+hop.end)), "} >= "+c.param("atLeast", int64(h.AtLeast)))
}
