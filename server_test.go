package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"answerable/internal/api"
	"answerable/internal/apitest"
	"answerable/internal/operation"
)

// answerable runs one command with a data directory of the test's own and returns what it printed.
func answerable(t *testing.T, data string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(t.Context(), args, environmentOf(data), &o, &e)
	return code, o.String(), e.String()
}

func environmentOf(data string) func(string) string {
	return func(name string) string {
		if name == "XDG_DATA_HOME" {
			return data
		}
		return ""
	}
}

// must runs a command that has to succeed and returns what it printed.
func must(t *testing.T, data string, args ...string) string {
	t.Helper()
	code, out, errs := answerable(t, data, args...)
	if code != 0 {
		t.Fatalf("answerable %s: exit code %d\n%s%s", strings.Join(args, " "), code, out, errs)
	}
	return out
}

// refused runs a command that has to fail and checks what it says.
func refused(t *testing.T, data, says string, args ...string) {
	t.Helper()
	code, out, errs := answerable(t, data, args...)
	if code == 0 || !strings.Contains(errs, says) {
		t.Fatalf("answerable %s: exit code %d, want a failure that says %q\n%s%s", strings.Join(args, " "), code, says, out, errs)
	}
}

// serving starts the server as main does and returns its address and a function that stops it and
// returns its exit code.
func serving(t *testing.T, data string, args ...string) (base string, stop func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	out, in := io.Pipe()
	exit := make(chan int, 1)
	go func() {
		exit <- run(ctx, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...), environmentOf(data), in, io.Discard)
		_ = in.Close()
	}()
	lines := bufio.NewScanner(out)
	for i := 0; i < 3 && lines.Scan(); i++ {
		if name, value, _ := strings.Cut(lines.Text(), " "); name == "API" {
			base = strings.TrimSuffix(strings.TrimSpace(value), "/graphql")
		}
	}
	if base == "" {
		t.Fatal("the server did not say where it is")
	}
	stop = sync.OnceValue(func() int {
		cancel()
		return <-exit
	})
	t.Cleanup(func() { stop() })
	return base, stop
}

