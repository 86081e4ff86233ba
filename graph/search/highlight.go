package search

import (
	"slices"

	"answerable/graph"
)

const (
	snippetWords = 30  // words of a snippet
	snippetBytes = 400 // of a snippet, where words are long; one word is never cut
)

// found is the result of a query. It splits the texts again to highlight matches, so the index does not
// store them.
type searchResult struct {
	hits   []graph.Hit
	leaves []*leaf
}

// Hits returns the matching nodes.
func (f *searchResult) Hits() []graph.Hit { return f.hits }

// Highlights returns a snippet for each text that holds a match, with the matches marked.
func (f *searchResult) Highlights(texts []graph.IndexedText) []graph.SearchHighlight {
	highlights := []graph.SearchHighlight{}
	for _, text := range texts {
		read := words(text.Value)
		if spans := f.spans(read); len(spans) > 0 {
			highlights = append(highlights, graph.SearchHighlight{Property: text.Property, Snippet: snippet(text.Value, read, spans)})
		}
	}
	return highlights
}

// span is a range of words of a text, including the last.
type span struct{ from, to int }

// spans returns the ranges of words that match the query, in order and without overlap.
func (f *searchResult) spans(read []word) []span {
	var all []span
	for _, l := range f.leaves {
		for _, a := range l.alternatives {
			for i := range read {
				if to, fits := a.matchAt(read, i); fits {
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
	var merged []span
	for _, s := range all {
		if n := len(merged); n > 0 && s.from <= merged[n-1].to {
			merged[n-1].to = max(merged[n-1].to, s.to)
			continue
		}
		merged = append(merged, s)
	}
	return merged
}

// matchAt reports whether the alternative matches at word i, and returns the last word of the match.
func (a alternative) matchAt(read []word, i int) (last int, fits bool) {
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

// snippet cuts a text to the window with the most spans, and splits it into fragments.
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

// window returns the first and the last word of the snippet. It holds as many spans as possible, with a few
// words before the first of them.
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
