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

//go:embed scaling.md.tmpl
var scalingPage string

// plotConnections is how many connections the plots are of.
const plotConnections = 8

// writeDocs writes docs/benchmarks.md with its plots, and docs/scaling.md, from the runs that are kept.
func writeDocs(module string) error {
	all, err := results(filepath.Join(module, resultsFolder))
	if err != nil {
		return err
	}
	why, err := reasons(filepath.Join(module, explanationsFile))
	if err != nil {
		return err
	}
	judged := targets(all)
	if why, err = explained(judged, why); err != nil {
		return err
	}
	folder := filepath.Join(module, "docs", "benchmarks")
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return err
	}
	data := struct {
		Runs    []*result
		Queries []workload.Query
		Targets []target
		Reasons []*reason
		Plots   map[string]string // file by what it shows
	}{all, workload.Queries, judged, why, map[string]string{}}
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
	if err := plot("growth", "growth.svg", growth(all, grown, 1)); err != nil {
		return err
	}
	if err := written(filepath.Join(module, "docs", "benchmarks.md"), page, data); err != nil {
		return err
	}
	return written(filepath.Join(module, "docs", "scaling.md"), scalingPage, newScaling(all))
}

// written writes a page from its template.
func written(file, text string, data any) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"table": markdownTable, "flags": flagsOf, "number": number,
		"mixes":    func(r *result) string { return markdown(r.mixRows()) },
		"facts":    func(r *result) string { return markdown(r.storeCostRows()) },
		"spent":    func(r *result) string { return markdown(spentRows(r.spots())) },
		"document": func(q workload.Query, f string) string { return q.Forms[workload.Form(f)].Text },
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
