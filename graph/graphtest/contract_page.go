package graphtest

import (
	"context"
	"slices"
	"testing"

	"answerable/graph"
	"answerable/graph/query"
)

// ctx is of helpers that no test cancels.
var ctx = context.Background()

// A missing value and an empty one are the same: no text, no list, no relationship, no start.
func testAbsent(t *testing.T, open opener) {
	s := open(t)
	given := `{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":[],"abbreviation":"","kind":""},"fieldVisibility":{},"sources":[],"statements":[],"assumption":"","visibility":"PUBLIC"}
{"label":"Person","id":"person:p","properties":{"name":"P"}}
{"type":"MEMBER_OF","from":"person:p","to":"organization:a","key":"","properties":{"role":"","status":"","representing":""}}
{"type":"MEMBER_OF","from":"organization:a","to":"organization:a"}
`
	apply(t, s, put(t, given))
	want := `{"label":"Organization","id":"organization:a","properties":{"name":"A"},"visibility":"PUBLIC"}
{"label":"Person","id":"person:p","properties":{"name":"P"},"visibility":"PUBLIC"}
{"type":"MEMBER_OF","from":"organization:a","to":"organization:a","properties":{},"visibility":"PUBLIC"}
{"type":"MEMBER_OF","from":"person:p","to":"organization:a","properties":{},"visibility":"PUBLIC"}
`
	if got := export(t, s, secretary); got != want {
		t.Error(difference(want, got))
	}
	must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
		for name, start := range map[string][]graph.Start{"no start": nil, "no ids": {{IDs: []string{}}}, "an absent id": {{IDs: []string{"theme:x"}}}} {
			rows, err := s.Match(t.Context(), graph.Pattern{Name: "test", Stamp: all, Start: start})
			must(t, err)
			if len(rows.Rows) != 0 || rows.More {
				t.Errorf("%s matches %v", name, rows)
			}
			found, err := s.Reach(t.Context(), graph.Reach{Name: "test", Stamp: all, IDs: []string{"organization:x"}, Hop: graph.Out(graph.PartOf)})
			must(t, err)
			if len(found) != 0 {
				t.Errorf("nothing reaches %v", found)
			}
		}
		return nil
	}))
	empty := ""
	read(t, s, secretary, func(v *query.View) {
		c, err := query.List[*graph.Organization](t.Context(), v, &query.Filter{KnownAs: &empty}, nil, query.PageArgs{})
		must(t, err)
		if len(c.Edges) != 0 {
			t.Errorf("what has no abbreviation is known as nothing, and not as %q", empty)
		}
	})
}

// A cursor is a place, not a count: after other items come and go, even its own, the page after it
// begins where it should.
func testCursors(t *testing.T, open opener) {
	s := open(t)
	line := func(slug string) string {
		return `{"label":"Theme","id":"theme:` + slug + `","properties":{"name":"N"}}` + "\n"
	}
	apply(t, s, put(t, line("b")+line("d")+line("f")+line("h")))
	two := int32(2)
	orders := map[string][]*query.NodeOrder{"by id": nil, "by name, all the same": {{By: "NAME", Direction: "ASC"}}}
	ask := func(order []*query.NodeOrder, args query.PageArgs) (ids []string, info query.PageInfo) {
		read(t, s, secretary, func(v *query.View) {
			c, err := query.List[*graph.Theme](t.Context(), v, nil, order, args)
			must(t, err)
			ids, info = nil, c.PageInfo
			for _, n := range c.Nodes() {
				ids = append(ids, n.ID)
			}
		})
		return ids, info
	}
	cursors := map[string]string{}
	for name, order := range orders {
		ids, info := ask(order, query.PageArgs{First: &two})
		if !slices.Equal(ids, []string{"theme:b", "theme:d"}) || !info.HasNextPage {
			t.Fatalf("%s the first page is %v", name, ids)
		}
		cursors[name] = info.EndCursor()
	}
	apply(t, s, append(put(t, line("a")+line("c")+line("e")),
		graph.Op{Remove: graph.Ref{ID: "theme:d"}}, graph.Op{Remove: graph.Ref{ID: "theme:f"}}))
	for name, order := range orders {
		after := cursors[name]
		if ids, info := ask(order, query.PageArgs{First: &two, After: &after}); !slices.Equal(ids, []string{"theme:e", "theme:h"}) || info.HasNextPage || !info.HasPreviousPage {
			t.Errorf("%s the page after a removed item is %v, %+v", name, ids, info)
		}
		if ids, info := ask(order, query.PageArgs{Last: &two, Before: &after}); !slices.Equal(ids, []string{"theme:b", "theme:c"}) || !info.HasPreviousPage || !info.HasNextPage {
			t.Errorf("%s the page before a removed item is %v, %+v", name, ids, info)
		}
	}
}
