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

	"answerable/graph/graphtest/workload"
)

// workspace holds what the measurement of one scale needs: data, programs and running processes.
type workspace struct {
	*workload.World
	module, cache string
	scratch       string // what is added to the names of stores: a copy that may be written to
	neo4jAddress  string
	nodes, links  int                         // of the graph
	asked         map[string][]map[string]any // the variables of each query
	neo4j         *process
	processes     []*process
}

func (ws *workspace) file(name string) string   { return filepath.Join(ws.cache, name+"-"+ws.String()) }
func (ws *workspace) fileStore() string         { return ws.file("store") + ws.scratch }
func (ws *workspace) neo4jStore() string        { return ws.file("neo4j") + ws.scratch }
func (ws *workspace) tokenKey() string          { return filepath.Join(ws.cache, "token.key") }
func (ws *workspace) recording() string         { return ws.file("answers") + ".ndjson" }
func (ws *workspace) bolt() string              { return "bolt://" + ws.neo4jAddress }
func (ws *workspace) binary(name string) string { return filepath.Join(ws.cache, name) }
func (ws *workspace) neo4jCommand() string      { return filepath.Join(ws.module, "graph/neo4j/server/run") }

func (ws *workspace) peers() string { return filepath.Join(ws.module, "bench/peers/neo4j-graphql") }

func (ws *workspace) say(format string, values ...any) {
	_, _ = fmt.Fprintf(os.Stderr, format+"\n", values...)
}

func (ws *workspace) startProcess(
	ctx context.Context, name string, env []string, ready func() error, program string, args ...string,
) (*process, error) {
	p, err := start(ctx, ws.cache, name, env, ready, program, args...)
	if err == nil {
		ws.processes = append(ws.processes, p)
	}
	return p, err
}

func (ws *workspace) serve(ctx context.Context, name, address string, args ...string) (*process, error) {
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
	p, err := ws.startProcess(ctx, name, []string{"NEO4J_PASSWORD=" + password}, ready, ws.binary("answerable"),
		append([]string{"serve", "--listen", address, "--admin", admin, "--token-key", ws.tokenKey()}, args...)...)
	if err == nil {
		p.admin = admin
	}
	return p, err
}

// prepare builds the programs, and generates the graph and fills the stores that are missing.
func (ws *workspace) prepare(ctx context.Context, chosen []contestant) error {
	bench := filepath.Join(ws.module, "bench")
	for _, c := range []struct {
		folder string
		args   []string
	}{
		{ws.module, []string{"build", "-o", ws.binary("answerable"), "."}},
		{bench, []string{"generate", "./ceiling"}},
		{bench, []string{"build", "-tags", "gqlgenonly", "-o", ws.binary("ceiling"), "./ceiling"}},
	} {
		if err := run(ctx, c.folder, "go", c.args...); err != nil {
			return err
		}
	}
	graph, err := workload.Generated(ws.Scale, ws.cache)
	if err != nil {
		return err
	}
	if ws.nodes, ws.links, err = workload.Count(graph); err != nil {
		return err
	}
	if _, err := os.Stat(ws.fileStore()); err != nil {
		ws.say("importing %s into a file store", ws)
		if err := workload.IntoFolder(ctx, graph, ws.fileStore()); err != nil {
			return err
		}
	}
	if !slices.ContainsFunc(chosen, func(c contestant) bool { return c.neo4j }) {
		return nil
	}
	return ws.prepareNeo4j(ctx, graph, chosen)
}

func (ws *workspace) prepareNeo4j(ctx context.Context, graph string, chosen []contestant) error {
	if err := need("java"); err != nil {
		return err
	}
	if slices.ContainsFunc(chosen, func(c contestant) bool { return c.form != workload.Ours }) {
		if err := need("node", "npm"); err != nil {
			return err
		}
		if _, err := os.Stat(filepath.Join(ws.peers(), "node_modules")); err != nil {
			ws.say("installing @neo4j/graphql from its lock file")
			if err := run(ctx, ws.peers(), "npm", "ci", "--no-audit", "--no-fund"); err != nil {
				return err
			}
		}
	}
	imported := filepath.Join(ws.neo4jStore(), "imported")
	if _, err := os.Stat(imported); err == nil {
		return ws.startNeo4j(ctx)
	}
	ws.say("importing %s into Neo4j", ws)
	if err := os.RemoveAll(ws.neo4jStore()); err != nil {
		return err
	}
	if err := ws.startNeo4j(ctx); err != nil {
		return err
	}
	if err := workload.IntoNeo4j(ctx, graph, ws.bolt(), password); err != nil {
		return err
	}
	if err := os.WriteFile(imported, nil, 0o600); err != nil {
		return err
	}
	ws.neo4j.stop() // so that no plan was made for an empty graph
	return ws.startNeo4j(ctx)
}

func (ws *workspace) startNeo4j(ctx context.Context) (err error) {
	if listening(ws.neo4jAddress)() == nil {
		return fmt.Errorf("something listens on %s already; name another address with --neo4j", ws.neo4jAddress)
	}
	env := []string{
		"NEO4J_LISTEN=" + ws.neo4jAddress, "NEO4J_DATA=" + ws.neo4jStore(), "NEO4J_PASSWORD=" + password,
		"NEO4J_HEAP=2g", "NEO4J_PAGECACHE=1024",
	}
	ready := func() error { // it listens before its password is set
		said, err := os.ReadFile(filepath.Join(ws.cache, "neo4j.log"))
		if err == nil && !strings.Contains(string(said), "is listening") {
			err = errors.New("it does not listen yet")
		}
		return err
	}
	if ws.neo4j, err = ws.startProcess(ctx, "neo4j", env, ready, ws.neo4jCommand()); err != nil {
		return err
	}
	return index(ctx, ws.bolt())
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

// copied copies a folder and replaces an older copy.
func (ws *workspace) copied(ctx context.Context, from, to string) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	return run(ctx, ws.cache, "cp", "-a", from, to)
}

// removeScratch stops the processes and removes the copies that they used.
func (ws *workspace) removeScratch() {
	ws.stop()
	for _, folder := range []string{ws.fileStore(), ws.neo4jStore()} {
		if ws.scratch != "" {
			_ = os.RemoveAll(folder)
		}
	}
}

// stop ends everything, in the reverse order of its start.
func (ws *workspace) stop() {
	for _, p := range slices.Backward(ws.processes) {
		p.stop()
	}
	ws.processes = nil
}
