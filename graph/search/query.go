package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"answerable/graph"
)

// The limits of a query.
const (
	maxQuery    = 500 // characters
	maxWords    = 32
	maxDepth    = 20  // nested parentheses
	minPrefix   = 2   // letters before a *
	maxPrefixed = 200 // words with one prefix
)

// The syntax tree of a query. A sequence is consecutive words without operators. A phrase is quoted words. A
// prefixTerm is a word with a *. A conjunction holds the parts that must match and those that must not.
// A disjunction holds parts of which one must match.
type (
	expression  interface{ expression() }
	sequence    []word
	phrase      []word
	prefixTerm  struct{ letters, shown string }
	conjunction struct{ must, not []expression }
	disjunction []expression
)

func (sequence) expression()    {}
func (phrase) expression()      {}
func (prefixTerm) expression()  {}
func (conjunction) expression() {}
func (disjunction) expression() {}

// lexeme is a token of a query: a parenthesis, an operator, a quoted phrase, or a word.
type lexeme struct {
	kind rune // one of ( ) - " w, & for AND, | for OR, or 0 at the end
	text string
	at   int // in characters, from 1
}

var quotes = map[rune]string{'"': `"`, '“': "”\"", '«': "»", '„': "“”\"", '”': "”"}

// lex splits a query into lexemes. An unclosed quote is an error.
func lex(query string) ([]lexeme, error) {
	var (
		all   []lexeme
		runes = []rune(query)
	)
	for i := 0; i < len(runes); {
		r, from := runes[i], i
		switch closing := quotes[r]; {
		case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
			i++
		case r == '(' || r == ')':
			all = append(all, lexeme{r, string(r), i + 1})
			i++
		case r == '-' && i+1 < len(runes) && !unicode.IsSpace(runes[i+1]):
			all = append(all, lexeme{'-', "-", i + 1})
			i++
		case closing != "":
			for i++; i < len(runes) && !strings.ContainsRune(closing, runes[i]); i++ {
			}
			if i == len(runes) {
				return nil, queryError(from+1, "the quote is not closed; write %c at the end of the phrase", []rune(closing)[0])
			}
			all = append(all, lexeme{'"', string(runes[from+1 : i]), from + 1})
			i++
		default:
			for i++; i < len(runes) && !unicode.IsSpace(runes[i]) && !strings.ContainsRune("()", runes[i]) && quotes[runes[i]] == ""; i++ {
			}
			text := strings.TrimRightFunc(string(runes[from:i]), func(r rune) bool { return unicode.Is(unicode.Cf, r) })
			all = append(all, lexeme{operator(text), text, from + 1})
		}
	}
	return append(all, lexeme{at: len(runes) + 1}), nil
}

func operator(text string) rune {
	switch text {
	case "AND":
		return '&'
	case "OR":
		return '|'
	case "NOT":
		return '-'
	default:
		return 'w'
	}
}

// queryError returns the error for a mistake at a character of the query.
func queryError(at int, format string, args ...any) error {
	return graph.Invalid("query, at character %d: "+format, append([]any{at}, args...)...)
}

// parser reads a query by recursive descent:
//
//	disjunction = conjunction { OR conjunction }
//	conjunction = part { [ AND ] part }
//	part        = { NOT } ( "(" disjunction ")" | phrase | prefix* | word )
type parser struct {
	rest  []lexeme
	words int
	depth int
}

// parse returns the syntax tree of a query.
func parse(query string) (expression, error) {
	if !utf8.ValidString(query) {
		return nil, graph.Invalid("query: this is not UTF-8")
	}
	if n := utf8.RuneCountInString(query); n > maxQuery {
		return nil, graph.Invalid("query has %d characters; at most %d are allowed", n, maxQuery)
	}
	lexemes, err := lex(query)
	if err != nil {
		return nil, err
	}
	p := &parser{rest: lexemes}
	e, err := p.disjunction()
	if err != nil {
		return nil, err
	}
	if next := p.next(); next.kind != 0 {
		return nil, queryError(next.at, "this ) closes nothing; leave it out, or write ( before it")
	}
	if e == nil {
		return nil, graph.Invalid("query: there is no word to search for; write one, such as policing")
	}
	return e, nil
}

func (p *parser) next() lexeme { return p.rest[0] }

func (p *parser) take() lexeme {
	l := p.rest[0]
	if l.kind != 0 {
		p.rest = p.rest[1:]
	}
	return l
}

