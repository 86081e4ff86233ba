package ledger_test

import (
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ledger"
)

func TestAnObligationHasOneSpelling(t *testing.T) {
	day, _ := graph.ParseDate("2017-10-01")
	for text, want := range map[string]ledger.ObligationID{
		"obligation:recommendation:r1~organization:a":                                 {Subject: "recommendation:r1", Respondent: "organization:a"},
		"obligation:action-point:p~person:b~round=2030":                               {Subject: "action-point:p", Respondent: "person:b", Round: "2030"},
		"obligation:recommendation:r1~organization:a~round=a%20%7E%C3%A9":             {Subject: "recommendation:r1", Respondent: "organization:a", Round: "a ~é"},
		"obligation:recommendation:r1~organization:a~asOf=2017-10-01":                 {Subject: "recommendation:r1", Respondent: "organization:a", AsOf: day},
		"obligation:recommendation:r1~organization:a~firm":                            {Subject: "recommendation:r1", Respondent: "organization:a", Firm: true},
		"obligation:recommendation:r1~organization:a~round=2030~asOf=2017-10-01~firm": {Subject: "recommendation:r1", Respondent: "organization:a", Round: "2030", AsOf: day, Firm: true},
	} {
		if got, ok := ledger.ParseObligationID(text); !ok || got != want || got.String() != text {
			t.Errorf("%s is read as %+v, %t", text, got, ok)
		}
	}
	for _, text := range []string{
		"", "obligation:", "obligation:recommendation:r1", "recommendation:r1~organization:a", "Obligation:recommendation:r1~organization:a",
		"obligation:recommendation:r1~", "obligation:~organization:a", "obligation:recommendation:~organization:a", "obligation:x:r1~organization:a", "obligation:theme:t~organization:a",
		"obligation:recommendation:r1~organization:a~", "obligation:recommendation:r1~organization:a~other", "obligation:recommendation:r1~organization:a~firm~",
		"obligation:recommendation:r1~organization:a~firm~asOf=2017-10-01", "obligation:recommendation:r1~organization:a~asOf=2017-10-01~round=2030",
		"obligation:recommendation:r1~organization:a~round=2030~round=2031", "obligation:recommendation:r1~organization:a~firm~firm",
		"obligation:recommendation:r1~organization:a~asOf=2017-10-01~asOf=2017-10-02",
		"obligation:recommendation:r1~organization:a~round=", "obligation:recommendation:r1~organization:a~round=%32030", "obligation:recommendation:r1~organization:a~round=%e9",
		"obligation:recommendation:r1~organization:a~round=%", "obligation:recommendation:r1~organization:a~round=a b",
		"obligation:recommendation:r1~organization:a~asOf=", "obligation:recommendation:r1~organization:a~asOf=2017", "obligation:recommendation:r1~organization:a~asOf=2017-10-1",
		"obligation:recommendation:r1~organization:a~asOf=2017-02-30", "obligation:recommendation:r1~organization:a~firm=true",
	} {
		if got, ok := ledger.ParseObligationID(text); ok {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
}

func TestEveryObligationIsReadAsItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := ledger.ObligationID{
			Subject: "recommendation:r", Respondent: "organization:o", Round: rapid.String().Draw(t, "round"),
			AsOf: graph.Date(rapid.IntRange(0, 50_000).Draw(t, "day")), Firm: rapid.Bool().Draw(t, "firm"),
		}
		if got, ok := ledger.ParseObligationID(want.String()); !ok || got != want {
			t.Fatalf("%+v is written as %s and read as %+v, %t", want, want, got, ok)
		}
	})
}
