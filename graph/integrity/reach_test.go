package integrity_test

import (
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/integrity"
	"answerable/graph/ndjson"
)

// asked is a graph in which a is asked by its group, b as the successor of a, and c by whom it sends; d is asked of nothing.
const asked = `
{"label":"Organization","id":"organization:a","properties":{"name":"A"}}
{"label":"Organization","id":"organization:b","properties":{"name":"B"}}
{"label":"Organization","id":"organization:c","properties":{"name":"C"}}
{"label":"Organization","id":"organization:d","properties":{"name":"D"}}
{"label":"Person","id":"person:p","properties":{"name":"P"}}
{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"}}
{"label":"Meeting","id":"meeting:m","properties":{"name":"M","on":"2030"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"}}
{"label":"Recommendation","id":"recommendation:s","properties":{"text":"S"}}
{"type":"MEMBER_OF","from":"organization:a","to":"stakeholder-group:g","properties":{}}
{"type":"MEMBER_OF","from":"person:p","to":"stakeholder-group:g","properties":{"representing":"organization:c"}}
{"type":"SUCCEEDED_BY","from":"organization:a","to":"organization:b","properties":{"on":"2031"}}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"stakeholder-group:g","properties":{"addressedOn":"2030"}}
{"type":"REVIEWED_AT","from":"recommendation:s","to":"meeting:m","properties":{}}
`

// A change reaches the subjects whose ledger it can change, and no other.
func TestAChangeReachesWhatItCanChange(t *testing.T) {
	store := graphtest.NewNaive()
	steps, err := ndjson.ReadFile("asked", strings.NewReader(asked))
	if err == nil {
		_, err = store.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: steps}, nil))
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, line, want string }{
		{"another name", `{"label":"Organization","id":"organization:a","properties":{"name":"A2","kind":"POLICE","country":"FR"}}`, ""},
		{"another source", `{"label":"Organization","id":"organization:a","properties":{"name":"A"},"assumption":"as we think"}`, ""},
		{"another text", `{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R2"}}`, ""},
		{"another name of a meeting", `{"label":"Meeting","id":"meeting:m","properties":{"name":"M2","on":"2030","place":"Oslo"}}`, ""},
		{"an end", `{"label":"Organization","id":"organization:a","properties":{"name":"A"},"until":"2032"}`, "recommendation:r"},
		{"a level of a successor", `{"label":"Organization","id":"organization:b","properties":{"name":"B"},"visibility":"MEMBER"}`, "recommendation:r"},
		{"a level of who is represented", `{"label":"Organization","id":"organization:c","properties":{"name":"C"},"visibility":"MEMBER"}`, "recommendation:r"},
		{"a level of who is not asked", `{"label":"Organization","id":"organization:d","properties":{"name":"D"},"visibility":"MEMBER"}`, ""},
		{"a date of a meeting", `{"label":"Meeting","id":"meeting:m","properties":{"name":"M","on":"2031"}}`, "recommendation:s"},
		{"a removed membership", `{"remove":{"type":"MEMBER_OF","from":"organization:a","to":"stakeholder-group:g"}}`, "recommendation:r"},
		{"a new successor", `{"type":"SUCCEEDED_BY","from":"organization:b","to":"organization:d","properties":{"on":"2032"}}`, "recommendation:r"},
	} {
		op, problems := ndjson.ParseLine([]byte(test.line))
		if problems != nil {
			t.Fatal(problems)
		}
		var reached []string
		err := store.Read(t.Context(), func(s graph.Snapshot) error {
			c := graph.Change{Steps: []graph.Op{op}}
			old, err := graph.Elements(t.Context(), s, c.Steps)
			c.SetPrevious(old)
			if err == nil {
				reached, err = integrity.Reached(t.Context(), s, c)
			}
			return err
		})
		if got := strings.Join(slices.Sorted(slices.Values(reached)), " "); got != test.want || err != nil {
			t.Errorf("%s reaches %q, not %q: %v", test.name, got, test.want, err)
		}
	}
}
