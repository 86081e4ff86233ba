package graph_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"answerable/graph"
)

func TestFold(t *testing.T) {
	for _, alike := range [][]string{
		{"egalite", "Égalité", "EGALITÉ", "E\u0301galite\u0301"},
		{"zoe", "Zoë", "ZOE\u0308"},
		{"strasse", "Straße", "STRASSE"},
		{"fi", "ﬁ"},
		{"a", "Ａ", "ä", "Å"},
		{"i", "İ"},
		{"", "\u0301"},
		{"سلام", "سَلام"},
	} {
		for _, text := range alike {
			if graph.Fold(text) != graph.Fold(alike[0]) {
				t.Errorf("%q folds to %q and %q to %q", text, graph.Fold(text), alike[0], graph.Fold(alike[0]))
			}
		}
	}
	for _, apart := range [][2]string{{"a", "b"}, {"e-g", "eg"}, {"e g", "eg"}, {"😀", "😁"}, {"ı", "i"}, {"", " "}} {
		if graph.Fold(apart[0]) == graph.Fold(apart[1]) {
			t.Errorf("%q and %q both fold to %q", apart[0], apart[1], graph.Fold(apart[0]))
		}
	}
}

// Keys sort alike as UTF-8, which Go and bbolt compare, and as UTF-16, which Java compares.
func TestFoldSortsEverywhere(t *testing.T) {
	texts := []string{"", "a", "z", "é", "سلام", "\uD7FF", "\uE000", "｡", "\uFFFD", "😀", "𐀀", "\U0010FFFF", "a😀", "a｡"}
	for _, a := range texts {
		for _, b := range texts {
			x, y := graph.Fold(a), graph.Fold(b)
			bytewise, javawise := strings.Compare(x, y), slices.Compare(utf16.Encode([]rune(x)), utf16.Encode([]rune(y)))
			if bytewise != javawise {
				t.Errorf("%q and %q compare %d bytewise and %d as UTF-16", a, b, bytewise, javawise)
			}
		}
	}
}

func TestSplitID(t *testing.T) {
	for id, want := range map[string]graph.Label{
		"theme:a":                           graph.LabelTheme,
		"action-point:1-a":                  graph.LabelActionPoint,
		"stakeholder-group:-":               graph.LabelStakeholderGroup,
		"theme:" + strings.Repeat("x", 194): graph.LabelTheme,
		"theme:" + strings.Repeat("x", 195): "",
		"theme:":                            "",
		"theme":                             "",
		"":                                  "",
		":a":                                "",
		"Theme:a":                           "",
		"theme:A":                           "",
		"theme:a_b":                         "",
		"theme:a b":                         "",
		"theme:é":                           "",
		"theme:a:b":                         "",
		"themes:a":                          "",
		" theme:a":                          "",
		"working_group:a":                   "",
	} {
		label, slug, ok := graph.SplitID(id)
		if label != want || ok != (want != "") || ok && id[len(id)-len(slug)-1:] != ":"+slug {
			t.Errorf("%q is %q and %q, %t", id, label, slug, ok)
		}
	}
}
