package integrity_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// The check asks for the provenance of a property, and compares its quotes, as it does for those of elements.
func TestTheProvenanceOfAPropertyIsChecked(t *testing.T) {
	const facts = `{"label":"Document","id":"document:d","properties":{"title":"D"},"sources":[{"document":"document:d","page":1,"quote":"One"}]}
{"label":"Response","id":"response:x","properties":{"kind":"NOTED"},"assumption":"x","propertySources":{"retractedOn":{},"submittedOn":{"sources":[{"document":"document:d","page":1,"quote":"Two"}]},"text":{"assumption":"x"}}}
`
	store := graphtest.NewNaive()
	steps, err := ndjson.ReadFile("facts", strings.NewReader(facts))
	if err == nil {
		_, err = mutation.New(query.New(store, time.Now)).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	report, err := integrity.Check(t.Context(), store, map[string]integrity.Text{"document:d": integrity.Pages("One\npage 1 of 1\n")})
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, p := range report.Errors {
		found = append(found, p.String())
	}
	slices.Sort(found)
	want := []string{
		"response:x: propertySources.retractedOn has neither a source nor an assumption",
		`response:x: the quote "Two" is not on page 1 of document:d`,
	}
	if !slices.Equal(found, want) || report.Sources != 2 || report.Quotes != 2 || report.Assumptions != 2 {
		t.Errorf("the check finds %q and %+v", found, report)
	}
}
