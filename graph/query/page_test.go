package query_test

import (
	"encoding/base64"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

var clock = func() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }

// view reads a small graph: themes a to e, and a recommendation that is owed by organizations a to c.
func view(t testing.TB, f func(*query.View)) {
	t.Helper()
	var lines strings.Builder
	for _, slug := range []string{"a", "b", "c", "d", "e"} {
		lines.WriteString(`{"label":"Theme","id":"theme:` + slug + `","properties":{"name":"T"}}` + "\n")
	}
	lines.WriteString(`{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"}}` + "\n")
	for _, slug := range []string{"a", "b", "c"} {
		lines.WriteString(`{"label":"Organization","id":"organization:` + slug + `","properties":{"name":"O"}}` + "\n" +
			`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:` + slug + `","properties":{"addressedOn":"2030"}}` + "\n")
	}
	steps, err := ndjson.ReadFile("test", strings.NewReader(lines.String()))
	if err != nil {
		t.Fatal(err)
	}
	g := query.New(graphtest.NewNaive(), clock)
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "", steps); err != nil {
		t.Fatal(err)
	}
	err = g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error { f(v); return nil })
	if err != nil {
		t.Fatal(err)
	}
}

func pointer[T any](v T) *T { return &v }

func themes(t testing.TB, v *query.View, order []*query.NodeOrder, args query.PageArgs) (*query.Connection[*graph.Theme], error) {
	t.Helper()
	return query.List[*graph.Theme](t.Context(), v, nil, order, args)
}

func TestPageArguments(t *testing.T) {
	view(t, func(v *query.View) {
		first, err := themes(t, v, nil, query.PageArgs{First: pointer[int32](1)})
		if err != nil {
			t.Fatal(err)
		}
		cursor := new(first.PageInfo.EndCursor())
		one := pointer[int32](1)
		for message, args := range map[string]query.PageArgs{
			"first or last":         {First: one, Last: one},
			"first goes with after": {First: one, Before: cursor},
			"last with before":      {Last: one, After: cursor},
			"after or before":       {After: cursor, Before: cursor},
			"first is -1":           {First: pointer[int32](-1)},
			"last is 501":           {Last: pointer[int32](501)},
			"is not a cursor":       {After: pointer("?")},
			`after: "" is not`:      {After: pointer("")},
			`before: "bnVsbA*" is`:  {Before: pointer("bnVsbA*")},
		} {
			_, err := themes(t, v, nil, args)
			if graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), message) {
				t.Errorf("%q: the error is %v", message, err)
			}
		}
		for n, want := range map[int32]int{0: 0, 2: 2, 500: 5} {
			c, err := themes(t, v, nil, query.PageArgs{First: &n})
			if err != nil || len(c.Edges) != want || c.PageInfo.HasNextPage != (want < 5) || c.PageInfo.HasPreviousPage {
				t.Errorf("the first %d are %d, %+v, %v", n, len(c.Edges), c.PageInfo, err)
			}
		}
		empty, err := themes(t, v, nil, query.PageArgs{First: pointer[int32](0)})
		if err != nil || empty.PageInfo.StartCursor() != "" || empty.PageInfo.EndCursor() != "" {
			t.Errorf("an empty page has cursors %+v, %v", empty.PageInfo, err)
		}
	})
}

// A cursor is good for the question that it was given for, and for no other.
func TestForeignCursors(t *testing.T) {
	view(t, func(v *query.View) {
		c, err := themes(t, v, nil, query.PageArgs{First: pointer[int32](2)})
		if err != nil {
			t.Fatal(err)
		}
		after := query.PageArgs{After: new(c.PageInfo.EndCursor())}
		byName := []*query.NodeOrder{{By: "NAME", Direction: "ASC"}}
		no := false
		for name, ask := range map[string]func() error{
			"another list": func() error {
				_, err := query.List[*graph.Organization](t.Context(), v, nil, nil, after)
				return err
			},
			"another order": func() error { _, err := themes(t, v, byName, after); return err },
			"another filter": func() error {
				_, err := query.List[*graph.Theme](t.Context(), v, &query.Filter{KnownAs: pointer("T")}, nil, after)
				return err
			},
			"the ledger": func() error { _, err := v.Obligations(t.Context(), nil, after); return err },
			"without assumptions": func() error {
				_, err := themes(t, v.Assumptions(no), nil, after)
				return err
			},
		} {
			if err := ask(); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "another list") {
				t.Errorf("a cursor is taken for %s: %v", name, err)
			}
		}
		if c, err := themes(t, v, nil, after); err != nil || len(c.Edges) != 3 {
			t.Errorf("a cursor is not taken for its own list: %v", err)
		}
	})
}

