package graphtest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// writerGraph is a recommendation that everybody sees, asked of organization o, and one that members
// see, asked of a hidden organization.
var writerGraph = []string{
	"document:d, title D",
	"document:secret, title S, visibility SECRETARIAT",
	"organization:h, name H, visibility MEMBER",
	"recommendation:m, text M, visibility MEMBER",
	"outcome:m, text M, visibility MEMBER",
	"recommendation:r ADDRESSED_TO organization:o, addressedOn 2030-01-31, respondWithin P1M",
	"recommendation:r2 ADDRESSED_TO organization:p, addressedOn 2030",
	"recommendation:m ADDRESSED_TO organization:h, addressedOn 2030, visibility MEMBER",
	"response:x, kind ACCEPTED, submittedOn 2030-02, text Yes, answers recommendation:r, by organization:o",
	"progress-report:x, status IN_PROGRESS, reportedOn 2030-02, about recommendation:r, by organization:o",
	"response:both, kind NOTED, submittedOn 2030-02, answers recommendation:r2, by organization:o, by organization:p",
}

func fillDesk(t *testing.T, s graph.Store) {
	t.Helper()
	steps, err := readFacts(writerGraph)
	must(t, err)
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "graph", steps)
	must(t, err)
}

func editor(level graph.Clearance) graph.Viewer {
	return graph.Viewer{Name: "editor", Clearance: level, Role: graph.Editor}
}

// inputOf reads an input that is written as JSON, with the fields that every input needs.
func inputOf(t failer, key, text string) map[string]any {
	input := map[string]any{}
	must(t, json.Unmarshal([]byte("{"+text+"}"), &input))
	if input["source"] == nil && input["assumption"] == nil {
		input["assumption"] = "made up"
	}
	if input["idempotencyKey"] == nil {
		input["idempotencyKey"] = key
	}
	return input
}

const (
	record   = `"answers":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"],"kind":"ACCEPTED","submittedOn":"2030-02-14"`
	report   = `"reportsOn":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"],"status":"IMPLEMENTED","reportedOn":"2030-02-14"`
	retract  = `"response":"response:x","retractedOn":"2030-03-01"`
	address  = `"subject":"recommendation:r","addressee":"organization:p","addressedOn":"2031"`
	withdraw = `"subject":"recommendation:r","addressee":"organization:o","withdrawnOn":"2030-06"`
)

