package search_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/search"
)

func clock() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }

// vocabulary is few words, so that they meet: forms of one word, of three languages, names of
// organizations and words that say nothing.
var vocabulary = []string{
	"women", "woman", "policing", "police", "the", "of", "UK", "us", "US", "United", "Kingdom", "CTITF", "UNCTIF",
	"counter-terrorism", "counterterrorism", "égalité", "l'égalité", "réseaux", "réseau", "التوصيات", "توصية", "الأمن", "امن",
}

var organizationNames = []string{"United Kingdom", "UK", "CTITF", "UNCTIF", "US", "the United States", "women", "الأمن", "of"}

// author writes random graphs and queries.
type author struct{ *rapid.T }

func pick[T any](a author, items ...T) T { return rapid.SampledFrom(items).Draw(a.T, "pick") }

func (a author) upTo(n int) int { return rapid.IntRange(0, n).Draw(a.T, "n") }

func (a author) oneIn(n int) bool { return a.upTo(n-1) == n-1 }

func (a author) text() string {
	text := make([]string, 1+a.upTo(5))
	for i := range text {
		text[i] = pick(a, vocabulary...)
	}
	return strings.Join(text, " ")
}

type fields map[string]any

// nodes writes the steps that put some nodes, with texts and fields that not everybody sees.
func (a author) nodes() (steps []graph.Op) {
	add := func(label graph.Label, id string, properties fields, levels fields) {
		line := fields{"label": label, "id": id, "properties": properties, "fieldVisibility": levels}
		if a.oneIn(3) {
			line["visibility"] = pick(a, graph.Clearances()...)
		}
		if a.oneIn(4) {
			line["assumption"] = "we think so"
		}
		if a.oneIn(4) {
			line["since"] = pick(a, "2030", "2031-07-01")
		}
		if line["since"] == nil && a.oneIn(4) {
			line["until"] = pick(a, "2031", "2031-06-30")
		}
		text, err := json.Marshal(line)
		if err != nil {
			a.Fatal(err)
		}
		op, problems := ndjson.ParseLine(text)
		if problems != nil {
			a.Fatal(problems)
		}
		steps = append(steps, op)
	}
	for i := range a.upTo(4) {
		properties := fields{"name": pick(a, organizationNames...)}
		if a.oneIn(2) {
			properties["aliases"] = []string{pick(a, organizationNames...), pick(a, organizationNames...)}
		}
		if a.oneIn(2) {
			properties["abbreviation"] = pick(a, organizationNames...)
		}
		levels := fields{}
		if a.oneIn(3) {
			levels["aliases"] = pick(a, graph.Clearances()...)
		}
		add(graph.LabelOrganization, fmt.Sprintf("organization:o%d", i), properties, levels)
	}
	for i := range a.upTo(2) {
		levels := fields{}
		if a.oneIn(2) {
			levels["name"] = pick(a, graph.Clearances()...)
		}
		if a.oneIn(2) {
			levels["aliases"] = pick(a, graph.Clearances()...)
		}
		if a.oneIn(2) {
			levels["roleTitle"] = pick(a, graph.Clearances()...)
		}
		add(graph.LabelPerson, fmt.Sprintf("person:p%d", i), fields{"name": a.text(), "aliases": []string{pick(a, organizationNames...), a.text()}, "roleTitle": a.text()}, levels)
	}
	for i := range a.upTo(3) {
		levels := fields{}
		if a.oneIn(2) {
			levels["text"] = pick(a, graph.Clearances()...)
		}
		add(graph.LabelResponse, fmt.Sprintf("response:r%d", i), fields{"kind": "NOTED", "text": a.text()}, levels)
	}
	for i := range a.upTo(6) {
		add(graph.LabelRecommendation, fmt.Sprintf("recommendation:r%d", i), fields{"text": a.text()}, fields{})
	}
	for i := range a.upTo(3) {
		add(graph.LabelTheme, fmt.Sprintf("theme:t%d", i), fields{"name": a.text(), "summary": a.text()}, fields{})
	}
	return steps
}

// query writes a query, most often a valid one.
func (a author) query() string {
	part := func() string {
		switch a.upTo(9) {
		case 0:
			return `"` + a.text() + `"`
		case 1:
			return pick(a, "wom*", "pol*", "un*", "توص*", "coun*")
		case 2:
			return pick(a, organizationNames...)
		case 3:
			return "(" + pick(a, vocabulary...) + " OR " + a.text() + ")"
		case 4:
			return pick(a, "-", "NOT ") + pick(a, vocabulary...)
		default:
			return pick(a, vocabulary...)
		}
	}
	query := part()
	for range a.upTo(2) {
		query += pick(a, " ", " ", " AND ", " OR ") + part()
	}
	return query
}

// asked is a search with all its arguments.
type asked struct {
	query       string
	labels      []graph.Label
	asOf        *graph.Date
	assumptions bool
}

func (a author) asked() asked {
	q := asked{query: a.query(), assumptions: !a.oneIn(3)}
	if a.oneIn(3) {
		q.labels = []graph.Label{pick(a, graph.LabelOrganization, graph.LabelRecommendation), graph.LabelTheme}
	}
	if a.oneIn(3) {
		day := graph.NewDate(2031, 6, 30) + graph.Date(a.upTo(1))
		q.asOf = &day
	}
	return q
}

// on searches on a graph as a clearance.
func (q asked) on(t *rapid.T, g *query.Graph, c graph.Clearance, args query.PageArgs) (found *query.SearchConnection, answer error) {
	err := g.Read(t.Context(), graph.Viewer{Clearance: c}, func(v *query.View) error {
		found, answer = v.AsOf(q.asOf).Assumptions(q.assumptions).Search(t.Context(), q.query, q.labels, args)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found, answer
}

// written writes all that a search answers.
func written(c *query.SearchConnection, err error) string {
	if err != nil {
		return fmt.Sprintln(graph.CodeOf(err), err)
	}
	text := fmt.Sprintln(c.TotalCount, c.Facets, c.PageInfo)
	for _, e := range c.Edges {
		text += fmt.Sprintln(e.Cursor(), e.Node.Ref(), e.Score, e.Highlights())
	}
	return text
}

func idsOf(c *query.SearchConnection) (ids []string) {
	for _, n := range c.Nodes() {
		ids = append(ids, n.Ref().ID)
	}
	return ids
}

// searched returns the graph of a store with an index, which is closed when the test ends.
func searched(t testing.TB, s graph.Store) *query.Graph {
	x := search.Follow(s, search.Options{Poll: time.Hour})
	t.Cleanup(func() { _ = x.Close() })
	return query.New(s, clock).UseIndex(x)
}

// anew returns the graph of a new store that holds the elements, with an index built from it.
func anew(t *rapid.T, elements []graph.Element) *query.Graph {
	s := graphtest.NewNaive()
	steps := make([]graph.Op, len(elements))
	for i, e := range elements {
		steps[i].Put = e
	}
	graphtest.Refill(t, s, steps)
	x := search.Follow(s, search.Options{Poll: time.Hour})
	t.Cleanup(func() { _ = x.Close() })
	return query.New(s, clock).UseIndex(x)
}

func elementsOf(steps []graph.Op) (elements []graph.Element) {
	for _, step := range steps {
		elements = append(elements, step.Put)
	}
	return slices.Clip(elements)
}
