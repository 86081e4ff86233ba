package neo4j_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"answerable/graph"
)

// TestWide asks for the ledger of a graph that is too large for it, and for a part of it.
func TestWide(t *testing.T) {
	c := config(t)
	wipe(t, c)
	c.Widest = 10 // the sample has 14 recommendations
	s := openAgain(t, c)
	file, err := os.Open("../../data/gsx.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	steps, err := graph.ReadFile("sample", file)
	if err != nil {
		t.Fatal(err)
	}
	g := graph.New(s, time.Now)
	if _, err := g.Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	theme := "theme:promoting-effective-policing"
	err = g.Read(t.Context(), graph.Viewer{}, func(v *graph.View) error {
		if _, err := v.Obligations(t.Context(), nil, graph.PageArgs{}); graph.CodeOf(err) != graph.CodeTooWide || !strings.Contains(err.Error(), "filter.theme") {
			t.Errorf("the ledger of the whole graph gave %v", err)
		}
		c, err := v.Obligations(t.Context(), &graph.ObligationFilter{Theme: &theme}, graph.PageArgs{})
		if err == nil && c.TotalCount() != 7 {
			t.Errorf("the ledger of a theme has %d obligations, want 7", c.TotalCount())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if report, err := g.Check(t.Context(), nil); err != nil || len(report.Errors) > 0 {
		t.Errorf("check, which looks at a part at a time, gave %v, %v", report, err)
	}
}
