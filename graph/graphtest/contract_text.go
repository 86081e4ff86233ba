package graphtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/query"
)

// awkward are texts that files may hold, and that engines are known to change, refuse or confuse.
var awkward = []string{
	"é", "e\u0301", "E", "e", "É", "سلام عليكم", "😀", "｡", "\uE000", "\uFFFD", "ﬁ", "ß", "İ", "ı", " a ", "a\u200b", "a\u2028b", `"<&>\`, "null", "0", "' OR 1=1", "$x", "`x`",
}

// Every text comes back byte for byte, composed or not.
func testTexts(t *testing.T, open opener) {
	s := open(t)
	var steps []graph.Op
	for i, text := range awkward {
		steps = append(steps, graph.Op{Put: parse(fields{
			"label": "Organization", "id": fmt.Sprintf("organization:o%02d", i), "assumption": text,
			"properties": fields{"name": text + "x", "aliases": []string{text, text}, "abbreviation": text + "x"},
		})})
	}
	for i, text := range awkward {
		steps = append(steps, graph.Op{Put: parse(fields{
			"type": "PART_OF", "from": "organization:o00", "to": "organization:o01", "key": text + "x", "assumption": text, "properties": fields{},
		})}, graph.Op{Put: parse(fields{
			"type": "SUPPORTS", "from": fmt.Sprintf("organization:o%02d", i), "to": "organization:o01", "key": text + "x", "properties": fields{},
		})})
	}
	apply(t, s, steps)
	if got, want := export(t, s, secretary), fileOf(elementsOf(steps)); got != want {
		t.Error(difference(want, got))
	}
	log := logOf(t, s, 0)
	if got, want := writeChange(log[0]), writeChange(graph.Change{Revision: 1, At: clock(), By: "test", Reason: "test", Steps: steps}); got != want {
		t.Error(difference(want, got))
	}
}

// Ids are compared as they are written; what merely looks alike is not there.
func testIDs(t *testing.T, open opener) {
	s := open(t)
	long := "theme:" + strings.Repeat("x", 194)
	apply(t, s, put(t, theme+`{"label":"Theme","id":"theme:a-b","properties":{"name":"A"}}
{"label":"Theme","id":"theme:ab","properties":{"name":"A"}}
{"label":"Theme","id":"`+long+`","properties":{"name":"A"}}`))
	ids := []string{long, "theme:a", "theme:A", "Theme:a", "theme:a ", "theme:á", "theme:", "", "theme:a-b", "theme:a_b", "theme:a%", "theme:ab", "theme:a"}
	want := []string{long, "theme:a", "", "", "", "", "", "", "theme:a-b", "", "", "theme:ab", "theme:a"}
	read(t, s, secretary, func(v *query.View) {
		nodes, err := v.Nodes(t.Context(), ids)
		must(t, err)
		for i, n := range nodes {
			if got := n != nil; got != (want[i] != "") || got && idOf(n) != want[i] {
				t.Errorf("asked for %q the store finds %v", ids[i], n)
			}
		}
	})
}

// Names sort by their folded keys, bytewise, then by id; and are found as people write them.
func testNames(t *testing.T, open opener) {
	s := open(t)
	names := []string{
		"zebra", "Égalité", "egalite", "EGALITE", "eg", "Ａ", "a", "سلام", "😀", "｡", "\uFFFD", "\uE000", "Zoë", "zoe\u0308", "ß", "SS", "ä", "e-g", "e g", "10", "9",
		"Sœ\u200fur ", "  soeur", "the\u00a0 “S”", "شؤون", "شئون",
	}
	var steps []graph.Op
	for i, name := range names {
		steps = append(steps, graph.Op{Put: parse(fields{"label": "Theme", "id": fmt.Sprintf("theme:t%02d", i), "properties": fields{"name": name}})})
	}
	apply(t, s, steps)
	type named struct{ key, id string }
	var want []named
	for i, name := range names {
		want = append(want, named{graph.Fold(name), fmt.Sprintf("theme:t%02d", i)})
	}
	byName := func(sign int) []string {
		sorted := slices.Clone(want)
		slices.SortFunc(sorted, func(a, b named) int {
			if c := strings.Compare(a.key, b.key); c != 0 {
				return sign * c
			}
			return strings.Compare(a.id, b.id)
		})
		var ids []string
		for _, n := range sorted {
			ids = append(ids, n.id)
		}
		return ids
	}
	read(t, s, secretary, func(v *query.View) {
		for direction, sign := range map[query.Direction]int{"ASC": 1, "DESC": -1} {
			if got := themes(t, v, nil, &query.NodeOrder{By: "NAME", Direction: direction}); !slices.Equal(got, byName(sign)) {
				t.Errorf("by name %s the themes are\n%v\nand should be\n%v", direction, got, byName(sign))
			}
		}
		for text, want := range map[string][]string{
			"ÉG":       {"theme:t01", "theme:t02", "theme:t03", "theme:t04"},
			"\u0301eg": {"theme:t01", "theme:t02", "theme:t03", "theme:t04"},
			"zoe":      {"theme:t12", "theme:t13"},
			"ss":       {"theme:t14", "theme:t15"},
			"😀":        {"theme:t08"},
			"%":        nil,
			"soe":      {"theme:t21", "theme:t22"},
			"the  “s":  {"theme:t23"},
			"شئ":       {"theme:t24", "theme:t25"},
		} {
			if got := themes(t, v, &query.Filter{Name: &query.TextFilter{StartsWith: &text}}); !slices.Equal(got, want) {
				t.Errorf("the themes that start with %q are %v", text, got)
			}
		}
		for text, want := range map[string][]string{
			"Soeur": {"theme:t21", "theme:t22"}, "شؤون": {"theme:t24", "theme:t25"}, "\u200e": nil,
		} {
			if got := themes(t, v, &query.Filter{KnownAs: &text}); !slices.Equal(got, want) {
				t.Errorf("the themes known as %q are %v", text, got)
			}
		}
		for text, want := range map[string][]string{"e “": {"theme:t23"}, "e g": {"theme:t18"}, "e  ": {"theme:t18", "theme:t23"}} {
			if got := themes(t, v, &query.Filter{Name: &query.TextFilter{Contains: &text}}); !slices.Equal(got, want) {
				t.Errorf("the themes that contain %q are %v", text, got)
			}
		}
		text := "EGALITÉ"
		if got := themes(t, v, &query.Filter{KnownAs: &text}); !slices.Equal(got, []string{"theme:t01", "theme:t02", "theme:t03"}) {
			t.Errorf("the themes known as %q are %v", text, got)
		}
	})
}

func themes(t failer, v *query.View, f *query.Filter, order ...*query.NodeOrder) (ids []string) {
	t.Helper()
	c, err := query.List[*graph.Theme](ctx, v, f, order, query.PageArgs{})
	must(t, err)
	for _, n := range c.Nodes() {
		ids = append(ids, n.ID)
	}
	return ids
}

// Relationships to one node sort by their keys, bytewise as UTF-8, and each is one.
func testKeys(t *testing.T, open opener) {
	s := open(t)
	keys := []string{"", "B", "a", "a ", "e", "é", "e\u0301", "10", "9", "😀", "\uFFFD", "\uE000"}
	lines := theme + otherTheme
	for _, key := range keys {
		quoted, _ := json.Marshal(key)
		lines += `{"type":"PART_OF","from":"theme:a","to":"theme:b","key":` + string(quoted) + `,"properties":{}}` + "\n"
	}
	apply(t, s, put(t, lines))
	slices.Sort(keys)
	read(t, s, secretary, func(v *query.View) {
		n, err := v.Node(t.Context(), "theme:b")
		must(t, err)
		var got []string
		one := int32(1)
		for args := (query.PageArgs{First: &one}); ; {
			c, err := query.Related[*graph.Theme](t.Context(), n, graph.In(graph.PartOf), nil, nil, nil, args)
			must(t, err)
			for _, e := range c.Edges {
				got = append(got, e.Relationship.Key)
			}
			if total, err := c.TotalCount(t.Context()); err != nil || total != len(keys) {
				t.Errorf("there are %d relationships, %v", total, err)
			}
			if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage || len(got) > len(keys) {
				break
			}
		}
		if !slices.Equal(got, keys) {
			t.Errorf("the keys are %q, and should be %q", got, keys)
		}
	})
	must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
		for least, want := range map[int]int{1: 1, 2: 0} {
			counts, err := s.Count(t.Context(), graph.Pattern{
				Name: "test", Scope: all, Start: []graph.Start{{Label: graph.LabelTheme}}, Where: graph.Has{Hop: graph.Out(graph.PartOf), AtLeast: least},
			})
			must(t, err)
			if counts.Total != want {
				t.Errorf("%d themes lead to at least %d others, when many relationships lead to one", counts.Total, least)
			}
		}
		return nil
	}))
}
