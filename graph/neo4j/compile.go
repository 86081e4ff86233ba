package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// compiler compiles a pattern to a statement. Labels, types and property names come from the tables of
// package graph and become part of the text. Values become parameters.
type compiler struct {
	scope  graph.ReadScope
	params map[string]any
	ends   int // the number of variables for far ends
	// omitSources leaves out sources and statements.
	omitSources bool
	// listed returns elements as lists of properties. A list is faster to read and slower to plan.
	listed bool
	most   int // the maximum number of rows of a fetch without a page, for each node; 0 for any number
	err    error
}

func newCompiler(scope graph.ReadScope) *compiler {
	return &compiler{scope: scope, params: map[string]any{"clearance": int64(scope.Clearance)}}
}

// param adds a parameter and returns its expression.
func (c *compiler) param(name string, value any) string {
	return "$" + put(c.params, name, value)
}

// put adds a parameter under the name, or under the name and a number if the name is taken. It returns the
// name.
func put(params map[string]any, name string, value any) string {
	unique := name
	for i := 2; ; i++ {
		if _, taken := params[unique]; !taken {
			break
		}
		unique = fmt.Sprint(name, i)
	}
	params[unique] = value
	return unique
}

// compileMatch returns the statement for Match. Ok is false when the pattern has no start. When most is not
// 0, a fetch without a page is cut after that number.
func compileMatch(p graph.Pattern, most int) (st statement, ok bool, err error) {
	c := newCompiler(p.Scope)
	c.most, c.omitSources = most, p.OmitSources
	c.listed = p.OmitSources || most > 0 && !paged(p.Page, p.Fetch)
	p = startFromIDs(p)
	starts, ok := c.starts(p)
	if !ok {
		return st, false, nil
	}
	projection := []string{c.element(variable{name: "n", labels: startLabels(p.Start)}) + " AS node"}
	for i, f := range p.Fetch {
		projection = append(projection, indent(c.fetch("n", f))+fmt.Sprint(" AS along", i+1))
	}
	order := orderBy(c.sortKeysOf(startOf(p), p.Order), p.Page)
	text := lines("// "+p.Name, starts, "RETURN "+strings.Join(projection, ",\n"), order)
	return statement{name: p.Name, text: text, params: c.params}, true, c.err
}

// paged reports whether the starts or a fetch have a page, so that the result is small.
func paged(p graph.Page, fetches []graph.Fetch) bool {
	return p.First > 0 || p.Last > 0 || slices.ContainsFunc(fetches, func(f graph.Fetch) bool { return paged(f.Page, f.Fetch) })
}

// compileCount returns the statement for Count: one total, or a number for each start.
func compileCount(p graph.Pattern) (st statement, ok bool, err error) {
	c := newCompiler(p.Scope)
	name := "count " + p.Name
	p = startFromIDs(p)
	if len(p.Fetch) == 0 {
		p.Page, p.Order = graph.Page{}, nil
		starts, ok := c.starts(p)
		return statement{name: name, text: lines("// "+name, starts, "RETURN count(n) AS total"), params: c.params}, ok, c.err
	}
	starts, ok := c.starts(p)
	if !ok {
		return st, false, nil
	}
	f := p.Fetch[0]
	hop := c.hop("n", f.Hop, f.Via, f.Where)
	number := lines("COUNT {", indent(hop.text()), "} AS number")
	result := "RETURN n.id AS id, " + number
	if p.Sum {
		result = lines("WITH n, "+number, "RETURN sum(number) AS total, coalesce(max(number), 0) AS largest")
	}
	return statement{name: name, text: lines("// "+name, starts, result), params: c.params}, true, c.err
}

// starts matches, as n, the page of the nodes at which the pattern starts and that match its condition.
func (c *compiler) starts(p graph.Pattern) (text string, ok bool) {
	ids, labels := split(p.Start)
	limit := ""
	if size := limitOf(p.Page); size > 0 {
		limit = "LIMIT " + c.param("limit", int64(size))
	}
	sortKeys := c.sortKeysOf(startOf(p), p.Order)
	page := orderBy(sortKeys, p.Page)
	if len(labels) == 0 && len(ids) > 1 {
		where := append(c.between(sortKeys, p.Page), c.shown("n"))
		where = append(where, c.all(startOf(p), p.Where)...)
		text = lines(c.anyOf(ids), "WITH n", conditions(where))
		if limit != "" {
			text = lines(text, "WITH n", page, limit)
		}
		return text, true
	}
	if len(ids) > 0 {
		c.setIDs(ids)
	}
	var branches []string
	for _, of := range graph.Labels() {
		inList := slices.Contains(labels, of.Label)
		if inList || len(ids[of.Label]) > 0 {
			branches = append(branches, c.branch(p, of.Label, inList))
		}
	}
	switch {
	case len(branches) == 0:
		return "", false
	case len(branches) == 1 && limit == "":
		return branches[0], true
	case len(branches) == 1:
		return lines(branches[0], "WITH n", page, limit), true
	}
	for i, branch := range branches {
		branches[i] = lines(branch, "RETURN n")
		if limit != "" {
			branches[i] = lines(branch, "RETURN n", page, limit)
		}
	}
	text = union(branches)
	if limit != "" {
		text = lines(text, "WITH n", page, limit)
	}
	return text, true
}

