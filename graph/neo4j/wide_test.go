package neo4j_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
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
	g := query.New(s, time.Now)
	for name, text := range map[string]string{"sample": string(sample), "hubs": hubs()} {
		steps, err := ndjson.ReadFile(name, strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
			t.Fatal(err)
		}
	}
	id := func(text string) *string { return &text }
	err = g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
		for name, filter := range map[string]*query.ObligationFilter{
			"of the whole graph":                    nil,
			"of a theme with very many":             {Theme: id("theme:hub")},
			"whose addressee has very many":         {Subject: id("recommendation:to-hub")},
			"of a respondent, which names no cases": {Respondent: id("organization:hub-1")},
		} {
			_, err := v.Obligations(t.Context(), filter, query.PageArgs{})
			if graph.CodeOf(err) != graph.CodeTooWide || !strings.Contains(err.Error(), "filter.theme") {
				t.Errorf("the ledger %s gave %v", name, err)
			}
		}
		c, err := v.Obligations(t.Context(), &query.ObligationFilter{Theme: id("theme:promoting-effective-policing")}, query.PageArgs{})
		if err == nil && c.TotalCount() != 7 {
			t.Errorf("the ledger of a theme has %d obligations, want 7", c.TotalCount())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if report, err := integrity.Check(t.Context(), g.Store(), nil); err != nil || len(report.Errors) > 0 {
		t.Errorf("check, which is not refused, gave %v, %v", report, err)
	}
	var exported bytes.Buffer
	err = g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error { return v.Export(t.Context(), &exported) })
	if hub := strings.Count(exported.String(), `"to":"theme:hub"`); err != nil || hub != 20 {
		t.Errorf("the export, which is not refused, has %d of 20 relationships, %v", hub, err)
	}
}

// TestWidePatterns asks for bounded patterns that conditions, orders and pages narrow, or do not: what
// is left over counts, not what there was before.
func TestWidePatterns(t *testing.T) {
	c := config(t)
	wipe(t, c)
	c.Widest = 13
	s := openAgain(t, c)
	steps, err := ndjson.ReadFile("hubs", strings.NewReader(hubs()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := mutation.New(query.New(s, time.Now)).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range 20 {
		ids = append(ids, fmt.Sprint("organization:hub-", i))
	}
	status := func(value string) graph.Condition {
		return graph.Property{Key: "status", Op: graph.Equals, Value: value}
	}
	// The name of each organization is the same; so names come down to all of them or to none.
	name := func(value string) graph.Condition {
		return graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: value}
	}
	members := graph.Hop{Type: "MEMBER_OF", In: true, Labels: []graph.Label{graph.LabelOrganization}}
	groups := graph.Hop{Type: "MEMBER_OF", Labels: []graph.Label{graph.LabelStakeholderGroup}}
	theGroup := graph.OneOf{Key: graph.KeyID, Values: []string{"stakeholder-group:hub"}}
	few := graph.OneOf{Key: graph.KeyID, Values: ids[:3]}
	hub := []graph.Start{{IDs: []string{"stakeholder-group:hub"}}}
	all := []graph.Start{{Label: graph.LabelOrganization}}
	byName := []graph.Order{{Key: graph.KeyName, Desc: true}}
	fetch := func(f graph.Fetch) []graph.Fetch { f.Hop = members; return []graph.Fetch{f} }
	for what, test := range map[string]struct {
		pattern graph.Pattern
		rows    int // of the last list; -1 when it is refused
	}{
		"a fetch of too many":                       {graph.Pattern{Start: hub, Fetch: fetch(graph.Fetch{})}, -1},
		"a fetch whose Via keeps too many":          {graph.Pattern{Start: hub, Fetch: fetch(graph.Fetch{Via: status("CONFIRMED")})}, -1},
		"a fetch whose Via keeps none":              {graph.Pattern{Start: hub, Fetch: fetch(graph.Fetch{Via: status("PLANNED")})}, 0},
		"a fetch whose Where keeps too many":        {graph.Pattern{Start: hub, Fetch: fetch(graph.Fetch{Where: name("hub")})}, -1},
		"a fetch whose Where keeps few":             {graph.Pattern{Start: hub, Fetch: fetch(graph.Fetch{Where: few})}, 3},
		"a fetch of a page":                         {graph.Pattern{Start: hub, Fetch: fetch(graph.Fetch{Via: status("CONFIRMED"), Page: graph.Page{First: 5}})}, 5},
		"a label, in an order by values":            {graph.Pattern{Start: all, Order: byName}, -1},
		"a page of a label, in an order by values":  {graph.Pattern{Start: all, Order: byName, Page: graph.Page{Last: 5}}, 5},
		"a label of which a condition keeps few":    {graph.Pattern{Start: all, Order: byName, Where: few}, 3},
		"a label of which a Has keeps all":          {graph.Pattern{Start: all, Where: graph.Has{Hop: groups, Via: status("CONFIRMED"), Where: theGroup}}, -1},
		"a label of which a Has keeps none":         {graph.Pattern{Start: all, Where: graph.Has{Hop: groups, Via: status("PLANNED"), Where: theGroup}}, 0},
		"more ids than may be, in an order":         {graph.Pattern{Start: []graph.Start{{IDs: ids}}, Order: byName}, 20},
		"more ids, each of which leads to too many": {graph.Pattern{Start: []graph.Start{{IDs: ids}}, Fetch: []graph.Fetch{{Hop: groups, Fetch: fetch(graph.Fetch{Via: status("CONFIRMED")})}}}, -1},
	} {
		p := test.pattern
		p.Name, p.Scope, p.Bounded = "wide", graph.ReadScope{Assumptions: true}, true
		err := s.Read(t.Context(), func(s graph.Snapshot) error {
			rows, err := s.Match(t.Context(), p)
			if err != nil {
				return err
			}
			if len(p.Fetch) > 0 && len(rows.Rows) > 0 {
				rows = rows.Rows[0].Fetched[0]
			}
			if len(rows.Rows) != test.rows {
				t.Errorf("%s: %d rows, want %d", what, len(rows.Rows), test.rows)
			}
			return nil
		})
		if refused := graph.CodeOf(err) == graph.CodeTooWide; refused != (test.rows < 0) || err != nil && !refused {
			t.Errorf("%s gave %v", what, err)
		}
	}
}
