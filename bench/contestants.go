package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// contestant is one way to answer the questions.
type contestant struct {
	name, title string
	form        form
	neo4j       bool // whether it reads from Neo4j, whose CPU time and memory then count as its own
	path        string
	start       func(ctx context.Context, a *arena, address string) (*process, error)
}

var contestants = []contestant{
	{
		name: "file", title: "Answerable, file store", form: ours, path: "/graphql",
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.serve(ctx, "file", address, "--store", "file:"+a.fileStore())
		},
	},
	{
		name: "resident", title: "Answerable, Neo4j resident", form: ours, path: "/graphql", neo4j: true,
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.serve(ctx, "resident", address, "--store", a.bolt(), "--reads", "resident")
		},
	},
	{
		name: "cypher", title: "Answerable, Neo4j cypher", form: ours, path: "/graphql", neo4j: true,
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.serve(ctx, "cypher", address, "--store", a.bolt(), "--reads", "cypher")
		},
	},
	{name: "n4g-naive", title: "@neo4j/graphql, as its users write it", form: naive, path: "/", neo4j: true, start: startPeer},
	{name: "n4g-best", title: "@neo4j/graphql, at its best", form: best, path: "/", neo4j: true, start: startPeer},
	{
		name: "gqlgen", title: "limit: stock gqlgen, canned answers", form: ours, path: "/",
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.startProcess(ctx, "gqlgen", nil, listening(address), a.binary("limits"), "-listen", address, "-answers", a.recording())
		},
	},
	{
		name: "raw", title: "limit: the same bytes from net/http", form: ours, path: "/",
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.startProcess(ctx, "raw", nil, listening(address), a.binary("limits"), "-raw", "-listen", address, "-answers", a.recording())
		},
	},
}

// isLimit reports whether it serves what the first contestant answered.
func (c contestant) isLimit() bool { return c.name == "gqlgen" || c.name == "raw" }

// startPeer starts @neo4j/graphql with a process for each core; both of its forms are asked of it.
func startPeer(ctx context.Context, a *arena, address string) (*process, error) {
	_, port, _ := strings.Cut(address, ":")
	env := []string{
		"NODE_ENV=production", "PORT=" + port, "NEO4J_URI=bolt://" + a.neo4jAddress, "NEO4J_PASSWORD=" + password,
		fmt.Sprintf("WORKERS=%d", runtime.NumCPU()),
	}
	return a.startProcess(ctx, "neo4j-graphql", env, listening(address), "node", filepath.Join(a.module, "bench/peers/neo4j-graphql/server.js"))
}

const password = "answerable"

// arena is where a scale is measured: its data, its programs and what runs.
type arena struct {
	*world
	module, cache string
	neo4jAddress  string
	nodes, links  int // of the graph
	neo4j         *process
	processes     []*process
}

func (a *arena) file(name string) string   { return filepath.Join(a.cache, name+"-"+a.name) }
func (a *arena) fileStore() string         { return a.file("store") }
func (a *arena) recording() string         { return a.file("answers") + ".ndjson" }
func (a *arena) bolt() string              { return "bolt://" + a.neo4jAddress }
func (a *arena) binary(name string) string { return filepath.Join(a.cache, name) }
func (a *arena) neo4jCommand() string      { return filepath.Join(a.module, "graph/neo4j/server/run") }

func (a *arena) peers() string { return filepath.Join(a.module, "bench/peers/neo4j-graphql") }

func (a *arena) say(format string, values ...any) {
	_, _ = fmt.Fprintf(os.Stderr, format+"\n", values...)
}

func (a *arena) startProcess(
	ctx context.Context, name string, env []string, ready func() error, program string, args ...string,
) (*process, error) {
	p, err := start(ctx, a.cache, name, env, ready, program, args...)
	if err == nil {
		a.processes = append(a.processes, p)
	}
	return p, err
}

func (a *arena) serve(ctx context.Context, name, address string, args ...string) (*process, error) {
	ready := func() error {
		response, err := http.Get("http://" + address + "/readyz")
		if err != nil {
			return err
		}
		drained(response.Body)
		if response.StatusCode != http.StatusOK {
			return fmt.Errorf("/readyz says %s", response.Status)
		}
		return nil
	}
	return a.startProcess(ctx, name, []string{"NEO4J_PASSWORD=" + password}, ready, a.binary("answerable"),
		append([]string{"serve", "--listen", address, "--answer-cache", "0", "--search", "off"}, args...)...)
}

