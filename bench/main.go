// Command bench measures this server beside what a user would pick instead, on the same data, the
// same machine and in the same run, and says what it saw in a table. With -write it also writes
// docs/benchmarks.md and its plots. See -h.
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
	"strconv"
	"strings"
	"syscall"
	"time"
)

// options is what the command line says.
type options struct {
	scales      []scale
	contestants []contestant
	queries     []query
	connections []int
	seconds     float64
	rounds      int
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
	contestantNames := f.String("contestants", "", "who takes part (all): "+names(contestants, func(c contestant) string { return c.name }))
	queryNames := f.String("queries", "", "what is asked (all): "+names(queries, func(q query) string { return q.Name }))
	connections := f.String("connections", "1,8,64", "how many connections ask at once")
	f.Float64Var(&o.seconds, "seconds", 3, "how long each measurement takes")
	f.IntVar(&o.rounds, "rounds", 3, "how often each is measured; the median counts")
	f.StringVar(&o.cache, "cache", filepath.Join(cache, "answerable", "bench"), "where data and programs are kept")
	f.StringVar(&o.neo4j, "neo4j", "127.0.0.1:7695", "where the benchmark's own Neo4j listens")
	f.StringVar(&o.note, "note", "", "what a reader of the run should know, for the page")
	f.BoolVar(&o.docs, "docs", false, "only write the page and its plots, from the runs that are kept")
	f.BoolVar(&o.write, "write", false, "write docs/benchmarks.md and its plots")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	for name := range strings.SplitSeq(*scaleNames, ",") {
		s, err := scaleNamed(name)
		if err != nil {
			return o, err
		}
		o.scales = append(o.scales, s)
	}
	if o.contestants, err = chosen(*contestantNames, "contestant", contestants, func(c contestant) string { return c.name }); err != nil {
		return o, err
	}
	if o.queries, err = chosen(*queryNames, "query", queries, func(q query) string { return q.Name }); err != nil {
		return o, err
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

func measureScale(ctx context.Context, o options, s scale, module string) (*result, error) {
	a := &arena{world: newWorld(s), module: module, cache: o.cache, neo4jAddress: o.neo4j}
	defer a.stop()
	if err := a.prepare(ctx, o.contestants); err != nil {
		return nil, err
	}
	all, err := a.beginAll(ctx, o)
	if err != nil {
		return nil, err
	}
	result := newResult(ctx, o, a)
	for _, q := range o.queries {
		a.say("comparing the answers to (%s)", q.Name)
		if err := compare(a.world, q, all); err != nil {
			return nil, err
		}
		for _, r := range all[1:] {
			if r.wrong[q.Name] != "" {
				a.say("%s is disqualified: %s", r.title, r.wrong[q.Name])
			}
		}
	}
	for round := range o.rounds {
		for _, q := range o.queries {
			for _, connections := range o.connections {
				for i := range all {
					r := all[(i+round)%len(all)] // in turns
					if err := result.turn(ctx, o, r, q, connections); err != nil {
						return nil, err
					}
				}
			}
		}
		a.say("round %d of %d is done", round+1, o.rounds)
	}
	return result, nil
}

// beginAll starts the file store, whose answers the others are compared with, then all others.
func (a *arena) beginAll(ctx context.Context, o options) ([]*running, error) {
	var all []*running
	begin := func(c contestant) error {
		r, err := a.begin(ctx, c, o.queries, all)
		if err == nil {
			all = append(all, r)
		}
		return err
	}
	if err := begin(contestants[0]); err != nil {
		return nil, err
	}
	if err := all[0].record(a.world, o.queries, a.recording()); err != nil {
		return nil, err
	}
	for _, c := range o.contestants {
		if c.name == contestants[0].name {
			continue
		}
		if err := begin(c); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// turn measures one contestant once, after a little of the same that is not counted.
func (r *result) turn(ctx context.Context, o options, who *running, q query, connections int) error {
	if who.wrong[q.Name] != "" {
		r.disqualify(who, q)
		return nil
	}
	d := time.Duration(o.seconds * float64(time.Second))
	if _, err := load(ctx, who.address, who.requests[q.Name], connections, d/6); err != nil {
		return fmt.Errorf("%s (%s): %w", who.name, q.Name, err)
	}
	before := usageOf(who.processes)
	m, err := load(ctx, who.address, who.requests[q.Name], connections, d)
	if err != nil {
		return fmt.Errorf("%s (%s): %w", who.name, q.Name, err)
	}
	after := usageOf(who.processes)
	m.CPU, m.Memory = (after.cpu-before.cpu)/float64(m.Requests)*1000, after.memory
	r.add(who, q, connections, m)
	return nil
}

// moduleFolder returns the folder of the module that is measured.
func moduleFolder(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", fmt.Errorf("run this inside the module: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}
