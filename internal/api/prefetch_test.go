package api

import (
	"bytes"
	"context"
	"log/slog"
	"testing"
	"time"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// remote is a store that says that asking it costs a way, and that gives no sources or statements when
// it is told that nobody looks at them.
type remote struct{ graph.Store }

func (r remote) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return r.Store.Read(ctx, func(s graph.Snapshot) error { return f(remoteSnapshot{s}) })
}

type remoteSnapshot struct{ graph.Snapshot }

func (remoteSnapshot) Remote() bool { return true }

func (s remoteSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	rows, err := s.Snapshot.Match(ctx, p)
	if err == nil && p.OmitSources {
		rows = withoutSources(rows)
	}
	return rows, err
}

func withoutSources(rows graph.Rows) graph.Rows {
	cut := graph.Rows{Rows: make([]graph.Row, len(rows.Rows)), More: rows.More}
	for i, row := range rows.Rows {
		e, _ := ndjson.DecodeLine(bytes.TrimSpace(ndjson.AppendLine(nil, row.Node)))
		row.Node = e.(graph.Node)
		b := graph.BaseOf(row.Node)
		b.Fact.Sources, b.Fact.AlternativeValues = nil, nil
		if row.Relationship != nil {
			r := *row.Relationship
			r.Sources, r.AlternativeValues, row.Relationship = nil, nil, &r
		}
		along := make([]graph.Rows, len(row.Fetched))
		for j := range row.Fetched {
			along[j] = withoutSources(row.Fetched[j])
		}
		row.Fetched, cut.Rows[i] = along, row
	}
	return cut
}

// TestARemoteStoreIsAskedOnce counts the calls of questions that are foreseen as a whole, and of some
// of which only a part is. That the answers are the same, the test of the JSON writer shows.
func TestARemoteStoreIsAskedOnce(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	counting := &counted{Store: remote{opened}}
	g := query.New(counting, time.Now)
	steps, err := ndjson.ReadFile("sample", bytes.NewReader(data.GSX))
	if err == nil {
		_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	const id = `node(id: "theme:promoting-effective-policing")`
	for _, test := range []struct {
		name, query string
		calls       int64
	}{
		{"a page of a page of a page", `{ ` + id + ` { ... on Theme { recommendations(first: 20) { nodes {
			addressees { edges { addressedOn node { id name } } } responses { nodes { submittedBy { nodes { id } } } } } } } } }`, 1},
		{"a list with what its nodes are related to", `{ workingGroups(first: 10) { nodes { members(first: 10) { nodes { ... on Organization { memberOf(first: 10) { nodes { id } } } } } themes { nodes { id } } } } }`, 1},
		{"two lists", `{ themes { nodes { documents { nodes { id } } } } meetings { nodes { themes { nodes { id } } } } }`, 2},
		{"a filter, and a count", `{ workingGroups { nodes { members(filter: {kind: [CIVIL_SOCIETY]}) { totalCount nodes { id } } } } }`, 2},
		{"sources and their documents", `{ ` + id + ` { ... on Theme { sources { document { issuers { nodes { id } } } } recommendations { nodes { id } } } } }`, 3},
		{"pages of pages that are too large", `{ workingGroups(first: 500) { nodes { members(first: 500) { nodes { id } } themes(first: 5) { nodes { id } } } } }`, 2},
	} {
		api := New(g, nobody, slog.New(slog.DiscardHandler))
		if calls := counting.callsOf(t, api, test.query); calls != test.calls {
			t.Errorf("%s: %d calls of the store, want %d", test.name, calls, test.calls)
		}
	}
}
