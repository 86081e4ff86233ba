package search

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/graphtest"
)

// naively reports whether an entry fits a plan, by reading its texts.
func naively(p plan, e graph.Entry) bool {
	fits := func(part plan) bool { return naively(part, e) }
	switch p := p.(type) {
	case *leaf:
		f := &searchResult{leaves: []*leaf{p}}
		return slices.ContainsFunc(e.Texts, func(text graph.IndexedText) bool { return len(f.spans(words(text.Value))) > 0 })
	case allOf:
		return !slices.ContainsFunc(p.must, func(part plan) bool { return !fits(part) }) && !slices.ContainsFunc(p.not, fits)
	case anyOf:
		return slices.ContainsFunc(p, fits)
	default:
		return slices.ContainsFunc(p.(bestOf), fits)
	}
}

// What is found is what a reader of all texts would find, whatever was written before: every node
// that fits the plan, and no other; and whatever is found is highlighted.
func TestTheIndexFindsWhatTheTextsSay(t *testing.T) {
	graphtest.Configure(t)
	w, err := newWriter()
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	written, hit := 0, 0
	rapid.Check(t, func(r *rapid.T) {
		text := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "the", "women", "woman", "UK", "US", "us", "United", "Kingdom", "x-y", "xy", "توصية", "والتوصيات"}), 0, 5)
		say := func() string { return strings.Join(text.Draw(r, "text"), " ") }
		var entries, there []graph.Entry
		for i := range 8 {
			e := graph.Entry{ID: fmt.Sprintf("organization:o%d", i)}
			if rapid.Bool().Draw(r, "there") {
				e.Label = graph.LabelOrganization
				for _, name := range []bool{true, true, false, false} {
					e.Texts = append(e.Texts, graph.IndexedText{Property: "text", Value: say(), Name: name})
				}
				there = append(there, e)
			}
			entries = append(entries, e)
		}
		if err := w.write(entries); err != nil {
			r.Fatal(err)
		}
		written++
		state, err := w.publish(graph.Revision(written))
		if err != nil {
			r.Fatal(err)
		}
		c := &snapshot{state: state}
		defer c.Close()
		for i := range 8 {
			query := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{
				"women", "a", "the", "UK", "us", "US", "United Kingdom", "OR", "-b", "NOT", `"a b"`, `"united kingdom"`, `"the"`,
				"wom*", "un*", "(a OR b)", "x-y", "xy", "توصية", "التوصيات", "توص*",
			}), 1, 4).Draw(r, "query"), " ")
			if i < 2 { // which are rarely drawn and easily wrong
				query = []string{`"a b"`, "united kingdom"}[i]
			}
			e, err := parse(query)
			if err != nil {
				continue
			}
			found, err := c.Find(context.Background(), query, true, graph.ReadScope{Assumptions: true})
			if err != nil {
				r.Fatalf("%s: %v", query, err)
			}
			var got, want []string
			for _, h := range found.Hits() {
				got = append(got, h.ID)
			}
			p := planner{c.names, true, true, (&matcher{ctx: context.Background(), state: c.state}).hasTerm}.plan(e)
			for _, e := range there {
				if naively(p, e) {
					want = append(want, e.ID)
					if len(found.Highlights(e.Texts)) == 0 {
						r.Fatalf("%s finds %+v and highlights nothing", query, e)
					}
				}
			}
			slices.Sort(got)
			if hit += len(got); !slices.Equal(got, want) {
				r.Fatalf("%s finds %q, and the texts say %q: %+v", query, got, want, there)
			}
		}
	})
	if hit == 0 {
		t.Error("nothing was found; the law says nothing")
	}
}
