package graph_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"answerable/graph"
)

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
