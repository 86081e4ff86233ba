package api

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"answerable/internal/operation"
)

// nested returns a query that is so many fields deep.
func nested(depth int) string {
	end := "{ totalCount }"
	if depth%2 == 1 {
		end = "{ nodes { id } }"
	}
	levels := (depth - 2) / 2 // of two fields, below the first and above the last
	return "{ themes(first: 1) " + strings.Repeat("{ nodes { parts(first: 1) ", levels) + end + strings.Repeat(" } }", levels) + " }"
}

func TestOverALimitIsARefusalWithACodeAndNoStoreCall(t *testing.T) {
	api, store, _ := sampleAPI(t)
	repeat := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format+" ", i)
		}
		return b.String()
	}
	// Thirty fragments, each of which spreads the next one twice: 2^30 fields.
	var bomb strings.Builder
	for i := range 30 {
		fmt.Fprintf(&bomb, "fragment f%d on Query { a%d: __typename ...f%d ...f%d } ", i, i, i+1, i+1)
	}
	for name, test := range map[string]struct {
		request request
		status  int
		code    string
	}{
		"depth":                {posted(nested(operation.MaxDepth + 1)), 400, "DEPTH_LIMIT_EXCEEDED"},
		"aliases":              {posted("{" + repeat(operation.MaxAliases+1, "a%d: __typename") + "}"), 400, "ALIAS_LIMIT_EXCEEDED"},
		"aliases of fragments": {posted("{" + repeat(26, "a%d: themes { ...f }") + "} fragment f on ThemeConnection { b: totalCount }"), 400, "ALIAS_LIMIT_EXCEEDED"},
		"repeated fields":      {posted("{" + repeat(operation.MaxRepeated+1, "__typename #%d\n") + "}"), 400, "REPETITION_LIMIT_EXCEEDED"},
		"fields repeated by fragments": {
			posted("{ " + strings.Repeat("...f ", 26) + "} fragment f on Query { __typename __typename }"), 400, "REPETITION_LIMIT_EXCEEDED",
		},
		"fields":                  {posted("{ themes { nodes { " + repeat(operation.MaxFields+1, "id #%d\n") + "} } }"), 400, "FIELD_LIMIT_EXCEEDED"},
		"a bomb of fragments":     {posted("{ ...f0 } " + bomb.String() + "fragment f30 on Query { __typename }"), 400, "FIELD_LIMIT_EXCEEDED"},
		"directives":              {posted("{" + repeat(operation.MaxDirectives+1, "__typename @skip(if: false) #%d\n") + "}"), 400, "REPETITION_LIMIT_EXCEEDED"},
		"directives of fields":    {posted("{ themes { nodes {" + strings.Repeat(" id @skip(if: false) name @skip(if: false)", 26) + "} } }"), 400, "DIRECTIVE_LIMIT_EXCEEDED"},
		"directives in one place": {posted("{ __typename" + strings.Repeat(" @skip(if: false)", operation.MaxDirectives/10+1) + " }"), 400, "DIRECTIVE_LIMIT_EXCEEDED"},
		"tokens":                  {posted("{" + repeat(operation.MaxTokens, "a%d") + "}"), 400, "TOKEN_LIMIT_EXCEEDED"},
		"cost of introspection":   {posted("{" + repeat(50, "a%d: __schema { types { fields { type { ofType { fields { name args { name } } } } } } }") + "}"), 400, "COST_LIMIT_EXCEEDED"},
		"page of a subscription":  {posted(`subscription { obligationsChanged { obligations(first: 501) { totalCount } } }`), 400, "PAGE_LIMIT_EXCEEDED"},
		"page":                    {posted(`{ themes(first: 501) { totalCount } }`), 400, "PAGE_LIMIT_EXCEEDED"},
		"page of a variable":      {request{body: `{"query":"query($n: Int) { themes(last: $n) { totalCount } }","variables":{"n":501}}`}, 400, "PAGE_LIMIT_EXCEEDED"},
		"ids": {
			request{body: `{"query":"query($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":[` + strings.Repeat(`"a",`, 500) + `"a"]}}`},
			400, "PAGE_LIMIT_EXCEEDED",
		},
		"body": {posted(strings.Repeat(" ", operation.MaxBody)), 413, "BODY_LIMIT_EXCEEDED"},
		"URL":  {request{path: "/graphql?query=" + url.QueryEscape("{ themes { totalCount } }") + strings.Repeat("+", operation.MaxBody)}, 414, "BODY_LIMIT_EXCEEDED"},
	} {
		for _, mediaType := range []string{JSONType, ResponseType} {
			test.request.header = map[string]string{"Accept": mediaType}
			answer := test.request.to(api)
			if answer.Code != test.status || errorCodes(t, answer) != test.code {
				t.Errorf("%s as %s: %d %.300s, want %d %s", name, mediaType, answer.Code, answer.Body, test.status, test.code)
			}
			if strings.Contains(answer.Body.String(), `"data"`) {
				t.Errorf("%s as %s: a refused request has data", name, mediaType)
			}
		}
	}
	if calls := store.calls.Load(); calls != 0 {
		t.Errorf("requests over a limit made %d calls of the store", calls)
	}
	for name, query := range map[string]string{
		"depth":      nested(operation.MaxDepth),
		"aliases":    "{" + repeat(operation.MaxAliases, "a%d: __typename") + "}",
		"repetition": "{" + strings.Repeat("__typename ", operation.MaxRepeated) + "}",
		"page":       `{ themes(first: 500) { totalCount } }`,
	} {
		if answer := posted(query).to(api); answer.Code != 200 || errorCodes(t, answer) != "" {
			t.Errorf("at the limit of %s: %d %.300s", name, answer.Code, answer.Body)
		}
	}
}

