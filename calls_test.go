package main

import (
	"bytes"
	"context"
	"log/slog"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/search"
)

// counted is a store that counts the questions to its snapshots.
type counted struct {
	graph.Store
	calls atomic.Int64
}

func (c *counted) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return c.Store.Read(ctx, func(s graph.Snapshot) error { return f(countedSnapshot{s, &c.calls}) })
}

type countedSnapshot struct {
	graph.Snapshot
	calls *atomic.Int64
}

func (s countedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	s.calls.Add(1)
	return s.Snapshot.Match(ctx, p)
}

func (s countedSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	s.calls.Add(1)
	return s.Snapshot.Count(ctx, p)
}

func (s countedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	s.calls.Add(1)
	return s.Snapshot.Reach(ctx, r)
}

// ledgerCalls is what a ledger costs, whatever it holds: the ids of the filter, the parts of its
// theme, the subjects, their cases, members and successors.
const ledgerCalls = 6

func TestARequestMakesOneCallForEachLevelAndDistinctArguments(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	store := &counted{Store: opened}
	index := search.Follow(opened, search.Options{Poll: time.Hour})
	defer func() { _ = index.Close() }()
	g := graph.New(store, time.Now).SearchedBy(index)
	steps, err := graph.ReadFile("sample", bytes.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	api := newAPI(g, slog.New(slog.DiscardHandler))
	for _, test := range []struct {
		name, query string
		most        int64
	}{
		{"one level", `{ organizations { nodes { id name } } }`, 1},
		{"three levels through nodes", `{ workingGroups { nodes { members { nodes { memberOf { nodes { id } } } } } } }`, 3},
		{"three levels through edges", `{ workingGroups { edges { node { members { edges { node { memberOf { edges { node { id } } } } } } } } } }`, 3},
		{
			"aliases and fragments with the same arguments",
			`{ workingGroups { nodes { a: members { nodes { id } } ...f b: members { totalCount edges { role } } } } }
			 fragment f on WorkingGroup { members { nodes { ... on Organization { name } } } }`, 3, // the list, the members, their count
		},
		{"aliases of the root", `{ a: themes { nodes { id } } b: themes { nodes { name } } }`, 1},
		{"distinct arguments", `{ workingGroups { nodes { a: members(first: 1) { nodes { id } } b: members(first: 2) { nodes { id } } } } }`, 3},
		{"different types on one level", `{ workingGroups { nodes { members { nodes { ... on Organization { memberOf { nodes { id } } } ... on StakeholderGroup { memberOf { nodes { id } } } } } } } }`, 3},
		{"sources with their documents", `{ recommendations { nodes { sources { document { title } } statements { sources { document { id } } } } } }`, 2},
		{"a count is asked for", `{ organizations(first: 1) { totalCount } }`, 2},
		{"a search with all that it says", `{ search(query: "policing OR ICAN") { totalCount facets { count } edges { score node { id } highlights { snippet { text } } } } }`, 1},
		{"a ledger", `{ obligations(filter: {theme: "theme:promoting-effective-policing"}) { totalCount totals { count } } }`, ledgerCalls},
		{"the ledger of a working group", `{ obligations(filter: {workingGroup: "working-group:security-interventions"}) { totalCount } }`, ledgerCalls + 2}, // its own, and wider themes
		{
			"a ledger with all that hangs on it",
			`{ obligations { nodes { state debtor { id name } subject { id } responses { id } focalPoints { id } deadline { review { name } } because { steps { from { id } to { id } } } } } }`,
			ledgerCalls + 3, // the parties, the focal points, the ways
		},
		{"the ledgers of all themes", `{ themes { nodes { obligations { totalCount } } } }`, 1 + ledgerCalls},
		{"the ledgers of all organizations", `{ organizations { nodes { obligations { nodes { subject { id } } } } } }`, 1 + ledgerCalls + 1},
		{"those who owe", `{ stakeholdersOwing(asOf: "2017-10-01") { nodes { stakeholder { id } obligations { nodes { subject { id } debtor { id } } } } } }`, ledgerCalls + 2},
	} {
		store.calls.Store(0)
		request := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query":`+quoted(test.query)+`}`))
		request.Header.Set("Content-Type", "application/json")
		answer := httptest.NewRecorder()
		api.ServeHTTP(answer, request)
		if strings.Contains(answer.Body.String(), `"errors"`) {
			t.Fatalf("%s: %s", test.name, answer.Body)
		}
		if calls := store.calls.Load(); calls > test.most || calls == 0 {
			t.Errorf("%s: %d calls of the store, want at most %d", test.name, calls, test.most)
		}
	}
}
