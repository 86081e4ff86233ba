package graphtest

import (
	"fmt"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// A report is recorded, amended and retracted as a response is. A write tells whose progress it changed, in which
// round, and so does the log; the states stay.
func testProgress(t *testing.T, open opener) {
	s := open(t)
	steps, err := readFacts([]string{
		"recommendation:r ADDRESSED_TO organization:o, addressedOn 2029-01-01, round 2029",
		"recommendation:r ADDRESSED_TO organization:o, key again, addressedOn 2030-01-01, round 2030",
		"recommendation:q ADDRESSED_TO organization:o, addressedOn 2029-01-01",
		"recommendation:hidden, visibility MEMBER",
		"organization:ngo",
		"outcome:o",
		"document:d",
	})
	must(t, err)
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "graph", steps)
	must(t, err)
	const own = `"submittedBy":["organization:o"],"status":"IN_PROGRESS","reportedOn":"2030-02-01","reportsOn":`
	const first, second, other = "obligation:recommendation:r~organization:o~round=2029", "obligation:recommendation:r~organization:o~round=2030", "obligation:recommendation:q~organization:o"
	const open2, hidden = `: "OPEN" to "OPEN"`, `,"text":"so so","textVisibility":"PUBLIC"`
	recorded := ""
	for i, step := range []struct{ name, input, want string }{
		{"recordProgress", own + `[{"subject":"recommendation:r","round":"2028"}]`, "BAD_USER_INPUT reportsOn[0].round"},
		{"recordProgress", own + `[{"subject":"outcome:o","round":"2029"}]`, "BAD_USER_INPUT reportsOn[0].round"},
		{"recordProgress", own + `[{"subject":"theme:t"}]`, "BAD_USER_INPUT reportsOn[0].subject"},
		{"recordProgress", `"submittedBy":["organization:o"],"reportedOn":"2030","reportsOn":{"subject":"outcome:o"}`, "BAD_USER_INPUT status"},
		{"recordProgress", `"status":"IN_PROGRESS"`, "BAD_USER_INPUT reportsOn submittedBy"},
		{"recordProgress", own + `[{"subject":"outcome:o"}]` + hidden, ""},
		{"recordProgress", own + `[{"subject":"recommendation:r","round":"2029"},{"subject":"recommendation:q"}]`, other + open2 + "\n" + first + open2},
		{"recordProgress", `"report":"RECORDED","reportsOn":{"subject":"recommendation:r"}`, other + open2 + "\n" + second + open2},
		{"recordProgress", `"report":"RECORDED","status":"IMPLEMENTED","text":"all of it"`, first + open2 + "\n" + second + open2},
		{"recordProgress", `"report":"RECORDED","text":null`, ""},
		{"recordProgress", `"report":"RECORDED","status":null`, "BAD_USER_INPUT status"},
		{"recordProgress", `"report":"RECORDED","reportedOn":null`, first + open2 + "\n" + second + open2},
		{"retractProgress", `"report":"RECORDED","retractedOn":"2030-02-02"`, "BAD_USER_INPUT report"},
		{"recordProgress", `"report":"RECORDED","reportedOn":"2030-01-15","submittedBy":["organization:ngo"]`, first + open2 + "\n" + second + open2},
		{"retractProgress", `"report":"RECORDED","retractedOn":"2030-01-14"`, "BAD_USER_INPUT retractedOn"},
		{"retractProgress", `"report":"RECORDED","retractedOn":"2030-01"`, first + open2 + "\n" + second + open2},
		{"retractProgress", `"report":"RECORDED","retractedOn":"2030-01"`, "BAD_USER_INPUT report"},
		{"recordProgress", `"report":"RECORDED","text":"late"`, "BAD_USER_INPUT report"},
	} {
		input := inputOf(t, fmt.Sprint("k", i), strings.ReplaceAll(step.input, "RECORDED", recorded))
		o := mutate(t, s, writeRequest{step.name, input, editor(graph.Public)}, revisionOf(t, s))
		got := said(o.changes)
		if o.err != nil {
			got = refusalOf(o.err)
		} else if again := mutate(t, s, writeRequest{step.name, input, editor(graph.Public)}, revisionOf(t, s)-1); again.err != nil || said(again.changes) != got {
			t.Errorf("%s {%s} sent again gives %v", step.name, step.input, again)
		}
		if o.err == nil {
			written, err := o.written.ProgressReport(t.Context())
			must(t, err)
			recorded = written.ID
		}
		if got != step.want {
			t.Errorf("%s {%s} gives\n%s\nnot\n%s\n%v", step.name, step.input, got, step.want, o)
		}
	}
	for _, change := range logOf(t, s, 1) {
		for _, e := range change.Effects {
			if e.Before != "OPEN" || e.After != "OPEN" || (e.SubjectID == "recommendation:r") != (e.Round != "") {
				t.Errorf("the log says %+v", change.Effects)
			}
		}
	}
}
