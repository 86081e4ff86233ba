package main

import (
	"bufio"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// Reports about servers of GraphQL elsewhere, tried on one that runs. The tests of packages api and operation go
// through each kind; http-08 is a test on Neo4j.
func TestReportsAboutOtherServers(t *testing.T) {
	data := t.TempDir()
	base, _ := serving(t, data)
	editor := tokenOf(t, data, "--subject", "amina", "--role", "EDITOR")
	gives := func(t *testing.T, want, query string, variables map[string]any) {
		t.Helper()
		if answer, status := send(t, base, editor, query, variables); answer != want || status != http.StatusOK {
			t.Errorf("%s\ngave %d %s\nwant %s", query, status, answer, want)
		}
	}
	revision := func() float64 {
		return ask(t, base, `{ __typename }`)["extensions"].(map[string]any)["revision"].(float64)
	}

	t.Run("http-01-fragments-on-two-interfaces", func(t *testing.T) {
		gives(t, `{"data":{"organizations":{"nodes":[{"sources":[{"page":3,"quote":"EU, AU, ECOWAS"}]}]}},"extensions":{"revision":1}}`,
			`{ organizations(first: 1) { nodes { ... on Stakeholder { sources { page } } ... on Body { sources { quote } } } } }`, nil)
	})
	t.Run("http-04-codegen-on-the-live-endpoint", func(t *testing.T) {
		gives(t, `{"data":{"__schema":{"directives":[`+
			`{"name":"deprecated","locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"]},`+
			`{"name":"include","locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]},{"name":"oneOf","locations":["INPUT_OBJECT"]},`+
			`{"name":"skip","locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]},{"name":"specifiedBy","locations":["SCALAR"]}]}},"extensions":{"revision":1}}`,
			`{ __schema { directives { name locations } } }`, nil)
	})
	t.Run("http-06-defer-gives-null-for-non-null", func(t *testing.T) {
		const refusal = `{"errors":[{"message":"Unknown directive \"@defer\".",`
		written, _ := send(t, base, editor, `mutation($input: RecordResponseInput!) { recordResponse(input: $input) { ... @defer { response { id } obligations { after } } } }`, inputR7(nil))
		told, _ := firstEvent(t, base, `subscription { obligationsChanged { position ... @defer { asOf obligations(first: 1) { totalCount } } } }`, "")
		for _, answer := range []string{written, told} {
			if !strings.HasPrefix(answer, refusal) || strings.Contains(answer, `"data"`) || revision() != 1 {
				t.Errorf("%s, and the revision is %v", answer, revision())
			}
		}
	})
	t.Run("http-07-null-to-skip-or-include", func(t *testing.T) {
		gives(t, `{"errors":[{"message":"the argument if of @skip is null; it must be true or false","locations":[{"line":1,"column":47}],"extensions":{"code":"BAD_USER_INPUT"}}]}`,
			`query($x: Boolean = true) { themes(first: 1) @skip(if: $x) { totalCount } }`, map[string]any{"x": nil})
	})
	t.Run("http-10-eventsource-never-recovers", func(t *testing.T) {
		for query, next := range map[string]string{`subscription { obligationsChanged { position } }`: "1@", `subscription { no }`: "end", `{ __typename }`: "end"} {
			told, id := firstEvent(t, base, query, "")
			if !strings.HasPrefix(id, next) {
				t.Errorf("%s: told %s, the browser connects again with %q, want %q", query, told, id, next)
			}
		}
		if told, id := firstEvent(t, base, `{ __typename }`, "end"); told != "" || id != "end" {
			t.Errorf("after the end it is told %s", told)
		}
	})
	t.Run("http-12-a-wrong-date-runs-half-a-mutation", func(t *testing.T) {
		for _, wrong := range []any{"2017-13", 7} {
			variables := inputR7(map[string]any{"expectedRevision": 1})
			variables["d"] = wrong
			for _, query := range []string{
				`mutation($input: RecordResponseInput!, $d: PartialDate!) { recordResponse(input: $input) { change { revision } }
					retractResponse(input: {response: "response:x", idempotencyKey: "2", expectedRevision: 1, retractedOn: $d, assumption: "x"}) { change { revision } } }`,
				`mutation($input: RecordResponseInput!, $d: Date!) { recordResponse(input: $input) { obligations { obligation { respondent { obligations(asOf: $d) { totalCount } } } } } }`,
			} {
				answer, _ := send(t, base, editor, query, variables)
				if strings.Contains(answer, `"data"`) || !strings.Contains(answer, `"path":["variable","d"]`) || revision() != 1 {
					t.Errorf("%v of %s: %s, and the revision is %v", wrong, query, answer, revision())
				}
			}
		}
	})
}

// firstEvent opens an event stream as a browser's EventSource does, and returns the first event and the id with which
// the browser would connect again. There is no event when the server answers that the browser is not to come back.
func firstEvent(t *testing.T, base, query, after string) (data, id string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/graphql?query="+url.QueryEscape(query), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept", "text/event-stream")
	if id = after; after != "" {
		request.Header.Set("Last-Event-ID", after)
	}
	response, err := (&http.Client{Timeout: time.Minute}).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	lines := bufio.NewScanner(response.Body)
	for lines.Scan() {
		field, value, _ := strings.Cut(lines.Text(), ":")
		switch value = strings.TrimPrefix(value, " "); field {
		case "id":
			id = value
		case "data":
			return value, id
		}
	}
	if response.StatusCode != http.StatusNoContent {
		t.Errorf("the stream of %s has no event: %d, %v", query, response.StatusCode, lines.Err())
	}
	return "", id
}
