package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/bleve/v2/analysis/token/elision"
	tokenizer "github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"

	"answerable/graph"
)

// The first byte of a term says how the term derives from a word.
const (
	exactWord  = "=" // the word, folded
	inCapitals = "^" // the word in capitals, such as UK, so that US is not us and WHO is not who
	english    = "e" // its English stem
	french     = "f" // its French stem
	arabic     = "a" // its Arabic stem

	wholeName = "#" // a whole name of an organization instead of a word
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
	terms      []string // the first is the exact word
	joined     []string // the terms of this and the next word as one word, when a hyphen joins them
}

// capitals returns the term of the word in capitals, or "" when it is not written so.
func (w word) capitals() string {
	for _, term := range w.terms {
		if strings.HasPrefix(term, inCapitals) {
			return term
		}
	}
	return ""
}

var (
	tokens      = tokenizer.NewUnicodeTokenizer()
	possessives = en.NewPossessiveFilter()
	elisions    = elision.NewElisionFilter(tokenMap(fr.FrenchArticles))
)

func tokenMap(list []byte) analysis.TokenMap {
	m := analysis.NewTokenMap()
	if err := m.LoadBytes(list); err != nil {
		panic(err) // the list is part of bleve
	}
	return m
}

// filtered applies a token filter of bleve to one word.
func applyFilter(f analysis.TokenFilter, text string) string {
	stream := f.Filter(analysis.TokenStream{{Term: []byte(text)}})
	if len(stream) == 0 {
		return text
	}
	return string(stream[0].Term)
}

// words splits a text into words.
func words(text string) []word {
	var all []word
	before := ""
	for _, token := range tokens.Tokenize([]byte(joinWords.Replace(text))) {
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

// joinWords replaces zero-width spaces, at which the tokenizer splits words, with word joiners, which are as long.
var joinWords = strings.NewReplacer("\u200b", "\u2060")

func isHyphen(text string) bool { return text == "-" || text == "\u2010" || text == "\u2011" }

// termsOf returns the terms of a word: the exact word, the word in capitals, its stems, and an Arabic word
// without its article. It returns nil when raw is not a word. Callers must not modify the result.
func termsOf(raw string) []string { return termCache.of(raw) }

func makeTerms(raw string) []string {
	raw = withoutDots(withoutApostrophe(strings.Map(visible, raw)))
	terms := lowerTerms(strings.ToLower(raw))
	if terms != nil && isCapitals(raw) {
		terms = append(terms, inCapitals+strings.TrimPrefix(terms[0], exactWord))
	}
	return terms
}

// visible leaves out what folding does, and gives each apostrophe as one character.
func visible(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	switch graph.Fold(string(r)) {
	case "":
		return -1
	case "'":
		return '\''
	}
	return r
}

func lowerTerms(lower string) []string {
	folded := graph.Fold(lower)
	first, _ := utf8.DecodeRuneInString(folded)
	switch {
	case !unicode.IsLetter(first) && !unicode.IsNumber(first):
		return nil
	case unicode.Is(unicode.Arabic, first):
		without := withoutArticle(folded)
		terms := []string{exactWord + folded, arabic + stemArabic(folded)}
		if without != folded {
			terms = append(terms, exactWord+without)
		}
		if bare := graph.Fold(withoutHamza.Replace(lower)); bare != folded {
			terms = append(terms, exactWord+bare, exactWord+withoutArticle(bare))
		}
		return terms
	case unicode.Is(unicode.Latin, first):
		return []string{exactWord + folded, english + stemEnglish(folded), french + stemFrench(folded)}
	default:
		return []string{exactWord + folded}
	}
}

// withoutHamza gives the letters under a hamza alone, which hurried people write: موتمر for مؤتمر.
var withoutHamza = strings.NewReplacer("ؤ", "و", "ئ", "ي", "\u0654", "")

// withoutApostrophe removes what English and French attach to a word by an apostrophe: 's, and l' or qu'.
func withoutApostrophe(raw string) string {
	raw = applyFilter(possessives, raw)
	if !strings.ContainsRune(raw, elision.Apostrophe) {
		return raw
	}
	lower := strings.ToLower(raw)
	if cut := applyFilter(elisions, lower); len(lower) == len(raw) && cut != "" {
		return raw[len(raw)-len(cut):]
	}
	return raw
}

// withoutDots removes the dots of an abbreviation: U.K. becomes UK.
func withoutDots(raw string) string {
	letters := strings.Split(raw, ".")
	if len(letters) < 2 || slices.ContainsFunc(letters, func(l string) bool { return utf8.RuneCountInString(l) != 1 }) {
		return raw
	}
	return strings.Join(letters, "")
}

// isCapitals reports whether a word is written in capitals, like an abbreviation.
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
