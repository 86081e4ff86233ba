package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
)

// found returns the ids that the pattern matches where nothing is hidden; see foundAs.
func found(t *testing.T, s graph.Store, p graph.Pattern) []string {
	t.Helper()
	return foundAs(t, s, all, p)
}

// foundAs returns the ids that the pattern matches for the scope, in its order, and checks that as many
// are counted.
func foundAs(t *testing.T, s graph.Store, scope graph.ReadScope, p graph.Pattern) (ids []string) {
	t.Helper()
	p.Name, p.Scope = "test", scope
	must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
		ids = nil
		rows, err := s.Match(t.Context(), p)
		must(t, err)
		for _, row := range rows.Rows {
			ids = append(ids, idOf(row.Node))
		}
		counts, err := s.Count(t.Context(), p)
		if counts.Total != len(ids) && max(p.Page.First, p.Page.Last) == 0 {
			t.Errorf("%+v matches %d nodes, and counts %d", p, len(ids), counts.Total)
		}
		return err
	}))
	return ids
}

func every(l graph.Label) []graph.Start { return []graph.Start{{Label: l}} }

// Texts are compared whole, however long; what they sort by has a length that an index can take.
func testLongTexts(t *testing.T, open opener) {
	s := open(t)
	begin := strings.Repeat("égal ", 400)
	texts := map[string]string{"a": begin + "Zoë", "b": begin + "anna", "c": begin, "d": "egal"}
	var steps []graph.Op
	for slug, text := range texts {
		steps = append(steps, graph.Op{Put: parse(fields{"label": "Outcome", "id": "outcome:" + slug, "properties": fields{"text": text}})})
	}
	apply(t, s, steps)
	at := func(n int) string { return graph.Fold(begin)[:n] }
	for name, c := range map[string]struct {
		where graph.Condition
		want  string
	}{
		"contains what comes late":         {graph.Property{Key: graph.KeyName, Op: graph.Contains, Value: graph.Fold("ZOE")}, "a"},
		"contains what comes late, of any": {graph.Property{Key: graph.KeyAny, Op: graph.Contains, Value: "anna"}, "b"},
		"is":                               {graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: graph.Fold(texts["b"])}, "b"},
		"is what the others begin with":    {graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: graph.Fold(begin)}, "c"},
		"is one of":                        {graph.OneOf{Key: graph.KeyName, Values: []string{graph.Fold(texts["a"]), "egal"}}, "ad"},
		"begins with":                      {graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: graph.FoldStart(begin) + "a"}, "b"},
		"is the beginning": {graph.Or{
			graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: at(896)},
			graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: at(999)},
			graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: at(1000)},
			graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: at(1001)},
		}, ""},
		"begins with all lengths": {graph.And{
			graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: at(999)},
			graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: at(1000)},
			graph.Property{Key: graph.KeyName, Op: graph.HasPrefix, Value: at(1001)},
			graph.Property{Key: graph.KeyAny, Op: graph.HasPrefix, Value: at(1500)},
		}, "abc"},
	} {
		var want []string
		for _, slug := range c.want {
			want = append(want, "outcome:"+string(slug))
		}
		if got := found(t, s, graph.Pattern{Start: every(graph.LabelOutcome), Where: c.where}); !slices.Equal(got, want) {
			t.Errorf("what %s is %v, and should be %v", name, got, want)
		}
	}
	// The long ones begin alike, and so sort by their ids in either direction.
	for desc, want := range map[bool][]string{false: {"outcome:d", "outcome:a", "outcome:b", "outcome:c"}, true: {"outcome:a", "outcome:b", "outcome:c", "outcome:d"}} {
		p := graph.Pattern{Start: every(graph.LabelOutcome), Order: []graph.Order{{Key: graph.KeyName, Desc: desc}}}
		if got := found(t, s, p); !slices.Equal(got, want) {
			t.Errorf("descending %t the order is %v, and should be %v", desc, got, want)
		}
	}
}

