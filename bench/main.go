// Command bench measures this server beside what a user would choose instead: on the same data and
// machine, in the same run. It prints tables; with -write it keeps the results and generates
// docs/benchmarks.md and docs/scaling.md. Run it from the repository: go -C bench run . -h.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"answerable/graph/graphtest/workload"
)

// options holds the flags.
type options struct {
	scales      []workload.Scale
	contestants []contestant
	queries     []workload.Query
	mixes       bool // (f)
	facts       bool // what a store costs
	network     bool // paths, overlaps and betweenness
	connections []int
	seconds     float64
	rounds      int
	profile     int // seconds of each profile; 0 for none
	cache       string
	neo4j       string
	note        string
	write, docs bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	o, err := parse(os.Args[1:])
	if err == nil {
		err = measure(ctx, o)
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		stop()
		os.Exit(1) //nolint:gocritic // stop was called
	}
}

func parse(args []string) (o options, err error) {
	cache, _ := os.UserCacheDir()
	f := flag.NewFlagSet("bench", flag.ContinueOnError)
	scaleNames := f.String("scale", "s", "the sizes of the graph: s, m, l, or several with commas")
	contestantNames := f.String("contestants", "", "contestants (all; at L those without Neo4j): "+names(contestants, contestant.String))
	partNames := f.String("queries", "", "what to measure (all): "+names(parts(), asIs)+"; f is reads while others write, facts what the store costs, network the analyses beside networkx, igraph and Neo4j")
	connections := f.String("connections", "", "numbers of connections (1,8,64; at S 1,8)")
	f.Float64Var(&o.seconds, "seconds", 1, "seconds of each measurement")
	f.IntVar(&o.rounds, "rounds", 3, "rounds; tables show the median")
	f.IntVar(&o.profile, "profile", 0, "after the rounds, profile this server on each question for so many seconds (5 is enough)")
	f.StringVar(&o.cache, "cache", filepath.Join(cache, "answerable", "bench"), "folder for data and programs")
	f.StringVar(&o.neo4j, "neo4j", "127.0.0.1:7695", "where the benchmark's own Neo4j listens")
	f.StringVar(&o.note, "note", "", "a note for readers of the page")
	f.BoolVar(&o.docs, "docs", false, "only generate docs/benchmarks.md and docs/scaling.md from the kept results")
	f.BoolVar(&o.write, "write", false, "keep the results in bench/results, in place of the same parts of an older run, and generate the pages")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	for name := range strings.SplitSeq(*scaleNames, ",") {
		s, err := workload.ScaleNamed(name)
		if err != nil {
			return o, err
		}
		o.scales = append(o.scales, s)
	}
	if o.contestants, err = chosen(*contestantNames, "contestant", contestants, contestant.String); err != nil {
		return o, err
	}
	chosenParts, err := chosen(*partNames, "part", parts(), asIs)
	if err != nil {
		return o, err
	}
	for _, q := range workload.Queries {
		if slices.Contains(chosenParts, q.Name) {
			o.queries = append(o.queries, q)
		}
	}
	o.mixes, o.facts, o.network = slices.Contains(chosenParts, "f"), slices.Contains(chosenParts, "facts"), slices.Contains(chosenParts, "network")
	if *connections == "" {
		return o, nil
	}
	for text := range strings.SplitSeq(*connections, ",") {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > 1000 {
			return o, fmt.Errorf("-connections: %q is no number from 1 to 1000", text)
		}
		o.connections = append(o.connections, n)
	}
	return o, nil
}

// parts are what can be measured by itself.
func parts() (all []string) {
	for _, q := range workload.Queries {
		all = append(all, q.Name)
	}
	return append(all, "f", "facts", "network")
}

func asIs(name string) string { return name }

func names[T any](all []T, name func(T) string) string {
	var list []string
	for _, one := range all {
		list = append(list, name(one))
	}
	return strings.Join(list, ",")
}

// chosen returns those of all that the text names, in the order of all.
func chosen[T any](text, what string, all []T, name func(T) string) (some []T, err error) {
	if text == "" {
		return all, nil
	}
	wanted := map[string]bool{}
	for one := range strings.SplitSeq(text, ",") {
		wanted[one] = true
	}
	for _, one := range all {
		if wanted[name(one)] {
			some = append(some, one)
			delete(wanted, name(one))
		}
	}
	for unknown := range wanted {
		return nil, fmt.Errorf("there is no %s %q; there are %s", what, unknown, names(all, name))
	}
	return some, nil
}

// measure runs the benchmark at every scale.
func measure(ctx context.Context, o options) error {
	module, err := moduleFolder(ctx)
	if err != nil {
		return err
	}
	if o.docs {
		return writeDocs(module)
	}
	if err := os.MkdirAll(o.cache, 0o750); err != nil {
		return err
	}
	for _, s := range o.scales {
		result, err := measureScale(ctx, o, s, module)
		if err != nil {
			return err
		}
		result.table(os.Stdout)
		if o.write {
			if err := result.save(filepath.Join(module, resultsFolder)); err != nil {
				return err
			}
		}
	}
	if o.write {
		return writeDocs(module)
	}
	return nil
}

