package graphiql_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/internal/graphiql"
)

// serve mounts the page below a path, so that what it names must be relative to it.
func serve(t *testing.T) (page string) {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle("/some/where/", http.StripPrefix("/some/where", graphiql.Handler("../graphql")))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL + "/some/where/"
}

func get(t *testing.T, url string, header ...string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

func TestPageHoldsItsEndpointAndQuestions(t *testing.T) {
	response, body := get(t, serve(t))
	if response.StatusCode != http.StatusOK || !strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") {
		t.Fatalf("%s, %s", response.Status, response.Header.Get("Content-Type"))
	}
	if !strings.Contains(body, `data-endpoint="../graphql"`) {
		t.Errorf("the page does not name its endpoint:\n%s", body)
	}
	if again, _ := get(t, serve(t)); again.Header.Get("Content-Security-Policy") == response.Header.Get("Content-Security-Policy") {
		t.Error("two pages have one nonce")
	}
	tour := graphiql.Tour()
	if held := strings.Count(body, `<template class="question">`); held != len(tour) || held < 5 {
		t.Errorf("the page holds %d questions of %d", held, len(tour))
	}
	if first := strings.Index(body, "query WhoOwes"); first < 0 || first > strings.Index(body, "query HowMany") {
		t.Errorf("the page does not hold its questions in their order:\n%s", body)
	}
}

func TestPageLoadsNothingFromElsewhere(t *testing.T) {
	response, body := get(t, serve(t))
	if strings.Contains(body, "http://") || strings.Contains(body, "https://") || strings.Contains(body, `="//`) {
		t.Errorf("the page names another host:\n%s", body)
	}
	policy := response.Header.Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self'", "connect-src 'self'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the policy %q is without %q", policy, want)
		}
	}
	for directive := range strings.SplitSeq(policy, ";") {
		name, sources, _ := strings.Cut(strings.TrimSpace(directive), " ")
		if strings.Contains(sources, "unsafe") && name != "style-src-attr" || strings.ContainsAny(sources, ".*") {
			t.Errorf("the policy allows %q", directive)
		}
	}
}

func TestEveryFileThatThePageNamesIsServed(t *testing.T) {
	page := serve(t)
	_, body := get(t, page)
	names := regexp.MustCompile(`(?:src|href)="([^"]+)"`).FindAllStringSubmatch(body, -1)
	if len(names) < 6 {
		t.Fatalf("the page names %d files", len(names))
	}
	types := map[string]string{".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
	for _, name := range names {
		if name[1] == "data:," {
			continue // the icon, so that the browser asks for none
		}
		at, err := url.JoinPath(page, name[1])
		if err != nil {
			t.Fatal(err)
		}
		response, content := get(t, at)
		if response.StatusCode != http.StatusOK || content == "" {
			t.Errorf("%s: %s, %d bytes", name[1], response.Status, len(content))
		}
		if want := types[filepath.Ext(name[1])]; response.Header.Get("Content-Type") != want {
			t.Errorf("%s is %q, not %q", name[1], response.Header.Get("Content-Type"), want)
		}
		vendored := strings.HasPrefix(name[1], "assets/")
		if kept := strings.Contains(response.Header.Get("Cache-Control"), "immutable"); kept != vendored {
			t.Errorf("%s: Cache-Control %q", name[1], response.Header.Get("Cache-Control"))
		}
		if again, _ := get(t, at, "If-None-Match", response.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
			t.Errorf("%s asked again with its ETag: %s", name[1], again.Status)
		}
	}
}

func TestEveryPackageHasItsLicence(t *testing.T) {
	folders, err := filepath.Glob("assets/*")
	if err != nil || len(folders) == 0 {
		t.Fatal("no packages", err)
	}
	versioned := regexp.MustCompile(`-\d+\.\d+\.\d+$`)
	for _, folder := range folders {
		if !versioned.MatchString(folder) {
			t.Errorf("%s does not end in a version", folder)
		}
		if licence, err := os.ReadFile(filepath.Join(folder, "LICENSE")); err != nil || len(licence) < 500 {
			t.Errorf("%s: no licence: %v", folder, err)
		}
	}
}

func TestWhatIsNotThereIsNotFound(t *testing.T) {
	page := serve(t)
	for _, name := range []string{"index.html", "tour/1-who-owes.graphql", "tour/", "assets/", "assets", "graphiql.go", "x"} {
		if response, _ := get(t, page+name); response.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", name, response.Status)
		}
	}
}

func TestOnlyGetIsAllowed(t *testing.T) {
	w := httptest.NewRecorder()
	graphiql.Handler("/graphql").ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("%d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}

func TestEveryQuestionFitsTheSchema(t *testing.T) {
	names, err := filepath.Glob("../../graph/schema/*.graphqls")
	if err != nil || len(names) == 0 {
		t.Fatal("no schema", err)
	}
	var sources []*ast.Source
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	names = nil
	for _, question := range graphiql.Tour() {
		document, errs := gqlparser.LoadQueryWithRules(schema, question, nil)
		if errs != nil {
			t.Errorf("%v in\n%s", errs, question)
			continue
		}
		if len(document.Operations) != 1 || document.Operations[0].Name == "" || slices.Contains(names, document.Operations[0].Name) {
			t.Errorf("a tab has the name of its one operation, which no other has:\n%s", question)
		}
		names = append(names, document.Operations[0].Name)
	}
}