// Dates sort by their first day, then their last; numbers by size; and what has no value comes last.
func testOrders(t *testing.T, open opener) {
	s := open(t)
	var steps []graph.Op
	for slug, properties := range map[string]fields{
		"a": {"name": "A"}, "b": {"name": "B", "on": "2030", "days": 10}, "c": {"name": "C", "on": "2030-01-01", "days": 9},
		"d": {"name": "D", "on": "0001", "days": 2147483647}, "e": {"name": "E", "on": "2030-01", "kind": "WORKSHOP"}, "f": {"name": "F", "on": "9999-12-31", "days": 9},
	} {
		steps = append(steps, graph.Op{Put: parse(fields{"label": "Meeting", "id": "meeting:" + slug, "properties": properties})})
	}
	apply(t, s, steps)
	for _, c := range []struct {
		order []graph.Order
		want  string
	}{
		{[]graph.Order{{Key: "on"}}, "dcebfa"},
		{[]graph.Order{{Key: "on", Desc: true}}, "afbecd"},
		{[]graph.Order{{Key: "days"}}, "cfbdae"},
		{[]graph.Order{{Key: "days", Desc: true}}, "aedbcf"},
		{[]graph.Order{{Key: "days"}, {Key: "on", Desc: true}}, "fcbdae"},
		{[]graph.Order{{Key: "kind"}, {Key: graph.KeyID, Desc: true}}, "efdcba"},
		{[]graph.Order{{Key: graph.KeyName, Desc: true}, {Key: "kind"}}, "fedcba"},
	} {
		p := graph.Pattern{Start: every(graph.LabelMeeting), Order: c.order}
		got := ""
		for _, id := range found(t, s, p) {
			got += strings.TrimPrefix(id, "meeting:")
		}
		if got != c.want {
			t.Errorf("by %v the order is %s, and should be %s", c.order, got, c.want)
		}
	}
}

// A value that the read scope hides counts as missing: it meets no condition, and Not of each.
func testHidden(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, `{"label":"Person","id":"person:a","properties":{"name":"Anna","roleTitle":"Director"},"fieldVisibility":{"name":"PARTNER","roleTitle":"MEMBER"}}
{"label":"Person","id":"person:b","properties":{"name":"Anna","roleTitle":"Director"}}
{"label":"Person","id":"person:c","properties":{"name":"C"}}`))
	for _, key := range []graph.Key{graph.KeyName, graph.KeyAny, "roleTitle"} {
		value := map[bool]string{true: "director", false: "anna"}[key == "roleTitle"]
		for _, where := range []graph.Condition{
			graph.Property{Key: key, Op: graph.Equals, Value: value},
			graph.Property{Key: key, Op: graph.HasPrefix, Value: value[:2]},
			graph.Property{Key: key, Op: graph.Contains, Value: value[1:]},
			graph.OneOf{Key: key, Values: []string{"x", value}},
			graph.And{graph.Exists{Key: key}, graph.Not{Condition: graph.Property{Key: key, Op: graph.Equals, Value: "c"}}},
		} {
			for _, level := range graph.Clearances() {
				want := []string{"person:b"}
				if level >= graph.Member || level == graph.Partner && key != "roleTitle" {
					want = []string{"person:a", "person:b"}
				}
				others := slices.DeleteFunc([]string{"person:a", "person:b", "person:c"}, func(id string) bool { return slices.Contains(want, id) })
				scope := graph.ReadScope{Clearance: level, Assumptions: true}
				if got := foundAs(t, s, scope, graph.Pattern{Start: every(graph.LabelPerson), Where: where}); !slices.Equal(got, want) {
					t.Errorf("as %s %T of %s finds %v, and should find %v", level, where, key, got, want)
				}
				if got := foundAs(t, s, scope, graph.Pattern{Start: every(graph.LabelPerson), Where: graph.Not{Condition: where}}); !slices.Equal(got, others) {
					t.Errorf("as %s Not of %T of %s finds %v, and should find %v", level, where, key, got, others)
				}
			}
		}
	}
}

// A page of a long list is that of the whole list, from either end.
func testLongOrders(t *testing.T, open opener) {
	s := open(t)
	var steps []graph.Op
	for i := range 60 {
		steps = append(steps, graph.Op{Put: parse(fields{"label": "Meeting", "id": fmt.Sprintf("meeting:%02d", i), "properties": fields{
			"name": "M", "on": fmt.Sprintf("20%02d-%02d", i*7%10+10, i*5%12+1), "days": i*11%13 + 1,
		}})})
	}
	apply(t, s, steps)
	for _, order := range [][]graph.Order{{{Key: "on"}}, {{Key: "on", Desc: true}, {Key: "days"}}, {{Key: "days", Desc: true}}} {
		p := graph.Pattern{Start: every(graph.LabelMeeting), Order: order}
		whole := found(t, s, p)
		for _, size := range []int{1, 2, 7, 59} {
			p.Page = graph.Page{First: size}
			if got := found(t, s, p); !slices.Equal(got, whole[:size]) {
				t.Errorf("the first %d by %v are %v, of %v", size, order, got, whole)
			}
			p.Page = graph.Page{Last: size}
			if got := found(t, s, p); !slices.Equal(got, whole[60-size:]) {
				t.Errorf("the last %d by %v are %v, of %v", size, order, got, whole)
			}
		}
	}
}