func measureScale(ctx context.Context, o options, s workload.Scale, module string) (*result, error) {
	if s.String() == "L" { // Neo4j alone would take longer to fill than everything else takes
		o.contestants = slices.DeleteFunc(slices.Clone(o.contestants), func(c contestant) bool { return c.neo4j })
	}
	if o.connections == nil {
		o.connections = []int{1, 8, 64}
		if s.String() == "S" { // which is measured to see growth
			o.connections = o.connections[:2]
		}
	}
	ws := &workspace{World: workload.New(s), module: module, cache: o.cache, neo4jAddress: o.neo4j}
	defer ws.stop()
	if err := ws.prepare(ctx, o.contestants); err != nil {
		return nil, err
	}
	result := newResult(ctx, o, ws)
	for _, part := range []struct {
		wanted  bool
		measure func(context.Context, options, *workspace) error
	}{{o.facts, result.measureStoreCosts}, {len(o.queries) > 0, result.measureQueries}, {o.mixes, result.measureMixes}, {o.network && s.String() != "L", result.measureNetwork}} {
		if !part.wanted {
			continue
		}
		if err := part.measure(ctx, o, ws); err != nil {
			return nil, err
		}
	}
	return result, nil
}

// measureQueries compares the answers of all contestants, and then measures them in turns.
func (r *result) measureQueries(ctx context.Context, o options, ws *workspace) error {
	all, err := ws.beginAll(ctx, o)
	if err != nil {
		return err
	}
	for _, q := range o.queries {
		ws.say("comparing the answers to (%s)", q.Name)
		if err := ws.compare(q, all); err != nil {
			return err
		}
		for _, who := range all[1:] {
			if who.wrong[q.Name] != "" {
				ws.say("%s is disqualified: %s", who.title, who.wrong[q.Name])
			}
		}
	}
	for round := range o.rounds {
		for _, q := range o.queries {
			for _, connections := range o.connections {
				for i := range all {
					who := all[(i+round)%len(all)] // in turns
					if q.Most > 0 && connections > q.Most || !who.asked(q, ws.Scale) {
						continue
					}
					if err := r.turn(ctx, o, who, q, connections); err != nil {
						return err
					}
				}
			}
		}
		ws.say("round %d of %d is done", round+1, o.rounds)
	}
	if o.profile > 0 {
		if err := r.profileQueries(ctx, o, ws, all); err != nil {
			return err
		}
	}
	ws.stop()
	return nil
}

// beginAll starts the file store, whose answers the others are compared with, then all others.
func (ws *workspace) beginAll(ctx context.Context, o options) ([]*running, error) {
	first, err := ws.begin(ctx, contestants[0], nil)
	if err != nil {
		return nil, err
	}
	some := slices.DeleteFunc(slices.Clone(o.queries), func(q workload.Query) bool { return q.NotAt[ws.String()] != "" })
	if err := ws.draw(first, some); err != nil {
		return nil, err
	}
	if err := ws.record(first, some); err != nil {
		return nil, err
	}
	all := []*running{first}
	for _, c := range o.contestants {
		if c.name == first.name || !slices.ContainsFunc(o.queries, func(q workload.Query) bool { return c.asked(q, ws.Scale) }) {
			continue
		}
		who, err := ws.begin(ctx, c, all)
		if err != nil {
			return nil, err
		}
		all = append(all, who)
	}
	for _, who := range all {
		if err := ws.equip(who, some); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// patience is how many seconds one measurement may take, for contestants whose answers take long.
const patience = 12

// turn measures one contestant once, after a short warm-up.
func (r *result) turn(ctx context.Context, o options, who *running, q workload.Query, connections int) error {
	expected := who.took[q.Name] * float64(connections) / float64(runtime.NumCPU())
	switch {
	case who.wrong[q.Name] != "":
		r.leaveOut(who, q, 0, "disqualified: "+who.wrong[q.Name])
		return nil
	case expected > patience:
		r.leaveOut(who, q, connections, fmt.Sprintf("left out, since one answer takes %.1f s", who.took[q.Name]))
		return nil
	}
	d := time.Duration(o.seconds * float64(time.Second))
	if expected < 1 {
		if _, err := load(ctx, who.address, who.requests[q.Name], connections, d/6); err != nil {
			return fmt.Errorf("%s (%s): %w", who.name, q.Name, err)
		}
	}
	before := usageOf(who.processes)
	m, err := load(ctx, who.address, who.requests[q.Name], connections, d)
	if err != nil {
		return fmt.Errorf("%s (%s): %w", who.name, q.Name, err)
	}
	m.used(before, usageOf(who.processes))
	r.add(who, q, connections, m)
	return nil
}

// used records the CPU time and memory of a run.
func (m *measured) used(before, after usage) {
	m.CPU, m.Memory = (after.cpu-before.cpu)/float64(m.Requests)*1000, after.memory
}

// moduleFolder returns the folder of the module that is measured.
func moduleFolder(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", "answerable").Output()
	if err != nil {
		return "", fmt.Errorf("run it inside the repository, as go -C bench run . or make benchmarks: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}
