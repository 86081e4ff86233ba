package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
)

// send posts an operation with a token, or without one, and returns the answer's body and status.
func send(t *testing.T, base, token, query string, variables map[string]any) (string, int) {
	t.Helper()
	body, _ := json.Marshal(map[string]any{"query": query, "variables": variables})
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(answer)), response.StatusCode
}

func tokenOf(t *testing.T, data string, args ...string) string {
	t.Helper()
	return strings.TrimSpace(must(t, data, append([]string{"token"}, args...)...))
}

// R7 of the sample is addressed to two groups, and was due in 2017.
const (
	recordR7 = `mutation($input: RecordResponseInput!) { recordResponse(input: $input) {
	  change { revision by reason } response { kind state text }
	  obligations { before after obligation { respondent { name } state dueOn reasons { steps(theme: "theme:promoting-effective-policing") { type from { id } } } } }
	} }`
	answeredR7 = `{"data":{"recordResponse":{"change":{"revision":2,"by":"amina","reason":"they wrote to us"},` +
		`"response":{"kind":"ACCEPTED","state":"SUBMITTED","text":"We will."},` +
		`"obligations":[{"before":"OVERDUE","after":"ANSWERED",` +
		`"obligation":{"respondent":{"name":"Ministries of the interior"},"state":"ANSWERED","dueOn":"2017-09-30","reasons":[{"steps":[` +
		`{"type":"ABOUT","from":{"id":"recommendation:r7"}},{"type":"ADDRESSED_TO","from":{"id":"recommendation:r7"}}]}]}}]}},` +
		`"extensions":{"revision":2}}`
)

func inputR7(more map[string]any) map[string]any {
	input := map[string]any{
		"idempotencyKey": "1", "expectedRevision": 1, "assumption": "made up", "reason": "they wrote to us",
		"answers": []map[string]any{{"subject": "recommendation:r7"}}, "onBehalfOf": []string{"stakeholder-group:ministries-of-the-interior"},
		"kind": "ACCEPTED", "submittedOn": "2017-09-01", "text": "We will.",
	}
	for name, value := range more {
		input[name] = value
	}
	return map[string]any{"input": input}
}

