package api

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"answerable/internal/operation"
)

// The checks of graphql-cop, each as it asks, each test by its name. What it calls a finding does not
// happen here, or is a setting whose default is argued in docs/design.md.

// cop asks as graphql-cop does and returns the decoded answer.
func cop(t *testing.T, api http.Handler, query string) (status int, codes, body string) {
	t.Helper()
	answer := posted(query).to(api)
	return answer.Code, errorCodes(t, answer), answer.Body.String()
}

func TestCopAliasOverloading(t *testing.T) {
	api, _, _ := sampleAPI(t)
	aliases := ""
	for i := range 101 {
		aliases += "alias" + string(rune('a'+i%26)) + strings.Repeat("x", i/26) + ": __typename \n"
	}
	if status, codes, body := cop(t, api, "query cop { "+aliases+" }"); status != 400 || codes != "ALIAS_LIMIT_EXCEEDED" {
		t.Errorf("%d %s", status, body)
	}
}

func TestCopArrayBasedQueryBatching(t *testing.T) {
	api, _, _ := sampleAPI(t)
	one := `{"query":"query cop { __typename }"}`
	answer := request{body: "[" + strings.Repeat(one+",", 9) + one + "]"}.to(api)
	if answer.Code != 400 || errorCodes(t, answer) != "BAD_USER_INPUT" {
		t.Errorf("%d %s", answer.Code, answer.Body)
	}
}

func TestCopIntrospectionBasedCircularQuery(t *testing.T) {
	api, _, _ := sampleAPI(t)
	status, codes, body := cop(t, api, "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }")
	if codes != "GRAPHQL_VALIDATION_FAILED" || strings.Contains(body, `"data"`) {
		t.Errorf("%d %.300s", status, body)
	}
}

func TestCopDirectiveOverloading(t *testing.T) {
	api, _, _ := sampleAPI(t)
	if status, codes, body := cop(t, api, "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }"); status != 400 || codes != "DIRECTIVE_LIMIT_EXCEEDED" {
		t.Errorf("%d %s", status, body)
	}
}

func TestCopFieldDuplication(t *testing.T) {
	api, _, _ := sampleAPI(t)
	if status, codes, body := cop(t, api, "query cop { "+strings.Repeat("__typename \n", 500)+"} "); status != 400 || codes != "REPETITION_LIMIT_EXCEEDED" {
		t.Errorf("%d %s", status, body)
	}
}

func TestCopFieldSuggestions(t *testing.T) {
	quiet, _, _ := sampleAPI(t)
	dev, _, _ := sampleAPI(t, func(s *Config) { s.Suggestions = true })
	for _, query := range []string{
		"query cop { __schema { directive } }",
		"{ theme { nodes { id } } }",
		"{ themes { node { id } } }",
		"{ themes(frist: 1) { totalCount } }",
		`{ themes(orderBy: [{by: NAMES}]) { totalCount } }`,
		`{ themes(filter: {nam: {startsWith: "a"}}) { totalCount } }`,
		"{ node(id: \"x\") { ... on Them { name } } }",
		"query($f: ThemeFilters) { themes(filter: $f) { totalCount } }",
		"{ themes @skp(if: true) { totalCount } }",
		"{ themes }",
	} {
		if _, codes, body := cop(t, quiet, query); codes == "" || strings.Contains(strings.ToLower(body), "did you mean") {
			t.Errorf("%s: %s", query, body)
		}
	}
	answer := request{body: `{"query":"query($o: [NodeOrder!]) { themes(orderBy: $o) { totalCount } }","variables":{"o":[{"by":"NAMES"}]}}`}.to(quiet)
	if errorCodes(t, answer) == "" || strings.Contains(strings.ToLower(answer.Body.String()), "did you mean") {
		t.Errorf("in a variable: %s", answer.Body)
	}
	if _, _, body := cop(t, dev, "query cop { __schema { directive } }"); !strings.Contains(body, "Did you mean") {
		t.Errorf("in development: %s", body)
	}
}

