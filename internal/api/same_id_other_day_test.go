package api

import (
	"strings"
	"testing"
)

// An obligation of another day is another object: its id says the day, and nothing else does.
func TestSameIDOtherDay(t *testing.T) {
	api, _, _ := sampleAPI(t)
	const id = "obligation:recommendation:r1~stakeholder-group:states"
	for query, want := range map[string]string{
		`{ obligations(filter: {subject: "recommendation:r1"}, asOf: "2017-03-01") { nodes { id asOf state } } }`:                  `{"id":"` + id + `~asOf=2017-03-01","asOf":"2017-03-01","state":"OPEN"}`,
		`{ obligations(filter: {subject: "recommendation:r1"}, asOf: "2017-10-01") { nodes { id asOf state } } }`:                  `{"id":"` + id + `~asOf=2017-10-01","asOf":"2017-10-01","state":"OVERDUE"}`,
		`{ obligations(filter: {subject: "recommendation:r1"}) { nodes { id state } } }`:                                           `{"id":"` + id + `","state":"OVERDUE"}`,
		`{ node(id: "` + id + `~asOf=2017-03-01") { id ... on Obligation { state } } }`:                                            `{"node":{"id":"` + id + `~asOf=2017-03-01","state":"OPEN"}}`,
		`{ nodes(ids: ["` + id + `~asOf=2017-03-01", "` + id + `"], asOf: "2017-10-01") { id ... on Obligation { state } } }`:      `{"nodes":[{"id":"` + id + `~asOf=2017-03-01","state":"OPEN"},{"id":"` + id + `","state":"OVERDUE"}]}`,
		`{ nodes(ids: ["` + id + `~asOf=2017-3-1", "` + id + `~firm", "` + id + `~", "` + id + `~firm~asOf=2017-03-01"]) { id } }`: `{"nodes":[null,null,null,null]}`,
		`{ themes(asOf: "2017-03-01") { nodes { obligations { totalCount } } } }`:                                                  `themes.nodes.obligations(asOf: \"2017-03-01\") in line 1`,
	} {
		if answer := posted(query).to(api); !strings.Contains(answer.Body.String(), want) {
			t.Errorf("%s\nis answered by %s\nwant %s", query, answer.Body, want)
		}
	}
}
