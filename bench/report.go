package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"answerable/graph/graphtest/workload"
)

// resultsFolder holds the runs from which docs/benchmarks.md is generated.
const resultsFolder = "bench/results"

// result is a run at one scale.
type result struct {
	Scale    string            `json:"scale"`
	Nodes    int               `json:"nodes"`
	Links    int               `json:"relationships"`
	At       string            `json:"at"`
	Machine  string            `json:"machine"`
	Note     string            `json:"note,omitempty"`
	Versions map[string]string `json:"versions"`
	Seconds  float64           `json:"seconds"`
	Rounds   int               `json:"rounds"`
	Profile  int               `json:"profile,omitempty"` // seconds of each profile
	Older    []part            `json:"older,omitempty"`   // of other runs, what is still in the tables
	Facts    []storeCosts      `json:"facts,omitempty"`
	Cells    []*cell           `json:"cells"`
	Mixes    []*mix            `json:"mixes,omitempty"`
	Network  []networkRun      `json:"network,omitempty"`
}

// part names an older run and which of the figures it measured.
type part struct {
	At      string  `json:"at"`
	Version string  `json:"version"`
	Seconds float64 `json:"seconds"`
	Rounds  int     `json:"rounds"`
	What    string  `json:"what"`
}

// cell is one contestant's runs on one query with so many connections.
type cell struct {
	Query       string     `json:"query"`
	Contestant  string     `json:"contestant"`
	Connections int        `json:"connections"`
	Wrong       string     `json:"wrong,omitempty"` // why it was not measured
	From        *part      `json:"from,omitempty"`  // when an older run measured it
	Runs        []measured `json:"runs,omitempty"`
	Profile     *profiled  `json:"profile,omitempty"` // of a run of its own, for this server's cells
}

func newResult(ctx context.Context, o options, ws *workspace) *result {
	r := &result{
		Scale: ws.String(), Nodes: ws.nodes, Links: ws.links, At: time.Now().UTC().Format("2006-01-02"), Seconds: o.seconds, Rounds: o.rounds, Profile: o.profile, Machine: machine(), Note: o.note,
		Versions: map[string]string{"go": runtime.Version(), "neo4j": "5.26.30 Community", "@neo4j/graphql": "7.6.3"},
	}
	if out, err := exec.CommandContext(ctx, "node", "--version").Output(); err == nil {
		r.Versions["node"] = strings.TrimSpace(string(out))
	}
	if out, err := exec.CommandContext(ctx, "git", "-C", ws.module, "rev-parse", "--short", "HEAD").Output(); err == nil {
		r.Versions["answerable"] = strings.TrimSpace(string(out))
	}
	return r
}

// machine says what the machine has.
func machine() string {
	model := runtime.GOARCH
	if data, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(data)) {
			if name, value, _ := strings.Cut(line, ":"); strings.TrimSpace(name) == "model name" {
				model = strings.TrimSpace(value)
				break
			}
		}
	}
	return fmt.Sprintf("%d cores, %s, %s", runtime.NumCPU(), model, runtime.GOOS)
}

func (r *result) cell(query, contestant string, connections int) *cell {
	for _, c := range r.Cells {
		if c.Query == query && c.Contestant == contestant && c.Connections == connections {
			return c
		}
	}
	return nil
}

func (r *result) add(who *running, q workload.Query, connections int, m measured) {
	c := r.cell(q.Name, who.name, connections)
	if c == nil {
		c = &cell{Query: q.Name, Contestant: who.name, Connections: connections}
		r.Cells = append(r.Cells, c)
	}
	c.Runs = append(c.Runs, m)
}

// leaveOut records why something was not measured.
func (r *result) leaveOut(who *running, q workload.Query, connections int, why string) {
	if r.cell(q.Name, who.name, connections) == nil {
		r.Cells = append(r.Cells, &cell{Query: q.Name, Contestant: who.name, Connections: connections, Wrong: why})
	}
}

// cells returns the cells of one query and contestant that were measured, by connections.
func (r *result) cells(query, contestant string) (some []*cell) {
	for _, c := range r.Cells {
		if c.Query == query && c.Contestant == contestant && len(c.Runs) > 0 {
			some = append(some, c)
		}
	}
	slices.SortFunc(some, func(a, b *cell) int { return a.Connections - b.Connections })
	return some
}

// median returns the median, the least and the most of what f takes from the runs; 0 when there is none.
func (c *cell) median(f func(measured) float64) (middle, least, most float64) {
	if c == nil {
		return 0, 0, 0
	}
	return medianOf(c.Runs, f)
}