// A condition may name very many ids.
func testManyIDs(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, theme+otherTheme+part))
	ids := []string{"theme:b"}
	for i := range 20_000 {
		ids = append(ids, fmt.Sprintf("theme:none-%d", i))
	}
	in := graph.OneOf{Key: graph.KeyID, Values: ids}
	for name, c := range map[string]struct {
		where graph.Condition
		want  []string
	}{
		"is among them":            {in, []string{"theme:b"}},
		"is not":                   {graph.Not{Condition: in}, []string{"theme:a"}},
		"leads to one":             {graph.Has{Hop: graph.Out(graph.PartOf), Where: in}, []string{"theme:a"}},
		"is or leads to one":       {graph.Or{in, graph.Has{Hop: graph.Out(graph.PartOf), Where: in}}, []string{"theme:a", "theme:b"}},
		"is among them, and isn't": {graph.And{in, graph.Property{Key: graph.KeyID, Op: graph.Equals, Value: "theme:a"}}, nil},
	} {
		if got := found(t, s, graph.Pattern{Start: every(graph.LabelTheme), Where: c.where}); !slices.Equal(got, c.want) {
			t.Errorf("what %s is %v, and should be %v", name, got, c.want)
		}
	}
}

// A pattern that names what the model does not have is an error, even when it has nothing to look at.
func testMistakes(t *testing.T, open opener) {
	s := open(t)
	themes, one := every(graph.LabelTheme), int64(1)
	for name, p := range map[string]graph.Pattern{
		"a key that the label lacks":   {Start: themes, Where: graph.Exists{Key: "country"}},
		"a key within":                 {Start: themes, Where: graph.Not{Condition: graph.Or{graph.And{graph.Exists{Key: "country"}}}}},
		"a number that is a text":      {Start: themes, Where: graph.Number{Key: graph.KeyName, Min: &one}},
		"a date that is a text":        {Start: themes, Where: graph.DateRange{Key: "summary"}},
		"a text that is a date":        {Start: themes, Where: graph.OneOf{Key: graph.KeySince, Values: []string{"2030"}}},
		"a text that is a flag":        {Start: themes, Where: graph.Property{Key: graph.KeyAssumption, Op: graph.Equals, Value: "x"}},
		"a key that the type lacks":    {Start: themes, Where: graph.Has{Hop: graph.Out(graph.PartOf), Via: graph.Exists{Key: "role"}}},
		"a key that the end lacks":     {Start: themes, Where: graph.Has{Hop: graph.Out(graph.PartOf), Where: graph.Exists{Key: "retractedOn"}}},
		"a hop of a relationship":      {Start: themes, Where: graph.Has{Hop: graph.Out(graph.PartOf), Via: graph.Has{Hop: graph.Out(graph.PartOf)}}},
		"an unknown type":              {Start: themes, Where: graph.Has{Hop: graph.Out("LIKES")}},
		"an order of a list":           {Start: themes, Order: []graph.Order{{Key: graph.KeyAny}}},
		"an order of a flag":           {Start: every(graph.LabelWorkingGroup), Order: []graph.Order{{Key: "pilot"}}},
		"an order of what one lacks":   {Start: append(every(graph.LabelOrganization), themes...), Order: []graph.Order{{Key: "country"}}},
		"a mistake of what is fetched": {Start: []graph.Start{{IDs: []string{"theme:a"}}}, Fetch: []graph.Fetch{{Hop: graph.Out(graph.PartOf), Via: graph.Exists{Key: "role"}}}},
		"an id of the label":           {Start: []graph.Start{{IDs: []string{"theme:a"}}}, Where: graph.Exists{Key: "country"}},
	} {
		p.Name, p.Scope = "test", all
		must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
			if _, err := s.Match(t.Context(), p); err == nil {
				t.Errorf("%s is no error of Match", name)
			}
			if _, err := s.Count(t.Context(), p); err == nil {
				t.Errorf("%s is no error of Count", name)
			}
			return nil
		}))
	}
	p := graph.Pattern{Start: append(every(graph.LabelOrganization), themes...), Where: graph.Not{Condition: graph.Exists{Key: "country"}}}
	apply(t, s, put(t, theme))
	if got := found(t, s, p); !slices.Equal(got, []string{"theme:a"}) {
		t.Errorf("what one label lacks, no node of it fulfils: %v", got)
	}
}
