package graph_test

import (
	"testing"

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
		{"wordtm", "Word™", "WORDTM"},
		{"2250", "٢٢٥٠", "۲۲۵۰"},
	} {
		for _, text := range alike {
			if graph.Fold(text) != graph.Fold(alike[0]) {
				t.Errorf("%q folds to %q and %q to %q", text, graph.Fold(text), alike[0], graph.Fold(alike[0]))
			}
		}
	}
	for _, apart := range [][2]string{{"a", "b"}, {"e-g", "eg"}, {"e g", "eg"}, {"😀", "😁"}, {"œ", "o"}, {"علم", "عالم"}, {"مؤمن", "مأمن"}, {"it's", "its"}} {
		if graph.Fold(apart[0]) == graph.Fold(apart[1]) {
			t.Errorf("%q and %q both fold to %q", apart[0], apart[1], graph.Fold(apart[0]))
		}
	}
}

// A part of a text keeps the space at its end: "of " is not the beginning of "office".
func TestFoldPart(t *testing.T) {
	for text, want := range map[string][2]string{
		" Of":           {" of", "of"},
		"of  ":          {"of ", "of "},
		"\u200f \u00a0": {" ", ""},
		"É\u00a0 e":     {"e e", "e e"},
	} {
		if part, start := graph.FoldPart(text), graph.FoldStart(text); part != want[0] || start != want[1] {
			t.Errorf("%q folds to %q as a part and to %q as a start, and should fold to %q and %q", text, part, start, want[0], want[1])
		}
	}
}