func TestOneMoreOperationThanMayRunIsRefused(t *testing.T) {
	api, store, _ := sampleAPI(t, func(s *Config) { s.limits.Operations = 1 })
	api.limiter.wait = 0
	release, err := api.limiter.acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	answer := posted("{ themes { totalCount } }").to(api)
	if answer.Code != http.StatusTooManyRequests || errorCodes(t, answer) != "CONCURRENCY_LIMIT_EXCEEDED" || answer.Header().Get("Retry-After") == "" {
		t.Errorf("%d %v %s, want 429 with a Retry-After", answer.Code, answer.Header(), answer.Body)
	}
	if calls := store.calls.Load(); calls != 0 {
		t.Errorf("it made %d calls of the store", calls)
	}
	release()
	for range 2 { // every answer gives its slot back
		if answer := posted("{ themes { totalCount } }").to(api); answer.Code != http.StatusOK {
			t.Errorf("with a free slot: %d %s", answer.Code, answer.Body)
		}
	}
}

func TestAnOperationWaitsForASlot(t *testing.T) {
	api, _, _ := sampleAPI(t, func(s *Config) { s.limits.Operations = 1 })
	api.limiter.wait = time.Hour
	release, err := api.limiter.acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan int)
	go func() { done <- posted("{ themes { totalCount } }").to(api).Code }()
	release()
	if code := <-done; code != http.StatusOK {
		t.Errorf("status %d", code)
	}
}

func TestAnAnswerThatTakesTooLongIsRefused(t *testing.T) {
	api, _, _ := sampleAPI(t, func(s *Config) { s.limits.Time = time.Nanosecond })
	answer := posted("{ themes { nodes { name } } }").to(withDeadline(api.limits.Time, api))
	if answer.Code != http.StatusUnprocessableEntity || errorCodes(t, answer) != "TIME_LIMIT_EXCEEDED" {
		t.Errorf("%d %s, want 422 TIME_LIMIT_EXCEEDED", answer.Code, answer.Body)
	}
}

func TestWhatCostsTooMuchIsRefusedAndSaysWhat(t *testing.T) {
	api, _, _ := sampleAPI(t)
	answer := posted(`{ obligations(first: 500) { nodes { respondent { obligations(first: 500) { nodes { respondent { obligations(first: 2) { nodes { id } } } } } } } } }`).to(api)
	if answer.Code != http.StatusBadRequest || errorCodes(t, answer) != "COST_LIMIT_EXCEEDED" || !strings.Contains(answer.Body.String(), "obligations.nodes.respondent.obligations.nodes.respondent.obligations costs most") {
		t.Errorf("%d %s", answer.Code, answer.Body)
	}
	answer = request{body: `{"query":"{ themes(first: 500) { nodes { parts(first: 500) { nodes { parts(first: 500) { totalCount } } } } } }","extensions":{"cost":true}}`}.to(api)
	if answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), `"cost":{"total":`) {
		t.Errorf("%d %s", answer.Code, answer.Body)
	}
}
