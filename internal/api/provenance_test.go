package api

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// The API says from where a property is known, and who stated it, also when a query selects no other sources
// and the store leaves out what is not selected.
func TestTheProvenanceOfAPropertyIsShown(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	g := query.New(remote{opened}, time.Now)
	steps, err := ndjson.ReadFile("facts", strings.NewReader(`{"label":"Organization","id":"organization:o","properties":{"name":"O"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"},"propertySources":{"text":{"assumption":"as read"}}}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2030","withdrawnOn":"2031"},"propertySources":{"withdrawnOn":{"sources":[{"statedBy":"organization:o","on":"2031-01-02"}]}}}
`))
	if err == nil {
		_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	_, _, body := cop(t, New(g, nobody, slog.New(slog.DiscardHandler)), `{ recommendations { nodes { propertySources { property assumption sources { on } }
		addressees { edges { propertySources { property assumption sources { document { id } statedBy { id } on } } } } } } }`)
	const want = `{"nodes":[{"propertySources":[{"property":"text","assumption":"as read","sources":[]}],"addressees":{"edges":[{"propertySources":[` +
		`{"property":"withdrawnOn","assumption":null,"sources":[{"document":null,"statedBy":{"id":"organization:o"},"on":"2031-01-02"}]}]}]}}]}`
	if !strings.Contains(body, want) {
		t.Errorf("the answer is %s, and should have %s", body, want)
	}
}

// Whether a response is an assumption makes no difference to any list: those of its subject, of who gave it and of
// the obligation that it settles have it, with and without assumptions.
func TestAnAssumedResponseIsInEveryList(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	g := query.New(opened, time.Now)
	steps, err := ndjson.ReadFile("facts", strings.NewReader(`{"label":"Organization","id":"organization:o","properties":{"name":"O"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"}}
{"label":"Response","id":"response:x","properties":{"kind":"NOTED","submittedOn":"2020-02"},"assumption":"as we heard"}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2020-01"}}
{"type":"ANSWERS","from":"response:x","to":"recommendation:r","assumption":"as we heard"}
{"type":"SUBMITTED_BY","from":"response:x","to":"organization:o","assumption":"as we heard"}
`))
	if err == nil {
		_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, assumptions := range []string{"true", "false"} {
		_, _, body := cop(t, New(g, nobody, slog.New(slog.DiscardHandler)), `{ responses { nodes { id } } recommendations { nodes { responses { nodes { id } }
			obligations(includeAssumptions: `+assumptions+`) { nodes { state responses { id } } } } } organizations { nodes { submitted { nodes { id } } } } }`)
		const list = `{"nodes":[{"id":"response:x"}]}`
		const want = `{"responses":` + list + `,"recommendations":{"nodes":[{"responses":` + list +
			`,"obligations":{"nodes":[{"state":"ANSWERED","responses":[{"id":"response:x"}]}]}}]},"organizations":{"nodes":[{"submitted":` + list + `}]}}`
		if !strings.Contains(body, want) {
			t.Errorf("with includeAssumptions %s the answer is %s, and should have %s", assumptions, body, want)
		}
	}
}
