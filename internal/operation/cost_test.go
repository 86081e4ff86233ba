package operation

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/query"
)

// fortyThemes is a graph of forty themes, of which the largest has 600 of 5,000 recommendations.
type fortyThemes struct{}

func (fortyThemes) NodesOf(_ context.Context, labels ...graph.Label) (n int, err error) {
	for _, l := range labels {
		n += map[graph.Label]int{graph.LabelTheme: 40, graph.LabelRecommendation: 5_000}[l]
	}
	return n, nil
}

func (fortyThemes) LinksOf(_ context.Context, _ []graph.Label, hop graph.Hop) (query.Size, error) {
	switch {
	case hop.Type != graph.About:
		return query.Size{}, nil
	case hop.In:
		return query.Size{Total: 10_000, Largest: 600}, nil
	default:
		return query.Size{Total: 10_000, Largest: 3}, nil
	}
}

// measured returns what a query costs in the graph of forty themes.
func measured(t *testing.T, text string, exact bool) (Cost, string) {
	t.Helper()
	source, err := os.ReadFile("../../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: string(source)})
	document, errs := gqlparser.LoadQuery(schema, text) //nolint:staticcheck // the rules do not matter here
	if errs != nil {
		t.Fatal(errs)
	}
	o := &graphql.OperationContext{Operation: document.Operations[0]}
	cost, refused, err := NewLimitsExtension(DefaultLimits(), nil, schema).Measure(t.Context(), o, fortyThemes{}, exact)
	if err != nil {
		t.Fatal(err)
	}
	if refused != nil {
		return cost, refused.Message
	}
	return cost, ""
}

func TestANestedFilterCostsWhatItFollows(t *testing.T) {
	deep := `name: {contains: "zz"}`
	for i := range 6 {
		deep = []string{"themes", "recommendations"}[i%2] + `: {count: {min: 99}, some: {` + deep + `}}`
	}
	for name, filter := range map[string]string{
		"by count": deep, "by some": strings.ReplaceAll(deep, "count: {min: 99}, ", ""), "by none": strings.ReplaceAll(deep, "some", "none"),
		"by all": strings.ReplaceAll(deep, "some", "all"), "negated": "not: {" + deep + "}", "one of two": "or: [{" + deep + "}, {name: {contains: \"a\"}}]",
	} {
		_, message := measured(t, `{ themes(filter: {`+filter+`}) { totalCount } }`, false)
		if !strings.Contains(message, "at most 300000 are allowed. themes.filter.") || !strings.Contains(message, "%") {
			t.Errorf("%s: %q, want a refusal that names the quantifier and its share", name, message)
		}
	}
	for _, filter := range []string{
		`recommendations: {count: {min: 99}}`,
		`recommendations: {some: {themes: {some: {name: {contains: "a"}}}}}`,
	} {
		if cost, message := measured(t, `{ themes(filter: {`+filter+`}) { totalCount } }`, true); message != "" || cost.Total < 500 {
			t.Errorf("%s: %+v, %q", filter, cost, message)
		}
	}
}

func TestAPageCostsNoMoreThanThereIs(t *testing.T) {
	pages := `{ themes(first: 500) { nodes { parts(first: 500) { nodes { parts(first: 500) { nodes { id } } } } } } }`
	if cost, message := measured(t, pages, true); message != "" || cost.Total != 40+40*40+40*40*40 || cost.Largest != "themes.nodes.parts.nodes.parts" {
		t.Errorf("%+v, %q", cost, message)
	}
	_, message := measured(t, strings.ReplaceAll(pages, "parts(first: 500) { nodes { id } }", "parts(first: 500) { nodes { parts(first: 500) { nodes { id } } } }"), false)
	if !strings.Contains(message, "themes.nodes.parts.nodes.parts.nodes.parts costs most of it, 98 %") {
		t.Error(message)
	}
}

func TestEachFurtherDayCostsALedger(t *testing.T) {
	one := `{ a: obligations(asOf: "2020-01-01", first: 0) { totalCount } b: obligations(asOf: "2020-01-01", first: 0) { pageInfo { hasNextPage } } }`
	if cost, message := measured(t, one, true); message != "" || cost.Total != 0 {
		t.Errorf("one day: %+v, %q", cost, message)
	}
	if cost, message := measured(t, strings.Replace(one, "2020-01-01", "2020-01-02", 1), true); message != "" || cost.Total != 5_000 || cost.Largest != "b" {
		t.Errorf("two days: %+v, %q", cost, message)
	}
	if cost, message := measured(t, `{ ledgerSeries(from: "2020-01-01", to: "2020-01-10", every: DAY) { totalCount } }`, true); message != "" || cost.Total != 10+10*5_000/20 {
		t.Errorf("a series: %+v, %q", cost, message)
	}
}
