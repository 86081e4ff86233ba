package search

import (
	"fmt"
	"strings"
	"testing"

	"answerable/graph"
)

// written writes a query as it was understood.
func written(e expression) string {
	list := func(name string, parts []expression) string {
		all := make([]string, len(parts))
		for i, part := range parts {
			all[i] = written(part)
		}
		return name + "(" + strings.Join(all, " ") + ")"
	}
	spell := func(words []word) string {
		all := make([]string, len(words))
		for i, w := range words {
			all[i] = strings.TrimPrefix(w.terms[0], exactWord)
		}
		return strings.Join(all, " ")
	}
	switch e := e.(type) {
	case sequence:
		return "[" + spell(e) + "]"
	case phrase:
		return `"` + spell(e) + `"`
	case prefixTerm:
		return e.letters + "*"
	case disjunction:
		return list("or", e)
	case conjunction:
		if len(e.not) == 0 {
			return list("and", e.must)
		}
		return list("and", e.must) + list("-", e.not)
	default:
		return fmt.Sprintf("%T", e)
	}
}

func TestQueriesAreUnderstood(t *testing.T) {
	for query, want := range map[string]string{
		"policing":                     `[policing]`,
		"  women   in policing ":       `[women in policing]`,
		`"women in policing" Europe`:   `and("women in policing" [europe])`,
		"women OR men":                 `or([women] [men])`,
		"women police OR men":          `or([women police] [men])`,
		"women AND police":             `and([women] [police])`,
		"women NOT men":                `and([women])-([men])`,
		"women -men -\"the police\" x": `and([women] [x])-([men] "the police")`,
		"NOT NOT women":                `[women]`,
		"(women OR men) police":        `and(or([women] [men]) [police])`,
		"-(women OR men) police":       `and([police])-(or([women] [men]))`,
		"polic* women":                 `and(polic* [women])`,
		"Égal*":                        `egal*`,
		"توص*":                         `توص*`,
		"counter-terrorism":            `[counter terrorism]`,
		"a - b":                        `[a b]`,
		"“women” «men» „x“":            `and("women" "men" "x")`,
		"and or not":                   `[and or not]`,
		`"AND"`:                        `"and"`,
		`women "" !!! ()`:              `[women]`,
		"((((women))))":                `[women]`,
		"R&D":                          `[r d]`,
		"x(y)z":                        `[x y z]`,
		strings.Repeat("a ", 32):       "[" + strings.TrimSpace(strings.Repeat("a ", 32)) + "]",
		strings.Repeat("(", 20) + "a" + strings.Repeat(")", 20): "[a]",
	} {
		e, err := parse(query)
		if err != nil || written(e) != want {
			t.Errorf("%s is understood as %v, %v; it should be %s", query, written(e), err, want)
		}
	}
}

func TestWrongQueriesSayWhere(t *testing.T) {
	for query, want := range map[string]string{
		"":                       "query: there is no word to search for",
		"!!! ()":                 "query: there is no word to search for",
		"(women":                 "at character 1: this ( is not closed",
		"women)":                 "at character 6: this ) closes nothing",
		"é \"women":              "at character 3: the quote is not closed; write \" at the end",
		"é «women":               "at character 3: the quote is not closed; write » at the end",
		"OR women":               "at character 1: OR needs a search term on both sides",
		"women OR":               "at character 7: OR needs a search term on both sides",
		"women OR OR men":        "at character 7: OR needs a search term on both sides",
		"women AND":              "at character 7: AND needs a search term on both sides",
		"AND women":              "at character 1: AND needs a search term on both sides",
		"(OR x)":                 "at character 2: OR needs a search term on both sides",
		"NOT women":              "at character 1: this only excludes",
		"men OR -women":          "at character 8: this only excludes",
		"women NOT":              "at character 7: NOT excludes the term after it",
		"women NOT OR x":         "at character 7: NOT excludes the term after it",
		"wom*en":                 "at character 4: a * is allowed only at the end of a word",
		"x *":                    "at character 3: a * belongs at the end of a word",
		"counter-terr*":          "at character 1: a * belongs at the end of one word",
		"p*":                     "at character 1: write at least 2 letters before the *",
		strings.Repeat("a ", 33): "at character 65: there are more than 32 words",
		strings.Repeat("a", 501): "query has 501 characters; at most 500 are allowed",
		strings.Repeat("(", 21):  "at character 21: parentheses are nested more than 20 deep",
		"\xff":                   "this is not UTF-8",
	} {
		_, err := parse(query)
		if err == nil || graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is refused with %v; that should say %q", query, err, want)
		}
	}
}

func FuzzQuery(f *testing.F) {
	for _, query := range []string{
		"", "women", `"a b" OR (c* -d) NOT e AND f`, "«l’égalité»", "والأمن*", "((", "*", "- -", "a-b-c", "\xff", "\u0000",
	} {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		e, err := parse(query)
		if err != nil {
			if graph.CodeOf(err) != graph.CodeInvalid {
				t.Fatalf("%q is refused with %v, which has no code", query, err)
			}
			return
		}
		n := 0
		p := planner{&aliases{}, true, true, func(string) bool { return len(query)%2 == 0 }}.plan(e)
		leaves(p, func(l *leaf) {
			n++
			for _, a := range l.alternatives {
				if len(a) == 0 {
					t.Fatalf("%q is planned with an empty alternative", query)
				}
			}
		})
		if n == 0 || n > 3*maxWords {
			t.Fatalf("%q is planned with %d leaves", query, n)
		}
		// What is shown of any text is that text.
		found := &searchResult{}
		leaves(p, func(l *leaf) { found.leaves = append(found.leaves, l) })
		for _, h := range found.Highlights([]graph.IndexedText{{Property: "text", Value: query}}) {
			shown := ""
			for i, piece := range h.Snippet {
				if piece.Text == "" || i > 0 && piece.Found && h.Snippet[i-1].Found {
					t.Fatalf("%q is shown as %+v", query, h.Snippet)
				}
				shown += piece.Text
			}
			shown = strings.TrimSuffix(strings.TrimPrefix(shown, "… "), " …")
			if !strings.Contains(query, shown) {
				t.Fatalf("%q is shown as %q", query, shown)
			}
		}
	})
}
