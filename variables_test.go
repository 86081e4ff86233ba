package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestAllThatIsWrongWithVariablesIsSaidAtOnceWithItsPath(t *testing.T) {
	api, store, _ := sampleAPI(t)
	var many []string
	for i := range shownErrors {
		many = append(many, fmt.Sprintf("$s[%d]: is null; a value is required", i))
	}
	many = append(many, "20 more errors are left out")
	for name, test := range map[string]struct {
		declared, used, variables string
		wrong                     []string // in this order; none for what is right
	}{
		"what is required": {
			`$input: RecordResponseInput!`, `mutation: recordResponse(input: $input) { change { revision } }`, `{"input": {}}`,
			[]string{"$input.key: is required", "$input.expectedRevision: is required"},
		},
		"kinds, values and names": {
			`$input: RecordResponseInput!`, `mutation: recordResponse(input: $input) { change { revision } }`,
			`{"input": {"key": 5, "expectedRevision": "1", "kind": "accepted", "subjects": ["a", null], "source": [], "odd": 1}}`,
			[]string{
				`$input.subjects[1]: is null; a value is required`, `$input.kind: "accepted" is no value of ResponseKind`, `$input.key: 5 is no String`,
				`$input.expectedRevision: "1" is no whole number of 32 bits`, `$input.source: [] is no object, as SourceInput is`,
				`$input.odd: RecordResponseInput has no such field`,
			},
		},
		"several variables": {
			`$n: Int, $ids: [ID!]!, $f: ThemeFilter`, `themes(first: $n, filter: $f) { totalCount } nodes(ids: $ids) { id }`,
			`{"n": 99999999999, "f": {"and": [{}, {"ids": [true]}]}}`,
			[]string{"$n: 99999999999 is no whole number of 32 bits", "$ids: is required", "$f.and[1].ids[0]: true is no ID"},
		},
		"many": {
			`$s: [ObligationState!]`, `obligations(filter: {states: $s}) { totalCount }`, `{"s": [` + strings.Repeat("null,", 29) + `null]}`,
			many,
		},
		"one value for a list of one": {`$s: [ObligationState!], $f: ThemeFilter`, `obligations(filter: {states: $s}) { totalCount } themes(filter: $f) { totalCount }`, `{"s": "OPEN", "f": {"or": {"ids": "theme:promoting-effective-policing"}}}`, nil},
		"null and left out":           {`$n: Int, $m: Int! = 2`, `a: themes(first: $n) { totalCount } b: themes(first: $m) { totalCount }`, `{"n": null}`, nil},
		"a number for an id":          {`$id: ID!`, `node(id: $id) { id }`, `{"id": 5}`, nil},
	} {
		kind, selection := "query", test.used
		if after, mutates := strings.CutPrefix(test.used, "mutation: "); mutates {
			kind, selection = "mutation", after
		}
		body, err := json.Marshal(map[string]any{"query": kind + "(" + test.declared + ") { " + selection + " }", "variables": json.RawMessage(test.variables)})
		if err != nil {
			t.Fatal(err)
		}
		before := store.calls.Load()
		answer := request{body: string(body), header: map[string]string{"Accept": responseType}}.to(api)
		var got struct {
			Errors []struct {
				Message    string
				Path       []any
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(answer.Body.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		var messages []string
		for _, e := range got.Errors {
			messages = append(messages, e.Message)
			if e.Extensions.Code != "BAD_USER_INPUT" || strings.HasPrefix(e.Message, "$") && (len(e.Path) < 2 || e.Path[0] != "variable") {
				t.Errorf("%s: %+v", name, e)
			}
		}
		if !slices.Equal(messages, test.wrong) {
			t.Errorf("%s: %q, want %q", name, messages, test.wrong)
		}
		if test.wrong != nil && (answer.Code != 400 || store.calls.Load() != before) {
			t.Errorf("%s: %d, %d calls of the store", name, answer.Code, store.calls.Load()-before)
		}
	}
}