func TestCopGraphiQL(t *testing.T) {
	api, _, _ := sampleAPI(t)
	html := request{header: map[string]string{"Accept": "text/html"}}
	if answer := html.to(api); answer.Code != 406 || strings.Contains(answer.Body.String(), "GraphiQL") {
		t.Errorf("the endpoint itself gives a page: %d %s", answer.Code, answer.Body)
	}
	page := request{path: "/graphiql/", header: map[string]string{"Accept": "text/html"}}
	if answer := page.to(Routes(NewStreams(api, nil), api.log, nil, true, false)); answer.Code != 200 || !strings.Contains(answer.Body.String(), "GraphiQL") {
		t.Errorf("the page is not there: %d", answer.Code)
	}
	if answer := page.to(Routes(NewStreams(api, nil), api.log, nil, false, false)); answer.Code != 404 {
		t.Errorf("the page is there though it is turned off: %d", answer.Code)
	}
}

func TestCopIntrospection(t *testing.T) {
	const query = "query cop { __schema { types { name fields { name } } } }"
	for setting, want := range map[operation.Introspection][2]int{
		operation.IntrospectionOn: {200, 200}, operation.IntrospectionSignedIn: {403, 200}, operation.IntrospectionOff: {403, 403},
	} {
		api, _, _ := sampleAPI(t, func(s *Config) { s.introspection = setting })
		anonymous, signedIn := posted(query), posted(query)
		signedIn.header = map[string]string{"Authorization": bearer(t, "somebody", 0)}
		for i, request := range []request{anonymous, signedIn} {
			answer := request.to(api)
			if answer.Code != want[i] || want[i] == 403 && errorCodes(t, answer) != operation.CodeNoIntrospection {
				t.Errorf("%s, %d: %d %.200s", setting, i, answer.Code, answer.Body)
			}
		}
		for _, hidden := range []string{
			"{ ... { __schema { types { name } } } }", "{ ...f } fragment f on Query { x: __type(name: \"Theme\") { name } }",
		} {
			if answer := posted(hidden).to(api); answer.Code != want[0] {
				t.Errorf("%s, %s: %d %.200s", setting, hidden, answer.Code, answer.Body)
			}
		}
		if answer := posted("{ __typename }").to(api); answer.Code != 200 {
			t.Errorf("%s refuses __typename: %d %s", setting, answer.Code, answer.Body)
		}
	}
}

// A GET asks and changes nothing, nobody is signed in by a cookie, and no foreign origin reads the answer.
func TestCopGETMethodQuerySupport(t *testing.T) {
	api, _, _ := sampleAPI(t)
	get := request{path: "/graphql?query=" + url.QueryEscape("query cop {__typename}"), header: map[string]string{
		"Origin": "https://elsewhere.example", "Cookie": "session=" + bearer(t, "somebody", 3),
	}}
	answer := get.to(Routes(NewStreams(api, nil), api.log, nil, true, false))
	if answer.Code != 200 || answer.Header().Get("Access-Control-Allow-Origin") != "" || answer.Header().Get("Set-Cookie") != "" {
		t.Errorf("%d %v", answer.Code, answer.Header())
	}
}

func TestCopMutationIsAllowedOverGET(t *testing.T) {
	api, store, _ := sampleAPI(t)
	answer := request{path: "/graphql?query=" + url.QueryEscape("mutation cop {__typename}")}.to(api)
	if answer.Code == 200 && strings.Contains(answer.Body.String(), `"data"`) || store.calls.Load() != 0 {
		t.Errorf("%d %s", answer.Code, answer.Body)
	}
}

func TestCopPOSTBasedURLEncodedQuery(t *testing.T) {
	api, _, _ := sampleAPI(t)
	for _, contentType := range []string{"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", ""} {
		answer := request{body: "query=query+cop+%7B+__typename+%7D", header: map[string]string{"Content-Type": contentType}}.to(api)
		if answer.Code != http.StatusUnsupportedMediaType {
			t.Errorf("%s: %d %s", contentType, answer.Code, answer.Body)
		}
	}
}

func TestCopTraceMode(t *testing.T) {
	api, _, _ := sampleAPI(t)
	if _, _, body := cop(t, api, "query cop { __typename }"); strings.Contains(strings.ToLower(body), "tracing") {
		t.Error(body)
	}
}

func TestCopUnhandledErrors(t *testing.T) {
	api, _, _ := sampleAPI(t)
	if _, codes, body := cop(t, api, "qwerty cop { abc }"); codes != "GRAPHQL_PARSE_FAILED" || strings.Contains(body, "exception") {
		t.Error(body)
	}
}
