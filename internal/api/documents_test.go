package api

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"answerable/internal/apitest"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
)

// folderOf writes files into a new folder.
func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

const trustedText = "query ThemeCount($by: Direction! = ASC) {\n  themes(orderBy: [{by: NAME, direction: $by}]) { totalCount }\n}\n"

func TestTrustedDocumentsAreAnsweredByNameAndByHash(t *testing.T) {
	known, err := operation.ReadTrusted(folderOf(t, map[string]string{"themes.graphql": trustedText, "README.md": "not a document"}), operation.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	hash := telemetry.DocumentHash(trustedText)
	for _, only := range []bool{false, true} {
		api, store, _ := sampleAPI(t, func(s *Config) { s.trusted, s.trustedOnly = known, only })
		for name, r := range map[string]request{
			"the name of the operation":  {body: `{"documentId":"ThemeCount"}`},
			"the hash":                   {body: `{"documentId":"` + hash + `"}`},
			"the hash with its kind":     {body: `{"documentId":"sha256:` + hash + `","variables":{"by":"DESC"}}`},
			"a persisted query":          {body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`},
			"the text":                   posted(trustedText),
			"a GET":                      {path: "/graphql?documentId=ThemeCount"},
			"a GET of a persisted query": {path: "/graphql?extensions=" + url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":"`+hash+`"}}`)},
		} {
			if answer := r.to(api); answer.Code != 200 || errorCodes(t, answer) != "" {
				t.Errorf("only %t, %s: %d %s", only, name, answer.Code, answer.Body)
			}
		}
		store.calls.Store(0)
		refused := map[string]struct {
			request request
			status  int
			code    string
		}{
			"an unknown id":                 {request{body: `{"documentId":"Unknown"}`}, 403, operation.CodeNotTrusted},
			"another text beside the id":    {request{body: `{"documentId":"ThemeCount","query":"{ __typename }"}`}, 200, operation.CodeDocumentWrong},
			"an unknown persisted query":    {request{body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}`}, 200, map[bool]string{true: operation.CodeNotSupported, false: operation.CodeNotPersisted}[only]},
			"a malformed persisted query":   {request{body: `{"extensions":{"persistedQuery":"x"}}`}, 200, operation.CodeDocumentWrong},
			"another version of persisting": {request{body: `{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}`}, 200, operation.CodeDocumentWrong},
		}
		if only {
			for _, query := range []string{"{ __typename }", "{ themes { totalCount } }", "{ __schema { types { name } } }", "", "{"} {
				refused["the text "+query] = struct {
					request request
					status  int
					code    string
				}{posted(query), 403, operation.CodeNotTrusted}
			}
			delete(refused, "the text ")
		}
		for name, test := range refused {
			if answer := test.request.to(api); answer.Code != test.status || errorCodes(t, answer) != test.code {
				t.Errorf("only %t, %s: %d %s, want %d %s", only, name, answer.Code, answer.Body, test.status, test.code)
			}
		}
		if calls := store.calls.Load(); calls != 0 {
			t.Errorf("what is not trusted made %d calls of the store", calls)
		}
	}
}

func TestAWrongTrustedDocumentIsAnErrorAtOnce(t *testing.T) {
	const named = "query B { b2: __typename }" // whose hash begins with a letter, as a name must
	for name, test := range map[string]struct {
		files map[string]string
		says  []string
	}{
		"nothing":      {map[string]string{"a.txt": "x"}, []string{"no .graphql file"}},
		"no name":      {map[string]string{"a.graphql": "{ __typename }"}, []string{"a.graphql", "one operation, with a name"}},
		"two":          {map[string]string{"a.graphql": "query A { __typename } query B { __typename }"}, []string{"a.graphql", "one operation"}},
		"syntax":       {map[string]string{"a.graphql": "query A {"}, []string{"a.graphql", "Expected"}},
		"every one":    {map[string]string{"a.graphql": "query A { no }", "b.graphql": "query B { neither }"}, []string{"a.graphql", `"no"`, "b.graphql", `"neither"`}},
		"same name":    {map[string]string{"a.graphql": "query A { __typename }", "b.graphql": "query A { a: __typename }"}, []string{"b.graphql", "another document"}},
		"hash as name": {map[string]string{"a.graphql": "query " + telemetry.DocumentHash(named) + " { __typename }", "b.graphql": named}, []string{"b.graphql", "the SHA-256 of this document"}},
		"over depth":   {map[string]string{"a.graphql": "query A " + nested(operation.MaxDepth+1)}, []string{"a.graphql", "deep"}},
	} {
		_, err := operation.ReadTrusted(folderOf(t, test.files), operation.DefaultLimits())
		for _, says := range test.says {
			if !strings.Contains(fmt.Sprint(err), says) {
				t.Errorf("%s: %v, want %q", name, err, says)
			}
		}
	}
}

func TestAPersistedQueryIsSentOnce(t *testing.T) {
	api, _, _ := sampleAPI(t)
	const text = "{ themes { totalCount } }"
	extensions := `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + telemetry.DocumentHash(text) + `"}}`
	hashAlone, both := request{body: "{" + extensions + "}"}, request{body: `{"query":` + apitest.Quoted(text) + "," + extensions + "}"}
	if answer := hashAlone.to(api); errorCodes(t, answer) != operation.CodeNotPersisted || !strings.Contains(answer.Body.String(), `"PersistedQueryNotFound"`) {
		t.Errorf("before it was sent: %s", answer.Body)
	}
	wrong := request{body: `{"query":"{ __typename }",` + extensions + "}"}
	if answer := wrong.to(api); errorCodes(t, answer) != operation.CodeDocumentWrong {
		t.Errorf("with another text: %s", answer.Body)
	}
	if answer := hashAlone.to(api); errorCodes(t, answer) != operation.CodeNotPersisted {
		t.Errorf("after a wrong text: %s", answer.Body)
	}
	first, second := both.to(api), hashAlone.to(api)
	if errorCodes(t, first) != "" || first.Body.String() != second.Body.String() {
		t.Errorf("%s, then %s", first.Body, second.Body)
	}
}
