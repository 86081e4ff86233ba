package search

import (
	"slices"

	"answerable/graph"
)

const (
	snippetWords = 30  // words of a snippet
	snippetBytes = 400 // of a snippet, where words are long; one word is never cut
)

// found is what a query found. It shows where by reading the texts again, so that the index need not
// keep them.
type found struct {
	hits   []graph.Hit
	leaves []*leaf
}

// Hits returns what was found.
func (f *found) Hits() []graph.Hit { return f.hits }

// Highlights shows where the query is found in the texts: a snippet for each that has some of it.
func (f *found) Highlights(texts []graph.IndexedText) []graph.SearchHighlight {
	highlights := []graph.SearchHighlight{}
	for _, text := range texts {
		read := words(text.Value)
		if spans := f.spans(read); len(spans) > 0 {
			highlights = append(highlights, graph.SearchHighlight{Property: text.Property, Snippet: snippet(text.Value, read, spans)})
		}
	}
	return highlights
}

// span is words of a text, the last one included.
type span struct{ from, to int }

// spans returns where the words are found, in order and without overlap.
func (f *found) spans(read []word) []span {
	var all []span
	for _, l := range f.leaves {
		for _, a := range l.alternatives {
			for i := range read {
				if to, fits := a.at(read, i); fits {
					all = append(all, span{i, to})
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b span) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return b.to - a.to
	})
	var apart []span
	for _, s := range all {
		if n := len(apart); n > 0 && s.from <= apart[n-1].to {
			apart[n-1].to = max(apart[n-1].to, s.to)
			continue
		}
		apart = append(apart, s)
	}
	return apart
}

// at reports whether the alternative stands at word i, and which word is its last.
func (a alternative) at(read []word, i int) (last int, fits bool) {
	for j, s := range a {
		if i+j >= len(read) {
			return 0, false
		}
		switch w := read[i+j]; {
		case s.fits(w.terms):
			last = i + j
		case w.joined != nil && s.fits(w.joined):
			last = i + j + 1
		default:
			return 0, false
		}
	}
	return last, true
}

// snippet cuts a text to the words around the most spans, and into fragments.
func snippet(text string, read []word, spans []span) []graph.SearchFragment {
	from, to := window(read, spans)
	start, end := 0, len(text)
	var fragments []graph.SearchFragment
	add := func(text string, found bool) {
		switch n := len(fragments); {
		case text == "":
		case n > 0 && fragments[n-1].Found == found:
			fragments[n-1].Text += text
		default:
			fragments = append(fragments, graph.SearchFragment{Text: text, Found: found})
		}
	}
	if from > 0 {
		start = read[from].start
		add("… ", false)
	}
	if to < len(read)-1 {
		end = read[to].end
	}
	for _, s := range spans {
		if s.from < from || s.from > to {
			continue
		}
		add(text[start:read[s.from].start], false)
		start = min(read[s.to].end, end)
		add(text[read[s.from].start:start], true)
	}
	add(text[start:end], false)
	if to < len(read)-1 {
		add(" …", false)
	}
	return fragments
}

// window returns the first and the last word of the snippet: around as many spans as there can be,
// with a few words before the first of them.
func window(read []word, spans []span) (from, to int) {
	most := 0
	for i, first := range spans {
		inside := 1
		for _, s := range spans[i+1:] {
			if s.to < first.from+snippetWords*2/3 {
				inside++
			}
		}
		if inside > most {
			most, from = inside, first.from
		}
	}
	begin := from
	from = max(0, min(from-snippetWords/3, len(read)-snippetWords))
	to = min(len(read)-1, from+snippetWords-1)
	for from < begin && read[to].end-read[from].start > snippetBytes {
		from++
	}
	for to > begin && read[to].end-read[from].start > snippetBytes {
		to--
	}
	return from, to
}
