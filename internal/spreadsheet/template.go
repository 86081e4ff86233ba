package spreadsheet

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"answerable/graph"
)

// reviewed is what a review needs.
var reviewed = []string{"Organization", "Person", "AFFILIATED_WITH", "Theme", "Recommendation", "ABOUT", "ADDRESSED_TO", "Response", "ANSWERS", "ON_BEHALF_OF"}

const valuesSheet = "Allowed values"

// Template returns an empty workbook with a sheet for each label and relationship type, and the mapping that imports it. Without
// any it is what a review needs. The headings are the properties of the vocabulary.
func Template(of []string) (workbook, mapping []byte, err error) {
	if len(of) == 0 {
		of = reviewed
	}
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	if err := book.SetSheetName("Sheet1", valuesSheet); err != nil {
		return nil, nil, err
	}
	m := &Mapping{Elements: []json.RawMessage{documentOf("template", "Workbook of the secretariat")}}
	values := [][]any{{"sheet", "column", "required", "what is allowed"}}
	for _, name := range of {
		s, fields, first, err := sheetOf(name)
		if err != nil {
			return nil, nil, err
		}
		if slices.ContainsFunc(m.Sheets, func(other *Sheet) bool { return other.Name == name }) {
			return nil, nil, fmt.Errorf("%s is named twice", name)
		}
		m.Sheets = append(m.Sheets, s)
		if _, err := book.NewSheet(name); err != nil {
			return nil, nil, err
		}
		headings := []any{}
		for _, heading := range first {
			headings = append(headings, heading)
			values = append(values, []any{name, heading, true, allowedEnd(heading)})
		}
		for _, f := range fields {
			headings = append(headings, f.Name)
			values = append(values, []any{name, f.Name, f.Required, allowed(f)})
			if texts := f.EnumValues(); texts != nil {
				column := columnName(len(headings) - 1)
				list := excelize.NewDataValidation(true)
				list.Sqref = column + "2:" + column + "1048576"
				if err := list.SetDropList(texts); err != nil {
					return nil, nil, err
				}
				if err := book.AddDataValidation(name, list); err != nil {
					return nil, nil, err
				}
			}
		}
		headings = append(headings, "since", "until")
		values = append(values, []any{name, "since, until", false, "date: from when, and until when, it holds"})
		if err := book.SetSheetRow(name, "A1", &headings); err != nil {
			return nil, nil, err
		}
	}
	for i, line := range values {
		if err := book.SetSheetRow(valuesSheet, fmt.Sprintf("A%d", i+1), &line); err != nil {
			return nil, nil, err
		}
	}
	var data bytes.Buffer
	if err := book.Write(&data); err != nil {
		return nil, nil, err
	}
	text, err := m.text()
	return data.Bytes(), text, err
}

// sheetOf returns the mapping of a sheet of the template, its properties, and the headings before them.
func sheetOf(name string) (*Sheet, []graph.PropertySpec, []string, error) {
	rule := Rule{Since: &Cell{Column: "since"}, Until: &Cell{Column: "until"}, Properties: map[string]*Cell{}}
	s := &Sheet{Name: name, HeadingRow: 1, Defaults: Defaults{Sources: []graph.Source{{DocumentID: "document:template"}}}}
	fill := func(fields []graph.PropertySpec) {
		for _, f := range fields {
			rule.Properties[f.Name] = &Cell{Column: f.Name}
			if f.Type.Kind() == reflect.Slice {
				rule.Properties[f.Name].Separator = "|"
			}
		}
	}
	if spec := graph.LabelSpecOf(graph.Label(name)); spec != nil {
		fill(spec.Fields)
		s.Nodes = map[string]*NodeRule{"row": {Label: name, ID: "id", Rule: rule}}
		return s, spec.Fields, []string{"id"}, nil
	}
	spec := graph.TypeSpecOf(graph.RelationshipType(name))
	if spec == nil {
		return nil, nil, nil, fmt.Errorf("%q is neither a label nor a relationship type; they are %s, %s", name,
			graph.JoinNames(graph.Labels(), func(l graph.LabelSpec) string { return string(l.Label) }),
			graph.JoinNames(graph.RelationshipTypes(), func(t graph.TypeSpec) string { return string(t.Type) }))
	}
	fill(spec.Fields)
	var from, to []string
	for _, ends := range spec.Ends {
		for _, l := range ends.From {
			from = append(from, string(l))
		}
		for _, l := range ends.To {
			to = append(to, string(l))
		}
	}
	unique := func(labels []string) string {
		slices.Sort(labels)
		return strings.Join(slices.Compact(labels), "|")
	}
	s.Nodes = map[string]*NodeRule{"from": {Label: unique(from), Name: &Cell{Column: "from"}}, "to": {Label: unique(to), Name: &Cell{Column: "to"}}}
	if c := rule.Properties["representing"]; c != nil {
		s.Nodes["representing"] = &NodeRule{Label: "Organization", Name: &Cell{Column: "representing"}}
		*c = Cell{Node: "representing"}
	}
	s.Relationships = []*RelationshipRule{{Type: name, From: "from", To: "to", Rule: rule}}
	return s, spec.Fields, []string{"from", "to"}, nil
}

func allowedEnd(heading string) string {
	if heading == "id" {
		return "a-z, 0-9 and -, such as lamp-ministry; it stays when the name changes"
	}
	return "the id, the name, an abbreviation, an alias or the reference"
}

// allowed says what a property may have.
func allowed(f graph.PropertySpec) string {
	switch {
	case f.EnumValues() != nil:
		return strings.Join(f.EnumValues(), ", ")
	case f.Type == reflect.TypeFor[graph.PartialDate]():
		return "date: 2017, 2017-Q3, 2017-02 or 2017-02-14"
	case f.Type == reflect.TypeFor[graph.Duration]():
		return "duration, such as P3M or P6W"
	case f.Type.Kind() == reflect.Bool:
		return "yes, or empty"
	case f.Type.Kind() == reflect.Int:
		return "whole number from 1"
	case f.Check == "identifier":
		return "scheme:value, several with | between them"
	case f.Type.Kind() == reflect.Slice:
		return "texts with | between them"
	case f.Check == "country":
		return "two letters of ISO 3166-1, such as NO"
	case f.Check == "language":
		return "language tag, such as en or ar"
	case f.Name == "url":
		return "address that begins with https:// or http://"
	}
	return "text"
}
