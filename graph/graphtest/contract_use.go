package graphtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/query"
)

func testCancelled(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, theme))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, use := range map[string]func() error{
		"Read": func() error {
			return s.Read(ctx, func(s graph.Snapshot) error {
				_, err := s.Match(ctx, graph.Pattern{Name: "test", Scope: all, Start: []graph.Start{{Label: graph.LabelTheme}}})
				return err
			})
		},
		"Apply": func() error {
			_, err := s.Apply(ctx, graph.FixedWrite(graph.Change{At: clock(), Steps: put(t, otherTheme)}, accept))
			return err
		},
		"Changes": func() error { return s.Changes(ctx, 0, func(graph.Change) error { return nil }) },
	} {
		if err := use(); !errors.Is(err, context.Canceled) {
			t.Errorf("%s gives %v, and not that the context is canceled", name, err)
		}
	}
	if log := logOf(t, s, 1); len(log) != 0 {
		t.Errorf("a canceled change is in the log: %v", log)
	}
}

func testClosed(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, theme))
	must(t, s.Close())
	ctx := t.Context()
	_, applied := s.Apply(ctx, graph.FixedWrite(graph.Change{At: clock(), Steps: put(t, otherTheme)}, accept))
	for name, err := range map[string]error{
		"Read":    s.Read(ctx, func(graph.Snapshot) error { return nil }),
		"Apply":   applied,
		"Changes": s.Changes(ctx, 0, func(graph.Change) error { return nil }),
		"Ready":   s.Ready(ctx),
	} {
		if graph.CodeOf(err) != graph.CodeUnavailable {
			t.Errorf("%s after Close gives %v, and not UNAVAILABLE", name, err)
		}
	}
}

func testLarge(t *testing.T, open opener) {
	const n = 5000
	s := open(t)
	var lines strings.Builder
	lines.WriteString(theme)
	for i := range n {
		fmt.Fprintf(&lines, `{"label":"Recommendation","id":"recommendation:r%05d","properties":{"text":"Text %d"}}`+"\n", i, i)
	}
	for i := range n {
		fmt.Fprintf(&lines, `{"type":"ABOUT","from":"recommendation:r%05d","to":"theme:a","properties":{}}`+"\n", i)
	}
	steps := put(t, lines.String())
	if revision := apply(t, s, steps); revision != 1 {
		t.Errorf("one change has revision %d", revision)
	}
	if log := logOf(t, s, 0); len(log) != 1 || len(log[0].Steps) != len(steps) {
		t.Errorf("the log has %d changes, the first of %d steps", len(log), len(log[0].Steps))
	}
	must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
		p := graph.Pattern{Name: "test", Scope: all, Start: []graph.Start{{Label: graph.LabelTheme}}, Fetch: []graph.Fetch{{
			Hop: graph.In(graph.About), Page: graph.Page{First: 2, After: graph.SortPosition{"recommendation:r04996", ""}},
		}}}
		rows, err := s.Match(t.Context(), p)
		must(t, err)
		counts, err := s.Count(t.Context(), p)
		along := rows.Rows[0].Fetched[0]
		if counts.Of["theme:a"] != n || len(along.Rows) != 2 || idOf(along.Rows[1].Node) != "recommendation:r04998" || !along.More {
			t.Errorf("the theme has %d, and on a page %d", counts.Of["theme:a"], len(along.Rows))
		}
		return err
	}))
}

// Who is a focal point by two affiliations is one, however often that is asked.
func testFocalPoints(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, `{"label":"Organization","id":"organization:a","properties":{"name":"A"}}
{"label":"Person","id":"person:p","properties":{"name":"P"}}
{"label":"Person","id":"person:q","properties":{"name":"Q"}}
{"label":"Recommendation","id":"recommendation:r1","properties":{"text":"R1"}}
{"label":"Recommendation","id":"recommendation:r2","properties":{"text":"R2"}}
{"type":"AFFILIATED_WITH","from":"person:p","to":"organization:a","key":"1","properties":{"focalPoint":true}}
{"type":"AFFILIATED_WITH","from":"person:p","to":"organization:a","key":"2","properties":{"focalPoint":true}}
{"type":"AFFILIATED_WITH","from":"person:q","to":"organization:a","properties":{}}
{"type":"ADDRESSED_TO","from":"recommendation:r1","to":"organization:a","properties":{"addressedOn":"2030"}}
{"type":"ADDRESSED_TO","from":"recommendation:r2","to":"organization:a","properties":{"addressedOn":"2030"}}`))
	read(t, s, secretary, func(v *query.View) {
		for _, o := range everyObligation(t, v, nil) {
			people, err := o.FocalPoints(t.Context())
			must(t, err)
			if len(people) != 1 || people[0].ID != "person:p" {
				t.Errorf("the focal points of %s are %v", o.ID(), people)
			}
		}
	})
}