// prepare builds the programs and fills the stores, what of it is not there already.
func (a *arena) prepare(ctx context.Context, chosen []contestant) error {
	for name, pkg := range map[string]string{"answerable": ".", "limits": "./bench/limits"} {
		if err := run(ctx, a.module, nil, "go", "build", "-o", a.binary(name), pkg); err != nil {
			return err
		}
	}
	graph, err := generated(a.scale, a.cache)
	if err != nil {
		return err
	}
	if a.nodes, a.links, err = count(graph); err != nil {
		return err
	}
	if _, err := os.Stat(a.fileStore()); err != nil {
		a.say("importing %s into a file store", a.name)
		if err := importIntoFolder(ctx, graph, a.fileStore()); err != nil {
			return err
		}
	}
	if !slices.ContainsFunc(chosen, func(c contestant) bool { return c.neo4j }) {
		return nil
	}
	return a.prepareNeo4j(ctx, graph, chosen)
}

func (a *arena) prepareNeo4j(ctx context.Context, graph string, chosen []contestant) error {
	if err := need("java"); err != nil {
		return err
	}
	if slices.ContainsFunc(chosen, func(c contestant) bool { return c.form == naive || c.form == best }) {
		if err := need("node", "npm"); err != nil {
			return err
		}
		if _, err := os.Stat(filepath.Join(a.peers(), "node_modules")); err != nil {
			a.say("installing @neo4j/graphql from its lock file")
			if err := run(ctx, a.peers(), nil, "npm", "ci", "--no-audit", "--no-fund"); err != nil {
				return err
			}
		}
	}
	imported := filepath.Join(a.file("neo4j"), "imported")
	if _, err := os.Stat(imported); err == nil {
		return a.startNeo4j(ctx)
	}
	a.say("importing %s into Neo4j", a.name)
	if err := os.RemoveAll(a.file("neo4j")); err != nil {
		return err
	}
	if err := a.startNeo4j(ctx); err != nil {
		return err
	}
	if err := importIntoNeo4j(ctx, graph, a.bolt()); err != nil {
		return err
	}
	if err := os.WriteFile(imported, nil, 0o600); err != nil {
		return err
	}
	a.neo4j.stop() // so that no plan was made for an empty graph
	return a.startNeo4j(ctx)
}

func (a *arena) startNeo4j(ctx context.Context) (err error) {
	if listening(a.neo4jAddress)() == nil {
		return fmt.Errorf("something listens on %s already; name another address with --neo4j", a.neo4jAddress)
	}
	env := []string{
		"NEO4J_LISTEN=" + a.neo4jAddress, "NEO4J_DATA=" + a.file("neo4j"), "NEO4J_PASSWORD=" + password,
		"NEO4J_HEAP=2g", "NEO4J_PAGECACHE=1024",
	}
	ready := func() error { // it listens before its password is set
		said, err := os.ReadFile(filepath.Join(a.cache, "neo4j.log"))
		if err == nil && !strings.Contains(string(said), "is listening") {
			err = errors.New("it does not listen yet")
		}
		return err
	}
	a.neo4j, err = a.startProcess(ctx, "neo4j", env, ready, a.neo4jCommand())
	return err
}

// stop ends everything, in the reverse order of its start.
func (a *arena) stop() {
	for _, p := range slices.Backward(a.processes) {
		p.stop()
	}
	a.processes = nil
}

// running is a contestant that is ready to be asked.
type running struct {
	contestant
	address   string
	processes []*process
	requests  map[string][][]byte // on the wire, by query
	wrong     map[string]string   // by query: how its answers differ; such runs are not measured
}

// begin starts a contestant and prepares what it is asked.
func (a *arena) begin(ctx context.Context, c contestant, qs []query, others []*running) (*running, error) {
	r := &running{contestant: c, requests: map[string][][]byte{}, wrong: map[string]string{}}
	for _, other := range others { // both forms of a peer are asked of the same process
		if c.form != ours && other.form != ours {
			r.address, r.processes = other.address, other.processes
		}
	}
	if r.address == "" {
		var err error
		if r.address, err = freeAddress(); err != nil {
			return nil, err
		}
		began := time.Now()
		p, err := c.start(ctx, a, r.address)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		a.say("%s is ready after %.1f s", c.title, time.Since(began).Seconds())
		r.processes = []*process{p}
		if c.neo4j {
			r.processes = append(r.processes, a.neo4j)
		}
	}
	for _, q := range qs {
		for _, v := range q.variables(a.world) {
			r.requests[q.Name] = append(r.requests[q.Name], wire(c.path, body(q.forms[c.form].text, v)))
		}
	}
	return r, nil
}
