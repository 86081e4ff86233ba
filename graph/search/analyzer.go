package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/bleve/v2/analysis/token/elision"
	"github.com/blevesearch/bleve/v2/analysis/token/porter"
	tokenizer "github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"golang.org/x/text/unicode/norm"

	"answerable/graph"
)

// Terms begin with what they are of a word.
const (
	exactly = "=" // the word, case and accents aside
	capital = "^" // the same of one in capitals, as UK, so that US is not us and WHO is not who
	english = "e" // its stem, if it is English
	french  = "f" // its stem, if it is French
	arabic  = "a" // its stem, if it is Arabic

	entirely = "#" // not of a word: all of a name of an organization
)

// isStem reports whether a term is a stem.
func isStem(term string) bool {
	switch term[:1] {
	case english, french, arabic:
		return true
	default:
		return false
	}
}

// word is a word of a text.
type word struct {
	start, end int      // bytes of the text
	position   int      // counted in words
	terms      []string // the first is the word exactly
	joined     []string // the terms of it and the next word as one, when a hyphen joins them
}

// capitals returns the term of a word in capitals, or "".
func (w word) capitals() string {
	for _, term := range w.terms {
		if strings.HasPrefix(term, capital) {
			return term
		}
	}
	return ""
}

var (
	tokens      = tokenizer.NewUnicodeTokenizer()
	possessives = en.NewPossessiveFilter()
	elisions    = elision.NewElisionFilter(tokenMap(fr.FrenchArticles))
	stems       = map[string]analysis.TokenFilter{
		english: porter.NewPorterStemmer(),
		french:  fr.NewFrenchLightStemmerFilter(),
		arabic:  ar.NewArabicStemmerFilter(),
	}
	arabicForms = ar.NewArabicNormalizeFilter()
)

func tokenMap(list []byte) analysis.TokenMap {
	m := analysis.NewTokenMap()
	if err := m.LoadBytes(list); err != nil {
		panic(err) // the list is part of bleve
	}
	return m
}

// filtered returns what a filter of bleve makes of one word.
func filtered(f analysis.TokenFilter, text string) string {
	stream := f.Filter(analysis.TokenStream{{Term: []byte(text)}})
	if len(stream) == 0 {
		return text
	}
	return string(stream[0].Term)
}

// words splits a text.
func words(text string) []word {
	var all []word
	before := ""
	for _, token := range tokens.Tokenize([]byte(text)) {
		raw := string(token.Term)
		terms := termsOf(raw)
		if terms == nil {
			continue
		}
		if n := len(all); n > 0 && isHyphen(text[all[n-1].end:token.Start]) {
			all[n-1].joined = termsOf(before + raw)
		}
		all = append(all, word{start: token.Start, end: token.End, position: len(all) + 1, terms: terms})
		before = raw
	}
	return all
}

func isHyphen(text string) bool { return text == "-" || text == "\u2010" || text == "\u2011" }

// termsOf returns the terms of a word, which are not to be changed: exactly, in capitals, its stems,
// and an Arabic one without its article; nil when it is no word.
func termsOf(raw string) []string { return seen.of(raw) }

func makeTerms(raw string) []string {
	raw = undotted(bare(raw))
	terms := lowerTerms(strings.ToLower(raw))
	if terms != nil && isCapitals(raw) {
		terms = append(terms, capital+strings.TrimPrefix(terms[0], exactly))
	}
	return terms
}

func lowerTerms(lower string) []string {
	folded := strings.Map(plain, graph.Fold(lower))
	first, _ := utf8.DecodeRuneInString(folded)
	switch {
	case !unicode.IsLetter(first) && !unicode.IsNumber(first):
		return nil
	case unicode.Is(unicode.Arabic, first):
		folded = filtered(arabicForms, folded)
		without := withoutArticle(folded)
		terms := []string{exactly + folded, arabic + filtered(stems[arabic], cmp.Or(irregularArabic[without], folded))}
		if without != folded {
			terms = append(terms, exactly+without)
		}
		return terms
	case unicode.Is(unicode.Latin, first):
		return []string{
			exactly + folded,
			english + filtered(stems[english], commonEnglish(folded)),
			french + graph.Fold(filtered(stems[french], norm.NFC.String(lower))),
		}
	default:
		return []string{exactly + folded}
	}
}

// bare returns a word without what English and French attach to it by an apostrophe: 's and l', qu'.
func bare(raw string) string {
	raw = filtered(possessives, raw)
	for i, r := range raw {
		if r == elision.Apostrophe || r == elision.RightSingleQuotationMark {
			lower := strings.ToLower(raw)
			if cut := filtered(elisions, lower); len(lower) == len(raw) && cut != lower && cut != "" {
				return raw[len(raw)-len(cut):]
			}
			return raw[:i] + "'" + raw[i+utf8.RuneLen(r):]
		}
	}
	return raw
}

// undotted returns an abbreviation without its dots: UK for U.K.
func undotted(raw string) string {
	letters := strings.Split(raw, ".")
	if len(letters) < 2 || slices.ContainsFunc(letters, func(l string) bool { return utf8.RuneCountInString(l) != 1 }) {
		return raw
	}
	return strings.Join(letters, "")
}

// isCapitals reports whether a word is written in capitals, as abbreviations are.
func isCapitals(raw string) bool {
	letters := 0
	for _, r := range raw {
		switch {
		case unicode.IsUpper(r):
			letters++
		case unicode.IsLetter(r):
			return false
		}
	}
	return letters > 1
}

// plain maps digits of other scripts to those of ASCII.
func plain(r rune) rune {
	switch {
	case r >= '٠' && r <= '٩':
		return '0' + r - '٠'
	case r >= '۰' && r <= '۹':
		return '0' + r - '۰'
	default:
		return r
	}
}

// irregularArabic are forms of "woman", by their normal form without the article: one of them begins
// otherwise after an article, and the plural is another word.
var irregularArabic = map[string]string{"امراه": "مراه", "نساء": "مراه", "نسوه": "مراه"}

// articles are the Arabic article, alone and with what is written together with it.
var articles = []string{"وال", "بال", "كال", "فال", "ولل", "ال", "لل"}

// withoutArticle returns an Arabic word in its normal form without its article.
func withoutArticle(folded string) string {
	for _, article := range articles {
		if rest, found := strings.CutPrefix(folded, article); found && utf8.RuneCountInString(rest) >= 2 {
			return rest
		}
	}
	return folded
}
