package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// A statement returns an element as a list of the properties that make it. Properties that are only for
// matching and sorting stay in the server. Nodes of a few labels have a list for each label; the id says
// which. A list is several times slower to plan than all properties. So statements for few elements, and for
// nodes of many labels, return all properties.

// projection lists the properties of one label or type in such a list.
type projection struct {
	names  []string
	fields int         // the index of the model's first property
	levels map[int]int // the index of the level of each field
}

var (
	commonColumns = []string{"level", "since", "until", "assumption"}
	sourceColumns = []string{"sourceDocuments", "sourcePages", "sourceParagraphs", "sourceQuotes", "sourceReadOn"}
	// Elements with statements or with provenance of properties, which are rare, return all properties too.
	statedColumns = []string{
		"propertySourceNames", "propertySourceAssumptions", "propertySourceOf",
		"propertySourceDocuments", "propertySourcePages", "propertySourceParagraphs", "propertySourceQuotes", "propertySourceReadOn",
		"statementProperties", "statementValues", "statementReasons", "statementSourceOf",
		"statementSourceDocuments", "statementSourcePages", "statementSourceParagraphs", "statementSourceQuotes", "statementSourceReadOn",
	}
	columnsOfLabel = map[graph.Label]*projection{}
	columnsOfType  = map[graph.RelationshipType]*projection{}
)

func init() {
	for _, spec := range graph.Labels() {
		columnsOfLabel[spec.Label] = newProjection("id", spec.Fields)
	}
	for _, spec := range graph.RelationshipTypes() {
		columnsOfType[spec.Type] = newProjection("key", spec.Fields)
	}
}

func newProjection(first string, fields []graph.PropertySpec) *projection {
	c := &projection{names: append([]string{first}, commonColumns...), levels: map[int]int{}}
	c.fields = len(c.names)
	for _, f := range fields {
		c.names = append(c.names, f.Name)
	}
	for i, f := range fields {
		if f.Restrictable {
			c.levels[i] = len(c.names)
			c.names = append(c.names, f.Name+"Level")
		}
	}
	return c
}

// maxListedLabels is the maximum number of labels with a list each.
const maxListedLabels = 4

// list returns the list of the properties of a variable.
func list(variable string, names []string) string {
	return "[" + variable + "." + strings.Join(names, ", "+variable+".") + "]"
}

// element returns the list of a node, which has one of the labels, or of a relationship.
func (c *compiler) element(v variable) string {
	var text string
	switch {
	case v.of == "" && len(v.labels) == 0:
		return "null" // no node has these labels
	case !c.listed || len(v.labels) > maxListedLabels:
		return "properties(" + v.name + ")"
	case v.of != "":
		text = list(v.name, columnsOfType[v.of].names)
	case len(v.labels) == 1:
		text = list(v.name, columnsOfLabel[v.labels[0]].names)
	default:
		text = "CASE"
		for _, l := range v.labels {
			text += fmt.Sprintf("\n  WHEN %s:%s THEN %s", v.name, l, list(v.name, columnsOfLabel[l].names))
		}
		text += "\nEND"
	}
	if c.omitSources {
		return text
	}
	return fmt.Sprintf("%s\n  + %s\n  + CASE WHEN %s.statementProperties IS NULL AND %[3]s.propertySourceNames IS NULL THEN [] ELSE [properties(%[3]s)] END",
		text, list(v.name, sourceColumns), v.name)
}

