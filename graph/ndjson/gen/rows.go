package main

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"answerable/graph"
)

// row is a property in the table of its label or relationship type.
type row struct{ Name, Value, Rules, Meaning string }

// rows returns the properties of a label or of a relationship type.
func (s schema) rows(spec any) ([]row, error) {
	var (
		fields []graph.PropertySpec
		of     string // the type of the API that shows them
	)
	switch spec := spec.(type) {
	case graph.LabelSpec:
		fields, of = spec.Fields, string(spec.Label)
	case graph.TypeSpec:
		fields, of = spec.Fields, edges[spec.Type]
		if len(fields) > 0 && of == "" {
			return nil, fmt.Errorf("add to edges, in meaning.go, the type of the API that shows the properties of %s", spec.Type)
		}
	default:
		return nil, fmt.Errorf("a %T has no properties", spec)
	}
	var rows []row
	for _, f := range fields {
		value, err := s.valueOf(of, f)
		if err != nil {
			return nil, err
		}
		meaning, err := s.meaning(of, f.Name)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row{f.Name, value, rulesOf(f), meaning})
	}
	return rows, nil
}

// checks say what a text must be, by the check of the vocabulary.
var checks = map[string]string{
	"":           "text",
	"country":    "country code of ISO 3166-1: two capital letters",
	"identifier": "scheme:value",
	"language":   "language tag of BCP 47",
	"round":      "text of 1 to 64 bytes in NFC, without control characters and without spaces at its ends",
}

// valueOf says what a property holds. of is the type of the API that shows it.
func (s schema) valueOf(of string, f graph.PropertySpec) (string, error) {
	text, known := checks[f.Check]
	switch {
	case f.EnumValues() != nil:
		return fmt.Sprintf("[%s](#%s)", f.Type.Name(), strings.ToLower(f.Type.Name())), nil
	case f.Check == "id":
		shown := s.Types[of].Fields.ForName(f.Name)
		if shown == nil || graph.LabelSpecOf(graph.Label(shown.Type.Name())) == nil {
			return "", fmt.Errorf("schema.graphql does not say which label %s.%s is an id of", of, f.Name)
		}
		return fmt.Sprintf("[id](#ids) of a node with the label %s", shown.Type.Name()), nil
	case !known:
		return "", fmt.Errorf("say in checks, in rows.go, what %q asks of a text", f.Check)
	}
	switch f.Type {
	case reflect.TypeFor[string]():
		return text, nil
	case reflect.TypeFor[[]string]():
		return "list of " + cmp.Or(f.Check, "text") + "s", nil
	case reflect.TypeFor[bool]():
		return "`true` or `false`", nil
	case reflect.TypeFor[graph.Positive]():
		return "whole number from 1", nil
	case reflect.TypeFor[graph.PartialDate]():
		return "[date](#dates)", nil
	case reflect.TypeFor[graph.Duration]():
		return "[duration](#durations)", nil
	}
	return "", fmt.Errorf("say in valueOf, in rows.go, how the %v of %s.%s is written", f.Type, of, f.Name)
}

func rulesOf(f graph.PropertySpec) string {
	var rules []string
	if f.Required {
		rules = append(rules, "required")
	}
	if f.Restrictable {
		rules = append(rules, "restrictable")
	}
	switch {
	case f.Default != "":
		rules = append(rules, "default `"+f.Default+"`")
	case f.Type.Kind() == reflect.Bool:
		rules = append(rules, "default `false`")
	}
	return strings.Join(rules, ", ")
}

// enum is a type whose values are listed.
type enum struct {
	Name   string
	Values []string
}

// usedEnums returns the enums of all properties, sorted by name.
func usedEnums() []enum {
	var enums []enum
	add := func(fields []graph.PropertySpec) {
		for _, f := range fields {
			named := func(e enum) bool { return e.Name == f.Type.Name() }
			if f.EnumValues() != nil && !slices.ContainsFunc(enums, named) {
				enums = append(enums, enum{f.Type.Name(), f.EnumValues()})
			}
		}
	}
	for _, spec := range graph.Labels() {
		add(spec.Fields)
	}
	for _, spec := range graph.RelationshipTypes() {
		add(spec.Fields)
	}
	slices.SortFunc(enums, func(a, b enum) int { return strings.Compare(a.Name, b.Name) })
	return enums
}

// ends says which labels a relationship type leads from and to, one pair of lists a line.
func ends(spec graph.TypeSpec) string {
	var lines []string
	for _, e := range spec.Ends {
		lines = append(lines, fmt.Sprintf("From %s to %s.", linked(e.From), linked(e.To)))
	}
	return strings.Join(lines, " ")
}

// linked lists labels, each with a link to its section.
func linked(labels []graph.Label) string {
	names := make([]string, len(labels))
	for i, l := range labels {
		names[i] = fmt.Sprintf("[%s](#%s)", l, strings.ToLower(string(l)))
	}
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}
