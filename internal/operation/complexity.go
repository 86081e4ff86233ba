package operation

import (
	"fmt"
	"reflect"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/query"
)

// complexity measures what a valid operation costs; see cost.go.
type complexity struct {
	variables  map[string]any
	schema     *schemaSizes
	page       int    // the largest requested page
	pageOf     string // the path of the largest page
	conditions int    // in all filters
}

// rows returns how many rows a field may have that counts obligations or compares days or groups.
func rows(f *ast.Field, arguments map[string]any) (rows int, counted bool) {
	switch f.Definition.Type.Name() {
	case "ObligationCounts":
	case "LedgerPoint":
		return daysOf(arguments), true
	case "Overlap":
		groups := len(itemsOf(arguments["groups"]))
		return groups * (groups - 1) / 2, true
	default:
		return 0, false
	}
	var by []query.ObligationDimension
	for _, d := range itemsOf(arguments["by"]) {
		by = append(by, query.ObligationDimension(fmt.Sprint(d)))
	}
	return query.MaxRows(by), true
}

// daysOf returns the number of days of a series. Arguments that are wrong, which the field refuses, count as the most.
func daysOf(arguments map[string]any) int {
	from, err := graph.ParseDate(fmt.Sprint(arguments["from"]))
	to, problem := graph.ParseDate(fmt.Sprint(arguments["to"]))
	days, tooMany := query.SeriesDays(from, to, query.Every(fmt.Sprint(arguments["every"])))
	if err != nil || problem != nil || tooMany != nil {
		return query.MaxSeries
	}
	return len(days)
}

// conditions counts the conditions in a filter and its nested filters. Package graph limits the filter of
// one field.
func conditions(filter any) (n int) {
	if parts, isFilter := filter.(map[string]any); isFilter {
		for _, part := range parts {
			n += 1 + conditions(part)
		}
		return n
	}
	if reflect.ValueOf(filter).Kind() == reflect.Slice {
		for _, part := range itemsOf(filter) {
			n += conditions(part)
		}
	}
	return n
}

// itemsOf returns the items of a list in gqlgen's representation. GraphQL allows a single value for a list
// of one; gqlgen may pass it with any type, or unchanged.
func itemsOf(list any) (items []any) {
	v := reflect.ValueOf(list)
	switch {
	case !v.IsValid():
		return nil
	case v.Kind() != reflect.Slice:
		return []any{list}
	}
	for i := range v.Len() {
		items = append(items, v.Index(i).Interface())
	}
	return items
}

// isIntrospection reports whether the field returns the schema.
func isIntrospection(f *ast.Field) bool { return f.Name == "__schema" || f.Name == "__type" }

// size returns the size of the list that a field returns, or of its page. Other fields have no size.
func (m *complexity) size(f *ast.Field, arguments map[string]any) (size int, paged bool) {
	if f.Definition != nil && f.Definition.Arguments.ForName("ids") != nil && f.Definition.Arguments.ForName("first") == nil {
		return m.paged(f, "ids", len(itemsOf(arguments["ids"]))), true
	}
	if f.Definition == nil || f.ObjectDefinition == nil {
		return 0, false
	}
	if f.Definition.Arguments.ForName("first") == nil {
		switch of := f.ObjectDefinition.Name; {
		case (of == "ObligationsChanged" || of == "GraphChanged") && len(f.SelectionSet) > 0:
			return query.DefaultPage, true // usually far fewer; the number of nodes of a change is limited when it is written
		default:
			size, paged = m.schema.lists[of+"."+f.Name]
			return size, paged
		}
	}
	size, given := 0, false
	for _, name := range []string{"first", "last"} {
		var n int64
		switch value := arguments[name].(type) {
		case int64:
			n = value
		case fmt.Stringer: // a json.Number
			_, _ = fmt.Sscan(value.String(), &n)
		default:
			continue
		}
		size, given = max(size, m.paged(f, name, int(max(n, 0)))), true
	}
	if !given {
		return query.DefaultPage, true
	}
	return size, true
}

// paged records the size of a requested page.
func (m *complexity) paged(f *ast.Field, argument string, size int) int {
	if size > m.page {
		m.page, m.pageOf = size, f.Alias+"."+argument
	}
	return min(size, query.MaxPage)
}

// introspectionSizes returns the average lengths of the lists of introspection, rounded up, by type and
// field, such as __Type.fields.
func introspectionSizes(s *ast.Schema) map[string]int {
	sums, of := map[string]int{}, map[string]int{}
	add := func(field string, n int) { sums[field] += n; of[field]++ }
	add("__Schema.types", len(s.Types))
	add("__Schema.directives", len(s.Directives))
	for _, t := range s.Types {
		isInput := t.Kind == ast.InputObject
		add("__Type.fields", map[bool]int{false: len(t.Fields)}[isInput])
		add("__Type.inputFields", map[bool]int{true: len(t.Fields)}[isInput])
		add("__Type.enumValues", len(t.EnumValues))
		add("__Type.interfaces", len(t.Interfaces))
		add("__Type.possibleTypes", len(s.PossibleTypes[t.Name]))
		for _, f := range t.Fields {
			if !isInput {
				add("__Field.args", len(f.Arguments))
			}
		}
	}
	for _, d := range s.Directives {
		add("__Directive.args", len(d.Arguments))
	}
	for field, n := range of {
		sums[field] = (sums[field] + n - 1) / n
	}
	return sums
}
