package api

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"answerable/graph"
)

// asBothWrite asks the API with its own writer and with gqlgen's.
func asBothWrite(t *testing.T, ask func(t *testing.T, h *Handler)) {
	for name, stock := range map[string]bool{"rows": false, "gqlgen": true} {
		t.Run(name, func(t *testing.T) {
			h, _, _ := sampleAPI(t, func(c *Config) { c.gqlgenOnly = stock })
			ask(t, h)
		})
	}
}

// http-01: by GraphQL 6.3.2 and 6.4.3, fields of one response name are one field.
func TestFragmentsOnTwoInterfacesAreOneSelection(t *testing.T) {
	asBothWrite(t, func(t *testing.T, h *Handler) {
		for apart, together := range map[string]string{
			`{ organizations(first: 3) { nodes { ... on Stakeholder { sources { page } } ... on Body { sources { quote } } } } }`:                                                                  `{ organizations(first: 3) { nodes { sources { page quote } } } }`,
			`{ organizations(first: 3) { nodes { ... on Body { sources { page } } ... on Organization { sources { quote } } ... on Node { name: __typename } } } }`:                                `{ organizations(first: 3) { nodes { sources { page quote } name: __typename } } }`,
			`{ organizations(first: 3) { nodes { ...A ...B ...C } } } fragment A on Stakeholder { sources { page } } fragment B on Body { sources { quote } } fragment C on GraphNode { ...A id }`: `{ organizations(first: 3) { nodes { sources { page quote } id } } }`,
			`{ organizations(first: 3) { nodes { ... on Stakeholder { __typename } ... on Body { __typename } __typename } } }`:                                                                    `{ organizations(first: 3) { nodes { __typename } } }`,
		} {
			one, other := posted(apart).to(h).Body.String(), posted(together).to(h).Body.String()
			if one != other || strings.Contains(one, `"errors"`) {
				t.Errorf("%s\ngives %s\nwant  %s", apart, one, other)
			}
		}
	})
}

// http-04: graphql-codegen reads the directives of GraphQL September 2025 from the endpoint.
func TestIntrospectionHasTheSpecifiedDirectives(t *testing.T) {
	asBothWrite(t, func(t *testing.T, h *Handler) {
		answer := posted(`{ __schema { directives { name locations args { name type { kind } } } } __type(name: "__DirectiveLocation") { enumValues { name } } }`).to(h).Body.String()
		for _, never := range []string{"DIRECTIVE_DEFINITION", `"defer"`, `"errors"`} {
			if strings.Contains(answer, never) {
				t.Errorf("%s is in %s", never, answer)
			}
		}
		if want := `{"name":"deprecated","locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason","type":{"kind":"NON_NULL"}}]}`; !strings.Contains(answer, want) {
			t.Errorf("want %s in %s", want, answer)
		}
	})
}

// http-06: the specification has no @defer, so it is refused like any unknown directive.
func TestDeferIsRefused(t *testing.T) {
	h, _, _ := sampleAPI(t)
	for _, query := range []string{
		`{ ... @defer { themes { totalCount } } }`, `subscription { obligationsChanged { position ... @defer { asOf } } }`,
		`{ ...F @defer(label: "x") } fragment F on Query { themes { totalCount } }`,
	} {
		if answer := posted(query).to(h); !strings.Contains(firstMessage(t, answer.Body.Bytes()), `Unknown directive "@defer"`) {
			t.Errorf("%s: %s", query, answer.Body)
		}
	}
}

// http-07: null, which a variable with a default may be, is no condition.
func TestNullIsNoCondition(t *testing.T) {
	h, _, _ := sampleAPI(t)
	for _, query := range []string{
		`query($x: Boolean = true) { themes(first: 1) @skip(if: $x) { totalCount } }`,
		`query($x: Boolean = true) { themes(first: 1) { totalCount @include(if: $x) } }`,
		`query($x: Boolean = true) { ... @skip(if: $x) { themes(first: 1) { totalCount } } }`,
		`query($x: Boolean = true) { ...F } fragment F on Query { ...G @include(if: $x) } fragment G on Query { themes(first: 1) { totalCount } }`,
		`query($x: Boolean = true) { ...F @skip(if: true) ...F } fragment F on Query { themes(first: 1) { totalCount @skip(if: $x) } }`,
	} {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"x": nil}})
		answer := request{body: string(body)}.to(h)
		if codes := errorCodes(t, answer); codes != string(graph.CodeInvalid) || !strings.Contains(firstMessage(t, answer.Body.Bytes()), "is null; it must be true or false") {
			t.Errorf("%s: %d %s", query, answer.Code, answer.Body)
		}
		if answer := (request{path: "/graphql?query=" + url.QueryEscape(query)}).to(h); errorCodes(t, answer) != "" {
			t.Errorf("with the default, %s: %s", query, answer.Body)
		}
	}
	leftOut := request{body: `{"query":"query($x: Boolean = true) { themes(first: 1) @skip(if: true) { totalCount @skip(if: $x) } __typename }","variables":{"x":null}}`}
	if answer := leftOut.to(h); strings.TrimSpace(answer.Body.String()) != `{"data":{"__typename":"Query"},"extensions":{"revision":1}}` {
		t.Errorf("in what is left out: %s", answer.Body)
	}
}

