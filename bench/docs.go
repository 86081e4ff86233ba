package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/template"

	"answerable/graph/graphtest/workload"
)

//go:embed benchmarks.md.tmpl
var page string

//go:embed explanations.md
var explanations string

//go:embed scaling.md.tmpl
var scalingPage string

// writeDocs generates docs/benchmarks.md and docs/scaling.md from the kept results.
func writeDocs(module string) error {
	all, err := readResults(filepath.Join(module, resultsFolder))
	if err != nil {
		return err
	}
	data := struct {
		Runs         []*result
		M            *result
		Queries      []workload.Query
		Explanations string
	}{all, ofScale(all, "M"), workload.Queries, explanations}
	if err := written(filepath.Join(module, "docs", "benchmarks.md"), page, data); err != nil {
		return err
	}
	return written(filepath.Join(module, "docs", "scaling.md"), scalingPage, newScaling(all))
}

// written writes a page from its template.
func written(file, text string, data any) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"table": markdownTable, "flags": flagsOf,
		"summary":    func(r *result) string { return markdown(summary(r)) },
		"targets":    func(all []*result) string { return markdown(targets(all)) },
		"scaling":    func(all []*result) string { return markdown(scalingRows(all)) },
		"mixes":      func(r *result) string { return markdown(r.mixRows()) },
		"storeCosts": func(r *result) string { return markdown(r.storeCostRows()) },
		"network":    func(r *result) string { return markdown(r.networkRows()) },
		"profiles":   func(r *result) string { return markdown(r.profileRows()) },
		"document":   func(q workload.Query, f string) string { return q.Forms[workload.Form(f)].Text },
	}).Parse(text)
	if err != nil {
		return err
	}
	out, err := os.Create(file)
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
	profile := ""
	if r.Profile > 0 {
		profile = fmt.Sprintf(" -profile %d", r.Profile)
	}
	return fmt.Sprintf("-scale %s -seconds %v -rounds %d%s -write", strings.ToLower(r.Scale), r.Seconds, r.Rounds, profile)
}

// markdownTable is the table of one query of a run.
func markdownTable(r *result, q workload.Query) string {
	return markdown(append([]row{columns}, r.rows(q.Name)...))
}
