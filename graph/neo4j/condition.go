package neo4j

import (
	"fmt"
	"strings"

	"answerable/graph"
)

// shown returns the conditions of the stamp for a node or a relationship. Without a day $on is null,
// and so are the comparisons with it. No condition is null for an element that Answerable wrote, so
// that NOT can be put before it; what somebody else wrote has no level, and so is never shown.
func (c *compiler) shown(e string) string {
	return fmt.Sprintf("%[1]s.level <= $clearance AND coalesce(%[1]s.sinceFirst <= $on, true) AND "+
		"coalesce(%[1]s.untilLast >= $on, true) AND ($assumptions OR %[1]s.assumption IS NULL)", e)
}

// mayHide reports whether the clearance may not see what some nodes of the labels sort by.
func (c *compiler) mayHide(labels []graph.Label) bool {
	if c.stamp.Clearance >= graph.Secretariat {
		return false
	}
	for _, l := range labels {
		if namedBy[l].Restrictable {
			return true
		}
	}
	return false
}

// nameKey is graph.KeyName of a node as the stamp shows it.
func (c *compiler) nameKey(n string, labels []graph.Label) string {
	if !c.mayHide(labels) {
		return n + ".nameKey"
	}
	return fmt.Sprintf("CASE WHEN %[1]s.nameKeyLevel > $clearance THEN '' ELSE %[1]s.nameKey END", n)
}

// anyKeys is the list of graph.KeyAny of a node as the stamp shows it. The list begins with the name
// when there is one.
func (c *compiler) anyKeys(n string, labels []graph.Label) string {
	if !c.mayHide(labels) {
		return n + ".keys"
	}
	return fmt.Sprintf("CASE WHEN %[1]s.nameKeyLevel > $clearance AND %[1]s.nameKey <> '' THEN tail(%[1]s.keys) ELSE %[1]s.keys END", n)
}

// all returns the parts of a condition that must all hold.
func (c *compiler) all(n string, labels []graph.Label, where graph.Condition) []string {
	and, isAnd := where.(graph.And)
	switch {
	case where == nil:
		return nil
	case !isAnd:
		return []string{c.condition(n, labels, where)}
	}
	var parts []string
	for _, part := range and {
		parts = append(parts, c.all(n, labels, part)...)
	}
	return parts
}

// condition returns an expression that is true or false, in parentheses where it needs them.
func (c *compiler) condition(n string, labels []graph.Label, where graph.Condition) string {
	switch w := where.(type) {
	case nil:
		return "true"
	case graph.And:
		return joined(c.all(n, labels, w), " AND ", "true")
	case graph.Or:
		var parts []string
		for _, part := range w {
			parts = append(parts, c.condition(n, labels, part))
		}
		return joined(parts, " OR ", "false")
	case graph.Not:
		return "NOT (" + c.condition(n, labels, w.Condition) + ")"
	case graph.Property:
		return c.property(n, labels, w)
	case graph.Has:
		return c.has(n, w)
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

func (c *compiler) property(n string, labels []graph.Label, p graph.Property) string {
	operators := map[graph.Operator]string{graph.Equals: "=", graph.HasPrefix: "STARTS WITH"}
	operator := operators[p.Op]
	if operator == "" {
		c.fail("the operator %q", p.Op)
	}
	switch p.Key {
	case graph.KeyID:
		return fmt.Sprintf("%s.id %s %s", n, operator, c.param("id", p.Value))
	case graph.KeyName:
		name := c.nameKey(n, labels)
		if len(p.Value) > maxIndexed { // then the whole of the name is among the keys alone
			name = fmt.Sprintf("coalesce(head(%s), '')", c.anyKeys(n, labels))
		}
		return fmt.Sprintf("%s %s %s", name, operator, c.param("name", p.Value))
	case graph.KeyAny:
		keys, text := c.anyKeys(n, labels), c.param("text", p.Value)
		if p.Op == graph.Equals {
			return fmt.Sprintf("%s IN %s", text, keys)
		}
		return fmt.Sprintf("any(key IN %s WHERE key STARTS WITH %s)", keys, text)
	default:
		c.fail("the key %q", p.Key)
		return "false"
	}
}

// has counts nodes, not relationships: two that lead to one node count once.
func (c *compiler) has(n string, h graph.Has) string {
	hop := c.hop(n, h.Hop)
	match := hop.text + furtherConditions(c.all(hop.end, hop.labels, h.Where))
	if h.AtLeast <= 1 {
		return lines("EXISTS {", indent(match), "}")
	}
	return lines("COUNT {", indent(lines(match, "RETURN DISTINCT "+hop.end)), "} >= "+c.param("atLeast", int64(h.AtLeast)))
}
