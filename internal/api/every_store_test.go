package api

import (
	"os"
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/generated"
	"answerable/graph/graphtest"
	"answerable/graph/neo4j"
	"answerable/graph/query"
	"answerable/graph/search"
)

// TestEveryStoreGivesTheSameAnswers asks random queries about random graphs of the file store, of its
// resident copy and, where there is a Neo4j server, of that, by Cypher and from memory.
func TestEveryStoreGivesTheSameAnswers(t *testing.T) {
	graphtest.Configure(t)
	now := func() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }
	file, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	memory, err := embedded.Follow(t.Context(), file, embedded.FollowOptions{Poll: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	others := map[string]graph.Store{"the file store's copy in memory": memory}
	if uri := os.Getenv("NEO4J_URI"); uri != "" {
		wipe(t, uri)
		open := func() graph.Store {
			s, err := neo4j.Open(t.Context(), neo4j.Config{URL: uri, User: "neo4j", Password: os.Getenv("NEO4J_PASSWORD"), Adopt: true})
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		others["Neo4j by Cypher"] = open()
		resident, err := embedded.Follow(t.Context(), open(), embedded.FollowOptions{Poll: time.Hour})
		if err != nil {
			t.Fatal(err)
		}
		others["Neo4j from memory"] = resident
	} else {
		t.Log("without Neo4j: set NEO4J_URI and NEO4J_PASSWORD to compare it too")
	}
	for _, s := range others {
		defer func() { _ = s.Close() }()
	}
	searched := func(s graph.Store) *query.Graph {
		index := search.Follow(s, search.Options{Poll: time.Hour})
		t.Cleanup(func() { _ = index.Close() })
		return query.New(s, now).UseIndex(index)
	}
	first, graphs := searched(file), map[string]*query.Graph{}
	for name, s := range others {
		graphs[name] = searched(s)
	}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	compared := 0
	rapid.Check(t, func(r *rapid.T) {
		steps := graphtest.Graph(r)
		graphtest.Refill(r, memory, steps)
		if s := others["Neo4j from memory"]; s != nil {
			graphtest.Refill(r, s, steps) // the other one has the same database
		}
		a := askerOf(r, schema, steps)
		for _, query := range a.questions(a.query) {
			want := answer(first, query)
			if strings.Contains(want, "INTERNAL_SERVER_ERROR") || strings.Contains(want, "VALIDATION_FAILED") || !strings.HasPrefix(want, "200") {
				r.Fatalf("the query %s\nis answered by\n%s", query, want)
			}
			if strings.Contains(want, "LIMIT_EXCEEDED") {
				continue
			}
			for name, g := range graphs {
				if got := answer(g, query); revisionless(got) != revisionless(want) {
					r.Fatalf("the query %s\n%s answers\n%s\nthe file store\n%s", query, name, got, want)
				}
				compared++
			}
		}
	})
	t.Logf("%d answers compared", compared)
}

// wipe empties the database of a server. What another test left there would be in the history.
func wipe(t *testing.T, uri string) {
	d, err := driver.NewDriverWithContext(uri, driver.BasicAuth("neo4j", os.Getenv("NEO4J_PASSWORD"), ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close(t.Context()) }()
	if _, err := driver.ExecuteQuery(t.Context(), d, "MATCH (n) DETACH DELETE n", nil, driver.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
}
