package search_test

import (
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/query"
)

// A search among no labels is another than one among all: the cursors of the one are not those of the other.
func TestACursorTellsNoLabelsFromAll(t *testing.T) {
	s := graphtest.NewNaive()
	g := searched(t, s)
	apply(t, s, theme(t, 1, "women"))
	apply(t, s, theme(t, 2, "women"))
	err := g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
		all, err := v.Search(t.Context(), "women", nil, nil, query.PageArgs{First: new(int32(1))})
		if err != nil || all.TotalCount != 2 {
			t.Fatalf("%+v, %v", all, err)
		}
		after := query.PageArgs{After: new(all.PageInfo.EndCursor())}
		if rest, err := v.Search(t.Context(), "women", nil, nil, after); err != nil || len(rest.Edges) != 1 {
			t.Errorf("a cursor is not taken for its own search: %v", err)
		}
		if _, err := v.Search(t.Context(), "women", nil, []graph.Label{}, after); err == nil || !strings.Contains(err.Error(), "another list") {
			t.Errorf("a cursor is taken for a search among no labels: %v", err)
		}
		none, err := v.Search(t.Context(), "women", nil, []graph.Label{}, query.PageArgs{})
		if err != nil || none.TotalCount != 0 {
			t.Errorf("among no labels %+v is found, %v", none, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
