package exchange

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"answerable/graph"
)

// The names of what every node and every relationship has in a file: first what it is, then what is known of each, then the
// properties of all labels or types. None is key, id, source, target or type: readers take these for their own.
var (
	nodeAttributes = slices.Concat([]string{"name", "nodeLabel"}, factAttributes, nodeProperties)
	edgeAttributes = slices.Concat([]string{"relationshipType", "relationshipKey"}, factAttributes, relationshipProperties)
	factAttributes = []string{"visibility", "since", "until", "assumption", "sources"}
)

// nodeProperties and relationshipProperties are the names of all properties, each once, in the order of the vocabulary. The
// name of a node is its first attribute already.
var (
	nodeProperties = func() (names []string) {
		for _, l := range graph.Labels() {
			names = appendNames(names, l.Fields)
		}
		return slices.DeleteFunc(names, func(name string) bool { return name == "name" })
	}()
	relationshipProperties = func() (names []string) {
		for _, t := range graph.RelationshipTypes() {
			names = appendNames(names, t.Fields)
		}
		return names
	}()
)

func appendNames(names []string, fields []graph.PropertySpec) []string {
	for _, f := range fields {
		if !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	return names
}

// attributesOfNode returns the values of a node, in the order of nodeAttributes.
func attributesOfNode(n graph.Node) []string {
	values := append([]string{graph.NameOf(n), string(n.Label())}, factValues(&graph.BaseOf(n).Fact)...)
	for _, name := range nodeProperties {
		values = append(values, propertyText(graph.LabelSpecOf(n.Label()).Fields, name, n))
	}
	return values
}

// attributesOfRelationship returns the values of a relationship, in the order of edgeAttributes.
func attributesOfRelationship(r *graph.Relationship) []string {
	values := append([]string{string(r.Type), r.Key}, factValues(&r.Fact)...)
	for _, name := range relationshipProperties {
		text := ""
		if r.Properties != nil {
			text = propertyText(graph.TypeSpecOf(r.Type).Fields, name, r.Properties)
		}
		values = append(values, text)
	}
	return values
}

func factValues(f *graph.Fact) []string {
	return []string{f.Visibility.String(), f.Since.String(), f.Until.String(), f.Assumption, writeSources(f.Sources)}
}

// writeSources writes sources for people, with page and paragraph.
func writeSources(sources []graph.Source) string {
	texts := make([]string, len(sources))
	for i, s := range sources {
		text := s.DocumentID
		if text == "" {
			text = "stated by " + s.StatedByID
		}
		if s.Page != 0 {
			text += fmt.Sprintf(", p. %d", s.Page)
		}
		if s.Paragraph != "" {
			text += ", paragraph " + s.Paragraph
		}
		if s.On != 0 {
			text += ", on " + s.On.String()
		}
		texts[i] = text
	}
	return strings.Join(texts, "; ")
}

// propertyText returns the text of a property: "" without one.
func propertyText(fields []graph.PropertySpec, name string, of any) string {
	f, found := graph.PropertyNamed(fields, name)
	if !found {
		return ""
	}
	value := f.Value(of)
	switch {
	case value.IsZero():
		return ""
	case value.Kind() == reflect.Slice:
		texts := make([]string, value.Len())
		for i := range texts {
			texts[i] = fmt.Sprint(value.Index(i).Interface())
		}
		return strings.Join(texts, "; ")
	default:
		return fmt.Sprint(value.Interface())
	}
}
