package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// Who was asked may be asked again in another round, and an answer names the rounds that it is of. A write
// tells what it did in which round, and so does the log.
func testRounds(t *testing.T, open opener) {
	s := open(t)
	steps, err := readFacts([]string{
		"recommendation:r ADDRESSED_TO organization:o, addressedOn 2029-01-01, round 2029",
		"recommendation:q ADDRESSED_TO organization:o, addressedOn 2029-01-01",
		"document:d",
	})
	must(t, err)
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "graph", steps)
	must(t, err)
	const asked = `"subject":"recommendation:r","addressee":"organization:o","addressedOn":"2030-01-01"`
	const answer = `"submittedBy":["organization:o"],"kind":"ACCEPTED","submittedOn":"2030-02-01","answers":`
	for i, step := range []struct{ name, input, want string }{
		{"addressRecommendation", asked + `,"round":"2029"`, "BAD_USER_INPUT addressee"},
		{"addressRecommendation", asked + `,"round":" 2030"`, "BAD_USER_INPUT round"},
		{"addressRecommendation", asked + `,"round":""`, "BAD_USER_INPUT round"},
		{"addressRecommendation", asked + `,"round":7`, "BAD_USER_INPUT round"},
		{"addressRecommendation", asked + `,"round":"2030"`, `obligation:recommendation:r~organization:o~round=2030: "" to "OPEN"`},
		{"addressRecommendation", asked, `obligation:recommendation:r~organization:o: "" to "OPEN"`},
		{"addressRecommendation", asked, "BAD_USER_INPUT addressee"},
		{"recordResponse", answer + `[{"subject":"recommendation:r","round":"2028"}]`, "BAD_USER_INPUT answers[0].round"},
		{"recordResponse", answer + `[{"subject":"recommendation:q","round":"2029"}]`, "BAD_USER_INPUT answers[0].round"},
		{"recordResponse", answer + `[{"round":"2029"}]`, "BAD_USER_INPUT answers[0].subject"},
		{
			"recordResponse", answer + `[{"subject":"recommendation:r","round":"2029"},{"subject":"recommendation:r","round":"2030"},{"subject":"recommendation:r","round":"2029"}]`,
			`obligation:recommendation:r~organization:o~round=2029: "OPEN" to "ANSWERED"
obligation:recommendation:r~organization:o~round=2030: "OPEN" to "ANSWERED"`,
		},
		{
			"recordResponse", `"response":"RECORDED","answers":{"subject":"recommendation:r"}`,
			`obligation:recommendation:r~organization:o: "OPEN" to "ANSWERED"`,
		},
		{
			"recordResponse", `"response":"RECORDED","answers":[{"subject":"recommendation:r","round":"2030"}]`,
			`obligation:recommendation:r~organization:o: "ANSWERED" to "OPEN"
obligation:recommendation:r~organization:o~round=2029: "ANSWERED" to "OPEN"`,
		},
	} {
		recorded := ""
		for line := range strings.Lines(export(t, s, secretary)) {
			if _, rest, is := strings.Cut(line, `"id":"response:`); is {
				recorded = "response:" + rest[:strings.IndexByte(rest, '"')]
			}
		}
		input := inputOf(t, fmt.Sprint("k", i), strings.ReplaceAll(step.input, "RECORDED", recorded))
		o := mutate(t, s, writeRequest{step.name, input, editor(graph.Public)}, revisionOf(t, s))
		got := said(o.changes)
		if o.err != nil {
			got = refusalOf(o.err)
		}
		if got != step.want {
			t.Errorf("%s {%s} gives\n%s\nnot\n%s\n%v", step.name, step.input, got, step.want, o)
		}
	}
	log := logOf(t, s, 0)
	var rounds []string
	for _, e := range log[3].Effects {
		rounds = append(rounds, e.Round)
	}
	if !slices.Equal(rounds, []string{"2029", "2030"}) {
		t.Errorf("the log says %+v", log[3].Effects)
	}
}