// Who may write what: each row is a write and, for each viewer, the code of the error and its path.
func testRoles(t *testing.T, open opener) {
	respondent := func(level graph.Clearance, ids ...string) graph.Viewer {
		return graph.Viewer{Name: "respondent", Clearance: level, Role: graph.Respondent, AnswersFor: ids}
	}
	viewers := []struct {
		name string
		graph.Viewer
	}{
		{"anonymous", graph.Viewer{}},
		{"reader", graph.Viewer{Name: "reader", Clearance: graph.Secretariat, Role: graph.Reader}},
		{"of o", respondent(graph.Public, "organization:o")},
		{"of h, unseen", respondent(graph.Public, "organization:h", "organization:absent")},
		{"of h", respondent(graph.Member, "organization:h")},
		{"editor", editor(graph.Public)},
		{"member editor", editor(graph.Member)},
	}
	const in, no = "UNAUTHENTICATED", "FORBIDDEN"
	for i, row := range []struct {
		name, input string
		want        [7]string
	}{
		{"recordResponse", record, [7]string{in, no, "", "FORBIDDEN submittedBy[0]", "FORBIDDEN submittedBy[0]", "", ""}},
		{
			"recordResponse", strings.Replace(record, `"submittedBy":["organization:o"]`, `"onBehalfOf":["organization:h"]`, 1),
			[7]string{in, no, "NOT_FOUND onBehalfOf[0]", "NOT_FOUND onBehalfOf[0]", "", "NOT_FOUND onBehalfOf[0]", ""},
		},
		{
			"recordResponse", strings.Replace(record, `"submittedBy":["organization:o"]`, `"onBehalfOf":["organization:absent"]`, 1),
			[7]string{in, no, "NOT_FOUND onBehalfOf[0]", "NOT_FOUND onBehalfOf[0]", "NOT_FOUND onBehalfOf[0]", "NOT_FOUND onBehalfOf[0]", "NOT_FOUND onBehalfOf[0]"},
		},
		{
			"recordResponse", strings.Replace(record, "recommendation:r", "recommendation:m", 1),
			[7]string{in, no, "NOT_FOUND answers[0].subject", "BAD_USER_INPUT answers[0].subject submittedBy[0]", "FORBIDDEN submittedBy[0]", "NOT_FOUND answers[0].subject", ""},
		},
		{
			"recordResponse", record + `,"source":{"document":"document:secret"}`,
			[7]string{in, no, "NOT_FOUND source.document", "BAD_USER_INPUT source.document submittedBy[0]", "BAD_USER_INPUT source.document submittedBy[0]", "NOT_FOUND source.document", "NOT_FOUND source.document"},
		},
		{
			"recordResponse", record + `,"text":"No","textVisibility":"MEMBER"`,
			[7]string{in, no, "FORBIDDEN textVisibility", "FORBIDDEN submittedBy[0] textVisibility", "FORBIDDEN submittedBy[0]", "FORBIDDEN textVisibility", ""},
		},
		{"recordResponse", `"response":"response:x","text":"No"`, [7]string{in, no, "", "FORBIDDEN response", "FORBIDDEN response", "", ""}},
		{"recordResponse", `"response":"response:both","text":"No"`, [7]string{in, no, "FORBIDDEN response", "FORBIDDEN response", "FORBIDDEN response", "", ""}},
		{"retractResponse", retract, [7]string{in, no, "", "FORBIDDEN response", "FORBIDDEN response", "", ""}},
		{
			"retractResponse", strings.Replace(retract, "response:x", "response:absent", 1),
			[7]string{in, no, "NOT_FOUND response", "NOT_FOUND response", "NOT_FOUND response", "NOT_FOUND response", "NOT_FOUND response"},
		},
		{"recordProgress", report, [7]string{in, no, "", "FORBIDDEN submittedBy[0]", "FORBIDDEN submittedBy[0]", "", ""}},
		{
			"recordProgress", strings.Replace(report, "recommendation:r", "outcome:m", 1),
			[7]string{in, no, "NOT_FOUND reportsOn[0].subject", "BAD_USER_INPUT reportsOn[0].subject submittedBy[0]", "FORBIDDEN submittedBy[0]", "NOT_FOUND reportsOn[0].subject", ""},
		},
		{
			"recordProgress", report + `,"text":"No","textVisibility":"MEMBER"`,
			[7]string{in, no, "FORBIDDEN textVisibility", "FORBIDDEN submittedBy[0] textVisibility", "FORBIDDEN submittedBy[0]", "FORBIDDEN textVisibility", ""},
		},
		{"recordProgress", `"report":"progress-report:x","status":"IMPLEMENTED"`, [7]string{in, no, "", "FORBIDDEN report", "FORBIDDEN report", "", ""}},
		{"retractProgress", `"report":"progress-report:x","retractedOn":"2030-03"`, [7]string{in, no, "", "FORBIDDEN report", "FORBIDDEN report", "", ""}},
		{"addressRecommendation", address, [7]string{in, no, no, no, no, "", ""}},
		{"revertChange", `"revision":1`, [7]string{in, no, no, no, no, no, no}}, // below full clearance
		{"addressRecommendation", address + `,"visibility":"MEMBER"`, [7]string{in, no, no, no, no, "FORBIDDEN visibility", ""}},
		{"addressRecommendation", strings.Replace(address, "organization:p", "organization:h", 1), [7]string{in, no, no, no, no, "NOT_FOUND addressee", ""}},
		{"withdrawAddressing", withdraw, [7]string{in, no, no, no, no, "", ""}},
		{"withdrawAddressing", `"subject":"recommendation:m","addressee":"organization:h","withdrawnOn":"2031"`, [7]string{in, no, no, no, no, "NOT_FOUND subject addressee", ""}},
		{"applyChanges", `"changes":[{"respond":{` + record + `}}]`, [7]string{in, no, "", "FORBIDDEN changes[0].respond.submittedBy[0]", "FORBIDDEN changes[0].respond.submittedBy[0]", "", ""}},
		{"applyChanges", `"changes":[{"retract":{` + retract + `}},{"progress":{` + report + `}}]`, [7]string{
			in, no, "", "FORBIDDEN changes[0].retract.response changes[1].progress.submittedBy[0]", "FORBIDDEN changes[0].retract.response changes[1].progress.submittedBy[0]", "", "",
		}},
		{"applyChanges", `"changes":[{"respond":{` + record + `}},{"theme":{"name":"T"}}],"assumption":"x"`, [7]string{in, no, no, no, no, "", ""}},
	} {
		s := open(t)
		for j, viewer := range viewers {
			refill(t, s, nil)
			fillDesk(t, s)
			o := mutate(t, s, writeRequest{row.name, inputOf(t, fmt.Sprint("k", i, j), row.input), viewer.Viewer}, revisionOf(t, s))
			if got := refusalOf(o.err); got != row.want[j] {
				t.Errorf("%s by %s: %s\n{%s}\ngives %q, not %q", row.name, viewer.name, o, row.input, got, row.want[j])
			}
		}
		must(t, s.Close())
	}
}

