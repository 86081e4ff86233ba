package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/internal/operation"
)

func TestAllThatIsWrongWithVariablesIsSaidAtOnceWithItsPath(t *testing.T) {
	api, store, _ := sampleAPI(t, func(s *Config) { s.introspection = operation.IntrospectionOff })
	var many []string
	for i := range operation.MaxErrors {
		many = append(many, fmt.Sprintf("$s[%d]: this is null; it must be given, as ObligationState", i))
	}
	many = append(many, "20 more errors are left out")
	for name, test := range map[string]struct {
		declared, used, variables string
		wrong                     []string // in this order; none for what is right
	}{
		"what is required": {
			`$input: RecordResponseInput!`, `mutation: recordResponse(input: $input) { change { revision } }`, `{"input": {}}`,
			[]string{"$input.idempotencyKey: this is missing; it must be given, as String", "$input.expectedRevision: this is missing; it must be given, as Int"},
		},
		"kinds, values and names": {
			`$input: RecordResponseInput!`, `mutation: recordResponse(input: $input) { change { revision } }`,
			`{"input": {"idempotencyKey": 5, "expectedRevision": "1", "kind": "accepted", "answers": [{"subject": "a"}, null], "source": [], "odd": 1}}`,
			[]string{
				`$input.answers[1]: this is null; it must be given, as AnswerInput`, `$input.kind: "accepted" is not a value of ResponseKind`,
				`$input.idempotencyKey: 5 is not of type String; send a string`,
				`$input.expectedRevision: "1" is not of type Int; send a whole number from -2147483648 to 2147483647`,
				`$input.source: [] is not of type SourceInput; send an object`, `$input.odd: RecordResponseInput has no such field; leave it out`,
			},
		},
		"several variables": {
			`$n: Int, $ids: [ID!]!, $f: ThemeFilter`, `themes(first: $n, filter: $f) { totalCount } nodes(ids: $ids) { id }`,
			`{"n": 99999999999, "f": {"and": [{}, {"ids": [true]}]}}`,
			[]string{
				"$n: 99999999999 is not of type Int; send a whole number from -2147483648 to 2147483647",
				"$ids: this is missing; it must be given, as ID", "$f.and[1].ids[0]: true is not of type ID; send an id, which is a string",
			},
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
		answer := request{body: string(body), header: map[string]string{"Accept": ResponseType}}.to(api)
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

func TestVariablesThatAreWrongSayWhere(t *testing.T) {
	open, _, _ := sampleAPI(t)
	const query = `query($f: OrganizationFilter, $o: [NodeOrder!], $n: Int, $a: Boolean) {
		organizations(filter: $f, orderBy: $o, first: $n, includeAssumptions: $a) { totalCount } }`
	for variables, want := range map[string]string{
		`{"f": {"kind": "GOVERNMENT"}, "o": {"by": "NAME"}, "n": 0, "a": true}`: "",
		`{"f": null, "o": null, "n": null}`:                                     "",
		`{"f": {"kind": ["GOVERNMENT", "FOO"]}}`:                                `$f.kind[1]: "FOO" is not a value of OrganizationKind; it can be GOVERNMENT, MINISTRY, `,
		`{"f": {"kind": ["government"]}}`:                                       `$f.kind[0]: "government" is not a value of OrganizationKind; it can be `,
		`{"f": {"kind": [5]}}`:                                                  `$f.kind[0]: 5 is not a value of OrganizationKind; `,
		`{"o": [{"by": "NAME", "direction": "desc"}]}`:                          `$o[0].direction: "desc" is not a value of Direction; it can be ASC, DESC`,
		`{"o": [{}]}`:                                          `$o[0].by: this is missing; it must be given, as NodeOrderKey`,
		`{"o": [null]}`:                                        `$o[0]: this is null; it must be given, as NodeOrder`,
		`{"f": {"name": "x"}}`:                                 `$f.name: "x" is not of type TextFilter; send an object`,
		`{"f": []}`:                                            `$f: [] is not of type OrganizationFilter; send an object`,
		`{"f": {"nam": {"contains": "x"}}}`:                    `$f.nam: OrganizationFilter has no such field; leave it out`,
		`{"f": {"name": {"contains": 5}}}`:                     `$f.name.contains: 5 is not of type String; send a string`,
		`{"f": {"ids": [{}]}}`:                                 `$f.ids[0]: {} is not of type ID; send an id, which is a string`,
		`{"f": {"since": {"exists": "yes"}}}`:                  `$f.since.exists: "yes" is not of type Boolean; send true or false`,
		`{"f": {"memberOf": {"count": {"min": "3"}}}}`:         `$f.memberOf.count.min: "3" is not of type Int; send a whole number from -2147483648 to 2147483647`,
		`{"f": {"memberOf": {"count": {"min": 99999999999}}}}`: `$f.memberOf.count.min: 99999999999 is not of type Int; `,
		`{"n": 1.5}`:                                           `$n: 1.5 is not of type Int; `,
		`{"f": {"name": {"contains": ["` + strings.Repeat("é", 100) + `"]}}}`: `$f.name.contains: ["` + strings.Repeat("é", 39) + `… is not of type String`,
	} {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": json.RawMessage(variables)})
		answer := request{body: string(body)}.to(open)
		if want == "" {
			if codes := errorCodes(t, answer); codes != "" {
				t.Errorf("%s is refused: %s", variables, answer.Body)
			}
			continue
		}
		if message := firstMessage(t, answer.Body.Bytes()); !strings.HasPrefix(message, want) || errorCodes(t, answer) != "BAD_USER_INPUT" {
			t.Errorf("%s: %s, want %s", variables, answer.Body, want)
		}
	}
}

// Who is not given the schema is not told it by errors.
func TestValuesOfEnumsAreToldToThoseWhoHaveTheSchema(t *testing.T) {
	closed, _, _ := sampleAPI(t, func(s *Config) { s.introspection = operation.IntrospectionOff })
	open, _, _ := sampleAPI(t)
	for _, body := range []string{
		`{"query":"query($o: [NodeOrder!]) { themes(orderBy: $o) { totalCount } }","variables":{"o":[{"by":"NAMES"}]}}`,
		`{"query":"{ themes(orderBy: [{by: NAMES}]) { totalCount } }"}`,
		`{"query":"{ themes(orderBy: [{by: \"NAMES\"}]) { totalCount } }"}`,
	} {
		if told := firstMessage(t, request{body: body}.to(open).Body.Bytes()); !strings.Contains(told, "NodeOrderKey; it can be ID, NAME, ") {
			t.Errorf("%s: %s", body, told)
		}
		if told := firstMessage(t, request{body: body}.to(closed).Body.Bytes()); !strings.HasSuffix(told, "is not a value of NodeOrderKey") {
			t.Errorf("without the schema, %s: %s", body, told)
		}
	}
}

// firstMessage returns the message of the first error of an answer.
func firstMessage(t *testing.T, body []byte) string {
	t.Helper()
	var answer struct{ Errors []struct{ Message string } }
	if err := json.Unmarshal(body, &answer); err != nil || len(answer.Errors) == 0 {
		t.Fatalf("there is no error in %s, %v", body, err)
	}
	return answer.Errors[0].Message
}

func TestAnErrorOfManyFieldsIsNotSaidWithoutEnd(t *testing.T) {
	open, _, _ := sampleAPI(t)
	var fields []string
	for _, letter := range "abcdefghij" {
		fields = append(fields, string(letter)+`: themes(filter: {ids: ["x"]}) { totalCount }`)
	}
	body, _ := json.Marshal(map[string]string{"query": `{ recommendations { nodes { ` + strings.Join(fields, " ") + ` } } }`})
	var answer struct{ Errors []struct{ Message string } }
	if err := json.Unmarshal(request{body: string(body)}.to(open).Body.Bytes(), &answer); err != nil {
		t.Fatal(err)
	}
	if n := len(answer.Errors); n != operation.MaxFieldErrors+1 || answer.Errors[n-1].Message != "40 more errors are left out" {
		t.Errorf("%d errors, the last of which is %+v", n, answer.Errors[n-1])
	}
}
