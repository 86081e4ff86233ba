package graphtest

import (
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/query"
)

// testRepresented shows an organization that a membership represents, and that has no relationship of
// its own, to those who have asked already.
func testRepresented(t *testing.T, open opener) {
	s := open(t)
	organization := `{"label":"Organization","id":"organization:o","properties":{"name":"O"},"visibility":"SECRETARIAT"}` + "\n"
	apply(t, s, put(t, organization+`{"label":"Person","id":"person:p","properties":{"name":"P"}}
{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"}}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"stakeholder-group:g","properties":{"addressedOn":"2030","responsibility":"EACH_MEMBER"}}
{"type":"MEMBER_OF","from":"person:p","to":"stakeholder-group:g","properties":{"status":"CONFIRMED","representing":"organization:o"}}
`))
	day, err := graph.ParseDate("2031-01-01")
	must(t, err)
	q := ledgerQuestion{day: day, assumptions: true}
	g := query.New(s, clock)
	before := q.ask(g)
	apply(t, s, put(t, strings.Replace(organization, "SECRETARIAT", "PUBLIC", 1)))
	after := q.ask(g)
	if after == before || after != q.ask(query.New(s, clock)) {
		t.Errorf("before the organization was shown the ledger is\n%s\nand after\n%s", before, after)
	}
}