// disjunction returns nil when the input holds only signs without letters.
func (p *parser) disjunction() (expression, error) {
	var all disjunction
	for {
		e, err := p.conjunction()
		if err != nil {
			return nil, err
		}
		if e != nil {
			all = append(all, e)
		}
		if p.next().kind != '|' {
			break
		}
		or := p.take()
		if k := p.next().kind; k == 0 || k == ')' || k == '|' || k == '&' {
			return nil, queryError(or.at, "OR needs a search term on both sides; write one after it")
		}
	}
	switch len(all) {
	case 0:
		return nil, nil
	case 1:
		return all[0], nil
	default:
		return all, nil
	}
}

// conjunction reads adjacent parts. Consecutive words without an operator become one sequence.
func (p *parser) conjunction() (expression, error) {
	var (
		all      conjunction
		run      sequence
		excluded int // the character of the last excluded part
	)
	if k := p.next(); k.kind == '&' || k.kind == '|' {
		return nil, queryError(k.at, "%s needs a search term on both sides; write one before it, or quote it as a word: %q", k.text, k.text)
	}
	for {
		next := p.next()
		if next.kind == '&' {
			p.take()
			if k := p.next().kind; k == 0 || k == ')' || k == '|' || k == '&' {
				return nil, queryError(next.at, "AND needs a search term on both sides; write one after it")
			}
			all.must, run = appendRun(all.must, run), nil
			continue
		}
		if next.kind == 0 || next.kind == ')' || next.kind == '|' {
			break
		}
		e, not, err := p.part()
		switch words, isRun := e.(sequence); {
		case err != nil:
			return nil, err
		case e == nil:
		case not:
			excluded = next.at
			all.must, run = appendRun(all.must, run), nil
			all.not = append(all.not, e)
		case isRun:
			run = append(run, words...)
		default:
			all.must, run = append(appendRun(all.must, run), e), nil
		}
	}
	all.must = appendRun(all.must, run)
	switch {
	case len(all.must) == 0 && len(all.not) > 0:
		return nil, queryError(excluded, "this only excludes; add a term to search for")
	case len(all.must) == 0:
		return nil, nil
	case len(all.must) == 1 && len(all.not) == 0:
		return all.must[0], nil
	default:
		return all, nil
	}
}

func appendRun(to []expression, run sequence) []expression {
	if len(run) == 0 {
		return to
	}
	return append(to, run)
}

// part reads one part. not says that the query excludes it.
func (p *parser) part() (e expression, not bool, err error) {
	for p.next().kind == '-' {
		sign := p.take()
		not = !not
		if k := p.next().kind; k == 0 || k == ')' || k == '|' || k == '&' {
			return nil, false, queryError(sign.at, "%s excludes the term after it; write one", sign.text)
		}
	}
	l := p.take()
	switch l.kind {
	case '(':
		if p.depth++; p.depth > maxDepth {
			return nil, false, queryError(l.at, "parentheses are nested more than %d deep; use fewer", maxDepth)
		}
		e, err = p.disjunction()
		p.depth--
		if err == nil && p.take().kind != ')' {
			err = queryError(l.at, "this ( is not closed; write ) where it ends")
		}
		return e, not, err
	case '"':
		read, err := p.count(words(l.text), l)
		if err != nil || len(read) == 0 {
			return nil, false, err
		}
		return phrase(read), not, nil
	default:
		e, err = p.word(l)
		return e, not, err
	}
}

// word reads a word or a prefix.
func (p *parser) word(l lexeme) (expression, error) {
	text, isPrefix := strings.CutSuffix(l.text, "*")
	if i := strings.IndexRune(text, '*'); i >= 0 {
		return nil, queryError(l.at+utf8.RuneCountInString(text[:i]), "a * is allowed only at the end of a word, as in polic*")
	}
	read, err := p.count(words(text), l)
	switch {
	case err != nil:
		return nil, err
	case isPrefix && len(read) == 0:
		return nil, queryError(l.at, "a * belongs at the end of a word, as in polic*; there is no word before it")
	case isPrefix && len(read) != 1:
		return nil, queryError(l.at, "a * belongs at the end of one word, as in polic*; %q is %d words", text, len(read))
	case isPrefix:
		letters := strings.TrimPrefix(read[0].terms[0], exactWord)
		if utf8.RuneCountInString(letters) < minPrefix {
			return nil, queryError(l.at, "write at least %d letters before the *", minPrefix)
		}
		return prefixTerm{letters, l.text}, nil
	case len(read) == 0:
		return nil, nil
	default:
		return sequence(read), nil
	}
}

func (p *parser) count(read []word, l lexeme) ([]word, error) {
	if p.words += len(read); p.words > maxWords {
		return nil, queryError(l.at, "there are more than %d words; leave some out", maxWords)
	}
	return read, nil
}
