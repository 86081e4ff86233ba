package api

import (
	"strings"
	"testing"
	"time"

	"answerable/graph"
)

// Two viewers with the same clearance share answers, but for those that say who asked.
func TestTheViewerIsToldWhoItIs(t *testing.T) {
	api, _, _ := sampleAPI(t, func(c *Config) { c.cacheBytes = 1 << 20 })
	const document = `{ ...v themes(first: 1) { totalCount } } fragment v on Query { viewer { name clearance role answersFor } }`
	tags := map[string]string{}
	for range 2 {
		for want, viewer := range map[string]graph.Viewer{
			`{"name":null,"clearance":"PUBLIC","role":null,"answersFor":[]}`:                                         {},
			`{"name":"a","clearance":"PUBLIC","role":"READER","answersFor":[]}`:                                      {Name: "a", Role: graph.Reader},
			`{"name":"b","clearance":"PUBLIC","role":"READER","answersFor":[]}`:                                      {Name: "b", Role: graph.Reader},
			`{"name":"b","clearance":"PUBLIC","role":"EDITOR","answersFor":[]}`:                                      {Name: "b", Role: graph.Editor},
			`{"name":"b","clearance":"MEMBER","role":"EDITOR","answersFor":[]}`:                                      {Name: "b", Role: graph.Editor, Clearance: graph.Member},
			`{"name":"b","clearance":"PUBLIC","role":"RESPONDENT","answersFor":["organization:x"]}`:                  {Name: "b", Role: graph.Respondent, AnswersFor: []string{"organization:x"}},
			`{"name":"b","clearance":"PUBLIC","role":"RESPONDENT","answersFor":["organization:x","organization:y"]}`: {Name: "b", Role: graph.Respondent, AnswersFor: []string{"organization:x", "organization:y"}},
		} {
			r := got(document)
			if viewer.Name != "" {
				token, err := nobody.Token(viewer, time.Hour)
				if err != nil {
					t.Fatal(err)
				}
				r.header["Authorization"] = "Bearer " + token
			}
			answer := r.to(api)
			if !strings.Contains(answer.Body.String(), `"viewer":`+want) {
				t.Errorf("%+v is told %s", viewer, answer.Body)
			}
			if tag := answer.Header().Get("Etag"); tags[tag] != "" && tags[tag] != want {
				t.Errorf("%s and %s have one tag", tags[tag], want)
			} else {
				tags[tag] = want
			}
		}
	}
}
