package search

import (
	"slices"
	"strings"
)

// A plan says which terms a query looks for. A node fits a leaf when one of its texts holds one of the
// alternatives; every of all.must, and none of all.not; any of some and of best. Scores of the parts
// are added up, but of best, whose parts are ways to say the same, where the best one counts.
type (
	plan interface{ plan() }
	leaf struct{ alternatives []alternative }
	all  struct{ must, not []plan }
	some []plan
	best []plan
)

func (*leaf) plan() {}
func (all) plan()   {}
func (some) plan()  {}
func (best) plan()  {}

// alternative is slots that follow one another.
type alternative []slot

// slot is what may stand in one place: a word exactly or, counted half, by a stem; or the words that
// begin with a prefix.
type slot struct {
	exact  string
	stems  []string
	prefix string
	shown  string // the prefix as it was written
}

// fits reports whether one of the terms of a word is looked for.
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

func slotOf(terms []string) slot {
	s := slot{exact: terms[0]}
	for _, term := range terms {
		if isStem(term) {
			s.stems = append(s.stems, term)
		}
	}
	return s
}

// literal returns the alternative of terms that follow one another exactly.
func literal(terms []string) alternative {
	a := make(alternative, len(terms))
	for i, term := range terms {
		a[i] = slot{exact: term}
	}
	return a
}

// planner makes plans with the names of the organizations that there are.
type planner struct {
	names       *names
	assumptions bool
	stands      func(term string) bool // in some text
}

func (p planner) plan(e expression) plan {
	switch e := e.(type) {
	case sequence:
		return p.plan(both{must: []expression{e}})
	case phrase:
		terms := make([]string, len(e))
		for i, w := range e {
			terms[i] = w.terms[0]
		}
		return &leaf{[]alternative{literal(terms)}}
	case beginning:
		return &leaf{[]alternative{{slot{prefix: exactly + e.letters, shown: e.shown}}}}
	case either:
		var parts some
		for _, part := range e {
			parts = append(parts, p.plan(part))
		}
		return parts
	default:
		return p.both(e.(both))
	}
}

// both leaves out the words that say nothing, unless there are no others.
func (p planner) both(e both) plan {
	var result all
	var idle []plan
	for _, part := range e.must {
		run, isRun := part.(sequence)
		if !isRun {
			result.must = append(result.must, p.plan(part))
			continue
		}
		telling, common := p.sequence(run)
		result.must, idle = append(result.must, telling...), append(idle, common...)
	}
	if len(result.must) == 0 {
		result.must = idle
	}
	for _, part := range e.not {
		result.not = append(result.not, p.plan(part))
	}
	if len(result.must) == 1 && len(result.not) == 0 {
		return result.must[0]
	}
	return result
}

// sequence plans words that stand beside one another: the longest names first, from the left.
func (p planner) sequence(run sequence) (telling, common []plan) {
	run = p.sensible(run)
	for len(run) > 0 {
		n, part := p.named(run)
		switch {
		case n > 0:
			telling = append(telling, part)
		case run[0].joined != nil && len(run) > 1:
			n, telling = 2, append(telling, best{&leaf{[]alternative{{slotOf(run[0].joined)}}}, all{must: []plan{wordPlan(run[0]), wordPlan(run[1])}}})
		case run[0].isCommon():
			n, common = 1, append(common, wordPlan(run[0]))
		default:
			n, telling = 1, append(telling, wordPlan(run[0]))
		}
		run = run[n:]
	}
	return telling, common
}

// sensible returns the words without the capitals of those that would be abbreviations which no text
// has: THE of a query that is typed in capitals is the word that says nothing.
func (p planner) sensible(run sequence) sequence {
	read := slices.Clone(run)
	for i, w := range read {
		if term := w.capitals(); term != "" && common[w.terms[0]] && !p.stands(term) {
			read[i].terms = slices.DeleteFunc(slices.Clone(w.terms), func(t string) bool { return t == term })
		}
	}
	return read
}

// named plans the longest name that the words begin with, and says of how many words it is; 0 is none.
// Whoever is called so counts more than what speaks of them. An abbreviation in capitals is not also
// the word that is spelt like it.
func (p planner) named(run sequence) (int, plan) {
	for n := min(len(run), mostNamed); n > 0; n-- {
		if n == 1 && run[0].isCommon() {
			break
		}
		key := make(name, n)
		typed := all{}
		for i, w := range run[:n] {
			key[i] = w.terms[0]
			if !w.isCommon() {
				typed.must = append(typed.must, wordPlan(w))
			}
		}
		others := p.names.others(key.key(), p.assumptions)
		if others == nil {
			continue
		}
		called, itself := &leaf{}, &leaf{}
		for _, other := range others {
			called.alternatives = append(called.alternatives, literal(other))
			itself.alternatives = append(itself.alternatives, literal([]string{other.whole()}))
		}
		abbreviation := slices.ContainsFunc(others, func(other name) bool { return n == 1 && other[0] == run[0].capitals() })
		if len(typed.must) == 0 || abbreviation {
			return n, some{called, itself}
		}
		return n, best{some{called, itself}, typed}
	}
	return 0, nil
}

// wordPlan plans a word alone. An abbreviation that is spelt like a word that says nothing, as WHO,
// is found in capitals alone.
func wordPlan(w word) plan {
	if term := w.capitals(); term != "" && common[w.terms[0]] {
		return &leaf{[]alternative{literal([]string{term})}}
	}
	return &leaf{[]alternative{{slotOf(w.terms)}}}
}

// leaves calls f with every leaf that may make a node fit.
func leaves(p plan, f func(*leaf)) {
	switch p := p.(type) {
	case *leaf:
		f(p)
	case all:
		for _, part := range p.must {
			leaves(part, f)
		}
	case some:
		for _, part := range p {
			leaves(part, f)
		}
	case best:
		for _, part := range p {
			leaves(part, f)
		}
	}
}
