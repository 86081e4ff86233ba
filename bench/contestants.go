package main

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"answerable/graph/graphtest/workload"
)

// contestant is one way to answer the questions.
type contestant struct {
	name, title string
	form        workload.Form
	neo4j       bool // whether it reads from Neo4j, whose CPU time and memory then count as its own
	kept        bool // whether it caches answers; only the repeated questions measure it
	path        string
	start       func(ctx context.Context, ws *workspace, address string) (*process, error)
}

// String returns its name.
func (c contestant) String() string { return c.name }

var contestants = []contestant{
	{
		name: "file", title: "Answerable, file store", form: workload.Ours, path: "/graphql",
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			return ws.serve(ctx, "file", address, "--store", "file:"+ws.fileStore(), "--response-cache", "0", "--search", "off")
		},
	},
	{
		name: "resident", title: "Answerable, Neo4j copied into memory", form: workload.Ours, path: "/graphql", neo4j: true,
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			return ws.serve(ctx, "resident", address, "--store", ws.bolt(), "--reads", "resident", "--response-cache", "0", "--search", "off")
		},
	},
	{
		name: "cypher", title: "Answerable, Neo4j by Cypher", form: workload.Ours, path: "/graphql", neo4j: true,
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			return ws.serve(ctx, "cypher", address, "--store", ws.bolt(), "--reads", "cypher", "--response-cache", "0", "--search", "off")
		},
	},
	{
		name: "kept", title: "Answerable, file store, answers cached", form: workload.Ours, path: "/graphql", kept: true,
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			if err := ws.copied(ctx, ws.fileStore(), ws.file("kept")); err != nil { // a store has one server
				return nil, err
			}
			return ws.serve(ctx, "kept", address, "--store", "file:"+ws.file("kept"), "--response-cache", "64", "--search", "off")
		},
	},
	{name: "n4g-naive", title: "@neo4j/graphql, as users write it", form: workload.Naive, path: "/", neo4j: true, start: startPeer},
	{name: "n4g-best", title: "@neo4j/graphql, at its best", form: workload.Best, path: "/", neo4j: true, start: startPeer},
	{
		name: "gqlgen", title: "ceiling: gqlgen alone, canned answers", form: workload.Ours, path: "/",
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			return ws.startProcess(ctx, "gqlgen", nil, listening(address), ws.binary("ceiling"), "-listen", address, "-answers", ws.recording())
		},
	},
	{
		name: "raw", title: "ceiling: the same bytes from net/http", form: workload.Ours, path: "/",
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			return ws.startProcess(ctx, "raw", nil, listening(address), ws.binary("ceiling"), "-raw", "-listen", address, "-answers", ws.recording())
		},
	},
}

// isCeiling reports whether it serves what the first contestant answered.
func (c contestant) isCeiling() bool { return c.name == "gqlgen" || c.name == "raw" }

// ours reports whether it is this server, whose profiles can be taken.
func (c contestant) ours() bool { return c.form == workload.Ours && !c.isCeiling() }

// asked reports whether the contestant takes part in a query.
func (c contestant) asked(q workload.Query, s workload.Scale) bool {
	rival := c.form != workload.Ours
	switch {
	case q.NotAt[s.String()] != "":
		return false
	case q.Repeated:
		return c.kept || c.name == "raw" || c.name == "gqlgen" && !q.Known || rival && !q.Known
	default:
		return !c.kept
	}
}

// startPeer starts @neo4j/graphql with a process for each core; both of its forms are asked of it.
func startPeer(ctx context.Context, ws *workspace, address string) (*process, error) {
	_, port, _ := strings.Cut(address, ":")
	env := []string{
		"NODE_ENV=production", "PORT=" + port, "NEO4J_URI=bolt://" + ws.neo4jAddress, "NEO4J_PASSWORD=" + password,
		fmt.Sprintf("WORKERS=%d", runtime.NumCPU()),
	}
	return ws.startProcess(ctx, "neo4j-graphql", env, listening(address), "node", filepath.Join(ws.module, "bench/peers/neo4j-graphql/server.js"))
}

const password = "answerable"

// titleOf returns the title of a contestant by its name.
func titleOf(name string) string {
	return contestants[slices.IndexFunc(contestants, func(c contestant) bool { return c.name == name })].title
}