// refusalOf writes down the code of an error and the paths of its problems, without "input.".
func refusalOf(err error) string {
	text := string(graph.CodeOf(err))
	problems, _ := graph.DetailsOf(err)["problems"].([]mutation.InputProblem)
	for _, p := range problems {
		text += " " + strings.TrimPrefix(p.Path, "input.")
	}
	return text
}

// Only what a write concerns, and what its writer sees of that, makes it a CONFLICT, which shows what
// is there now.
func testConflict(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	send := func(viewer graph.Viewer, name, key, input string, expected graph.Revision) outcome {
		return mutate(t, s, writeRequest{name, inputOf(t, key, input), viewer}, expected)
	}
	good := func(o outcome, why string) {
		t.Helper()
		if o.err != nil {
			t.Errorf("%s: %v", why, o)
		}
	}
	public, member := editor(graph.Public), editor(graph.Secretariat)
	member.Name = "member"
	good(send(public, "recordResponse", "1", record, 1), "the first write")
	if o := send(public, "retractResponse", "2", retract, 1); graph.CodeOf(o.err) != graph.CodeConflict || !strings.Contains(o.String(), `"revision":2`) ||
		!strings.Contains(o.String(), "response:x") || !strings.Contains(o.String(), `"state":"ANSWERED"`) || !strings.Contains(o.String(), "2030-02-14") {
		t.Errorf("another answer to what the response answers: %v", o)
	}
	good(send(public, "withdrawAddressing", "3", strings.NewReplacer("recommendation:r", "recommendation:r2", "organization:o", "organization:p").Replace(withdraw), 1), "a write about something else")
	good(send(member, "recordResponse", "4", strings.Replace(record, "recommendation:r", "recommendation:m", 1), 1), "an unrelated write about what is hidden")
	good(send(public, "retractResponse", "2", retract, 2), "the refused write, with the revision that was shown")
	good(send(member, "addressRecommendation", "5", strings.Replace(address, "organization:p", "organization:h", 1), 5), "a hidden addressing")
	good(send(public, "addressRecommendation", "6", address, 5), "what the writer did not see")
	if o := send(member, "withdrawAddressing", "7", withdraw, 5); graph.CodeOf(o.err) != graph.CodeConflict {
		t.Errorf("a change that its writer sees: %v", o)
	}
	if o := send(public, "addressRecommendation", "8", address, 99); refusalOf(o.err) != "BAD_USER_INPUT expectedRevision addressee" {
		t.Errorf("a revision to come: %v", o)
	}
	if o := send(public, "retractResponse", "9", `"response":"response:both","retractedOn":"2031"`, 3); o.err != nil {
		t.Errorf("a response whose subject has not changed since: %v", o)
	}
	if o := send(public, "recordResponse", "10", `"response":"response:both","text":"late"`, 6); graph.CodeOf(o.err) != graph.CodeConflict {
		t.Errorf("what is wrong because of a later change is a conflict first: %v", o)
	}
}

