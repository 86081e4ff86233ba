package main

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"answerable/internal/apitest"
)

// resumesElsewhere cuts clients off, writes past their servers, and resumes on others: of servers with a
// copy in memory and of those that read by Cypher.
func resumesElsewhere(t *testing.T, s *neo4jServer) {
	bases := []string{s.serving(t, "resident"), s.serving(t, "resident"), s.serving(t, "cypher"), s.serving(t, "cypher")}
	servers := make([]string, len(bases))
	for i, base := range bases {
		apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		servers[i] = base + "/graphql"
	}
	const (
		addressed = `{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x","properties":{"addressedOn":"2020-01-01"}}`
		removed   = `{"remove":{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x"}}`
		query     = `subscription { obligationsChanged(filter: {respondent: "organization:x"}) { changes { before after obligation { respondent { id } subject { id } } } } }`
		owed      = `"changes":[{"before":null,"after":"OPEN","obligation":{"respondent":{"id":"organization:x"},"subject":{"id":"recommendation:x"}}}]`
		gone      = `"changes":[{"before":"OPEN","after":null,"obligation":null}]`
		nothing   = `"changes":[]`
	)
	write := func(lines ...string) {
		must(t, "", s.args("import", fileOf(t, "lines", strings.Join(lines, "\n")+"\n"))...)
	}
	told := func(revision int, changes string) string {
		return fmt.Sprintf(`next: {"data":{"obligationsChanged":{%s}},"extensions":{"revision":%d}}`, changes, revision)
	}
	write(`{"label":"Organization","id":"organization:x","properties":{"name":"X"}}`, `{"label":"Recommendation","id":"recommendation:x","properties":{"text":"Answer."}}`)
	for _, base := range bases { // none of which may answer from before the write
		isNotOlder(t, base, "1", `"organization:x"`)
	}
	first := apitest.OpenEvents(t, servers[0], query, "")
	first.Expect(told(1, nothing))
	second := apitest.OpenEvents(t, servers[2], query, "")
	second.Expect(told(1, nothing))
	write(addressed)
	first.Expect(told(2, owed))
	second.Expect(told(2, owed))
	first.Close()
	second.Close()
	write(removed)
	first = apitest.OpenEvents(t, servers[1], query, first.ID)
	first.Expect(told(3, gone))
	second = apitest.OpenEvents(t, servers[3], query, second.ID) // which has told nobody anything
	second.Expect(told(3, gone))
	write(addressed)
	first.Expect(told(4, owed))
	second.Expect(told(4, owed))
	from := apitest.OpenEvents(t, servers[2], query, "2@2026-01-01") // and from a server to which nobody was connected then
	from.Expect(told(4, nothing))
	change := `"graphChanged":{"relationships":[{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x","relationship":%s}]}`
	there := `{"addressedOn":"2020-01-01","to":{"id":"organization:x"}}`
	for _, server := range []string{servers[0], servers[2], servers[3]} {
		graph := apitest.OpenEvents(t, server, `subscription { graphChanged(after: "1@2026-01-01") { relationships { type from to relationship { addressedOn to { id } } } } }`, "")
		for i, now := range []string{there, "null", there} {
			graph.Expect(fmt.Sprintf(`next: {"data":{`+change+`},"extensions":{"revision":%d}}`, now, i+2))
		}
		if position, _, _ := strings.Cut(graph.ID, "@"); position != "4" {
			t.Errorf("the stream stands at %s", graph.ID)
		}
	}
}

// isNotOlder asks for a node after a revision, once.
func isNotOlder(t *testing.T, base, revision, want string) {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet, queryOf(base, `{ node(id: "organization:x") { id } }`), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Answerable-After", revision)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if body, err := io.ReadAll(response.Body); err != nil || !strings.Contains(string(body), want) {
		t.Errorf("after revision %s: %s, %v", revision, body, err)
	}
}
