package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/bench/workload"
)

// arena is where a scale is measured: its data, its programs and what runs.
type arena struct {
	*workload.World
	module, cache string
	scratch       string // what is added to the names of stores: a copy that may be written to
	neo4jAddress  string
	nodes, links  int                         // of the graph
	asked         map[string][]map[string]any // the variables of each query
	neo4j         *process
	processes     []*process
}

func (a *arena) file(name string) string   { return filepath.Join(a.cache, name+"-"+a.String()) }
func (a *arena) fileStore() string         { return a.file("store") + a.scratch }
func (a *arena) neo4jStore() string        { return a.file("neo4j") + a.scratch }
func (a *arena) tokenKey() string          { return filepath.Join(a.cache, "token.key") }
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
	admin, err := freeAddress()
	if err != nil {
		return nil, err
	}
	p, err := a.startProcess(ctx, name, []string{"NEO4J_PASSWORD=" + password}, ready, a.binary("answerable"),
		append([]string{"serve", "--listen", address, "--admin", admin, "--token-key", a.tokenKey()}, args...)...)
	if err == nil {
		p.admin = admin
	}
	return p, err
}

// prepare builds the programs and fills the stores, what of it is not there already.
func (a *arena) prepare(ctx context.Context, chosen []contestant) error {
	for name, pkg := range map[string]string{"answerable": ".", "limits": "./bench/limits"} {
		if err := run(ctx, a.module, nil, "go", "build", "-o", a.binary(name), pkg); err != nil {
			return err
		}
	}
	graph, err := workload.Generated(a.Scale, a.cache)
	if err != nil {
		return err
	}
	if a.nodes, a.links, err = workload.Count(graph); err != nil {
		return err
	}
	if _, err := os.Stat(a.fileStore()); err != nil {
		a.say("importing %s into a file store", a)
		if err := workload.IntoFolder(ctx, graph, a.fileStore()); err != nil {
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
	if slices.ContainsFunc(chosen, func(c contestant) bool { return c.form != workload.Ours }) {
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
	imported := filepath.Join(a.neo4jStore(), "imported")
	if _, err := os.Stat(imported); err == nil {
		return a.startNeo4j(ctx)
	}
	a.say("importing %s into Neo4j", a)
	if err := os.RemoveAll(a.neo4jStore()); err != nil {
		return err
	}
	if err := a.startNeo4j(ctx); err != nil {
		return err
	}
	if err := workload.IntoNeo4j(ctx, graph, a.bolt(), password); err != nil {
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
		"NEO4J_LISTEN=" + a.neo4jAddress, "NEO4J_DATA=" + a.neo4jStore(), "NEO4J_PASSWORD=" + password,
		"NEO4J_HEAP=2g", "NEO4J_PAGECACHE=1024",
	}
	ready := func() error { // it listens before its password is set
		said, err := os.ReadFile(filepath.Join(a.cache, "neo4j.log"))
		if err == nil && !strings.Contains(string(said), "is listening") {
			err = errors.New("it does not listen yet")
		}
		return err
	}
	if a.neo4j, err = a.startProcess(ctx, "neo4j", env, ready, a.neo4jCommand()); err != nil {
		return err
	}
	return index(ctx, a.bolt())
}

// index adds the one index that the rival's best statement for (d) needs and Answerable does not.
func index(ctx context.Context, url string) (err error) {
	d, err := driver.NewDriverWithContext(url, driver.BasicAuth("neo4j", password, ""))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close(ctx)) }()
	for _, text := range []string{
		"CREATE INDEX bench_issued IF NOT EXISTS FOR (r:Recommendation) ON (r.issuedOnFirst, r.id)", "CALL db.awaitIndexes(240)",
	} {
		if _, err := driver.ExecuteQuery(ctx, d, text, nil, driver.EagerResultTransformer); err != nil {
			return err
		}
	}
	return nil
}

// copied makes a copy of a folder, in place of an older one.
func (a *arena) copied(ctx context.Context, from, to string) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	return run(ctx, a.cache, nil, "cp", "-a", from, to)
}

// removeScratch ends what uses the copies, and removes them.
func (a *arena) removeScratch() {
	a.stop()
	for _, folder := range []string{a.fileStore(), a.neo4jStore()} {
		if a.scratch != "" {
			_ = os.RemoveAll(folder)
		}
	}
}

// stop ends everything, in the reverse order of its start.
func (a *arena) stop() {
	for _, p := range slices.Backward(a.processes) {
		p.stop()
	}
	a.processes = nil
}
