package api

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestABrowserAtTheAPIIsLedToThePage(t *testing.T) {
	const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
	api, _, _ := sampleAPI(t)
	with, without := Routes(NewStreams(api, nil), api.log, nil, true, false), Routes(NewStreams(api, nil), api.log, nil, false, false)
	query := "?query=" + "%7Bthemes%7BtotalCount%7D%7D"
	for _, test := range []struct {
		name, method, path, accept string
		want                       int
	}{
		{"a browser", "GET", "/graphql", browser, 303},
		{"a browser, with a slash", "GET", "/graphql/", browser, 303},
		{"a browser that looks first", "HEAD", "/graphql", browser, 303},
		{"a browser with a question", "GET", "/graphql" + query, browser, 200},
		{"a page alone", "GET", "/graphql", "text/html", 303},
		{"rather JSON", "GET", "/graphql", "application/json, text/html;q=0.9", 400},
		{"as gladly JSON", "GET", "/graphql", "text/html, application/graphql-response+json", 400},
		{"rather anything", "GET", "/graphql", "text/html;q=0.1, */*", 400},
		{"no page at all", "GET", "/graphql", "text/html;q=0, */*", 400},
		{"anything", "GET", "/graphql", "*/*", 400},
		{"nothing said", "GET", "/graphql", "", 400},
		{"a client", "GET", "/graphql" + query, "*/*", 200},
		{"a client, with a slash", "GET", "/graphql/" + query, "*/*", 200},
		{"a form of a browser", "POST", "/graphql", browser, 415},
		{"another method, with a slash", "PUT", "/graphql/", "*/*", 405},
		{"below it is nothing", "GET", "/graphql/x", "*/*", 404},
	} {
		t.Run(test.name, func(t *testing.T) {
			ask := func(h http.Handler) *httptest.ResponseRecorder {
				request := httptest.NewRequestWithContext(t.Context(), test.method, test.path, nil)
				if test.accept != "" {
					request.Header.Set("Accept", test.accept)
				}
				answer := httptest.NewRecorder()
				h.ServeHTTP(answer, request)
				return answer
			}
			answer := ask(with)
			if answer.Code != test.want || (answer.Header().Get("Location") == PagePath) != (test.want == 303) {
				t.Errorf("%d, to %q; want %d", answer.Code, answer.Header().Get("Location"), test.want)
			}
			if answer.Code == 303 && (!strings.Contains(answer.Header().Get("Vary"), "Accept") || answer.Header().Get("Cache-Control") != "no-store") {
				t.Errorf("a cache may give it to others: %v", answer.Header())
			}
			if alone := ask(without); alone.Code == 303 {
				t.Error("it leads to a page that is not served")
			}
		})
	}
}

func TestProfilesAreNoPartOfTheAPI(t *testing.T) {
	answer := httptest.NewRecorder()
	api, _, _ := sampleAPI(t)
	Routes(NewStreams(api, nil), api.log, nil, false, false).ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/debug/pprof/", nil))
	if answer.Code != http.StatusNotFound {
		t.Errorf("the API answers %d to /debug/pprof/", answer.Code)
	}
}
