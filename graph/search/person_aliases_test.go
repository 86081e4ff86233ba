package search_test

import (
	"bytes"
	"slices"
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// Trackers keep the names of people in other scripts, and their former names, beside the main one
// (everypolitician-data#29843). Whichever of them somebody types finds the person: as what the person
// is known as, as an alias, and by a search. Whoever may not see the aliases finds by the name alone.
func TestAPersonIsFoundByEveryNameThatMayBeSeen(t *testing.T) {
	const people = `{"label":"Person","id":"person:open","properties":{"name":"Paola Esempio","aliases":["باولا إيزيمبيو","Paola Rossi-Esempio"]}}
{"label":"Person","id":"person:shy","properties":{"name":"Paola Esempio","aliases":["باولا إيزيمبيو","Paola Rossi-Esempio"]},"fieldVisibility":{"aliases":"MEMBER"}}
`
	steps, err := ndjson.ReadFile("people", bytes.NewBufferString(people))
	if err != nil {
		t.Fatal(err)
	}
	s := graphtest.NewNaive()
	apply(t, s, steps...)
	g := searched(t, s)
	for _, test := range []struct {
		name    string
		isAlias bool
	}{{"Paola Esempio", false}, {"PAOLA ROSSI-ESEMPIO", true}, {"باولا إيزيمبيو", true}} {
		for _, clearance := range []graph.Clearance{graph.Public, graph.Member} {
			want := []string{"person:open", "person:shy"}
			if test.isAlias && clearance < graph.Member {
				want = want[:1]
			}
			err := g.Read(t.Context(), graph.Viewer{Clearance: clearance}, func(v *query.View) error {
				filters := []*query.Filter{{KnownAs: &test.name}}
				if test.isAlias {
					filters = append(filters, &query.Filter{Aliases: &query.TextFilter{Equals: &test.name}})
				}
				for _, filter := range filters {
					found, err := query.List[*graph.Person](t.Context(), v, filter, nil, query.PageArgs{})
					if err != nil {
						return err
					}
					var got []string
					for _, p := range found.Nodes() {
						if got = append(got, p.ID); len(p.Aliases) > 0 != (p.ID == "person:open" || clearance >= graph.Member) {
							t.Errorf("%s sees the aliases %q of %s", clearance, p.Aliases, p.ID)
						}
					}
					if !slices.Equal(got, want) {
						t.Errorf("%s is %v for %s, and should be %v", test.name, got, clearance, want)
					}
				}
				found, err := v.Search(t.Context(), `"`+test.name+`"`, nil, nil, query.PageArgs{})
				if err != nil {
					return err
				}
				if got := slices.Sorted(slices.Values(idsOf(found))); !slices.Equal(got, want) {
					t.Errorf("a search for %s finds %v for %s, and should find %v", test.name, got, clearance, want)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
}
