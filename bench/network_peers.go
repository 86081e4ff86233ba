package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"answerable/graph/graphtest/workload"
)

// A networkPeer is a library of Python that answers in a process of its own.
type networkPeer struct {
	in  io.Writer
	out *bufio.Reader
}

type peerAnswer struct {
	Answers []any
	MS      []float64
}

func (p *networkPeer) ask(question map[string]any) (said peerAnswer, err error) {
	if _, err := p.in.Write(append(check(json.Marshal(question)), '\n')); err != nil {
		return said, err
	}
	line, err := p.out.ReadBytes('\n')
	if err != nil {
		return said, fmt.Errorf("a peer in Python ended: %w", err)
	}
	return said, json.Unmarshal(line, &said)
}

func (ws *workspace) networkPeers() string { return filepath.Join(ws.module, "bench/peers/networks") }

// preparePython installs the peers from their lock file.
func (ws *workspace) preparePython(ctx context.Context) error {
	python := ws.binary("python")
	if _, err := os.Stat(filepath.Join(python, "ready")); err == nil {
		return nil
	}
	if err := need("python3"); err != nil {
		return err
	}
	ws.say("installing networkx and igraph from their lock file")
	if err := run(ctx, ws.cache, "python3", "-m", "venv", python); err != nil {
		return err
	}
	if err := run(ctx, ws.networkPeers(), filepath.Join(python, "bin/pip"), "install", "--quiet", "--requirement", "requirements.txt"); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(python, "ready"), nil, 0o600)
}

// beginPeer starts a library, which ends with this program: its input is closed then.
func (ws *workspace) beginPeer(ctx context.Context, library, ties string) (*networkPeer, error) {
	c := exec.CommandContext(ctx, filepath.Join(ws.binary("python"), "bin/python"), filepath.Join(ws.networkPeers(), "peer.py"), library, ties)
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	return &networkPeer{in, bufio.NewReaderSize(out, 1<<20)}, c.Start()
}

// hubSize is how many neighbors the hub has.
const hubSize = 50_000

func hubID(neighbors int) string { return fmt.Sprintf("working-group:hub-%d", neighbors) }

// beginHub serves a graph of two working groups: one with 50 members, and one with very many.
func (ws *workspace) beginHub(ctx context.Context) (*running, error) {
	store := filepath.Join(ws.cache, "hub")
	if _, err := os.Stat(store); err != nil {
		file := store + ".ndjson"
		if err := os.WriteFile(file, []byte(hubGraph()), 0o600); err != nil {
			return nil, err
		}
		if err := workload.IntoFolder(ctx, file, store); err != nil {
			return nil, err
		}
	}
	return ws.begin(ctx, contestant{
		name: "hub", title: "a hub", form: workload.Ours, path: "/graphql",
		start: func(ctx context.Context, ws *workspace, address string) (*process, error) {
			return ws.serve(ctx, "hub", address, "--store", "file:"+store, "--response-cache", "0", "--search", "off")
		},
	}, nil)
}

func hubGraph() string {
	var nodes, ties strings.Builder
	for i := range hubSize {
		fmt.Fprintf(&nodes, `{"label":"Organization","id":"organization:member-%06d","properties":{"name":"Member %d","kind":"CIVIL_SOCIETY"},"assumption":"made up"}`+"\n", i, i)
		groups := []string{hubID(hubSize)}
		if i < 50 {
			groups = []string{hubID(50), hubID(hubSize)}
		}
		for _, group := range groups {
			fmt.Fprintf(&ties, `{"type":"MEMBER_OF","from":"organization:member-%06d","to":"%s","properties":{"status":"CONFIRMED"},"assumption":"made up"}`+"\n", i, group)
		}
	}
	for _, size := range []int{50, hubSize} {
		fmt.Fprintf(&nodes, `{"label":"WorkingGroup","id":"%s","properties":{"name":"Group of %d","status":"ACTIVE"},"assumption":"made up"}`+"\n", hubID(size), size)
	}
	return nodes.String() + ties.String()
}
