package search

import (
	"regexp"
	"strings"

	"github.com/blevesearch/bleve/v2/analysis/lang/en"
)

var englishPlurals = en.NewEnglishPluralStemmerFilter()

// stemEnglish maps the forms of a folded English word to one: singular and plural, and those of a verb in -s,
// -ed and -ing. It derives no word from another: national and nationality have a stem each.
func stemEnglish(folded string) string {
	word := applyFilter(englishPlurals, normalizeEnglish(folded))
	if cut, isVerb := verbEnding(word); isVerb {
		return withoutDouble(cut)
	}
	if cut, found := strings.CutSuffix(word, "e"); found && hasVowel(cut) && !isShort(cut) {
		return withoutDouble(cut)
	}
	return withoutDouble(word)
}

// verbEnding removes -ed and -ing. What remains of a short word gets back an e: using is of use, not of us.
func verbEnding(word string) (cut string, found bool) {
	if cut, found = strings.CutSuffix(word, "ied"); found && len(cut) > 1 {
		return cut + "y", true
	}
	for _, ending := range []string{"ed", "ing"} {
		switch cut, found = strings.CutSuffix(word, ending); {
		case !found || !hasVowel(cut) || strings.HasSuffix(word, "eed"):
		case isShort(cut):
			return cut + "e", true
		case ending == "ing" && strings.HasSuffix(cut, "e"): // agreeing, as agree
			return strings.TrimSuffix(cut, "e"), true
		default:
			return cut, true
		}
	}
	return "", false
}

func hasVowel(text string) bool { return strings.ContainsAny(text, "aeiouy") }

var short = regexp.MustCompile(`^[^aeiouy]*[aeiouy][^aeiouywx]$`)

// isShort reports whether a word is a syllable that a final e changes: car and care, plan and plane.
func isShort(text string) bool { return short.MatchString(text) }

// withoutDouble removes the last of two letters that are the same, as in planned and travelled.
func withoutDouble(word string) string {
	if n := len(word); n > 3 && word[n-1] == word[n-2] {
		return word[:n-1]
	}
	return word
}
