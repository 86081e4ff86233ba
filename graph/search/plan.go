package search

import (
	"slices"
	"strings"
)

// A plan is a query over terms. A node matches a leaf when one of its texts holds one of the alternatives. It
// matches allOf when it matches every part of must and no part of not. It matches anyOf, and bestOf, when
// it matches some part. Scores of parts add up, except in bestOf, whose parts mean the same: there the
// highest score counts.
type (
	plan   interface{ plan() }
	leaf   struct{ alternatives []alternative }
	allOf  struct{ must, not []plan }
	anyOf  []plan
	bestOf []plan
)

func (*leaf) plan()  {}
func (allOf) plan()  {}
func (anyOf) plan()  {}
func (bestOf) plan() {}

// alternative is a sequence of slots for consecutive words.
type alternative []slot

// slot matches one word: an exact word or, counted half, one of its stems; or the words with a prefix.
type slot struct {
	exact  string
	stems  []string
	prefix string
	shown  string // the prefix as the query has it
}

// fits reports whether the slot matches a word with the terms.
func (s slot) fits(terms []string) bool {
	for _, term := range terms {
		if s.prefix != "" && strings.HasPrefix(term, s.prefix) || term == s.exact && s.exact != "" {
			return true
		}
		for _, stem := range s.stems {
			if term == stem {
				return true
			}
		}
	}
	return false
}

func (p planner) slotOf(terms []string) slot {
	s := slot{exact: terms[0]}
	for _, term := range terms {
		if p.stems && isStem(term) {
			s.stems = append(s.stems, term)
		}
	}
	return s
}

// literal returns the alternative of exact, consecutive terms.
func literal(terms []string) alternative {
	a := make(alternative, len(terms))
	for i, term := range terms {
		a[i] = slot{exact: term}
	}
	return a
}

// planner turns parsed queries into plans. It expands the names of organizations.
type planner struct {
	names       *aliases
	assumptions bool
	stems       bool                   // whether words stand for their forms
	hasTerm     func(term string) bool // reports whether some text holds the term
}

func (p planner) plan(e expression) plan {
	switch e := e.(type) {
	case sequence:
		return p.plan(conjunction{must: []expression{e}})
	case phrase:
		terms := make([]string, len(e))
		for i, w := range e {
			terms[i] = w.terms[0]
		}
		return &leaf{[]alternative{literal(terms)}}
	case prefixTerm:
		return &leaf{[]alternative{{slot{prefix: exactWord + e.letters, shown: e.shown}}}}
	case disjunction:
		var parts anyOf
		for _, part := range e {
			parts = append(parts, p.plan(part))
		}
		return parts
	default:
		return p.conjunction(e.(conjunction))
	}
}

// conjunction plans the parts of a conjunction. It leaves out stop words, unless there are no other words.
func (p planner) conjunction(e conjunction) plan {
	var result allOf
	var ignorable []plan
	for _, part := range e.must {
		run, isRun := part.(sequence)
		if !isRun {
			result.must = append(result.must, p.plan(part))
			continue
		}
		content, stop := p.sequence(run)
		result.must, ignorable = append(result.must, content...), append(ignorable, stop...)
	}
	if len(result.must) == 0 {
		result.must = ignorable
	}
	for _, part := range e.not {
		result.not = append(result.not, p.plan(part))
	}
	if len(result.must) == 1 && len(result.not) == 0 {
		return result.must[0]
	}
	return result
}

// sequence plans consecutive words, from left to right, with the longest names first. It returns the plans of
// stop words separately.
func (p planner) sequence(run sequence) (content, stop []plan) {
	run = p.dropFalseCapitals(run)
	for len(run) > 0 {
		n, part := p.longestName(run)
		switch {
		case n > 0:
			content = append(content, part)
		case run[0].joined != nil && len(run) > 1:
			n, content = 2, append(content, bestOf{&leaf{[]alternative{{p.slotOf(run[0].joined)}}}, allOf{must: []plan{p.wordPlan(run[0]), p.wordPlan(run[1])}}})
		case run[0].isStopWord():
			n, stop = 1, append(stop, p.wordPlan(run[0]))
		default:
			n, content = 1, append(content, p.wordPlan(run[0]))
		}
		run = run[n:]
	}
	return content, stop
}

// dropFalseCapitals removes the capitals term from stop words that no text has in capitals. So THE in a
// query typed in capitals is a stop word and not an abbreviation.
func (p planner) dropFalseCapitals(run sequence) sequence {
	read := slices.Clone(run)
	for i, w := range read {
		if term := w.capitals(); term != "" && stopWords[w.terms[0]] && !p.hasTerm(term) {
			read[i].terms = slices.DeleteFunc(slices.Clone(w.terms), func(t string) bool { return t == term })
		}
	}
	return read
}

// longestName plans the longest name with which the words begin, and returns its number of words; 0 means
// that there is no name. An organization with the name scores higher than a node that mentions it. An
// abbreviation in capitals does not match the common word with the same letters.
func (p planner) longestName(run sequence) (int, plan) {
	for n := min(len(run), maxNameWords); n > 0; n-- {
		if n == 1 && run[0].isStopWord() {
			break
		}
		key := make(name, n)
		literally := allOf{}
		for i, w := range run[:n] {
			key[i] = w.terms[0]
			if !w.isStopWord() {
				literally.must = append(literally.must, p.wordPlan(w))
			}
		}
		others := p.names.synonyms(key.key(), p.assumptions)
		if others == nil {
			continue
		}
		names, itself := &leaf{}, &leaf{}
		for _, other := range others {
			names.alternatives = append(names.alternatives, literal(other))
			itself.alternatives = append(itself.alternatives, literal([]string{other.term()}))
		}
		abbreviation := slices.ContainsFunc(others, func(other name) bool { return n == 1 && other[0] == run[0].capitals() })
		if len(literally.must) == 0 || abbreviation {
			return n, anyOf{names, itself}
		}
		return n, bestOf{anyOf{names, itself}, literally}
	}
	return 0, nil
}

// wordPlan plans a single word. An abbreviation with the letters of a stop word, such as WHO, matches only
// in capitals.
func (p planner) wordPlan(w word) plan {
	if term := w.capitals(); term != "" && stopWords[w.terms[0]] {
		return &leaf{[]alternative{literal([]string{term})}}
	}
	return &leaf{[]alternative{{p.slotOf(w.terms)}}}
}

// leaves calls f with every leaf that can make a node match.
func leaves(p plan, f func(*leaf)) {
	switch p := p.(type) {
	case *leaf:
		f(p)
	case allOf:
		for _, part := range p.must {
			leaves(part, f)
		}
	case anyOf:
		for _, part := range p {
			leaves(part, f)
		}
	case bestOf:
		for _, part := range p {
			leaves(part, f)
		}
	}
}