// http-12: by GraphQL 6.1.2 what can't be read is an error of the request: nothing runs.
func TestAWrongScalarStopsTheWholeOperation(t *testing.T) {
	h, store, _ := sampleAPI(t)
	write := `retractResponse(input: {response: "x", idempotencyKey: "k", expectedRevision: 1, retractedOn: %s, assumption: "x"})`
	payload := ` { obligations { obligation { respondent { obligations(asOf: %s) { totalCount } } } } }`
	refused := func(name string, sent request) {
		t.Helper()
		sent.header = map[string]string{"Accept": ResponseType}
		before := store.calls.Load()
		answer := sent.to(h)
		says := firstMessage(t, answer.Body.Bytes())
		if errorCodes(t, answer) != string(graph.CodeInvalid) || answer.Code != 400 || strings.Contains(answer.Body.String(), `"data"`) || store.calls.Load() != before ||
			!strings.Contains(says, "is not a date") && !strings.Contains(says, "is not a string; send one, as ") {
			t.Errorf("%s: %d %s", name, answer.Code, answer.Body)
		}
	}
	for _, wrong := range []string{`"2017-13"`, `7`, `{"a": 1}`, `true`, `""`} {
		for _, query := range []string{
			`query($d: Date) { themes(first: 1) { totalCount } obligations(asOf: $d) { totalCount } }`,
			`mutation($d: PartialDate!) { a: __typename ` + fmt.Sprintf(write, "$d") + ` { change { revision } } }`,
			`mutation($d: PartialDate!) { ` + fmt.Sprintf(write, "$d") + ` { change { revision } } }`,
			`mutation($d: Date!) { ` + fmt.Sprintf(write, `"2017"`) + fmt.Sprintf(payload, "$d") + ` }`,
		} {
			body, _ := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"d": json.RawMessage(wrong)}})
			refused(wrong+" of "+query, request{body: string(body)})
		}
	}
	for _, wrong := range []string{`"2017-13"`, `7`, `{a: 1}`, `true`, `""`, `soon`} {
		for _, query := range []string{
			`{ themes(first: 1) { totalCount } obligations(asOf: ` + wrong + `) { totalCount } }`,
			`query($d: Date = ` + wrong + `) { obligations(asOf: $d) { totalCount } }`,
			`mutation { a: __typename ` + fmt.Sprintf(write, wrong) + ` { change { revision } } }`,
			`mutation { ...F } fragment F on Mutation { ` + fmt.Sprintf(write, wrong) + ` { change { revision } } }`,
			`mutation { ` + fmt.Sprintf(write, `"2017"`) + fmt.Sprintf(payload, wrong) + ` }`,
		} {
			refused("in the document, "+query, posted(query))
		}
	}
}

// lone-surrogate: what is no Unicode is refused on every way in, and never replaced.
func TestWhatIsNoUnicodeIsRefused(t *testing.T) {
	h, _, _ := sampleAPI(t)
	variable := `{"query":"query($i: ID!) { node(id: $i) { id } }","variables":{"i":"%s"}}`
	path := "/graphql?query=" + url.QueryEscape(`query($i: ID!) { node(id: $i) { id } }`) + "&variables="
	for name, sent := range map[string]request{
		"half a pair": {body: strings.Replace(variable, "%s", `\ud83d`, 1)},
		"bytes":       {body: strings.Replace(variable, "%s", "\xff", 1)},
		"a name":      {body: `{"query":"{ __typename }","operationName":"\udc00"}`},
		"a document":  posted(`{ node(id: "\ud83d") { id } }`),
		"after other writing": posted("# عربي\n" + `{ a: node(id: """é
			😀""") { id } node(id: "é \\ \udc00") { id } }`),
		"beside a pair":         posted(`{ node(id: "\uD83D\uDE00\uD83D") { id } }`),
		"a URL's query":         {path: "/graphql?query=%7B__typename%20%23%FF%7D"},
		"a URL's name":          {path: "/graphql?query=%7B__typename%7D&operationName=%FF"},
		"a URL's variable":      {path: path + url.QueryEscape(`{"i":"\ud83d"}`)},
		"bytes of its variable": {path: path + `{"i":"%FF"}`},
	} {
		if answer := sent.to(h); errorCodes(t, answer) != string(graph.CodeInvalid) {
			t.Errorf("%s: %d %s", name, answer.Code, answer.Body)
		}
	}
	for name, sent := range map[string]request{
		"a pair":               {body: strings.Replace(variable, "%s", `\ud83d\ude00`, 1)},
		"no escape":            posted(`{ node(id: "\\ud83d �") { id } }`),
		"a pair in a document": posted(`{ node(id: "\uD83D\uDE00") { id } }`),
		"a pair and U+FFFD":    posted("# é\n" + `{ node(id: "\uFFFD\uD83D\uDE00") { id } }`),
		"a block string":       posted(`{ node(id: """\\ud83d""") { id } }`),
		"an accent":            posted(`{ node(id: "\u00e9") { id } }`),
		"a pair in a URL":      {path: path + url.QueryEscape(`{"i":"\ud83d\ude00"}`)},
	} {
		if answer := sent.to(h); errorCodes(t, answer) != "" {
			t.Errorf("%s: %d %s", name, answer.Code, answer.Body)
		}
	}
}
