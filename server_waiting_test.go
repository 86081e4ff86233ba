package main

import (
	"context"
	"io"
	"strings"
	"sync/atomic"
	"testing"
)

func TestAServerThatWaitsForNeo4jSaysSoOnce(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	var tries atomic.Int64
	getenv := func(name string) string {
		if name != "NEO4J_PASSWORD" {
			return ""
		}
		if tries.Add(1) == 4 { // each try asks for it once
			stop()
		}
		return secret
	}
	var logged lockedBuffer
	args := []string{"serve", "--listen", "127.0.0.1:0", "--store", "bolt://" + freeAddress(t), "--token-key", fileOf(t, "key", strings.Repeat("k", 64))}
	if code := run(ctx, args, getenv, io.Discard, &logged); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if n := strings.Count(logged.String(), "no Neo4j server can be reached"); n != 1 {
		t.Errorf("the log says %d times that Neo4j is waited for, not once:\n%s", n, logged.String())
	}
}

func TestAMissingPasswordIsNamed(t *testing.T) {
	for _, command := range [][]string{{"serve", "--listen", "127.0.0.1:0"}, {"export"}, {"check"}} {
		refused(t, t.TempDir(), "set NEO4J_PASSWORD", append(command, "--store", "bolt://reader@127.0.0.1:1")...)
		refused(t, t.TempDir(), "for the user reader", append(command, "--store", "bolt://reader@127.0.0.1:1")...)
		empty := fileOf(t, "password", "\n")
		refused(t, t.TempDir(), empty+" holds no password", append(command, "--store", "bolt://127.0.0.1:1", "--password-file", empty)...)
	}
}
