package main

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"

	"answerable/bench/workload"
)

// contestant is one way to answer the questions.
type contestant struct {
	name, title string
	form        workload.Form
	neo4j       bool // whether it reads from Neo4j, whose CPU time and memory then count as its own
	kept        bool // whether it keeps answers, and so is asked the repeated questions alone
	path        string
	start       func(ctx context.Context, a *arena, address string) (*process, error)
}

// String returns its name.
func (c contestant) String() string { return c.name }

var contestants = []contestant{
	{
		name: "file", title: "Answerable, file store", form: workload.Ours, path: "/graphql",
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.serve(ctx, "file", address, "--store", "file:"+a.fileStore(), "--answer-cache", "0", "--search", "off")
		},
	},
	{
		name: "resident", title: "Answerable, Neo4j resident", form: workload.Ours, path: "/graphql", neo4j: true,
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.serve(ctx, "resident", address, "--store", a.bolt(), "--reads", "resident", "--answer-cache", "0", "--search", "off")
		},
	},
	{
		name: "cypher", title: "Answerable, Neo4j cypher", form: workload.Ours, path: "/graphql", neo4j: true,
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.serve(ctx, "cypher", address, "--store", a.bolt(), "--reads", "cypher", "--answer-cache", "0", "--search", "off")
		},
	},
	{
		name: "kept", title: "Answerable, file store, answers kept", form: workload.Ours, path: "/graphql", kept: true,
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			if err := a.copied(ctx, a.fileStore(), a.file("kept")); err != nil { // a store has one server
				return nil, err
			}
			return a.serve(ctx, "kept", address, "--store", "file:"+a.file("kept"), "--answer-cache", "64", "--search", "off")
		},
	},
	{name: "n4g-naive", title: "@neo4j/graphql, as its users write it", form: workload.Naive, path: "/", neo4j: true, start: startPeer},
	{name: "n4g-best", title: "@neo4j/graphql, at its best", form: workload.Best, path: "/", neo4j: true, start: startPeer},
	{
		name: "gqlgen", title: "limit: stock gqlgen, canned answers", form: workload.Ours, path: "/",
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.startProcess(ctx, "gqlgen", nil, listening(address), a.binary("limits"), "-listen", address, "-answers", a.recording())
		},
	},
	{
		name: "raw", title: "limit: the same bytes from net/http", form: workload.Ours, path: "/",
		start: func(ctx context.Context, a *arena, address string) (*process, error) {
			return a.startProcess(ctx, "raw", nil, listening(address), a.binary("limits"), "-raw", "-listen", address, "-answers", a.recording())
		},
	},
}

// isLimit reports whether it serves what the first contestant answered.
func (c contestant) isLimit() bool { return c.name == "gqlgen" || c.name == "raw" }

// ours reports whether it is this server, whose profiles can be taken.
func (c contestant) ours() bool { return c.form == workload.Ours && !c.isLimit() }

// asked reports whether the query is one for the contestant.
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
func startPeer(ctx context.Context, a *arena, address string) (*process, error) {
	_, port, _ := strings.Cut(address, ":")
	env := []string{
		"NODE_ENV=production", "PORT=" + port, "NEO4J_URI=bolt://" + a.neo4jAddress, "NEO4J_PASSWORD=" + password,
		fmt.Sprintf("WORKERS=%d", runtime.NumCPU()),
	}
	return a.startProcess(ctx, "neo4j-graphql", env, listening(address), "node", filepath.Join(a.module, "bench/peers/neo4j-graphql/server.js"))
}

const password = "answerable"
