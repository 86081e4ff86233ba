package integrity_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// Circles, names that look alike, and ids that tell a hidden name are warnings.
func TestImplausibleNamesIDsAndCirclesAreWarnings(t *testing.T) {
	const facts = `{"label":"Organization","id":"organization:a","properties":{"name":"Sœur d’urgence"},"assumption":"x"}
{"label":"Organization","id":"organization:b","properties":{"name":"soeur  d'URGENCE"},"assumption":"x"}
{"label":"Organization","id":"organization:c","properties":{"name":"C","identifiers":["isni:1","doi:A"]},"assumption":"x"}
{"label":"Organization","id":"organization:d","properties":{"name":"D","identifiers":["doi:a"]},"assumption":"x"}
{"label":"Person","id":"person:open-number","properties":{"name":"Pat Open","identifiers":["doi:a"]},"assumption":"x"}
{"label":"Theme","id":"theme:c","properties":{"name":"C"},"assumption":"x"}
{"label":"Person","id":"person:jane-doe","properties":{"name":"Jane Doe"},"fieldVisibility":{"name":"MEMBER"},"assumption":"x"}
{"label":"Person","id":"person:p-7f3k2m","properties":{"name":"Ann Poe"},"fieldVisibility":{"name":"MEMBER"},"assumption":"x"}
{"label":"Response","id":"response:by-ann-poe","properties":{"kind":"NOTED"},"assumption":"x"}
{"label":"Person","id":"person:mary-roe","properties":{"name":"Mary Roe"},"visibility":"MEMBER","assumption":"x"}
{"label":"Person","id":"person:open-name","properties":{"name":"Open Name"},"assumption":"x"}
{"type":"PART_OF","from":"organization:a","to":"organization:b","properties":{},"assumption":"x"}
{"type":"PART_OF","from":"organization:b","to":"organization:c","properties":{},"assumption":"x"}
{"type":"PART_OF","from":"organization:c","to":"organization:a","properties":{},"assumption":"x"}
{"type":"MEMBER_OF","from":"organization:a","to":"organization:b","properties":{},"assumption":"x"}
{"type":"MEMBER_OF","from":"organization:b","to":"organization:a","properties":{},"assumption":"x"}
{"type":"SUCCEEDED_BY","from":"organization:a","to":"organization:c","properties":{"on":"2030"},"assumption":"x"}
{"type":"SUCCEEDED_BY","from":"organization:c","to":"organization:a","properties":{"on":"2031"},"assumption":"x"}
`
	store := graphtest.NewNaive()
	steps, err := ndjson.ReadFile("facts", strings.NewReader(facts))
	if err == nil {
		_, err = mutation.New(query.New(store, time.Now)).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	report, err := integrity.Check(t.Context(), store, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range report.Warnings {
		if !strings.HasPrefix(w.Element, "response:") || strings.Contains(w.Message, "its id") {
			got = append(got, w.String())
		}
	}
	const opaque = "; write an opaque id, such as person:p-7f3k2m"
	want := []string{
		"organization:b MEMBER_OF organization:a: closes a circle: organization:a → organization:b → organization:a",
		"organization:b: has a name that looks like that of organization:a; are they one?",
		"organization:c PART_OF organization:a: closes a circle: organization:a → organization:b → organization:c → organization:a",
		"organization:c SUCCEEDED_BY organization:a: closes a circle: organization:a → organization:c → organization:a",
		"organization:d: has the identifier doi:a of organization:c; are they one?",
		"person:jane-doe: its id holds words of the name of person:jane-doe, which is only for MEMBER" + opaque,
		"response:by-ann-poe: its id holds words of the name of person:p-7f3k2m, which is only for MEMBER" + opaque,
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\nnot\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
