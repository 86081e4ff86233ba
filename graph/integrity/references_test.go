package integrity_test

import (
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// cited is a graph in which each kind of element refers to others in each way.
const cited = `
{"label":"Document","id":"document:d","properties":{"title":"D"}}
{"label":"Document","id":"document:disputes","properties":{"title":"Disputes"}}
{"label":"Organization","id":"organization:a","properties":{"name":"A"},"sources":[{"document":"document:d"}]}
{"label":"Organization","id":"organization:seat","properties":{"name":"Seat"}}
{"label":"Person","id":"person:p","properties":{"name":"P"}}
{"label":"Theme","id":"theme:t","properties":{"name":"T"}}
{"label":"WorkingGroup","id":"working-group:w","properties":{"name":"W"}}
{"type":"ABOUT","from":"working-group:w","to":"theme:t","properties":{},"sources":[{"document":"document:d"}]}
{"type":"MEMBER_OF","from":"person:p","to":"working-group:w","properties":{"representing":"organization:seat"}}
{"type":"MEMBER_OF","from":"organization:a","to":"working-group:w","properties":{"role":"Chair"},"statements":[{"property":"role","value":"Co-chair","reason":"As read.","sources":[{"document":"document:disputes"}]}]}
`

// A change may remove a node when no other element refers to it. The elements that the same change removes or
// replaces do not count.
func TestANodeIsRemovedOnceNothingRefersToIt(t *testing.T) {
	const (
		gone      = `{"remove":{"id":"document:d"}}`
		newA      = `{"label":"Organization","id":"organization:a","properties":{"name":"A"}}`
		newAbout  = `{"type":"ABOUT","from":"working-group:w","to":"theme:t","properties":{}}`
		noAbout   = `{"remove":{"type":"ABOUT","from":"working-group:w","to":"theme:t"}}`
		newSeat   = `{"type":"MEMBER_OF","from":"person:p","to":"working-group:w","properties":{}}`
		newMember = `{"type":"MEMBER_OF","from":"organization:a","to":"working-group:w","properties":{"role":"Chair"}}`
		stays     = "can't be removed while this refers to it: "
	)
	for _, test := range []struct {
		name  string
		steps []string
		want  []string // what is refused
	}{
		{"all that cites it stays", []string{gone}, []string{stays + "organization:a", stays + "working-group:w ABOUT theme:t"}},
		{"a node that is put anew without it", []string{gone, newA}, []string{stays + "working-group:w ABOUT theme:t"}},
		{"a relationship that is put anew without it", []string{gone, newAbout}, []string{stays + "organization:a"}},
		{"both are put anew", []string{gone, newA, newAbout}, nil},
		{"one is put anew, and the other removed", []string{newA, noAbout, gone}, nil},
		{"what is put anew cites it still", []string{gone, newA, strings.TrimSuffix(newAbout, "}") + `,"sources":[{"document":"document:d","page":2}]}`}, []string{`there is no "document:d"`}},
		{"what a statement cites", []string{`{"remove":{"id":"document:disputes"}}`}, []string{stays + "organization:a MEMBER_OF working-group:w"}},
		{"the statement is gone", []string{`{"remove":{"id":"document:disputes"}}`, newMember}, nil},
		{"an organization that somebody sits for", []string{`{"remove":{"id":"organization:seat"}}`}, []string{stays + "person:p MEMBER_OF working-group:w"}},
		{"nobody sits for it any more", []string{newSeat, `{"remove":{"id":"organization:seat"}}`}, nil},
		{"an end", []string{`{"remove":{"id":"theme:t"}}`}, []string{stays + "working-group:w ABOUT theme:t"}},
		{"an end of what is put anew", []string{`{"remove":{"id":"theme:t"}}`, newAbout}, []string{`to: there is no "theme:t"`}},
		{"an end of what is removed", []string{`{"remove":{"id":"theme:t"}}`, noAbout}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			g := query.New(graphtest.NewNaive(), func() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) })
			apply := func(lines string) error {
				steps, err := ndjson.ReadFile("test", strings.NewReader(strings.TrimSpace(lines)))
				if err == nil {
					_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "", steps)
				}
				return err
			}
			if err := apply(cited); err != nil {
				t.Fatal(err)
			}
			err := apply(strings.Join(test.steps, "\n"))
			if (err == nil) != (test.want == nil) {
				t.Fatalf("it is refused with %v", err)
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("it is refused with %v, and not with %s", err, want)
				}
			}
			if err != nil && strings.Count(err.Error(), "\n")+1 != len(test.want) {
				t.Errorf("it is refused with %v, and with more than %q", err, test.want)
			}
		})
	}
}