// ask posts a query and returns the decoded answer.
func ask(t *testing.T, base, query string) map[string]any {
	t.Helper()
	body, _ := json.Marshal(map[string]string{"query": query})
	response, err := http.Post(base+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return apitest.Decoded(t, response)
}

func TestServeAnswersOnTheSampleGraphAndStopsOnASignal(t *testing.T) {
	base, stop := serving(t, t.TempDir())
	answer := ask(t, base, `{ obligations(asOf: "2017-10-01") { totalCount countsByState { state count } } }`)
	ledger := answer["data"].(map[string]any)["obligations"].(map[string]any)
	sum := 0.0
	for _, total := range ledger["countsByState"].([]any) {
		sum += total.(map[string]any)["count"].(float64)
	}
	if ledger["totalCount"] != 28.0 || sum != 28 {
		t.Errorf("the ledger is %v, want 28 obligations and counts by state that add up to them", ledger)
	}
	if revision := answer["extensions"].(map[string]any)["revision"]; revision != 1.0 {
		t.Errorf("the answer is of revision %v, want 1", revision)
	}
	for _, path := range []string{"/healthz", "/readyz", "/graphiql/"} {
		response, err := http.Get(base + path)
		if err != nil {
			t.Fatal(err)
		}
		if response.StatusCode != http.StatusOK || response.Header.Get("X-Request-Id") == "" {
			t.Errorf("%s: status %d, request id %q", path, response.StatusCode, response.Header.Get("X-Request-Id"))
		}
		_ = response.Body.Close()
	}
	if code := stop(); code != 0 {
		t.Errorf("the server stopped with exit code %d", code)
	}
}

func TestShutdownFinishesWhatIsInFlight(t *testing.T) {
	base, stop := serving(t, t.TempDir())
	conn, err := net.Dial("tcp", strings.TrimPrefix(base, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	body := `{"query":"{ themes { totalCount } }"}`
	_, _ = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n", len(body))
	answers := bufio.NewReader(conn)
	if response, err := http.ReadResponse(answers, nil); err != nil || response.StatusCode != http.StatusContinue {
		t.Fatalf("the server does not ask for the body: %v, %v", response, err)
	}
	stopped := make(chan int, 1)
	go func() { stopped <- stop() }()
	apitest.Eventually(t, "the server takes no new requests", func() bool {
		probe, err := net.Dial("tcp", strings.TrimPrefix(base, "http://"))
		if err == nil {
			_ = probe.Close()
		}
		return err != nil
	})
	_, _ = io.WriteString(conn, body)
	response, err := http.ReadResponse(answers, nil)
	if err != nil {
		t.Fatal(err)
	}
	if answer := apitest.Decoded(t, response); answer["data"] == nil {
		t.Errorf("the request in flight got %v", answer)
	}
	if code := <-stopped; code != 0 {
		t.Errorf("exit code %d", code)
	}
}

func TestWrongInputSaysWhatWouldBeRight(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	for _, test := range []struct{ query, code, says string }{
		{`{ obligations(filter: {theme: "theme:unknown"}) { totalCount } }`, "NOT_FOUND", `filter.theme: there is no "theme:unknown"`},
		{`{ obligations(filter: {theme: "organization:x"}) { totalCount } }`, "BAD_USER_INPUT", "theme ids start with theme:"},
		{`{ obligations(filter: {respondent: "nonsense"}) { totalCount } }`, "BAD_USER_INPUT", "ids here start with organization:, person:"},
		{`{ obligations(asOf: "2017-02-30") { totalCount } }`, "BAD_USER_INPUT", "2017-02-14"},
		{`{ obligations(asOf: 7) { totalCount } }`, "BAD_USER_INPUT", "not a string"},
		{`{ themes(after: "bm9uc2Vuc2U") { totalCount } }`, "BAD_USER_INPUT", "not a cursor"},
		{`{ themes(first: -1) { totalCount } }`, "BAD_USER_INPUT", "0 to 500"},
		{`{ themes(first: 501) { totalCount } }`, "PAGE_LIMIT_EXCEEDED", "at most 500"},
		{`{ themes(first: -9999999999) { totalCount } }`, "BAD_USER_INPUT", "not a whole number"},
		{`{ themes(first: 1, last: 1) { totalCount } }`, "BAD_USER_INPUT", "not both"},
		{`{ obligations(filter: {states: [LATE]}) { totalCount } }`, "GRAPHQL_VALIDATION_FAILED", "ObligationState"},
		{`{ obligations { counts(by: []) { rows { count } } } }`, "BAD_USER_INPUT", "one or two"},
		{`{ obligations { counts(by: [STATE, STATE]) { rows { count } } } }`, "BAD_USER_INPUT", "different"},
		{`{ obligations { counts(by: [STATE, THEME, COUNTRY]) { rows { count } } } }`, "BAD_USER_INPUT", "[THEME, STATE]"},
		{`{ obligations { counts(by: DEBTOR) { rows { count } } } }`, "GRAPHQL_VALIDATION_FAILED", "ObligationDimension"},
		{`{ search(query: "women AND") { totalCount } }`, "BAD_USER_INPUT", "query, at character 7: AND needs a search term on both sides"},
		{`{ search(query: "women", after: "x") { totalCount } }`, "BAD_USER_INPUT", "is not a cursor"},
		{`{ search(query: "women", labels: [DRAGON]) { totalCount } }`, "GRAPHQL_VALIDATION_FAILED", "DRAGON"},
		{`{ timeline(of: ["initiative:gsx", "policing"]) { totalCount } }`, "BAD_USER_INPUT", `of[1]: "policing" is not an id`},
		{`{ timeline(of: ["initiative:gone"]) { totalCount } }`, "NOT_FOUND", `of: there is no "initiative:gone"`},
		{`{ themes { nonsense } }`, "GRAPHQL_VALIDATION_FAILED", "nonsense"},
		{`{ themes(`, "GRAPHQL_PARSE_FAILED", "Expected"},
		{"{ themes { nodes " + strings.Repeat("{ parts { nodes ", 7) + "{ id }" + strings.Repeat(" } }", 8), "DEPTH_LIMIT_EXCEEDED", "15"},
		{`{ obligations(first: 500) { nodes { respondent { a: obligations(first: 500) { nodes { id } } b: obligations(first: 500) { nodes { id } } } } } }`, "COST_LIMIT_EXCEEDED", "obligations.nodes.respondent.a costs most of it, 50 %: ask for a smaller page"},
		{`{ obligations(first: 500) { nodes { respondent { obligations(first: 0) { counts(by: THEME) { rows { count } } } } } } }`, "COST_LIMIT_EXCEEDED", "the operation costs 25005"},
		{`query ($f: ThemeFilter = {or: [` + strings.Repeat(`{ids: []} `, 99) + `]}) { ` + aliases(11, `themes(filter: $f) { totalCount }`) + `}`, "COST_LIMIT_EXCEEDED", "1100 conditions"},
		{`{ themes(filter: ` + strings.Repeat("{not: ", 8) + "{}" + strings.Repeat("}", 8) + `) { totalCount } }`, "BAD_USER_INPUT", "deeper than 8"},
		{`{ themes(filter: {workingGroups: {via: {page: {min: 1}}, some: {}}}) { totalCount } }`, "BAD_USER_INPUT", "filter.workingGroups.via.page: ABOUT has no page"},
		{`{ workingGroups(first: 1) { nodes { members(via: {dueOn: {exists: true}}) { totalCount } } } }`, "BAD_USER_INPUT", "via.dueOn: MEMBER_OF has no dueOn; it has role, status"},
		{`{ people(filter: {affiliations: {some: {ids: ["organization:unknown"]}}}) { totalCount } }`, "NOT_FOUND", "filter.affiliations.some.ids[0]"},
		{`{ themes(orderBy: [{by: COUNTRY}]) { totalCount } }`, "BAD_USER_INPUT", "orderBy[0]: Theme can't be sorted by COUNTRY; it can be by ID, NAME"},
		{`{ obligations(orderBy: [{by: STATE}, {by: STATE}]) { totalCount } }`, "BAD_USER_INPUT", "orderBy[1]: STATE is given twice"},
		{`{ stakeholdersOwing(orderBy: [{by: KIND}]) { totalCount } }`, "BAD_USER_INPUT", "it can be by ID, NAME, DATE, OVERDUE, OPEN"},
	} {
		answer := ask(t, base, test.query)
		if text := fmt.Sprint(answer["errors"]); apitest.Codes(answer) != test.code || !strings.Contains(text, test.says) {
			t.Errorf("%s\ngave %v, want the code %s and a message with %q", test.query, answer, test.code, test.says)
		}
	}
	answer := ask(t, base, `{ a: node(id: "theme:unknown") { id } b: node(id: "not an id") { id } nodes(ids: ["theme:unknown", "theme:promoting-effective-policing"]) { id } }`)
	want := map[string]any{"a": nil, "b": nil, "nodes": []any{nil, map[string]any{"id": "theme:promoting-effective-policing"}}}
	if fmt.Sprint(answer["data"]) != fmt.Sprint(want) {
		t.Errorf("unknown ids gave %v, want %v", answer, want)
	}
}

// aliases writes a field several times, each under a name of its own.
func aliases(n int, field string) (text string) {
	for i := range n {
		text += fmt.Sprintf("f%d: %s ", i, field)
	}
	return text
}

// The cursor of a search is good for that search alone, and its names of labels are those of the ids.
func TestASearchIsPagedAndSaysItsLabels(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	answer := ask(t, base, `{ search(query: "policing") { facets { label count } edges { cursor node { id } } } }`)
	found := answer["data"].(map[string]any)["search"].(map[string]any)
	edges, facets := found["edges"].([]any), map[string]float64{}
	if len(edges) < 2 {
		t.Fatalf("policing is found nowhere: %v", answer)
	}
	for _, facet := range found["facets"].([]any) {
		facets[facet.(map[string]any)["label"].(string)] = facet.(map[string]any)["count"].(float64)
	}
	for _, edge := range edges {
		label, _, _ := strings.Cut(edge.(map[string]any)["node"].(map[string]any)["id"].(string), ":")
		facets[strings.ToUpper(strings.ReplaceAll(label, "-", "_"))]--
	}
	for label, rest := range facets {
		if rest != 0 {
			t.Errorf("the facet of %s is wrong by %v", label, rest)
		}
	}
	after := edges[0].(map[string]any)["cursor"].(string)
	second := ask(t, base, fmt.Sprintf(`{ search(query: "policing", first: 1, after: %q) { edges { cursor node { id } } } }`, after))
	if got := second["data"].(map[string]any)["search"].(map[string]any)["edges"].([]any)[0]; fmt.Sprint(got) != fmt.Sprint(edges[1]) {
		t.Errorf("after the first comes %v, want %v", got, edges[1])
	}
	if other := ask(t, base, fmt.Sprintf(`{ search(query: "police", after: %q) { totalCount } }`, after)); apitest.Codes(other) != "BAD_USER_INPUT" {
		t.Errorf("the cursor of another search gives %v", other)
	}
}

func TestAServerWithoutSearchSaysSo(t *testing.T) {
	base, _ := serving(t, t.TempDir(), "--search", "off")
	answer := ask(t, base, `{ themes { totalCount } search(query: "women") { totalCount } }`)
	if text := fmt.Sprint(answer); apitest.Codes(answer) != "UNAVAILABLE" || !strings.Contains(text, "--search=off") {
		t.Errorf("the answer is %s", text)
	}
}

func TestHTTPIsSpokenAsSpecified(t *testing.T) {
	base, _ := serving(t, t.TempDir(), "--cors-origin", "https://dashboard.example")
	endpoint := base + "/graphql"
	query := url.Values{"query": {"{ __typename }"}}.Encode()
	for _, test := range []struct {
		name, method, url, contentType, accept, body string
		status                                       int
		answerType                                   string
	}{
		{"a query by POST", "POST", endpoint, "application/json", "", `{"query":"{ __typename }"}`, 200, api.JSONType},
		{"a query by GET", "GET", endpoint + "?" + query, "", "", "", 200, api.JSONType},
		{"the newer media type", "POST", endpoint, "application/json", api.ResponseType, `{"query":"{ __typename }"}`, 200, api.ResponseType},
		{"an invalid query in the newer media type", "POST", endpoint, "application/json", api.ResponseType, `{"query":"{ no }"}`, 400, api.ResponseType},
		{"an invalid query in JSON", "POST", endpoint, "application/json", api.JSONType, `{"query":"{ no }"}`, 200, api.JSONType},
		{"no query", "POST", endpoint, "application/json", "", `{}`, 400, api.JSONType},
		{"a body that is not JSON", "POST", endpoint, "application/json", "", `{`, 400, api.JSONType},
		{"another content type", "POST", endpoint, "text/plain", "", `{"query":"{ __typename }"}`, 415, api.JSONType},
		{"an answer that can't be had", "POST", endpoint, "application/json", "text/html", `{"query":"{ __typename }"}`, 406, api.JSONType},
		{"another method", "PUT", endpoint, "application/json", "", `{"query":"{ __typename }"}`, 405, api.JSONType},
		{"a body that is too large", "POST", endpoint, "application/json", "", `{"query":"` + strings.Repeat(" ", operation.MaxBody) + `"}`, 413, api.JSONType},
		{"too many tokens", "POST", endpoint, "application/json", api.ResponseType, `{"query":"{` + strings.Repeat(" a", operation.MaxTokens) + `}"}`, 400, api.ResponseType},
	} {
		request, err := http.NewRequest(test.method, test.url, strings.NewReader(test.body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", test.contentType)
		request.Header.Set("Accept", test.accept)
		request.Header.Set("Origin", "https://elsewhere.example")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		got, _, _ := strings.Cut(response.Header.Get("Content-Type"), ";")
		answer := apitest.Decoded(t, response)
		if response.StatusCode != test.status || got != test.answerType {
			t.Errorf("%s: status %d, %s, want %d, %s\n%v", test.name, response.StatusCode, got, test.status, test.answerType, answer)
		}
		if origin := response.Header.Get("Access-Control-Allow-Origin"); origin != "" {
			t.Errorf("%s: a foreign origin is let in: %q", test.name, origin)
		}
	}
	request, _ := http.NewRequest("GET", endpoint+"?"+query, nil)
	request.Header.Set("Origin", "https://dashboard.example")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if origin := response.Header.Get("Access-Control-Allow-Origin"); origin != "https://dashboard.example" {
		t.Errorf("the configured origin got %q", origin)
	}
	for origin, want := range map[string]string{"https://dashboard.example": "authorization,traceparent", "https://elsewhere.example": ""} {
		request, _ := http.NewRequest("OPTIONS", endpoint, nil)
		request.Header.Set("Origin", origin)
		request.Header.Set("Access-Control-Request-Method", "POST")
		request.Header.Set("Access-Control-Request-Headers", "authorization,traceparent")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if got := response.Header.Get("Access-Control-Allow-Headers"); got != want {
			t.Errorf("a page of %s may send %q, want %q", origin, got, want)
		}
	}
}

func TestHEADGivesTheHeadersOfGET(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	address := base + "/graphql?query=%7Bthemes%7BtotalCount%7D%7D"
	head, err := http.Head(address)
	if err != nil {
		t.Fatal(err)
	}
	_ = head.Body.Close()
	get, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	_ = get.Body.Close()
	for _, name := range []string{"Etag", "Content-Type", "Content-Length", "Cache-Control"} {
		if head.Header.Get(name) == "" || head.Header.Get(name) != get.Header.Get(name) {
			t.Errorf("%s: HEAD %q, GET %q", name, head.Header.Get(name), get.Header.Get(name))
		}
	}
}
