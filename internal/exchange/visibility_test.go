package exchange_test

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/internal/exchange"
)

var noon = time.Date(2031, 5, 15, 12, 0, 0, 0, time.UTC)

// graphOf returns a graph with the lines of a file.
func graphOf(t *testing.T, lines []byte) *query.Graph {
	t.Helper()
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	steps, err := ndjson.ReadFile("test", bytes.NewReader(lines))
	if err != nil {
		t.Fatal(err)
	}
	g := query.New(store, func() time.Time { return noon })
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{Clearance: graph.Secretariat}, "test", steps); err != nil {
		t.Fatal(err)
	}
	return g
}

// fileOf returns a file as a viewer with the clearance gets it, without the line that names the clearance.
func fileOf(t *testing.T, g *query.Graph, c graph.Clearance, format exchange.Format, q exchange.Question) string {
	t.Helper()
	var b bytes.Buffer
	err := g.Read(t.Context(), graph.Viewer{Clearance: c}, func(v *query.View) error {
		b.Reset()
		export, err := exchange.Begin(t.Context(), v, q)
		if err != nil {
			return err
		}
		return export.Write(context.Background(), format, &b)
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer("clearance: "+c.String(), "", ">"+c.String()+"</data>\n", "").Replace(b.String())
}

// The law of visibility for files: each is the one of the graph from which the unseen was cut. The cut graph is what the export
// for the same eyes gives back.
func TestAFileHasNothingOfWhatIsHidden(t *testing.T) {
	day := graph.NewDate(2030, 9, 11)
	// A person without a visible name can be in a view, and not in a file.
	whole := graphOf(t, regexp.MustCompile(`,"fieldVisibility":\{[^}]*\}`).ReplaceAll(data.Harbour, nil))
	var ofAll []string
	for _, c := range graph.Clearances() {
		ndjson, _ := exchange.FormatNamed("graph.ndjson")
		seen := fileOf(t, whole, c, ndjson, exchange.Question{Assumptions: true})
		cut := graphOf(t, []byte(seen))
		ofAll = append(ofAll, seen)
		for _, format := range exchange.Formats {
			for _, q := range []exchange.Question{
				{Assumptions: true},
				{AsOf: &day},
				{Assumptions: true, Boundary: &query.NetworkBoundary{}},
				{AsOf: &day, Assumptions: true, Boundary: &query.NetworkBoundary{MaxDegree: new(int32(12))}},
			} {
				if got, want := fileOf(t, whole, c, format, q), fileOf(t, cut, graph.Secretariat, format, q); got != want {
					t.Errorf("at %s, %s of %+v is not that of the cut graph", c, format.Name, q)
				}
			}
		}
	}
	if len(slices.Compact(ofAll)) < 3 {
		t.Error("all see the same; the test shows nothing")
	}
}

func TestTheWholeAsNDJSONIsTheExportThatIsImported(t *testing.T) {
	format, _ := exchange.FormatNamed("graph.ndjson")
	if got := fileOf(t, graphOf(t, data.GSX), graph.Secretariat, format, exchange.Question{Assumptions: true}); got != string(data.GSX) {
		t.Error("the file differs from the sample's")
	}
}

func TestNoCellIsAFormulaAndNoTextBreaksTheMarkup(t *testing.T) {
	g := graphOf(t, []byte(`{"label":"Organization","id":"organization:a","properties":{"name":"=HYPERLINK(\"x\") <b>&\"'"}}
{"label":"Organization","id":"organization:b","properties":{"name":"B"}}
{"type":"MEMBER_OF","from":"organization:a","to":"organization:b","key":"1","properties":{"role":"+1"},"since":"2030","until":"2030-03"}
{"type":"MEMBER_OF","from":"organization:a","to":"organization:b","key":"2","properties":{},"since":"2031-02"}
`))
	for name, parts := range map[string][]string{
		"nodes.csv":         {`organization:a,"'=HYPERLINK(""x"") <b>&""'",Organization,PUBLIC,`},
		"relationships.csv": {"organization:a,organization:b,MEMBER_OF,1,PUBLIC,2030,2030-03,", ",'+1,"},
		"graph.graphml":     {"=HYPERLINK(&#34;x&#34;) &lt;b&gt;&amp;&#34;&#39;", `<edge id="r2" source="organization:a" target="organization:b">`},
		"graph.gexf": {
			`label="=HYPERLINK(&#34;x&#34;) &lt;b&gt;&amp;&#34;&#39;"`,
			`<spells><spell start="2030-01-01" end="2030-03-31"/><spell start="2031-02-01"/></spells></edge>` + "\n</edges>",
		},
	} {
		format, _ := exchange.FormatNamed(name)
		text := fileOf(t, g, graph.Public, format, exchange.Question{Assumptions: true})
		for _, part := range parts {
			if !strings.Contains(text, part) {
				t.Errorf("%s lacks %s:\n%s", name, part, text)
			}
		}
	}
}
