package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"os"
	"strings"
	"text/template"

	"answerable/graph"
)

func main() {
	schema, err := os.ReadFile("schema.graphql")
	if err == nil {
		var text []byte
		if text, err = page(string(schema)); err == nil {
			_, err = os.Stdout.Write(text)
		}
	}
	if err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

//go:embed page.gotpl
var pageTemplate string

// page returns docs/format.md.
func page(schemaText string) ([]byte, error) {
	api, err := loadSchema(schemaText)
	if err != nil {
		return nil, err
	}
	lines, err := readExamples()
	if err != nil {
		return nil, err
	}
	t, err := template.New("page.gotpl").Funcs(template.FuncMap{
		"about":   api.about,
		"meaning": api.meaning,
		"labels":  graph.Labels,
		"types":   graph.RelationshipTypes,
		"enums":   usedEnums,
		"levels":  graph.Clearances,
		"rows":    api.rows,
		"ends":    ends,
		"example": func(name any) (string, error) { return lines.of(fmt.Sprint(name)) },
		"maxID":   func() int { return graph.MaxIDLength },
		"anchor":  func(name any) string { return "#" + strings.ToLower(fmt.Sprint(name)) },
	}).Parse(pageTemplate)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	err = t.Execute(&text, nil)
	return text.Bytes(), err
}