// Of what is amended, what is not given stays, and what is null is cleared.
func testAmend(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	response := func() string {
		for line := range strings.Lines(export(t, s, secretary)) {
			if strings.Contains(line, `"id":"response:x"`) {
				return line[strings.Index(line, `"properties"`):strings.Index(line, `,"visibility"`)]
			}
		}
		return ""
	}
	for i, step := range []struct{ input, want string }{
		{`"kind":"REJECTED"`, `"properties":{"kind":"REJECTED","submittedOn":"2030-02","text":"Yes"}`},
		{`"text":null`, `"properties":{"kind":"REJECTED","submittedOn":"2030-02"}`},
		{`"text":"No"`, `"properties":{"kind":"REJECTED","submittedOn":"2030-02","text":"No"}`},
		{`"submittedOn":null`, `"properties":{"kind":"REJECTED","text":"No"}`},
		{`"submittedOn":"2030-02-20","kind":"NOTED"`, `"properties":{"kind":"NOTED","submittedOn":"2030-02-20","text":"No"}`},
	} {
		o := mutate(t, s, writeRequest{"recordResponse", inputOf(t, fmt.Sprint("r", i), `"response":"response:x",`+step.input), editor(graph.Public)}, revisionOf(t, s))
		if got := response(); o.err != nil || got != step.want {
			t.Errorf("%s gives\n%s\nnot\n%s\n%v", step.input, got, step.want, o)
		}
	}
	for input, want := range map[string]string{
		`"kind":null`: "BAD_USER_INPUT kind", `"answers":null`: "BAD_USER_INPUT answers", `"answers":[]`: "BAD_USER_INPUT answers", `"submittedBy":null`: "BAD_USER_INPUT submittedBy",
	} {
		o := mutate(t, s, writeRequest{"recordResponse", inputOf(t, input, `"response":"response:x",`+input), editor(graph.Public)}, revisionOf(t, s))
		if got := refusalOf(o.err); got != want {
			t.Errorf("%s gives %s, not %s", input, got, want)
		}
	}
	addressing := func() string {
		for line := range strings.Lines(export(t, s, secretary)) {
			if strings.Contains(line, "ADDRESSED_TO") && strings.Contains(line, `"to":"organization:o"`) {
				return line[strings.Index(line, `"properties"`):strings.Index(line, `,"visibility"`)]
			}
		}
		return ""
	}
	for i, step := range []struct{ input, want string }{
		{`"responsibility":"NOT_REQUIRED"`, `"properties":{"addressedOn":"2030-01-31","respondWithin":"P1M","responsibility":"NOT_REQUIRED"}`},
		{`"respondWithin":null,"dueOn":"2030-06"`, `"properties":{"addressedOn":"2030-01-31","dueOn":"2030-06","responsibility":"NOT_REQUIRED"}`},
		{`"responsibility":null,"dueOn":null`, `"properties":{"addressedOn":"2030-01-31"}`},
	} {
		o := mutate(t, s, writeRequest{"addressRecommendation", inputOf(t, fmt.Sprint("a", i),
			`"subject":"recommendation:r","addressee":"organization:o","relationshipKey":"",`+step.input), editor(graph.Public)}, revisionOf(t, s))
		if got := addressing(); o.err != nil || got != step.want {
			t.Errorf("%s gives\n%s\nnot\n%s\n%v", step.input, got, step.want, o)
		}
	}
}

