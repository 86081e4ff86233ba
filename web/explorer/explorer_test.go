package explorer_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"answerable/web/explorer"
)

// get asks the mounted page; what it leaves to the next handler is answered by a teapot.
func get(t *testing.T, path string, header ...string) (*http.Response, string) {
	t.Helper()
	next := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	explorer.Mount(next, "2017-10-01", "'sha256-c3R5bGU='").ServeHTTP(w, r)
	response := w.Result()
	var body io.Reader = response.Body
	if response.Header.Get("Content-Encoding") == "gzip" {
		uncompressed, err := gzip.NewReader(body)
		if err != nil {
			t.Fatal(err)
		}
		body = uncompressed
	}
	text, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

func TestEveryViewIsThePage(t *testing.T) {
	for _, path := range []string{"/", "/?theme=x", "/search?q=women", "/lanes", "/lanes?theme=x", "/map", "/map?show=x", "/timeline", "/timeline?from=2017-01", "/new", "/new?label=Theme", "/changes", "/n/organization:some-body", "/n/with%20space"} {
		response, body := get(t, path)
		if response.StatusCode != http.StatusOK || response.Header.Get("Content-Type") != "text/html; charset=utf-8" {
			t.Errorf("%s: %s, %s", path, response.Status, response.Header.Get("Content-Type"))
		}
		if !strings.Contains(body, `data-opens-on="2017-10-01"`) {
			t.Errorf("%s does not say with which day it opens:\n%s", path, body)
		}
	}
}

func TestOtherPathsAreLeftToTheNextHandler(t *testing.T) {
	for _, path := range []string{"/graphql", "/graphiql/", "/n", "/n/", "/searching", "/timeline/", "/lanes/x", "/map/", "/maps", "/timelines", "/news", "/changes/", "/healthz", "/index.html", "/assets"} {
		if response, _ := get(t, path); response.StatusCode != http.StatusTeapot {
			t.Errorf("%s: %s", path, response.Status)
		}
	}
	for _, path := range []string{"/assets/", "/assets/none.js", "/assets/../doc.go"} {
		if response, _ := get(t, path); response.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", path, response.Status)
		}
	}
}

func TestEveryFileThatThePageNamesIsServed(t *testing.T) {
	_, body := get(t, "/")
	names := regexp.MustCompile(`(?:src|href)="(/assets/[^"]+)"`).FindAllStringSubmatch(body, -1)
	if len(names) < 3 {
		t.Fatalf("the page names %d files", len(names))
	}
	types := map[string]string{"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml"}
	for _, name := range names {
		plain, content := get(t, name[1])
		if want := types[name[1][strings.LastIndex(name[1], ".")+1:]]; plain.StatusCode != http.StatusOK || plain.Header.Get("Content-Type") != want {
			t.Errorf("%s: %s, %s instead of %s", name[1], plain.Status, plain.Header.Get("Content-Type"), want)
		}
		small, same := get(t, name[1], "Accept-Encoding", "gzip, br")
		if small.Header.Get("Content-Encoding") != "gzip" || same != content || small.Header.Get("ETag") == plain.Header.Get("ETag") {
			t.Errorf("%s: compressed, it is not the same file with a tag of its own", name[1])
		}
		for _, response := range []*http.Response{plain, small} {
			again, _ := get(t, name[1], "If-None-Match", response.Header.Get("ETag"), "Accept-Encoding", response.Header.Get("Content-Encoding"))
			if again.StatusCode != http.StatusNotModified {
				t.Errorf("%s, asked again with its tag: %s", name[1], again.Status)
			}
		}
	}
}

func TestThePolicyLetsThePageTalkToItsOwnOriginAlone(t *testing.T) {
	response, body := get(t, "/")
	policy := response.Header.Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self' 'sha256-c3R5bGU=';", "connect-src 'self'", "require-trusted-types-for 'script'", "trusted-types layout"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the policy %q is without %q", policy, want)
		}
	}
	if strings.Contains(policy, "unsafe") || strings.ContainsAny(strings.Replace(policy, "img-src 'self' blob:;", "", 1), "*:.") {
		t.Errorf("the policy %q allows more than the page's own origin", policy)
	}
	if strings.Contains(body, "http://") || strings.Contains(body, "https://") || strings.Contains(body, "<style") {
		t.Errorf("the page names another host, or has a style of its own:\n%s", body)
	}
}

func TestOnlyGetIsAllowed(t *testing.T) {
	w := httptest.NewRecorder()
	explorer.Mount(http.NotFoundHandler(), "", "").ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("%d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}
