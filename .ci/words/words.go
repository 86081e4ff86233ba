// Package words finds the idioms that this project bans, in what people read: descriptions of the
// schema, messages, help texts, comments and pages. Its test checks the files of scopes; make lint
// runs it.
package words

import (
	"regexp"
	"slices"
	"strings"
)

// idioms are what plain English has another word for. Each is a regular expression, which need not
// mind case, line ends and the bounds of words; better says what to write.
var idioms = []struct{ pattern, better string }{
	{`whoever`, `name who it is: "a client that", "the stakeholder that"`},
	{`anew`, `"again", or a verb with "re"`},
	{`(stand|stands|stood|standing) beside`, `"comes with", "is given together with"`},
	{`of use`, `"useful"`},
	{`as ever`, `"as before"`},
	{`by nature`, `leave it out`},
	{`tells`, `"reports", "says", "returns", "distinguishes"`},
	{`told`, `"reported", "asked", "knows"`},
	{`(is|are|was|were) none`, `"there is no …", "is not a …"`},
	{`(what|that) is not there`, `"what is missing", "what does not exist"`},
	{`(is|are) no more`, `"no longer exists"`},
	{`be meant here`, `say what it is not: "is not a theme id"`},
	{`is no good`, `"is invalid"`},
	{`can't be had`, `"is not available"`},
	{`in vain`, `"without a result"`},
	{`left as it is`, `"not changed"`},
	{`left as it was`, `"not changed"`},
	{`pages aside`, `"in the whole list"`},
	{`(case|case and accents) aside`, `"ignoring case"`},
}

// allowed are phrases that hold an idiom and are plain English all the same.
var allowed = []struct{ pattern, reason string }{
	{`out of use`, `the opposite of "in use"; no shorter word says it`},
	{`there (is|are|was|were) none`, `nothing of the kind exists; only "X is none" is odd`},
}

// Found is an idiom at a place of a text.
type Found struct {
	Offset         int
	Words, Instead string
}

var (
	expressions = compiled(len(idioms), func(i int) string { return idioms[i].pattern })
	exceptions  = compiled(len(allowed), func(i int) string { return allowed[i].pattern })
)

func compiled(n int, pattern func(i int) string) (all []*regexp.Regexp) {
	for i := range n {
		all = append(all, regexp.MustCompile(`(?i)\b(?:`+strings.ReplaceAll(pattern(i), " ", `\s+`)+`)\b`))
	}
	return all
}

// Find returns the idioms of a text, in the order in which they stand. Line ends are spaces to it.
func Find(text string) (found []Found) {
	free := blank(text)
	for i, e := range expressions {
		for _, at := range e.FindAllStringIndex(free, -1) {
			found = append(found, Found{at[0], strings.Join(strings.Fields(free[at[0]:at[1]]), " "), idioms[i].better})
		}
	}
	slices.SortFunc(found, func(a, b Found) int { return a.Offset - b.Offset })
	return found
}

// blank returns the text without the phrases that are allowed, each byte in its place.
func blank(text string) string {
	for _, e := range exceptions {
		text = e.ReplaceAllStringFunc(text, spaces)
	}
	return text
}
