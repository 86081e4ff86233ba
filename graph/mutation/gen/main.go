package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"text/template"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"answerable/graph"
)

const (
	folder    = "graph/schema"
	generated = "changes.graphqls"
)

func main() {
	text, err := schema(folder)
	if err == nil {
		_, err = os.Stdout.Write(text)
	}
	if err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

//go:embed changes.gotpl
var page string

// schema returns changes.graphqls, from the other files of the folder.
func schema(folder string) ([]byte, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.graphqls"))
	if err != nil {
		return nil, err
	}
	var sources []*ast.Source
	for _, name := range files {
		if filepath.Base(name) == generated {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	api, err := parser.ParseSchemas(sources...)
	if err != nil {
		return nil, err
	}
	g := generator{api}
	t, err := template.New("changes.gotpl").Funcs(template.FuncMap{
		"labels": g.labels, "properties": g.properties, "relationshipProperties": g.relationshipProperties, "forms": g.forms,
	}).Parse(page)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	err = t.Execute(&text, nil)
	return text.Bytes(), err
}

// generator reads what the API says.
type generator struct{ api *ast.SchemaDocument }

// field is a field of an input.
type field struct{ Name, Type, Description string }

// form is an input of a form that is a mutation too.
type form struct {
	Name, Input, Of string
	Fields          []field
}

// labels returns the labels whose nodes are written as they are.
func (g generator) labels() []graph.LabelSpec {
	return slices.DeleteFunc(slices.Clone(graph.Labels()), func(s graph.LabelSpec) bool { return s.TaskForm() != "" })
}

// properties returns the properties of a label, and the visibility of those that have one.
func (g generator) properties(spec graph.LabelSpec) (fields []field, err error) {
	for _, f := range spec.Fields {
		described, err := g.describe(string(spec.Label), f)
		if err != nil {
			return nil, err
		}
		if fields = append(fields, described); f.Restrictable {
			fields = append(fields, field{f.Name + "Visibility", "Visibility", "The lowest clearance that may see " + f.Name + ", if it is higher than that of the node."})
		}
	}
	return fields, nil
}

// relationshipProperties returns the properties of the types whose relationships are written as they are, each once.
func (g generator) relationshipProperties() (fields []field, err error) {
	for _, spec := range graph.RelationshipTypes() {
		for _, f := range spec.Fields {
			described, err := g.describe("Relationship", f)
			switch at := slices.IndexFunc(fields, func(of field) bool { return of.Name == f.Name }); {
			case spec.TaskForm() != "":
			case err != nil:
				return nil, err
			case at < 0:
				fields = append(fields, described)
			case fields[at].Type != described.Type:
				return nil, fmt.Errorf("%s is %s and %s; give one of them another name", f.Name, fields[at].Type, described.Type)
			}
		}
	}
	return fields, nil
}

// describe returns the field for a property, as a type of the API describes it.
func (g generator) describe(of string, f graph.PropertySpec) (field, error) {
	def := g.api.Definitions.ForName(of)
	if def == nil || def.Fields.ForName(f.Name) == nil || def.Fields.ForName(f.Name).Description == "" {
		return field{}, fmt.Errorf("%s has no description of %s.%s", folder, of, f.Name)
	}
	described := field{Name: f.Name, Type: f.Type.Name(), Description: given(def.Fields.ForName(f.Name).Description)}
	switch {
	case f.Check == "id":
		described.Type = "ID"
	case f.Type.Kind() == reflect.Slice:
		described.Type = "[String!]"
	case f.Type.Kind() == reflect.Bool:
		described.Type = "Boolean"
	case f.Type.Kind() == reflect.Int:
		described.Type = "Int"
	case f.Type == reflect.TypeFor[string]():
		described.Type = "String"
	}
	if f.Required {
		described.Description += " Required for a new node; it cannot be cleared."
	}
	return described, nil
}

// given turns the description of what is shown into that of what is given.
func given(description string) string {
	var kept []string
	for sentence := range strings.SplitSeq(strings.Join(strings.Fields(description), " "), ". ") {
		if !strings.Contains(sentence, "the viewer") && !strings.HasPrefix(sentence, "Null") {
			kept = append(kept, strings.TrimSuffix(sentence, "."))
		}
	}
	return strings.Join(kept, ". ") + "."
}

// forms returns the forms that are mutations too, without the fields that concern the whole write.
func (g generator) forms() (forms []form, err error) {
	whole := []string{"idempotencyKey", "expectedRevision", "reason"}
	for _, of := range []struct{ name, mutation string }{
		{"respond", "recordResponse"},
		{"retract", "retractResponse"},
		{"progress", "recordProgress"},
		{"retractProgress", "retractProgress"},
		{"address", "addressRecommendation"},
		{"withdraw", "withdrawAddressing"},
	} {
		input := strings.ToUpper(of.mutation[:1]) + of.mutation[1:]
		def := g.api.Definitions.ForName(input + "Input")
		if def == nil {
			return nil, fmt.Errorf("%s has no %sInput", folder, input)
		}
		f := form{Name: of.name, Input: input + "ChangeInput", Of: of.mutation}
		for _, in := range def.Fields {
			if !slices.Contains(whole, in.Name) {
				f.Fields = append(f.Fields, field{in.Name, in.Type.String(), strings.Join(strings.Fields(in.Description), " ")})
			}
		}
		forms = append(forms, f)
	}
	return forms, nil
}
