package main

import (
	"fmt"
	"strings"
	"testing"
)

// resumesElsewhere cuts a client off, writes past its server, and resumes on another one.
func resumesElsewhere(t *testing.T, s *neo4jServer) {
	bases := []string{s.serving(t, "resident"), s.serving(t, "resident"), s.serving(t, "cypher")}
	servers := make([]*streaming, len(bases))
	for i, base := range bases {
		eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		servers[i] = &streaming{t: t, url: base + "/graphql"}
	}
	const (
		addressed = `{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x","properties":{"addressedOn":"2020-01-01"}}`
		removed   = `{"remove":{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x"}}`
		query     = `subscription { obligationsChanged(filter: {debtor: "organization:x"}) { changes { before after obligation { debtor { id } subject { id } } } } }`
		owed      = `"changes":[{"before":null,"after":"OPEN","obligation":{"debtor":{"id":"organization:x"},"subject":{"id":"recommendation:x"}}}]`
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
	eventually(t, "every server has the organization", func() bool {
		for _, base := range bases {
			if !strings.Contains(mustGet(t, queryOf(base, `{ node(id: "organization:x") { id } }`)).body, `"organization:x"`) {
				return false
			}
		}
		return true
	})
	first := servers[0].source(query, "")
	first.expect(told(1, nothing))
	second := servers[2].source(query, "")
	second.expect(told(1, nothing))
	write(addressed)
	first.expect(told(2, owed))
	second.expect(told(2, owed))
	first.close()
	second.close()
	write(removed)
	first = servers[1].source(query, first.id)
	first.expect(told(3, gone))
	second = servers[2].source(query, second.id)
	second.expect(told(3, gone))
	write(addressed)
	first.expect(told(4, owed))
	second.expect(told(4, owed))
	graph := servers[0].source(`subscription { graphChanged(after: "1@2026-01-01") { relationships { type from to relationship { addressedOn to { id } } } } }`, "")
	change := `"graphChanged":{"relationships":[{"type":"ADDRESSED_TO","from":"recommendation:x","to":"organization:x","relationship":%s}]}`
	there := `{"addressedOn":"2020-01-01","to":{"id":"organization:x"}}`
	for i, now := range []string{there, "null", there} {
		graph.expect(fmt.Sprintf(`next: {"data":{`+change+`},"extensions":{"revision":%d}}`, now, i+2))
	}
}
