package search

import (
	"strings"

	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
)

// common holds the exact terms of the stop words of each language. The index keeps stop words, so phrases
// match them. A query ignores stop words when it has other words.
var stopWords = func() map[string]bool {
	set := map[string]bool{}
	for _, list := range [][]byte{en.EnglishStopWords, fr.FrenchStopWords, ar.ArabicStopWords} {
		for stop := range tokenMap(list) {
			if terms := lowerTerms(strings.ToLower(stop)); terms != nil {
				set[terms[0]] = true
			}
		}
	}
	return set
}()

// isCommon reports whether the word is a stop word. A word in capitals may be an abbreviation, such as WHO.
func (w word) isStopWord() bool { return stopWords[w.terms[0]] && w.capitals() == "" }
