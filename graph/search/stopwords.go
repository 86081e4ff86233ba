package search

import (
	"strings"

	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
)

// common are the words of each language that say nothing, by their terms. Texts keep them, so that
// phrases are found as they are; a query does without them when it has others.
var common = func() map[string]bool {
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

// isCommon reports whether the word says nothing. One in capitals may be an abbreviation, as WHO.
func (w word) isCommon() bool { return common[w.terms[0]] && w.capitals() == "" }
