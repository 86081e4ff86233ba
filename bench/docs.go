package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"
)

//go:embed benchmarks.md.tmpl
var page string

// plotConnections is how many connections the plots are of.
const plotConnections = 8

// writeDocs writes docs/benchmarks.md and its plots from the runs that are kept.
func writeDocs(module string) error {
	all, err := results(filepath.Join(module, resultsFolder))
	if err != nil {
		return err
	}
	folder := filepath.Join(module, "docs", "benchmarks")
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return err
	}
	data := struct {
		Runs    []*result
		Queries []query
		Plots   map[string]string // file by what it shows
	}{all, queries, map[string]string{}}
	plot := func(what, name, svg string) error {
		if svg == "" {
			return nil
		}
		data.Plots[what] = "benchmarks/" + name
		return os.WriteFile(filepath.Join(folder, name), []byte(svg), 0o600)
	}
	for _, r := range all {
		if err := plot(r.Scale, "throughput-"+strings.ToLower(r.Scale)+".svg", r.throughput(plotConnections)); err != nil {
			return err
		}
	}
	if err := plot("growth", "growth.svg", growth(all, contestants[0].name, 1)); err != nil {
		return err
	}
	t, err := template.New("page").Funcs(template.FuncMap{
		"table": markdownTable, "document": func(q query, f string) string { return q.forms[form(f)].text }, "flags": flagsOf,
	}).Parse(page)
	if err != nil {
		return err
	}
	out, err := os.Create(filepath.Join(module, "docs", "benchmarks.md"))
	if err != nil {
		return err
	}
	if err := t.Execute(out, data); err != nil {
		return err
	}
	return out.Close()
}

// flagsOf returns the flags that make a run again.
func flagsOf(r *result) string {
	return fmt.Sprintf("-scale %s -seconds %v -rounds %d -write", strings.ToLower(r.Scale), r.Seconds, r.Rounds)
}

// markdownTable is the table of one query of a run.
func markdownTable(r *result, q query) string {
	var b strings.Builder
	for i, line := range append([]row{columns}, r.rows(q.Name)...) {
		b.WriteString("| " + strings.Join(line, " | ") + " |\n")
		if i == 0 {
			b.WriteString("| --- " + strings.Repeat("| ---: ", len(columns)-1) + "|\n")
		}
	}
	if !slices.ContainsFunc(r.Cells, func(c *cell) bool { return c.Query == q.Name }) {
		return "Not measured in this run.\n"
	}
	return b.String()
}