// What is already related, but hidden from the viewer, can't be related again, and the error does not reveal it.
func testUnseenEnds(t *testing.T, open opener) {
	s := open(t)
	steps, err := readFacts(append(writerGraph, "response:draft, kind NOTED", "response:draft SUBMITTED_BY organization:o, visibility MEMBER"))
	must(t, err)
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "graph", steps)
	must(t, err)
	const input = `"response":"response:draft","answers":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"]`
	before := export(t, s, secretary)
	o := mutate(t, s, writeRequest{"recordResponse", inputOf(t, "k", input), editor(graph.Public)}, 1)
	if refusalOf(o.err) != "BAD_USER_INPUT submittedBy[0]" || export(t, s, secretary) != before {
		t.Errorf("%v", o)
	}
	if o := mutate(t, s, writeRequest{"recordResponse", inputOf(t, "k", input), editor(graph.Member)}, 1); o.err != nil {
		t.Errorf("who sees it: %v", o)
	}
}

// A hidden text is not overwritten by those who do not see it. A respondent of another body is refused as one who
// amends a response without a text is: the refusal does not say that there is one.
func testHiddenText(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	hide := inputOf(t, "hide", `"response":"response:x","text":"Yes","textVisibility":"SECRETARIAT"`)
	must(t, mutate(t, s, writeRequest{"recordResponse", hide, editor(graph.Secretariat)}, revisionOf(t, s)).err)
	of := func(id string) graph.Viewer {
		return graph.Viewer{Name: "respondent", Role: graph.Respondent, AnswersFor: []string{id}}
	}
	for i, c := range []struct {
		viewer      graph.Viewer
		input, want string
	}{
		{of("organization:o"), `"text":"No"`, "FORBIDDEN text"},
		{editor(graph.Public), `"text":"No"`, "FORBIDDEN text"},
		{of("organization:p"), `"text":"No"`, "FORBIDDEN response"},
		{of("organization:p"), `"text":"No","textVisibility":"SECRETARIAT"`, "FORBIDDEN response"},
	} {
		input := inputOf(t, fmt.Sprint("k", i), `"response":"response:x",`+c.input)
		if got := refusalOf(mutate(t, s, writeRequest{"recordResponse", input, c.viewer}, revisionOf(t, s)).err); got != c.want {
			t.Errorf("{%s} by %+v gives %q, not %q", c.input, c.viewer, got, c.want)
		}
	}
}

