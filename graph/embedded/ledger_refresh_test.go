package embedded_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// casesRead is a store that notes of which subjects ledgers are derived; of all subjects by their labels.
type casesRead struct {
	graph.Store
	starts []string
}

func (c *casesRead) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return c.Store.Read(ctx, func(s graph.Snapshot) error { return f(casesReader{s, c}) })
}

type casesReader struct {
	graph.Snapshot
	of *casesRead
}

func (r casesReader) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	if p.Name == "ledger cases" {
		for _, start := range p.Start {
			r.of.starts = append(r.of.starts, start.IDs...)
			if start.Label != "" {
				r.of.starts = append(r.of.starts, string(start.Label))
			}
		}
	}
	return r.Snapshot.Match(ctx, p)
}

func TestOnlyWhatAChangeTouchedIsDerivedAnew(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	store := &casesRead{Store: opened}
	g := query.New(store, func() time.Time { return time.Date(2031, 1, 1, 12, 0, 0, 0, time.UTC) })
	ctx := context.Background()
	apply := func(lines string) {
		t.Helper()
		steps, err := ndjson.ReadFile("test", strings.NewReader(lines))
		if err == nil {
			_, err = opened.Apply(ctx, graph.FixedWrite(graph.Change{At: time.Now(), Steps: steps}, nil))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	var lines strings.Builder
	lines.WriteString(`{"label":"Theme","id":"theme:t","properties":{"name":"T"}}
{"label":"Theme","id":"theme:u","properties":{"name":"U"}}
{"label":"Organization","id":"organization:o","properties":{"name":"O"}}
{"label":"Organization","id":"organization:p","properties":{"name":"P"}}
`)
	for _, r := range []string{"a", "b", "c"} {
		fmt.Fprintf(&lines, `{"label":"Recommendation","id":"recommendation:%s","properties":{"text":"R"}}
{"type":"ABOUT","from":"recommendation:%[1]s","to":"theme:t"}
{"type":"ADDRESSED_TO","from":"recommendation:%[1]s","to":"organization:o","properties":{"addressedOn":"2030","dueOn":"2030-06"}}
`, r)
	}
	apply(lines.String())
	theme := "theme:t"
	ask := func() (states []graph.ObligationState, derived []string) {
		t.Helper()
		store.starts = nil
		err := g.Read(ctx, graph.Viewer{}, func(v *query.View) error {
			c, err := v.Obligations(ctx, &query.ObligationFilter{Theme: &theme}, query.PageArgs{})
			for _, o := range c.Nodes() {
				states = append(states, o.State)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(store.starts)
		return states, store.starts
	}
	const open, overdue, answered, late = graph.StateOpen, graph.StateOverdue, graph.StateAnswered, graph.StateAnsweredLate
	for _, test := range []struct {
		after, lines string
		states       []graph.ObligationState
		derived      []string
	}{
		{"the beginning", "", []graph.ObligationState{overdue, overdue, overdue}, []string{"recommendation:a", "recommendation:b", "recommendation:c"}},
		{"nothing", "", []graph.ObligationState{overdue, overdue, overdue}, nil},
		{
			"a response to b", `{"label":"Response","id":"response:b","properties":{"kind":"ACCEPTED","submittedOn":"2030-07-01","text":"Yes."}}
{"type":"ANSWERS","from":"response:b","to":"recommendation:b"}
{"type":"SUBMITTED_BY","from":"response:b","to":"organization:o"}
`, []graph.ObligationState{overdue, late, overdue}, []string{"recommendation:b"},
		},
		{
			"c was addressed to one more", `{"type":"ADDRESSED_TO","from":"recommendation:c","to":"organization:p","properties":{"addressedOn":"2030","dueOn":"2032"}}
`, []graph.ObligationState{overdue, late, overdue, open}, []string{"recommendation:c"},
		},
		{
			"an earlier date of that response, which mending had found", `{"label":"Response","id":"response:b","properties":{"kind":"ACCEPTED","submittedOn":"2030-06-01","text":"Yes."}}
`, []graph.ObligationState{overdue, answered, overdue, open}, []string{"recommendation:b"},
		},
		{
			"something elsewhere", `{"label":"Recommendation","id":"recommendation:d","properties":{"text":"R"}}
{"type":"ABOUT","from":"recommendation:d","to":"theme:u"}
`, []graph.ObligationState{overdue, answered, overdue, open}, nil,
		},
		{
			"one more subject on the theme", `{"type":"ABOUT","from":"recommendation:d","to":"theme:t"}
`, []graph.ObligationState{overdue, answered, overdue, open}, []string{"recommendation:a", "recommendation:b", "recommendation:c", "recommendation:d"},
		},
	} {
		if test.lines != "" {
			apply(test.lines)
		}
		if states, derived := ask(); !slices.Equal(states, test.states) || !slices.Equal(derived, test.derived) {
			t.Errorf("after %s: %v, derived for %v; want %v, for %v", test.after, states, derived, test.states, test.derived)
		}
	}
}
