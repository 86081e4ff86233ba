package neo4j_test

import (
	"cmp"
	"context"
	"os"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
	"answerable/graph/neo4j"
)

// config returns the settings of the server that the tests use, or skips the test.
func config(t testing.TB) neo4j.Config {
	t.Helper()
	uri := os.Getenv("NEO4J_URI")
	if uri == "" {
		t.Skip("left out: the tests on a Neo4j server; start one with graph/neo4j/server/run and set " +
			"NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=answerable (they delete all that it holds)")
	}
	return neo4j.Config{
		URL:      uri,
		User:     cmp.Or(os.Getenv("NEO4J_USER"), "neo4j"),
		Password: os.Getenv("NEO4J_PASSWORD"),
		Notified: func(statement string, n driver.Notification) {
			// What no element has yet is unknown to the server; so are all properties of an empty graph.
			if n.Category() != "UNRECOGNIZED" && !strings.Contains(statement, "IF NOT EXISTS") {
				t.Errorf("the server says %s: %s\nof\n%s", n.Code(), n.Description(), statement)
			}
		},
	}
}

// open returns the store in a database that was emptied for it.
func open(t testing.TB) graph.Store {
	t.Helper()
	return openAgain(t, emptied(t))
}

// emptied returns the settings of a database that was emptied.
func emptied(t testing.TB) neo4j.Config {
	t.Helper()
	c := config(t)
	wipe(t, c)
	return c
}

func openAgain(t testing.TB, c neo4j.Config) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// wipe deletes all nodes and keeps the schema.
func wipe(t testing.TB, c neo4j.Config) {
	t.Helper()
	ask(t, c, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", nil)
}

// ask runs a statement past the store.
func ask(t testing.TB, c neo4j.Config, text string, params map[string]any) ([]*driver.Record, driver.ResultSummary) {
	t.Helper()
	ctx := context.Background()
	d, err := driver.NewDriverWithContext(c.URL, driver.BasicAuth(c.User, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close(ctx) }()
	session := d.NewSession(ctx, driver.SessionConfig{DatabaseName: c.Database})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, text, params)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	records, err := result.Collect(ctx)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return records, summary
}
