package graphtest

import (
	"errors"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// Graph.Import looks at what is there where it is written: it refuses to show more people an element, a
// field or a relationship, writes nothing then, and says all of it. Plan says the same, and what it would write.
func testImport(t *testing.T, open opener) {
	const before = `{"label":"Organization","id":"organization:o","properties":{"name":"O"},"visibility":"MEMBER"}
{"label":"Person","id":"person:p","properties":{"name":"P"},"visibility":"PUBLIC","fieldVisibility":{"name":"MEMBER"}}
{"type":"AFFILIATED_WITH","from":"person:p","to":"organization:o","properties":{},"visibility":"SECRETARIAT"}
`
	want := []string{
		"organization:o: more people would see it: visibility MEMBER → PUBLIC",
		"person:p: more people would see it: fieldVisibility.name MEMBER → PUBLIC",
		"person:p AFFILIATED_WITH organization:o: more people would see it: visibility SECRETARIAT → PARTNER",
	}
	s := open(t)
	g := query.New(s, clock)
	_, err := mutation.New(g).Import(t.Context(), secretary, mutation.Import{Reason: "hidden", Steps: put(t, before)})
	must(t, err)
	after := put(t, strings.NewReplacer(`,"visibility":"MEMBER"`, "", `,"fieldVisibility":{"name":"MEMBER"}`, "", "SECRETARIAT", "PARTNER").Replace(before))
	again := mutation.Import{Reason: "shown", Steps: after}
	_, refused := mutation.New(g).Import(t.Context(), secretary, again)
	planned, same := mutation.New(g).Plan(t.Context(), secretary, again)
	for _, err := range []error{refused, same} {
		widening := new(mutation.WideningError)
		if !errors.As(err, &widening) || graph.CodeOf(err) != graph.CodeInvalid || len(widening.Problems) != len(want) {
			t.Fatalf("it is refused with %v", err)
		}
		for _, text := range want {
			if !strings.Contains(err.Error(), text) {
				t.Errorf("it is refused with\n%v\nand not with %s", err, text)
			}
		}
	}
	if len(planned.Steps) != 3 || len(planned.Previous) != 3 {
		t.Errorf("what was refused is planned as %+v", planned)
	}
	if now := export(t, s, secretary); now != before {
		t.Errorf("a refused import has written\n%s", now)
	}
	again.Widen = true
	planned, err = mutation.New(g).Plan(t.Context(), secretary, again)
	must(t, err)
	if now := export(t, s, secretary); now != before || planned.Revision != 0 || len(planned.Steps) != 3 {
		t.Errorf("planned is %+v, and the graph is\n%s", planned, now)
	}
	written, err := mutation.New(g).Import(t.Context(), secretary, again)
	must(t, err)
	if now := export(t, s, secretary); written.Revision != 2 || now != fileOf(elementsOf(after)) {
		t.Errorf("change %d leads to\n%s", written.Revision, now)
	}
}
