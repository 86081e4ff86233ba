package search

import (
	"regexp"
	"strings"
	"unicode/utf8"

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

// verbEnding removes -ed and -ing. What remains of a short word gets back an e, so that using becomes
// use and not us.
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

// irregularFrench maps forms to the singular, which no rule gives.
var irregularFrench = map[string]string{
	"travaux": "travail", "publique": "public", "publiques": "public", "nouveaux": "nouveau", "nouvelle": "nouveau", "nouvelles": "nouveau",
}

// frenchEndings maps endings of the feminine to those of the masculine. A word that has one is at least
// as long as femaleFrom, since shorter ones are more often words of their own: note and not.
var frenchEndings = [][2]string{
	{"enne", "en"}, {"elle", "el"}, {"euse", "eu"}, {"trice", "teur"}, {"ive", "if"}, {"ee", ""}, {"e", ""},
}

const femaleFrom = 6

// stemFrench maps the forms of a folded French noun or adjective to one: singular and plural, masculine and
// feminine. It derives no word from another.
func stemFrench(folded string) string {
	if form, found := irregularFrench[folded]; found {
		return form
	}
	word := folded
	switch n := len(word); {
	case n <= 3 || strings.HasSuffix(word, "ss"):
	case n > 4 && strings.HasSuffix(word, "aux") && !strings.HasSuffix(word, "eaux"):
		word = word[:n-2] + "l"
	case strings.HasSuffix(word, "s"), strings.HasSuffix(word, "ux"):
		word = word[:n-1]
	}
	for _, ending := range frenchEndings {
		if cut, found := strings.CutSuffix(word, ending[0]); found && len(word) >= femaleFrom {
			return cut + ending[1]
		}
	}
	return word
}

// irregularArabic maps forms of "woman", folded and without the article, to one form. No rule can do so: one
// form begins differently after an article, and the plural is a different word.
var irregularArabic = map[string]string{"امراه": "مرا", "مراه": "مرا", "نساء": "مرا", "نسوه": "مرا"}

// articles holds the Arabic article, alone and with the prefixes that are written together with it.
var articles = []string{"وال", "بال", "كال", "فال", "ولل", "ال", "لل"}

// withoutArticle removes the article of a folded Arabic word.
func withoutArticle(folded string) string {
	for _, article := range articles {
		if rest, found := strings.CutPrefix(folded, article); found && utf8.RuneCountInString(rest) >= 2 {
			return rest
		}
	}
	return folded
}

// arabicEndings are those of "hers", of the dual of a feminine, of the regular plurals and the dual, and of the
// feminine. Of the last group one is removed.
var arabicEndings = [][]string{{"ها"}, {"تان", "تين", "ات", "ون", "ين", "ان", "ه"}}

// stemArabic maps the forms of a folded Arabic word to one: with the article and "and" or without, singular
// and regular plural, masculine and feminine. It derives no word from another: a state is not what is
// international. At least three letters remain.
func stemArabic(folded string) string {
	word := withoutArticle(folded)
	if form, found := irregularArabic[word]; found {
		return form
	}
	if rest, found := strings.CutPrefix(word, "و"); found && word == folded && utf8.RuneCountInString(rest) >= 3 {
		word = rest
	}
	for _, endings := range arabicEndings {
		for _, ending := range endings {
			if rest, found := strings.CutSuffix(word, ending); found && utf8.RuneCountInString(rest) >= 3 {
				word = rest
				break
			}
		}
	}
	return word
}
