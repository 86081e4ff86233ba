package neo4j_test

import (
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// TestCheckFindsWhatWasWrittenPastTheLog changes, adds and removes with Cypher, and looks for each.
func TestCheckFindsWhatWasWrittenPastTheLog(t *testing.T) {
	s, c := open(t), config(t)
	steps, err := ndjson.ReadFile("", strings.NewReader(`{"label":"Document","id":"document:d","properties":{"title":"D"},"sources":[{"document":"document:d"}]}
{"label":"Theme","id":"theme:a","properties":{"name":"A"},"sources":[{"document":"document:d"}]}
{"label":"Theme","id":"theme:b","properties":{"name":"B"},"sources":[{"document":"document:d"}]}
{"type":"PART_OF","from":"theme:a","to":"theme:b","properties":{},"sources":[{"document":"document:d"}]}
`))
	if err != nil {
		t.Fatal(err)
	}
	g := query.New(s, time.Now)
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	errors := func() string {
		report, err := integrity.Check(t.Context(), g.Store(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return report.Errors.Error()
	}
	if found := errors(); found != "" {
		t.Errorf("check of what the program wrote finds\n%s", found)
	}
	ask(t, c, "MATCH (n:Theme {id: 'theme:a'}) SET n.name = 'changed'", nil)
	ask(t, c, "MATCH (:Theme {id: 'theme:a'})-[r:PART_OF]->() DELETE r", nil)
	found := errors()
	for _, want := range []string{
		"theme:a: differs from the log",
		"theme:a PART_OF theme:b: is in the log but not in the graph",
	} {
		if !strings.Contains(found, want) {
			t.Errorf("check does not find %q, but\n%s", want, found)
		}
	}
}
