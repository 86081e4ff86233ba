package search

import (
	"strings"
	"unicode/utf8"
)

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
