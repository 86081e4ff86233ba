package neo4j_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/neo4j"
	"answerable/graph/query"
)

// shownQuery is a query to paste, with the table of what it gives.
var shownQuery = regexp.MustCompile("(?s)```cypher\n(.*?)```\n\n(\\|.*?\n)\n")

// The queries of the documentation give, on the sample, what it shows.
func TestDocumentedQueriesRun(t *testing.T) {
	c := config(t)
	wipe(t, c)
	text, err := os.ReadFile("../../docs/neo4j.md")
	if err != nil {
		t.Fatal(err)
	}
	sample, err := os.Open("../../data/gsx.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = sample.Close() }()
	steps, err := ndjson.ReadFile("gsx.ndjson", sample)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := mutation.New(query.New(openAgain(t, c), time.Now)).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	shown := shownQuery.FindAllStringSubmatch(string(text), -1)
	if all := strings.Count(string(text), "```cypher"); len(shown) != all || all == 0 {
		t.Fatalf("%d of %d queries are shown with what they give", len(shown), all)
	}
	for _, s := range shown {
		if got := table(t, c, s[1]); got != s[2] {
			t.Errorf("%s\ngives\n%s\nand not, as shown,\n%s", s[1], got, s[2])
		}
	}
}

// table writes what a query gives, as the documentation does.
func table(t *testing.T, c neo4j.Config, query string) string {
	t.Helper()
	records, _ := ask(t, c, query, nil)
	if len(records) == 0 {
		return ""
	}
	row := func(cells []string) string { return "| " + strings.Join(cells, " | ") + " |\n" }
	keys := records[0].Keys
	text := row(keys) + "|" + strings.Repeat(" --- |", len(keys)) + "\n"
	for _, record := range records {
		var cells []string
		for _, v := range record.Values {
			cells = append(cells, cell(v))
		}
		text += row(cells)
	}
	return text
}

func cell(v any) string {
	list, isList := v.([]any)
	if !isList {
		return fmt.Sprint(v)
	}
	var cells []string
	for _, item := range list {
		cells = append(cells, cell(item))
	}
	return "[" + strings.Join(cells, ", ") + "]"
}