func (c *cell) middle(f func(measured) float64) float64 {
	middle, _, _ := c.median(f)
	return middle
}

func (c *cell) rate() float64 { return c.middle(measured.rate) }
func (c *cell) p99() float64  { return c.middle(func(m measured) float64 { return m.P99 }) }
func (c *cell) cpu() float64  { return c.middle(func(m measured) float64 { return m.CPU }) }

// row is a line of the table, as text.
type row []string

var columns = row{"contestant", "conns", "requests/s", "spread", "× naive", "× best", "× gqlgen", "p50 ms", "p99 ms", "CPU s/1000", "MiB", "bytes"}

// rows returns the table of a query.
func (r *result) rows(query string) (rows []row) {
	cells := slices.Clone(r.Cells)
	order := map[string]int{}
	for i, c := range contestants {
		order[c.name] = i
	}
	slices.SortStableFunc(cells, func(a, b *cell) int {
		return cmp.Or(a.Connections-b.Connections, order[a.Contestant]-order[b.Contestant])
	})
	for _, c := range cells {
		if c.Query != query {
			continue
		}
		title := contestants[order[c.Contestant]].title
		if c.Wrong != "" {
			rows = append(rows, row{title, cmp.Or(strings.TrimLeft(fmt.Sprint(c.Connections), "0"), "all"), c.Wrong, "", "", "", "", "", "", "", "", ""})
			continue
		}
		rate, least, most := c.median(measured.rate)
		line := row{title, fmt.Sprint(c.Connections), number(rate), number(least) + "-" + number(most)}
		for _, rival := range []string{"n4g-naive", "n4g-best", "gqlgen"} {
			line = append(line, ratio(rate, r.cell(query, rival, c.Connections).rate()))
		}
		for _, f := range []func(measured) float64{
			func(m measured) float64 { return m.P50 }, func(m measured) float64 { return m.P99 },
			func(m measured) float64 { return m.CPU }, func(m measured) float64 { return m.Memory },
			func(m measured) float64 { return m.Bytes },
		} {
			line = append(line, number(c.middle(f)))
		}
		for _, m := range c.Runs {
			if m.Errors > 0 {
				line[0] += fmt.Sprintf(" (%d of %d requests failed)", m.Errors, m.Requests)
				break
			}
		}
		rows = append(rows, line)
	}
	return rows
}

// number writes a number with three figures.
func number(f float64) string {
	switch {
	case f >= 100:
		return fmt.Sprintf("%.0f", f)
	case f >= 10:
		return fmt.Sprintf("%.1f", f)
	case f >= 0.1 || f == 0:
		return fmt.Sprintf("%.2f", f)
	default:
		return fmt.Sprintf("%.3f", f)
	}
}

// Asked returns the queries that the run has, in the order of all.
func (r *result) Asked() (some []workload.Query) {
	for _, q := range workload.Queries {
		if slices.ContainsFunc(r.Cells, func(c *cell) bool { return c.Query == q.Name }) {
			some = append(some, q)
		}
	}
	return some
}

// table prints the run.
func (r *result) table(w io.Writer) {
	_, _ = fmt.Fprintf(w, "scale %s; %s; %d rounds of %v s; medians\n", r.Scale, r.Machine, r.Rounds, r.Seconds)
	for _, q := range r.Asked() {
		_, _ = fmt.Fprintf(w, "\n(%s) %s\n", q.Name, q.Title)
		t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
		for _, line := range append([]row{columns}, r.rows(q.Name)...) {
			_, _ = fmt.Fprintln(t, strings.Join(line, "\t"))
		}
		_ = t.Flush()
	}
	for _, table := range [][]row{r.mixRows(), r.storeCostRows(), r.networkRows(), r.profileRows()} {
		_, _ = fmt.Fprintln(w)
		t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
		for _, line := range table {
			_, _ = fmt.Fprintln(t, strings.Join(line, "\t"))
		}
		_ = t.Flush()
	}
}

// readResults reads the kept results, the smallest scale first.
func readResults(folder string) (all []*result, err error) {
	for _, name := range []string{"S", "M", "L"} {
		data, err := os.ReadFile(filepath.Join(folder, name+".json"))
		if os.IsNotExist(err) {
			continue
		}
		r := &result{}
		if err == nil {
			err = json.Unmarshal(data, r)
		}
		if err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, nil
}

// LeftOut says which queries were not asked at this scale.
func (r *result) LeftOut() (all []string) {
	for _, q := range workload.Queries {
		if why := q.NotAt[r.Scale]; why != "" {
			all = append(all, fmt.Sprintf("(%s) is not asked at this scale: %s.", q.Name, why))
		}
	}
	return all
}