// A cursor of a ledger carries the day that was meant, and is refused on another.
func TestCursorsKeepTheirDay(t *testing.T) {
	view(t, func(v *query.View) {
		one := pointer[int32](1)
		march, june := graph.NewDate(2031, 3, 1), graph.NewDate(2031, 6, 1)
		c, err := v.AsOf(&march).Obligations(t.Context(), nil, query.PageArgs{First: one})
		if err != nil {
			t.Fatal(err)
		}
		after := query.PageArgs{First: one, After: new(c.PageInfo.EndCursor())}
		next, err := v.Obligations(t.Context(), nil, after)
		if err != nil || next.AsOf != march || len(next.Edges) != 1 || next.Edges[0].Node.RespondentID != "organization:b" {
			t.Errorf("without a day the next page is %+v, %v", next, err)
		}
		if _, err := v.AsOf(&june).Obligations(t.Context(), nil, after); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "asOf 2031-03-01, not with asOf 2031-06-01") {
			t.Errorf("on another day the next page is refused with %v", err)
		}
		owing, err := v.AsOf(&march).StakeholdersOwing(t.Context(), nil, query.PageArgs{First: one})
		if err != nil {
			t.Fatal(err)
		}
		after.After = new(owing.PageInfo.EndCursor())
		if _, err := v.AsOf(&june).StakeholdersOwing(t.Context(), nil, after); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("on another day those who owe are refused with %v", err)
		}
		forged := base64.RawURLEncoding.EncodeToString([]byte(`{"q":1,"d":"never","p":["a"]}`))
		if _, err := v.Obligations(t.Context(), nil, query.PageArgs{After: &forged}); graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("a forged cursor gives %v", err)
		}
	})
}

func TestCut(t *testing.T) {
	items := []int{10, 20, 30, 40, 50}
	at := func(text string) graph.SortPosition { return graph.SortPosition{text} }
	compare := func(item int, at graph.SortPosition) int { return strings.Compare(string(rune('0'+item/10)), at[0]) }
	for _, c := range []struct {
		page graph.Page
		want []int
		more bool
	}{
		{graph.Page{}, items, false},
		{graph.Page{First: 2}, []int{10, 20}, true},
		{graph.Page{First: 5}, items, false},
		{graph.Page{Last: 2}, []int{40, 50}, true},
		{graph.Page{First: 2, After: at("2")}, []int{30, 40}, true},
		{graph.Page{First: 3, After: at("2")}, []int{30, 40, 50}, false},
		{graph.Page{First: 1, After: at("25")}, []int{30}, true},
		{graph.Page{Last: 1, Before: at("2")}, []int{10}, false},
		{graph.Page{Last: 1, Before: at("3")}, []int{20}, true},
		{graph.Page{After: at("2"), Before: at("5")}, []int{30, 40}, false},
		{graph.Page{After: at("5"), Before: at("2")}, nil, false},
		{graph.Page{After: at("9")}, nil, false},
		{graph.Page{Empty: true}, nil, true},
		{graph.Page{Empty: true, After: at("5")}, nil, false},
	} {
		got, more := graph.Cut(items, c.page, compare)
		if len(got) != len(c.want) || more != c.more {
			t.Errorf("%+v is %v, %t", c.page, got, more)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%+v is %v", c.page, got)
			}
		}
	}
}
