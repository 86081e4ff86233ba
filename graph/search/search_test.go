package search_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// library is a small graph in three languages, whose organizations are named by their texts.
const library = `
{"label":"Organization","id":"organization:uk","properties":{"name":"Government of the United Kingdom","aliases":["United Kingdom","Royaume-Uni","المملكة المتحدة"],"abbreviation":"UK"}}
{"label":"Organization","id":"organization:us","properties":{"name":"United States","abbreviation":"US"}}
{"label":"Organization","id":"organization:who","properties":{"name":"World Health Organization","abbreviation":"WHO"}}
{"label":"Organization","id":"organization:ctitf","properties":{"name":"UNCTIF","aliases":["CTITF"]},"assumption":"The note probably means CTITF."}
{"label":"Organization","id":"organization:quiet","visibility":"SECRETARIAT","properties":{"name":"Quiet Path","aliases":["Silent Road"]}}
{"label":"Theme","id":"theme:kingdom","properties":{"name":"Support by the United Kingdom"}}
{"label":"Theme","id":"theme:uk","properties":{"name":"Policing","summary":"The UK's police, who tell us"}}
{"label":"Theme","id":"theme:royaume","properties":{"name":"La police du Royaume-Uni"}}
{"label":"Theme","id":"theme:mamlaka","properties":{"name":"توصيات المملكة المتحدة"}}
{"label":"Theme","id":"theme:united","properties":{"name":"A kingdom that is united"}}
{"label":"Theme","id":"theme:us","properties":{"name":"US support"}}
{"label":"Theme","id":"theme:ctitf","properties":{"name":"What CTITF asked"}}
{"label":"Theme","id":"theme:unctif","properties":{"name":"What UNCTIF asked"}}
{"label":"Theme","id":"theme:quiet","properties":{"name":"Along the quiet path"}}
{"label":"Theme","id":"theme:silent","properties":{"name":"Along the silent road"}}
{"label":"Theme","id":"theme:hyphen","properties":{"name":"Counter-terrorism law"}}
{"label":"Theme","id":"theme:one","properties":{"name":"Counterterrorism budgets"}}
{"label":"Theme","id":"theme:women","properties":{"name":"Women","summary":"A long text that is about other things, in which she is not"}}
{"label":"Theme","id":"theme:woman","properties":{"name":"Other things","summary":"A text in which there is a woman"}}
{"label":"Person","id":"person:p","properties":{"name":"Zoë Quiet","roleTitle":"Envoy"},"fieldVisibility":{"name":"MEMBER"}}
{"label":"Person","id":"person:paola","properties":{"name":"Paola Esempio","aliases":["باولا إيزيمبيو","Rossi-Esempio"]}}
{"label":"Person","id":"person:shy","properties":{"name":"Bruno Esempio","aliases":["Verdi"]},"fieldVisibility":{"aliases":"MEMBER"}}
{"label":"Theme","id":"theme:alias","properties":{"name":"Water","aliases":["L'eau","الماء"]}}
{"label":"Meeting","id":"meeting:m","properties":{"name":"Gathering","summary":"Lighthouse keepers compare notes"}}
`