// Everything that is wrong with an input is said at once.
func testProblems(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	for _, c := range []struct{ name, input, want string }{
		{
			"recordResponse", `"answers":[{"subject":"theme:t"},{"subject":"recommendation:absent"},{"subject":"recommendation:m"}],"submittedBy":["nonsense"],"kind":"YES","submittedOn":"2030-13","text":" ","textVisibility":"NOBODY","source":{"page":0,"readOn":"2030"},"expectedRevision":-1,"reason":7`,
			"BAD_USER_INPUT expectedRevision reason source.page source.readOn source.document answers[0].subject submittedBy[0] kind submittedOn text textVisibility answers[1].subject answers[2].subject",
		},
		{"recordResponse", `"assumption":"x","source":{"document":"document:d"}`, "BAD_USER_INPUT assumption answers submittedBy kind"},
		{
			"recordResponse", `"answers":[{"subject":"recommendation:r","round":"\u200b"}],"submittedBy":["organization:o"],"kind":"ACCEPTED","text":"One\nTwo\u0007","source":{"document":"document:d","paragraph":"1\n2","quote":"\u2060\u00ad"},"reason":"\u001b[31m"`,
			"BAD_USER_INPUT answers[0].round source.paragraph source.quote text reason",
		},
		{"recordResponse", `"idempotencyKey":"a\u0000b","answers":[],"submittedBy":["organization:o"],"kind":"ACCEPTED","text":"One\r\n\tTwo"`, "BAD_USER_INPUT answers idempotencyKey"},
		{"retractResponse", `"assumption":""`, "BAD_USER_INPUT response retractedOn source"},
		{"addressRecommendation", `"subject":"recommendation:r","addressee":"organization:p","dueOn":"2029","respondWithin":"P1M","addressedOn":"2030"`, "BAD_USER_INPUT respondWithin dueOn"},
		{"addressRecommendation", `"subject":"recommendation:r","addressee":"organization:o"`, "BAD_USER_INPUT addressee addressedOn"},
		{"addressRecommendation", `"subject":"recommendation:r","addressee":"organization:o","relationshipKey":"no"`, "NOT_FOUND relationshipKey"},
		{"withdrawAddressing", `"subject":"recommendation:r","addressee":"organization:p","withdrawnOn":"2029"`, "NOT_FOUND addressee"},
		{"withdrawAddressing", `"subject":"recommendation:r","addressee":"organization:o","withdrawnOn":"2029"`, "BAD_USER_INPUT withdrawnOn"},
		{"retractResponse", `"response":"response:x","retractedOn":"2029"`, "BAD_USER_INPUT retractedOn"},
	} {
		input := inputOf(t, "k", c.input)
		m := writeRequest{c.name, input, editor(graph.Public)}
		if input["assumption"] == "" {
			input["assumption"] = nil
		}
		o := mutate(t, s, m, 1)
		want := strings.Fields(c.want)
		got := strings.Fields(refusalOf(o.err))
		if input["expectedRevision"] != nil {
			want = slices.DeleteFunc(want, func(p string) bool { return p == "expectedRevision" }) // mutate sets it
		}
		if slices.Sort(got[1:]); got[0] != want[0] || !slices.Equal(got[1:], slices.Sorted(slices.Values(want[1:]))) {
			t.Errorf("%s {%s} gives\n%v\nnot\n%v\n%v", c.name, c.input, got, want, o)
		}
		for _, p := range graph.DetailsOf(o.err)["problems"].([]mutation.InputProblem) {
			if !strings.Contains(o.err.Error(), p.Path+": "+p.Message) || p.Message == "" || p.Code == "" {
				t.Errorf("%+v is not in the message %q", p, o.err)
			}
		}
	}
	if log := logOf(t, s, 1); len(log) != 0 {
		t.Errorf("refused writes are in the log: %v", log)
	}
}

// The same key again gives the first answer, whatever came between, and however many ask at once; with
// another input it is refused.
func testSameKey(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	m := writeRequest{"retractResponse", inputOf(t, "k", retract), editor(graph.Public)}
	answers := make([]string, 6)
	var writers sync.WaitGroup
	for i := range answers {
		writers.Go(func() { answers[i] = mutate(t, s, m, 1).String() })
	}
	writers.Wait()
	for _, answer := range answers {
		if answer != answers[0] || !strings.Contains(answer, `"ANSWERED" to "OVERDUE"`) {
			t.Errorf("one key has the answers\n%s\nand\n%s", answers[0], answer)
		}
	}
	if log := logOf(t, s, 1); len(log) != 1 || log[0].Reason != "retractResponse" || log[0].By != "editor" || len(log[0].Effects) != 1 {
		t.Errorf("one key made %+v", log)
	}
	other := mutate(t, s, writeRequest{"withdrawAddressing", inputOf(t, "k2", withdraw), editor(graph.Public)}, 2)
	again := mutate(t, s, m, 1)
	if other.err != nil || again.err != nil || said(again.changes) != `obligation:recommendation:r~organization:o: "ANSWERED" to "OVERDUE"` {
		t.Errorf("after another write the key gives %v", again)
	}
	changed := m
	changed.input = maps.Clone(m.input)
	changed.input["retractedOn"] = "2030-03-02"
	for name, m := range map[string]writeRequest{"another input": changed, "another clearance": {m.name, m.input, editor(graph.Member)}} {
		if o := mutate(t, s, m, 1); refusalOf(o.err) != "BAD_USER_INPUT idempotencyKey" {
			t.Errorf("%s under the key: %v", name, o)
		}
	}
	somebody := m
	somebody.viewer.Name = "somebody else"
	if o := mutate(t, s, somebody, 3); refusalOf(o.err) != "BAD_USER_INPUT response" {
		t.Errorf("the key of somebody else: %v", o)
	}
}
