package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestVariablesThatAreWrongSayWhere(t *testing.T) {
	open, _, _ := sampleAPI(t)
	const query = `query($f: OrganizationFilter, $o: [NodeOrder!], $n: Int, $a: Boolean) {
		organizations(filter: $f, orderBy: $o, first: $n, assumptions: $a) { totalCount } }`
	for variables, want := range map[string]string{
		`{"f": {"kind": "GOVERNMENT"}, "o": {"by": "NAME"}, "n": 0, "a": true}`: "",
		`{"f": null, "o": null, "n": null}`:                                     "",
		`{"f": {"kind": ["GOVERNMENT", "FOO"]}}`:                                `$f.kind[1]: "FOO" is not a value of OrganizationKind; it can be GOVERNMENT, MINISTRY, `,
		`{"f": {"kind": ["government"]}}`:                                       `$f.kind[0]: "government" is not a value of OrganizationKind; it can be `,
		`{"f": {"kind": [5]}}`:                                                  `$f.kind[0]: 5 is not a value of OrganizationKind; `,
		`{"o": [{"by": "NAME", "direction": "desc"}]}`:                          `$o[0].direction: "desc" is not a value of Direction; it can be ASC, DESC`,
		`{"o": [{}]}`:                                          `$o[0].by: this is missing; it is a NodeOrderKey`,
		`{"o": [null]}`:                                        `$o[0]: this can't be null; it is a NodeOrder`,
		`{"f": {"name": "x"}}`:                                 `$f.name: "x" is not a TextFilter; send an object`,
		`{"f": []}`:                                            `$f: [] is not a OrganizationFilter; send an object`,
		`{"f": {"nam": {"contains": "x"}}}`:                    `$f.nam: OrganizationFilter has no such field; leave it out`,
		`{"f": {"name": {"contains": 5}}}`:                     `$f.name.contains: 5 is not a String; send a text`,
		`{"f": {"ids": [{}]}}`:                                 `$f.ids[0]: {} is not a ID; send an id, which is a text`,
		`{"f": {"since": {"known": "yes"}}}`:                   `$f.since.known: "yes" is not a Boolean; send true or false`,
		`{"f": {"memberOf": {"count": {"min": "3"}}}}`:         `$f.memberOf.count.min: "3" is not a Int; send a whole number from -2147483648 to 2147483647`,
		`{"f": {"memberOf": {"count": {"min": 99999999999}}}}`: `$f.memberOf.count.min: 99999999999 is not a Int; `,
		`{"n": 1.5}`:                                           `$n: 1.5 is not a Int; `,
		`{"f": {"name": {"contains": ["` + strings.Repeat("é", 100) + `"]}}}`: `$f.name.contains: ["` + strings.Repeat("é", 38) + `… is not a String`,
	} {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": json.RawMessage(variables)})
		answer := request{body: string(body)}.to(open)
		if want == "" {
			if codes := errorCodes(t, answer); codes != "" {
				t.Errorf("%s is refused: %s", variables, answer.Body)
			}
			continue
		}
		if message := firstMessage(t, answer.Body.Bytes()); !strings.HasPrefix(message, want) || errorCodes(t, answer) != "GRAPHQL_VALIDATION_FAILED" {
			t.Errorf("%s: %s, want %s", variables, answer.Body, want)
		}
	}
}

func TestAMissingVariableIsNamed(t *testing.T) {
	open, _, _ := sampleAPI(t)
	answer := request{body: `{"query":"query($id: ID!) { node(id: $id) { id } }"}`}.to(open)
	if message := firstMessage(t, answer.Body.Bytes()); message != "$id: this is missing; it is a ID" {
		t.Error(message)
	}
}

// Who is not given the schema is not told it by errors.
func TestValuesOfEnumsAreToldToThoseWhoHaveTheSchema(t *testing.T) {
	closed, _, _ := sampleAPI(t, func(s *settings) { s.introspection = introspectionOff })
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
	if n := len(answer.Errors); n != shownFieldErrors+1 || answer.Errors[n-1].Message != "40 more errors are left out" {
		t.Errorf("%d errors, the last of which is %+v", n, answer.Errors[n-1])
	}
}
