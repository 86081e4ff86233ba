package api

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/internal/auth"
)

func TestTheReportIsServed(t *testing.T) {
	api, _, _ := sampleAPI(t)
	api.issuer = auth.NewIssuer([]byte("a key of 32 bytes for these tests"), time.Now)
	routes := Routes(&Streams{api: api}, api.log, nil, false, false)
	const group = "/report/working-group:security-interventions"
	token, err := api.issuer.Token(graph.Viewer{Name: "reader", Clearance: graph.Secretariat, Role: graph.Reader}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, path  string
		header      map[string]string
		status      int
		contentType string
		want        string
	}{
		{"in English by default", group + "?from=2016-09-01&to=2017-09-30", nil, 200, "text/html; charset=utf-8", `<html lang="en" dir="ltr">`},
		{"in the language of the browser", group, map[string]string{"Accept-Language": "ar-MA, fr;q=0.5"}, 200, "text/html; charset=utf-8", `<html lang="ar" dir="rtl">`},
		{"in the language of the address", group + "?language=fr", map[string]string{"Accept-Language": "ar"}, 200, "text/html; charset=utf-8", `<html lang="fr" dir="ltr">`},
		{"as Markdown", group + "?to=2017-10-01&format=markdown", nil, 200, "text/markdown; charset=utf-8", "28 answers are late"},
		{"with a token", group, map[string]string{"Authorization": "Bearer " + token}, 200, "text/html; charset=utf-8", "Review report"},
		{"a token that is none", group, map[string]string{"Authorization": "Bearer x"}, 401, "text/plain; charset=utf-8", "token"},
		{"nothing of that id", "/report/working-group:absent", nil, 404, "text/plain; charset=utf-8", `there is no "working-group:absent"`},
		{"a wrong day", group + "?from=2017-13-01", nil, 400, "text/plain; charset=utf-8", "from: "},
		{"a wrong order of days", group + "?from=2017-03-01&to=2017-02-01", nil, 400, "text/plain; charset=utf-8", "write the earlier day as from"},
		{"a wrong language", group + "?language=xx", nil, 400, "text/plain; charset=utf-8", "write en, fr, ar"},
		{"a wrong format", group + "?format=pdf", nil, 400, "text/plain; charset=utf-8", "write html or markdown"},
	} {
		answer := request{path: test.path, header: test.header}.to(routes)
		if got := answer.Header().Get("Content-Type"); answer.Code != test.status || got != test.contentType || !strings.Contains(answer.Body.String(), test.want) {
			t.Errorf("%s: %d %s\n%s\nwant %d %s with %q", test.name, answer.Code, got, answer.Body, test.status, test.contentType, test.want)
		}
		if policy := answer.Header().Get("Content-Security-Policy"); answer.Code == 200 && (!strings.Contains(policy, "default-src 'none'; style-src 'sha256-") || strings.Contains(policy, "unsafe")) {
			t.Errorf("%s: the policy is %q", test.name, policy)
		}
	}
	if refused := (request{path: group, body: "{}"}).to(routes); refused.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", refused.Code)
	}
}

func TestAReportThatIsHeldIsNotSentAgain(t *testing.T) {
	api, _, _ := sampleAPI(t)
	routes := Routes(&Streams{api: api}, api.log, nil, false, false)
	const path = "/report/working-group:security-interventions?to=2017-10-01"
	for _, encoding := range []string{"identity", "gzip"} {
		first := request{path: path, header: map[string]string{"Accept-Encoding": encoding}}.to(routes)
		tag := first.Header().Get("ETag")
		again := request{path: path, header: map[string]string{"Accept-Encoding": encoding, "If-None-Match": tag}}.to(routes)
		if tag == "" || again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s: %d for %s", encoding, again.Code, tag)
		}
	}
}
