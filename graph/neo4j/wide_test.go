package neo4j_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"answerable/graph"
)

// hubs are a theme with 20 recommendations and a group with 20 members, to which one more is addressed.
func hubs() string {
	var nodes, relationships strings.Builder
	add := func(to *strings.Builder, line string, values ...any) {
		_, _ = fmt.Fprintf(to, strings.TrimSuffix(line, "}")+`,"assumption":"a test"}`+"\n", values...)
	}
	add(&nodes, `{"label":"Theme","id":"theme:hub","properties":{"name":"Hub"}}`)
	add(&nodes, `{"label":"StakeholderGroup","id":"stakeholder-group:hub","properties":{"name":"Hub"}}`)
	add(&nodes, `{"label":"Recommendation","id":"recommendation:to-hub","properties":{"text":"To the hub"}}`)
	add(&relationships, `{"type":"ADDRESSED_TO","from":"recommendation:to-hub","to":"stakeholder-group:hub","properties":{"addressedOn":"2017","responsibility":"EACH_MEMBER"}}`)
	for i := range 20 {
		add(&nodes, `{"label":"Recommendation","id":"recommendation:hub-%d","properties":{"text":"Hub"}}`, i)
		add(&nodes, `{"label":"Organization","id":"organization:hub-%d","properties":{"name":"Hub"}}`, i)
		add(&relationships, `{"type":"ABOUT","from":"recommendation:hub-%d","to":"theme:hub"}`, i)
		add(&relationships, `{"type":"MEMBER_OF","from":"organization:hub-%d","to":"stakeholder-group:hub","properties":{"status":"CONFIRMED"}}`, i)
	}
	return nodes.String() + relationships.String()
}

// TestWide asks questions of a graph that are too wide for it, and some that are not.
func TestWide(t *testing.T) {
	c := config(t)
	wipe(t, c)
	c.Widest = 13 // the sample has 14 recommendations
	s := openAgain(t, c)
	sample, err := os.ReadFile("../../data/gsx.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	g := graph.New(s, time.Now)
	for name, text := range map[string]string{"sample": string(sample), "hubs": hubs()} {
		steps, err := graph.ReadFile(name, strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := g.Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
			t.Fatal(err)
		}
	}
	id := func(text string) *string { return &text }
	err = g.Read(t.Context(), graph.Viewer{}, func(v *graph.View) error {
		for name, filter := range map[string]*graph.ObligationFilter{
			"of the whole graph":                nil,
			"of a theme with very many":         {Theme: id("theme:hub")},
			"whose addressee has very many":     {Recommendation: id("recommendation:to-hub")},
			"of a debtor, which names no cases": {Debtor: id("organization:hub-1")},
		} {
			_, err := v.Obligations(t.Context(), filter, graph.PageArgs{})
			if graph.CodeOf(err) != graph.CodeTooWide || !strings.Contains(err.Error(), "filter.theme") {
				t.Errorf("the ledger %s gave %v", name, err)
			}
		}
		c, err := v.Obligations(t.Context(), &graph.ObligationFilter{Theme: id("theme:promoting-effective-policing")}, graph.PageArgs{})
		if err == nil && c.TotalCount() != 7 {
			t.Errorf("the ledger of a theme has %d obligations, want 7", c.TotalCount())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if report, err := g.Check(t.Context(), nil); err != nil || len(report.Errors) > 0 {
		t.Errorf("check, which is not refused, gave %v, %v", report, err)
	}
	var exported bytes.Buffer
	err = g.Read(t.Context(), graph.Viewer{}, func(v *graph.View) error { return v.Export(t.Context(), &exported) })
	if hub := strings.Count(exported.String(), `"to":"theme:hub"`); err != nil || hub != 20 {
		t.Errorf("the export, which is not refused, has %d of 20 relationships, %v", hub, err)
	}
}
