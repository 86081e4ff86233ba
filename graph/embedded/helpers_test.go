package embedded_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/ndjson"
)

// The day on which all changes of these tests are made.
var noon = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

// everything is the read scope that hides nothing.
var everything = graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}

func open(t testing.TB, folder string) *embedded.Store {
	t.Helper()
	s, err := embedded.Open(folder, embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// ops parses lines of the file format.
func ops(t testing.TB, lines ...string) (steps []graph.Op) {
	t.Helper()
	for _, line := range lines {
		op, problems := ndjson.ParseLine([]byte(line))
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		steps = append(steps, op)
	}
	return steps
}

func theme(slug, more string) string {
	return fmt.Sprintf(`{"label":"Theme","id":"theme:%s","properties":{"name":"%s"}%s}`, slug, slug, more)
}

func partOf(from, to, more string) string {
	return fmt.Sprintf(`{"type":"PART_OF","from":"theme:%s","to":"theme:%s"%s}`, from, to, more)
}

func apply(t testing.TB, s graph.Store, steps ...graph.Op) graph.Revision {
	t.Helper()
	c, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: noon, By: "tester", Reason: "test", Steps: steps}, nil))
	if err != nil {
		t.Fatal(err)
	}
	return c.Revision
}

// stateOf returns the line of every element in the store, by its reference.
func stateOf(ctx context.Context, s graph.Store) (graph.Revision, map[graph.Ref]string, error) {
	var (
		revision graph.Revision
		state    = map[graph.Ref]string{}
		p        = graph.Pattern{Name: "all", Scope: everything}
	)
	for _, spec := range graph.Labels() {
		p.Start = append(p.Start, graph.Start{Label: spec.Label})
	}
	for _, spec := range graph.RelationshipTypes() {
		p.Fetch = append(p.Fetch, graph.Fetch{Hop: graph.Out(spec.Type)})
	}
	err := s.Read(ctx, func(snapshot graph.Snapshot) error {
		revision = snapshot.Revision()
		rows, err := snapshot.Match(ctx, p)
		for _, row := range rows.Rows {
			state[row.Node.Ref()] = string(ndjson.AppendLine(nil, row.Node))
			for _, along := range row.Fetched {
				for _, r := range along.Rows {
					state[r.Relationship.Ref()] = string(ndjson.AppendLine(nil, r.Relationship))
				}
			}
		}
		return err
	})
	return revision, state, err
}

// replay returns the state that the log leads to.
func replay(ctx context.Context, s graph.Store) (graph.Revision, map[graph.Ref]string, error) {
	var revision graph.Revision
	state := map[graph.Ref]string{}
	err := s.Changes(ctx, 0, func(c graph.Change) error {
		if revision++; c.Revision != revision {
			return fmt.Errorf("change %d comes as number %d", c.Revision, revision)
		}
		for _, op := range c.Steps {
			if op.Put != nil {
				state[op.Ref()] = string(ndjson.AppendLine(nil, op.Put))
			} else {
				delete(state, op.Ref())
			}
		}
		return nil
	})
	return revision, state, err
}

// agree makes sure that the log and the state of the store are of one revision and one graph.
func agree(ctx context.Context, s graph.Store) (map[graph.Ref]string, error) {
	revision, state, err := stateOf(ctx, s)
	if err != nil {
		return nil, err
	}
	logged, replayed, err := replay(ctx, s)
	switch {
	case err != nil:
		return nil, err
	case revision != logged:
		return nil, fmt.Errorf("the state is of revision %d, the log of %d", revision, logged)
	case !maps.Equal(state, replayed):
		return nil, fmt.Errorf("the state has %d elements and is not what the log leads to (%d)", len(state), len(replayed))
	}
	return state, nil
}

func refuses(t *testing.T, err, kind error, words ...string) {
	t.Helper()
	if !errors.Is(err, kind) || graph.CodeOf(err) != graph.CodeUnavailable {
		t.Fatalf("got %v, not an UNAVAILABLE that is %v", err, kind)
	}
	for _, word := range words {
		if !strings.Contains(err.Error(), word) {
			t.Errorf("%q does not say %q", err, word)
		}
	}
}

func write(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func database(folder string) string { return filepath.Join(folder, "graph.db") }