// startLabels returns the labels in the statement: all labels when the starts are ids of several labels.
func startLabels(starts []graph.Start) []graph.Label {
	ids, labels := split(starts)
	if len(labels) > 0 || len(ids) == 1 {
		return labelsOf(starts)
	}
	return graph.AllLabels()
}

// startOf returns the variable of the starts.
func startOf(p graph.Pattern) variable { return variable{name: "n", labels: labelsOf(p.Start)} }

// anyOf matches the nodes with the ids, which are of several labels.
func (c *compiler) anyOf(ids map[graph.Label][]string) string {
	all := []string{}
	for _, of := range graph.Labels() {
		all = append(all, ids[of.Label]...)
	}
	c.params["ids"] = map[string]any{"all": all} // a map, as in setIDs
	return "MATCH (n:GraphNode) WHERE n.id IN $ids.all"
}

// setIDs sets the parameter $ids, a map with the ids of each label. Neo4j plans a statement again for a list
// of another size, but not for other contents of a map.
func (c *compiler) setIDs(ids map[graph.Label][]string) {
	byLabel := map[string]any{}
	for _, of := range graph.Labels() {
		byLabel[string(of.Label)] = append([]string{}, ids[of.Label]...)
	}
	c.params["ids"] = byLabel
}

// branch matches the nodes of one label: all of them, or those with the ids. In a union, each branch gives
// its own page along its own index. The union of the pages is cut once more.
func (c *compiler) branch(p graph.Pattern, label graph.Label, all bool) string {
	n := variable{name: "n", labels: []graph.Label{label}}
	sortKeys := c.sortKeysOf(n, p.Order)
	match := "MATCH (n:" + string(label) + ")"
	var where []string
	if lead, ok := c.startFrom(n, p.Where); ok && all {
		match = lead
	} else if all {
		where = c.seekable(p, sortKeys)
	} else {
		where = append(where, "n.id IN $ids."+string(label))
	}
	where = append(where, c.between(sortKeys, p.Page)...)
	where = append(where, c.shown("n"))
	where = append(where, c.all(n, p.Where)...)
	return lines(match, conditions(where))
}

func union(branches []string) string {
	return lines("CALL () {", indent(strings.Join(branches, "\nUNION ALL\n")), "}")
}

// seekable returns conditions that are true for all nodes, but which Neo4j needs to use an index for an
// order or for a range of names. It includes the bounds that the pattern's condition sets to the sort key.
func (c *compiler) seekable(p graph.Pattern, sortKeys []key) []string {
	limited := limitOf(p.Page) > 0
	switch {
	case limited && !sortKeys[0].unique:
		conditions := []string{sortKeys[0].text + " IS NOT NULL", "n.id IS NOT NULL"}
		low, high := graph.SortBounds(p.Where, p.Order[0].Key)
		if low != "" {
			conditions = append(conditions, sortKeys[0].text+" >= "+c.param("low", low))
		}
		if high != "" {
			conditions = append(conditions, sortKeys[0].text+" <= "+c.param("high", high))
		}
		return conditions
	case limited || p.Where != nil:
		return []string{"n.id IS NOT NULL"}
	default:
		return nil
	}
}

// split returns the labels whose nodes are all starts, and the ids of the other starts by label. A text that
// is not an id names no node.
func split(starts []graph.Start) (ids map[graph.Label][]string, labels []graph.Label) {
	for _, s := range starts {
		if s.Label != "" {
			labels = append(labels, s.Label)
		}
	}
	ids = map[graph.Label][]string{}
	for _, s := range starts {
		for _, id := range s.IDs {
			if label, _, ok := graph.SplitID(id); ok && !slices.Contains(labels, label) {
				ids[label] = append(ids[label], id)
			}
		}
	}
	for label, of := range ids {
		slices.Sort(of)
		ids[label] = slices.Compact(of)
	}
	return ids, labels
}

// labelsOf returns the labels that the starts can have.
func labelsOf(starts []graph.Start) []graph.Label {
	ids, labels := split(starts)
	for label := range ids {
		labels = append(labels, label)
	}
	slices.Sort(labels)
	return slices.Compact(labels)
}

// lines joins the parts that are not empty, one on each line.
func lines(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), "\n")
}

func indent(text string) string { return "  " + strings.ReplaceAll(text, "\n", "\n  ") }

// conditions returns a WHERE clause.
func conditions(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return "WHERE " + strings.TrimPrefix(furtherConditions(all), "\n  AND ")
}

// furtherConditions returns further conditions of a WHERE clause.
func furtherConditions(all []string) string {
	text := ""
	for _, condition := range all {
		text += "\n  AND " + strings.ReplaceAll(condition, "\n", "\n  ")
	}
	return text
}