func TestAWriteIsAnsweredWithWhatItChanged(t *testing.T) {
	data := t.TempDir()
	base, stop := serving(t, data)
	editor := tokenOf(t, data, "--subject", "amina", "--role", "EDITOR")
	for _, again := range []map[string]any{nil, {"answers": map[string]any{"subject": "recommendation:r7"}}} { // one value stands for a list of one
		if answer, status := send(t, base, editor, recordR7, inputR7(again)); answer != answeredR7 || status != http.StatusOK {
			t.Errorf("%d\n%s\nwant\n%s", status, answer, answeredR7)
		}
	}
	stop()
	base, _ = serving(t, data) // which keeps what was written to the sample, and the key of tokens
	if answer, _ := send(t, base, editor, recordR7, inputR7(nil)); answer != answeredR7 {
		t.Errorf("after the server was started again:\n%s\nwant\n%s", answer, answeredR7)
	}
	for name, c := range map[string]struct {
		token, query string
		variables    map[string]any
		want         string
	}{
		"two writes, each of which is read before the next": {
			editor, `mutation {
			a: addressRecommendation(input: {idempotencyKey: "2", expectedRevision: 2, assumption: "x", subject: "recommendation:r7", addressee: "stakeholder-group:states", addressedOn: "2017", dueOn: "2017-03"}) { change { revision } obligations { before after obligation { state } } }
			b: withdrawAddressing(input: {idempotencyKey: "3", expectedRevision: 3, assumption: "x", subject: "recommendation:r7", addressee: "stakeholder-group:states", withdrawnOn: "2017-04"}) { change { revision } obligations { before after obligation { state } } }
			}`, nil,
			`{"data":{"a":{"change":{"revision":3},"obligations":[{"before":null,"after":"OVERDUE","obligation":{"state":"OVERDUE"}}]},` +
				`"b":{"change":{"revision":4},"obligations":[{"before":"OVERDUE","after":"WITHDRAWN","obligation":{"state":"WITHDRAWN"}}]}},"extensions":{"revision":4}}`,
		},
		"several problems": {
			editor, `mutation { retractResponse(input: {idempotencyKey: "4", expectedRevision: 2, assumption: "x", response: "response:absent", retractedOn: "soon"}) { change { revision } } }`, nil,
			`{"errors":[{"message":"input.retractedOn: \"soon\" is not a date; write 2017, 2017-Q3, 2017-02 or 2017-02-14\ninput.response: there is no \"response:absent\"",` +
				`"path":["retractResponse"],"locations":[{"line":1,"column":12}],"extensions":{"code":"BAD_USER_INPUT","problems":[` +
				`{"path":"input.retractedOn","code":"BAD_USER_INPUT","message":"\"soon\" is not a date; write 2017, 2017-Q3, 2017-02 or 2017-02-14"},` +
				`{"path":"input.response","code":"NOT_FOUND","message":"there is no \"response:absent\""}]}}],"data":{"retractResponse":null}}`,
		},
		"nobody": {
			"", recordR7, inputR7(nil),
			`{"errors":[{"message":"recordResponse needs a token; answerable token prints one",` +
				`"path":["recordResponse"],"locations":[{"line":1,"column":42}],"extensions":{"code":"UNAUTHENTICATED"}}],"data":{"recordResponse":null}}`,
		},
		"a reader": {
			tokenOf(t, data, "--subject", "r"), recordR7, inputR7(nil),
			`{"errors":[{"message":"your role, READER, does not allow recordResponse",` +
				`"path":["recordResponse"],"locations":[{"line":1,"column":42}],"extensions":{"code":"FORBIDDEN"}}],"data":{"recordResponse":null}}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if answer, status := send(t, base, c.token, c.query, c.variables); answer != c.want || status != http.StatusOK {
				t.Errorf("%d\n%s\nwant\n%s", status, answer, c.want)
			}
		})
	}
	answer, status := send(t, base, "no token", "{ __typename }", nil)
	if status != http.StatusUnauthorized || !strings.Contains(answer, "UNAUTHENTICATED") {
		t.Errorf("a bad token: %d %s", status, answer)
	}
}

// The error of a conflict shows what is there now, as its reader sees it.
func TestAConflictShowsTheCurrentState(t *testing.T) {
	data := t.TempDir()
	base, _ := serving(t, data)
	editor := tokenOf(t, data, "--subject", "amina", "--role", "EDITOR")
	if answer, _ := send(t, base, editor, recordR7, inputR7(nil)); answer != answeredR7 {
		t.Fatal(answer)
	}
	answer, _ := send(t, base, editor, recordR7, inputR7(map[string]any{"idempotencyKey": "2"}))
	var read struct {
		Errors []struct {
			Extensions struct {
				Code    string
				Current struct {
					Revision    int
					Elements    []map[string]any
					Obligations []map[string]any
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &read); err != nil || len(read.Errors) != 1 {
		t.Fatal(answer, err)
	}
	shown := read.Errors[0].Extensions
	if shown.Code != "CONFLICT" || shown.Current.Revision != 2 || len(shown.Current.Elements) != 6 || len(shown.Current.Obligations) != 2 ||
		shown.Current.Obligations[1]["state"] != "ANSWERED" {
		t.Errorf("%s", answer)
	}
	if answer, _ := send(t, base, editor, recordR7, inputR7(map[string]any{"idempotencyKey": "2", "expectedRevision": 2})); !strings.Contains(answer, `"revision":3`) {
		t.Errorf("decided again: %s", answer)
	}
}

// However many send the same at once, it is written once, and all get its answer.
func TestTheSameWriteAtOnceIsWrittenOnce(t *testing.T) {
	data := t.TempDir()
	base, _ := serving(t, data)
	editor := tokenOf(t, data, "--subject", "amina", "--role", "EDITOR")
	var senders sync.WaitGroup
	for range 10 {
		senders.Go(func() {
			if answer, _ := send(t, base, editor, recordR7, inputR7(nil)); answer != answeredR7 {
				t.Error(answer)
			}
		})
	}
	senders.Wait()
}

func TestAMutationIsNotForGET(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	response, err := http.Get(base + `/graphql?query=mutation{retractResponse(input:{idempotencyKey:"1",expectedRevision:1,response:"response:x",retractedOn:"2017"}){change{revision}}}`)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("status %d", response.StatusCode)
	}
}

// Several changes go by HTTP as literals and as variables; a dry run first says what they would do.
func TestChangesAreAppliedTogether(t *testing.T) {
	data := t.TempDir()
	base, stop := serving(t, data)
	defer stop()
	token := tokenOf(t, data, "--subject", "amina", "--clearance", "SECRETARIAT", "--role", "EDITOR")
	const query = `mutation($input: ApplyChangesInput!) { applyChanges(input: $input) {
	  change { revision reason } revision created { position name id node { __typename } } obligations { before after obligation { respondent { name } } } } }`
	input := func(dry bool) map[string]any {
		return map[string]any{"input": map[string]any{
			"idempotencyKey": "1", "expectedRevision": 1, "assumption": "made up", "reason": "the June meeting", "dryRun": dry,
			"changes": []map[string]any{
				{"address": map[string]any{"subject": "#point", "addressee": "#office", "addressedOn": "2017-06"}},
				{"actionPoint": map[string]any{"id": "#point", "text": "Publish the list"}},
				{"organization": map[string]any{"id": "#office", "name": "Fictional Office", "kind": "POLICE"}},
			},
		}}
	}
	const (
		made = `"created":[{"position":1,"name":"#point","id":"action-point:publish-the-list","node":{"__typename":"ActionPoint"}},` +
			`{"position":2,"name":"#office","id":"organization:fictional-office","node":{"__typename":"Organization"}}],` +
			`"obligations":[{"before":null,"after":"OPEN","obligation":{"respondent":{"name":"Fictional Office"}}}]}}`
		tried   = `{"data":{"applyChanges":{"change":null,"revision":2,` + made + `}`
		written = `{"data":{"applyChanges":{"change":{"revision":2,"reason":"the June meeting"},"revision":2,` + made + `,"extensions":{"revision":2}}`
	)
	for _, step := range []struct {
		dry  bool
		want string
	}{{true, tried}, {true, tried}, {false, written}, {false, written}} {
		if got, _ := send(t, base, token, query, input(step.dry)); got != step.want {
			t.Errorf("with dryRun %t it answers\n%s\nnot\n%s", step.dry, got, step.want)
		}
	}
	tryToTell := strings.Replace(query, "node { __typename }", "node { ... on Organization { name obligations { totalCount } relationshipCounts { count } memberOf { totalCount } history { nodes { revision } } } }", 1)
	another := input(true)
	another["input"].(map[string]any)["idempotencyKey"] = "of another write"
	another["input"].(map[string]any)["expectedRevision"] = 2
	if got, _ := send(t, base, token, tryToTell, another); !strings.Contains(got, "a dry run has no history") || strings.Count(got, `"message"`) != 1 {
		t.Errorf("the history of a dry run is %s", got)
	}
	literal := `mutation { applyChanges(input: {idempotencyKey: "2", expectedRevision: 2, assumption: "made up", changes: [
		{organization: {id: "organization:fictional-office", country: "ZZ", abbreviation: null}}, {remove: {id: "action-point:publish-the-list"}}]}) { revision } }`
	got, _ := send(t, base, token, literal, nil)
	for _, want := range []string{`"input.changes[0].organization.country"`, `"input.changes[1].remove"`, "action-point:publish-the-list ADDRESSED_TO organization:fictional-office"} {
		if !strings.Contains(got, want) {
			t.Errorf("the literal does not say %s: %s", want, got)
		}
	}
	two := strings.Replace(literal, "{organization: {", `{theme: {name: "T"}, organization: {`, 1)
	if got, _ := send(t, base, token, two, nil); !strings.Contains(got, "ChangeInput") || strings.Contains(got, `"data":{`) {
		t.Errorf("two forms in one change give %s", got)
	}
	for _, change := range []map[string]any{{"theme": map[string]any{"name": "T"}, "address": map[string]any{"subject": "x", "addressee": "y"}}, {"theme": nil}, {}} {
		given := input(false)
		given["input"].(map[string]any)["changes"] = []any{change}
		if got, _ := send(t, base, token, query, given); !strings.Contains(got, "$input.changes[0]: ") || strings.Contains(got, `"data":{`) {
			t.Errorf("the change %v in a variable gives %s", change, got)
		}
	}
	respond := map[string]any{"kind": "NOTED", "answers": []any{}, "submittedBy": []any{}, "onBehalfOf": []any{}}
	for i := range 100 {
		respond["answers"] = append(respond["answers"].([]any), map[string]any{"subject": fmt.Sprint("recommendation:absent-", i)})
		respond["submittedBy"] = append(respond["submittedBy"].([]any), fmt.Sprint("organization:absent-", i))
		respond["onBehalfOf"] = append(respond["onBehalfOf"].([]any), fmt.Sprint("organization:absent-", i))
	}
	many := "mutation($c: ChangeInput!) { applyChanges(input: {idempotencyKey: \"3\", expectedRevision: 2, assumption: \"x\", changes: [" + strings.Repeat("$c ", 500) + "]}) { revision } }"
	got, _ = send(t, base, token, many, map[string]any{"c": map[string]any{"respond": respond}})
	if !strings.Contains(got, "name more than 10000 elements") || !strings.Contains(got, "more\"") || len(got) > 1<<20 {
		t.Errorf("a crowd of names gives %d bytes: %.300s", len(got), got)
	}
	if got, _ := send(t, base, tokenOf(t, data, "--subject", "r"), query, input(true)); !strings.Contains(got, "FORBIDDEN") {
		t.Errorf("a reader's dry run gives %s", got)
	}
}
