package neo4j

import (
	"fmt"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// wholeFrom is the length from which a text is compared with the whole name. Of a longer name, nameKey holds
// the beginning, since indexes have a limit. The first of the keys holds the whole name.
const wholeFrom = 900

var operators = map[graph.Operator]string{graph.Equals: "=", graph.HasPrefix: "STARTS WITH", graph.Contains: "CONTAINS"}

func (c *compiler) property(v variable, p graph.Property) string {
	operator := operators[p.Op]
	if operator == "" {
		c.fail("the operator %q", p.Op)
	}
	if p.Value == "" { // no text is empty, and every text begins with and contains the empty text
		if p.Op == graph.Equals {
			return "false"
		}
		return c.known(v, p.Key)
	}
	whole := p.Op == graph.Contains || len(p.Value) >= wholeFrom
	if p.Key == graph.KeyAny && p.Op == graph.Equals {
		return fmt.Sprintf("%s IN %s", c.param("any", p.Value), c.anyKeys(v))
	}
	return c.someText(v, p.Key, whole, operator+" "+c.param(string(p.Key), p.Value))
}

func (c *compiler) oneOf(v variable, w graph.OneOf) string {
	values := w.Values
	if slices.Contains(values, "") { // no text is empty
		values = slices.DeleteFunc(slices.Clone(values), func(value string) bool { return value == "" })
	}
	if len(values) == 0 {
		return "false"
	}
	whole := slices.ContainsFunc(values, func(value string) bool { return len(value) >= wholeFrom })
	return c.someText(v, w.Key, whole, "IN "+c.list(string(w.Key), values))
}

// list adds the list to the parameter $in, a map. Neo4j plans a statement again for a list of another size,
// but not for other contents of a map.
func (c *compiler) list(name string, values []string) string {
	in, _ := c.params["in"].(map[string]any)
	if in == nil {
		in = map[string]any{}
		c.params["in"] = in
	}
	for known, list := range in { // several conditions may share a long list, which is sent once
		if given, ok := list.([]string); ok && len(given) == len(values) && len(values) > 0 && &given[0] == &values[0] {
			return "$in." + known
		}
	}
	return "$in." + put(in, name, values)
}

// someText returns the condition that some text of the key passes the test, such as "= $country".
func (c *compiler) someText(v variable, key graph.Key, whole bool, test string) string {
	specs := v.specs(key)
	switch {
	case len(specs) == 0:
		return "false"
	case specs[0].Key == graph.KeyID:
		return v.name + ".id " + test
	case specs[0].Key == graph.KeyName && whole:
		return c.having(v, key, c.wholeName(v)+" "+test)
	case specs[0].Key == graph.KeyName:
		return c.having(v, key, c.nameKey(v)+" "+test)
	case specs[0].Key == graph.KeyAny:
		return fmt.Sprintf("any(key IN %s WHERE key %s)", c.anyKeys(v), test)
	case specs[0].Many:
		return c.within(v, key, []string{fmt.Sprintf("any(key IN %s.%s WHERE key %s)", v.name, stored(specs[0]), test)})
	default:
		return c.within(v, key, []string{fmt.Sprintf("%s.%s %s", v.name, stored(specs[0]), test)})
	}
}

// stored returns the property by which texts of a key are compared, or else the property of the value.
func stored(spec *graph.KeySpec) string {
	if spec.Kind == graph.TextKey {
		return string(spec.Key) + "Key"
	}
	return string(spec.Key)
}

func (c *compiler) number(v variable, w graph.Number) (tests []string) {
	if w.Min != nil {
		tests = append(tests, fmt.Sprintf("%s.%s >= %s", v.name, w.Key, c.param("min", *w.Min)))
	}
	if w.Max != nil {
		tests = append(tests, fmt.Sprintf("%s.%s <= %s", v.name, w.Key, c.param("max", *w.Max)))
	}
	return tests
}

func (c *compiler) dated(v variable, w graph.DateRange) (tests []string) {
	if w.From != 0 {
		tests = append(tests, fmt.Sprintf("%s.%sFirst >= %s", v.name, w.Key, c.param("from", driver.DateOf(w.From.Time()))))
	}
	if w.To != 0 {
		tests = append(tests, fmt.Sprintf("%s.%sLast <= %s", v.name, w.Key, c.param("to", driver.DateOf(w.To.Time()))))
	}
	return tests
}

// known returns the condition that the key has a visible value.
func (c *compiler) known(v variable, key graph.Key) string {
	specs := v.specs(key)
	switch {
	case len(specs) == 0:
		return "false"
	case specs[0].Key == graph.KeyID, specs[0].Key == graph.KeyVisibility:
		return "true"
	case specs[0].Key == graph.KeyName:
		return c.having(v, key, c.nameKey(v)+" <> ''")
	case specs[0].Key == graph.KeyAny:
		return fmt.Sprintf("size(%s) > 0", c.anyKeys(v))
	default:
		return c.within(v, key, nil)
	}
}

// within returns the condition that the key has a visible value and passes all tests. Without a value, the
// tests are null, and so would be their negation.
func (c *compiler) within(v variable, key graph.Key, tests []string) string {
	specs := v.specs(key)
	if len(specs) == 0 {
		return "false"
	}
	parts := []string{fmt.Sprintf("%s.%s IS NOT NULL", v.name, stored(specs[0]))}
	restrictable := func(spec *graph.KeySpec) bool { return spec.Restrictable }
	if c.scope.Clearance < graph.Secretariat && slices.ContainsFunc(specs, restrictable) {
		parts = append(parts, fmt.Sprintf("coalesce(%s.%sLevel <= $clearance, true)", v.name, specs[0].Key))
	}
	return joined(append(parts, tests...), " AND ", "")
}

// having returns the condition that a test of the property is true, for the labels that have the key.
func (c *compiler) having(v variable, key graph.Key, test string) string {
	if len(v.specs(key)) == len(v.labels) {
		return test
	}
	var labels []string
	for _, l := range v.labels {
		if graph.KeyOfLabel(l, key) != nil {
			labels = append(labels, string(l))
		}
	}
	return fmt.Sprintf("(%s:%s AND %s)", v.name, alternatives(labels), test)
}

// mayHide reports whether the clearance may not see the sort key of some nodes of the variable.
func (c *compiler) mayHide(v variable) bool {
	return c.scope.Clearance < graph.Secretariat && slices.ContainsFunc(v.labels, restrictsName)
}

func restrictsName(l graph.Label) bool { return namedBy[l].Restrictable }

// nameKey returns the sort key graph.KeyName of a node, as the read scope shows it. It is one property
// unless the labels differ in whether the name may be hidden.
func (c *compiler) nameKey(v variable) string {
	differs := func(l graph.Label) bool { return restrictsName(l) != restrictsName(v.labels[0]) }
	if c.mayHide(v) && slices.ContainsFunc(v.labels, differs) {
		return fmt.Sprintf("CASE WHEN %[1]s.nameKeyLevel > $clearance THEN '' ELSE %[1]s.nameKey END", v.name)
	}
	return v.name + "." + sortPropertyOf(graph.KeyOfLabel(v.labels[0], graph.KeyName), c.scope.Clearance)
}

// wholeName returns graph.KeyName of a node as the read scope shows it, or ”.
func (c *compiler) wholeName(v variable) string {
	hidden := ""
	if c.mayHide(v) {
		hidden = fmt.Sprintf(" OR %s.nameKeyLevel > $clearance", v.name)
	}
	return fmt.Sprintf("CASE WHEN %[1]s.nameKey = ''%[2]s THEN '' ELSE head(%[1]s.keys) END", v.name, hidden)
}

// anyKeys returns the list graph.KeyAny of a node as the read scope shows it. A visible name comes first, and
// aliases come last.
func (c *compiler) anyKeys(v variable) string {
	keys := v.name + ".keys"
	if c.scope.Clearance < graph.Secretariat && slices.ContainsFunc(v.labels, restrictsAliases) {
		keys = fmt.Sprintf("CASE WHEN %[1]s.aliasesLevel > $clearance "+
			"THEN %[1]s.keys[..size(%[1]s.keys) - size(coalesce(%[1]s.aliasesKey, []))] ELSE %[1]s.keys END", v.name)
	}
	if c.mayHide(v) {
		keys = fmt.Sprintf("CASE WHEN %[1]s.nameKeyLevel > $clearance AND %[1]s.nameKey <> '' THEN tail(%[2]s) ELSE %[2]s END", v.name, keys)
	}
	return keys
}

// restrictsAliases reports whether nodes of the label may hide their aliases, which are the last of the keys.
func restrictsAliases(l graph.Label) bool {
	spec := graph.KeyOfLabel(l, "aliases")
	return spec != nil && spec.Restrictable
}

// sortProperty returns the property by which a node sorts for a key; see graph.ReadScope.SortValue.
func (c *compiler) sortProperty(v variable, key graph.Key) string {
	specs := v.specs(key)
	switch {
	case len(specs) == 0: // no node has these labels
		return "null"
	case specs[0].Key == graph.KeyName:
		return c.nameKey(v)
	default:
		return v.name + "." + sortPropertyOf(specs[0], c.scope.Clearance)
	}
}