// read reads what every element has. Property reads the properties of the model.
func (c *projection) read(list []any, fields []graph.PropertySpec) (f graph.Fact, levels map[string]graph.Clearance, err error) {
	if len(list) < len(c.names) {
		return f, nil, fmt.Errorf("neo4j: a list of %d where one of %d should be", len(list), len(c.names))
	}
	level, ok := list[1].(int64)
	if !ok {
		return f, nil, fmt.Errorf("neo4j: a level that is a %T", list[1])
	}
	f.Visibility = graph.Clearance(level)
	if f.Since, err = dateIn(list[2]); err != nil {
		return f, nil, err
	}
	if f.Until, err = dateIn(list[3]); err != nil {
		return f, nil, err
	}
	f.Assumption, _ = list[4].(string)
	for i, at := range c.levels {
		if level, restricted := list[at].(int64); restricted {
			if levels == nil {
				levels = map[string]graph.Clearance{}
			}
			levels[fields[i].Name] = graph.Clearance(level)
		}
	}
	rest := list[len(c.names):]
	if len(rest) < len(sourceColumns) {
		return f, levels, nil
	}
	cited := properties{}
	for i, name := range sourceColumns {
		if rest[i] != nil {
			cited[name] = rest[i]
		}
	}
	if len(rest) > len(sourceColumns) {
		all, _ := rest[len(sourceColumns)].(map[string]any)
		for _, name := range statedColumns {
			if all[name] != nil {
				cited[name] = all[name]
			}
		}
	}
	if f.Sources, err = cited.sources("source"); err != nil {
		return f, levels, err
	}
	if f.PropertySources, err = cited.propertySources(); err != nil {
		return f, levels, err
	}
	f.AlternativeValues, err = cited.statements()
	return f, levels, err
}

func dateIn(v any) (graph.PartialDate, error) {
	switch v := v.(type) {
	case nil:
		return graph.PartialDate{}, nil
	case string:
		return graph.ParsePartialDate(v)
	}
	return graph.PartialDate{}, fmt.Errorf("a date can't be a %T", v)
}

// property returns the function that graph.NodeOf asks for.
func (c *projection) property(list []any) func(i int) any {
	return func(i int) any {
		v := list[c.fields+i]
		if texts, ok := v.([]any); ok {
			return textsOf(texts)
		}
		return v
	}
}

// listOf makes the list from all properties.
func (c *projection) listOf(all map[string]any) []any {
	list := make([]any, 0, len(c.names)+len(sourceColumns)+1)
	for _, name := range slices.Concat(c.names, sourceColumns) {
		list = append(list, all[name])
	}
	return append(list, all)
}

// foreign is the error of an element that holds a value that the model does not know: another program wrote it.
func foreign(element string, why error) error {
	return graph.Unavailable(fmt.Sprintf("%s can't be read: %v; another program has changed it, and answerable check names it", element, why), why)
}

// nodeOf reads a node from a list or from all properties.
func nodeOf(v any) (graph.Node, error) {
	list, _ := v.([]any)
	whole, _ := v.(map[string]any)
	id, _ := whole["id"].(string)
	if len(list) > 0 {
		id, _ = list[0].(string)
	}
	label, _, ok := graph.SplitID(id)
	if !ok {
		return nil, fmt.Errorf("neo4j: a %T with the id %q where a node should be", v, id)
	}
	c := columnsOfLabel[label]
	if whole != nil {
		list = c.listOf(whole)
	}
	f, levels, err := c.read(list, fieldsOfLabel[label])
	if err != nil {
		return nil, foreign(id, err)
	}
	n, err := graph.NodeOf(label, id, f, levels, c.property(list))
	if err != nil {
		return nil, foreign(id, err)
	}
	return n, nil
}

// relationshipOf reads a relationship from a list or from all properties.
func relationshipOf(v any, r graph.Ref) (*graph.Relationship, error) {
	c := columnsOfType[r.Type]
	list, _ := v.([]any)
	if whole, ok := v.(map[string]any); ok {
		list = c.listOf(whole)
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("neo4j: a %T where a relationship should be", v)
	}
	key, _ := list[0].(string)
	r.Key = fromOrderKey(key)
	f, _, err := c.read(list, fieldsOfType[r.Type])
	if err != nil {
		return nil, foreign(r.String(), err)
	}
	read, err := graph.RelationshipOf(r, f, c.property(list))
	if err != nil {
		return nil, foreign(r.String(), err)
	}
	return read, nil
}