func libraryGraph(t *testing.T) *query.Graph {
	t.Helper()
	steps, err := ndjson.ReadFile("library", bytes.NewBufferString(strings.TrimPrefix(library, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	s := graphtest.NewNaive()
	apply(t, s, steps...)
	return searched(t, s)
}

func TestWhatASearchFinds(t *testing.T) {
	g := libraryGraph(t)
	uk := "organization:uk theme:kingdom theme:mamlaka theme:royaume theme:uk"
	for _, test := range []struct {
		viewer     graph.Clearance
		query      string
		want       string // by id
		unassuming bool
	}{
		// Any name of an organization finds the others, in every text.
		{query: "UK", want: uk},
		{query: "uk", want: uk},
		{query: "U.K.", want: uk},
		{query: "Royaume-Uni", want: uk},
		{query: "«royaume uni»", want: "organization:uk theme:royaume"},
		{query: "المملكة المتحدة", want: uk},
		{query: "united kingdom", want: uk + " theme:united"},
		{query: `"united kingdom"`, want: "organization:uk theme:kingdom"},
		{query: "united kingdom police", want: "theme:royaume theme:uk"},
		{query: "police -UK", want: ""},
		{query: "support -UK", want: "theme:us"},
		{query: "UNCTIF", want: "organization:ctitf theme:ctitf theme:unctif"},
		{query: "CTITF", want: "organization:ctitf theme:ctitf theme:unctif"},
		{query: "CTITF", want: "theme:ctitf", unassuming: true},
		// An abbreviation is not the word that is spelt like it.
		{query: "US", want: "organization:us theme:us"},
		{query: "us", want: "theme:us theme:uk organization:us"},
		{query: "WHO", want: "organization:who"},
		{query: "who tell", want: "theme:uk"},
		// A name that the viewer may not see lends nothing.
		{query: "silent road", want: "theme:silent"},
		{query: "silent road", want: "organization:quiet theme:quiet theme:silent", viewer: graph.Secretariat},
		{query: "quiet", want: "theme:quiet"},
		{query: "quiet", want: "person:p theme:quiet", viewer: graph.Member},
		{query: "zoe", want: "person:p", viewer: graph.Member},
		{query: "zoe OR envoy", want: "person:p"},
		// Who and what is not an organization is found by its other names too, as far as the viewer may see them.
		{query: "باولا", want: "person:paola"},
		{query: "rossi", want: "person:paola"},
		{query: "esempio", want: "person:paola person:shy"},
		{query: "verdi", want: ""},
		{query: "verdi", want: "person:shy", viewer: graph.Member},
		{query: "l'eau", want: "theme:alias"},
		{query: "ماء", want: "theme:alias"},
		{query: "lighthouses", want: "meeting:m"},
		// Languages, operators, prefixes.
		{query: "التوصية", want: "theme:mamlaka"},
		{query: "polic*", want: "theme:royaume theme:uk"},
		{query: "the police", want: "theme:royaume theme:uk"},
		{query: "THE POLICE", want: "theme:royaume theme:uk"},
		{query: "policing NOT tell", want: "theme:royaume"},
		{query: "(woman OR kingdom) text", want: "theme:woman theme:women"},
		{query: "asked OR envoy", want: "person:p theme:ctitf theme:unctif"},
		{query: "counter-terrorism", want: "theme:hyphen theme:one"},
		{query: "counterterrorism", want: "theme:hyphen theme:one"},
		{query: "counter terrorism", want: "theme:hyphen"},
		{query: "counterterr*", want: "theme:hyphen theme:one"},
		{query: "nothing", want: ""},
	} {
		err := g.Read(t.Context(), graph.Viewer{Clearance: test.viewer}, func(v *query.View) error {
			assumptions := !test.unassuming
			c, err := v.Assumptions(assumptions).Search(t.Context(), test.query, nil, query.PageArgs{})
			if err != nil {
				return err
			}
			want := strings.Fields(test.want)
			slices.Sort(want)
			if got := slices.Sorted(slices.Values(idsOf(c))); !slices.Equal(got, want) {
				t.Errorf("%s finds %q for %s, and should find %q", test.query, got, test.viewer, want)
			}
			for _, e := range c.Edges {
				if e.Score <= 0 || len(e.Highlights()) == 0 {
					t.Errorf("%s finds %s with score %v and %v", test.query, e.Node.Ref(), e.Score, e.Highlights())
				}
			}
			return nil
		})
		if err != nil {
			t.Errorf("%s: %v", test.query, err)
		}
	}
}

// The best come first: names before other texts, the very word before its forms, what is short and
// says it often before what is long.
func TestTheBestComeFirst(t *testing.T) {
	g := libraryGraph(t)
	for text, want := range map[string]string{
		"women":          "theme:women theme:woman",
		"UK":             "organization:uk",
		"united kingdom": "organization:uk",
		"united states":  "organization:us",
	} {
		_ = g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
			c, err := v.Search(t.Context(), text, nil, query.PageArgs{})
			if err != nil || !strings.HasPrefix(strings.Join(idsOf(c), " "), want) {
				t.Errorf("%s finds %q, %v, and should begin with %s", text, idsOf(c), err, want)
			}
			return nil
		})
	}
}

// A snippet shows the words around what is found, in pieces that are never markup.
func TestSnippets(t *testing.T) {
	long := strings.Repeat("word ", 50)
	s := graphtest.NewNaive()
	g := searched(t, s)
	for text, want := range map[string]string{
		"Women":                "[Women]",
		"<b>women</b> & men":   "<b>[women]</b> & men",
		"no women, no woman.":  "no [women], no [woman].",
		long + "women " + long: "… " + strings.Repeat("word ", 10) + "[women]" + strings.Repeat(" word", 19) + " …",
		long + "women":         "… " + strings.Repeat("word ", 29) + "[women]",
		"women " + long:        "[women]" + strings.Repeat(" word", 29) + " …",
		long + "women " + long + "x women woman y":                      "… " + strings.Repeat("word ", 26) + "x [women] [woman] y",
		strings.Repeat("é", 300) + " women " + strings.Repeat("é", 300): "… [women] …",
	} {
		apply(t, s, theme(t, 1, text))
		err := g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
			c, err := v.Search(t.Context(), "women", nil, query.PageArgs{})
			if err != nil {
				return err
			}
			got := ""
			for _, piece := range c.Edges[0].Highlights()[0].Snippet {
				if piece.Found {
					piece.Text = "[" + piece.Text + "]"
				}
				got += piece.Text
			}
			if got != want {
				t.Errorf("%q is shown as\n%q, and should be\n%q", text, got, want)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
}
