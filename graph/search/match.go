package search

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/blevesearch/bleve_index_api"

	"answerable/graph"
)

// field is where the words of texts are kept, with how much a word counts there. Phrases are made of words as they
// are; so it is for them alone that the index knows where in a text they stand, and stems are kept apart.
type field struct {
	words, stems string
	weight       float64
	isName       bool
}

var fields = []field{
	{"n", "ns", 2, true},  // what people call the node by
	{"t", "ts", 1, false}, // all its other texts
}

// counts says how often something is found in each document that has it.
type counts map[uint64]float64

// matching runs one plan on one state.
type matching struct {
	ctx   context.Context
	state *state
	found map[*leaf]counts
	err   error // the first that there was
}

// fitting returns the documents that fit the plan.
func (m *matching) fitting(p plan) map[uint64]bool {
	fit := map[uint64]bool{}
	switch p := p.(type) {
	case *leaf:
		for doc := range m.leaf(p) {
			fit[doc] = true
		}
	case all:
		for i, part := range p.must {
			these := m.fitting(part)
			if i == 0 {
				fit = these
				continue
			}
			for doc := range fit {
				if !these[doc] {
					delete(fit, doc)
				}
			}
		}
		for _, part := range p.not {
			for doc := range m.fitting(part) {
				delete(fit, doc)
			}
		}
	case some:
		m.union(fit, p)
	case best:
		m.union(fit, p)
	}
	return fit
}

func (m *matching) union(fit map[uint64]bool, parts []plan) {
	for _, part := range parts {
		for doc := range m.fitting(part) {
			fit[doc] = true
		}
	}
}

// leaf counts, in every document, how often the leaf is found there.
func (m *matching) leaf(l *leaf) counts {
	if found, done := m.found[l]; done {
		return found
	}
	found := counts{}
	for _, a := range l.alternatives {
		for _, f := range fields {
			switch {
			case len(a) > 1:
				m.following(a, f, found)
			case a[0].prefix != "":
				for _, term := range m.beginning(a[0]) {
					m.add(term, f.words, f.weight, found)
				}
			default:
				m.word(a[0], f, found)
			}
		}
	}
	m.found[l] = found
	return found
}

// word counts a word: half for each time that it stands there exactly, and half for each that one of
// its stems does, which is every time. Of the stems the one that is there most often counts.
func (m *matching) word(s slot, f field, to counts) {
	if len(s.stems) == 0 {
		m.add(s.exact, f.words, f.weight, to)
		return
	}
	m.add(s.exact, f.words, f.weight/2, to)
	stemmed := counts{}
	for _, stem := range s.stems {
		m.each(stem, f.stems, false, func(doc uint64, n float64, _ []*index.TermFieldVector) {
			stemmed[doc] = max(stemmed[doc], n)
		})
	}
	for doc, n := range stemmed {
		to[doc] += n * f.weight / 2
	}
}

func (m *matching) add(term, field string, weight float64, to counts) {
	m.each(term, field, false, func(doc uint64, n float64, _ []*index.TermFieldVector) { to[doc] += n * weight })
}

// following counts how often the slots stand one after the other.
func (m *matching) following(a alternative, f field, to counts) {
	var ends map[uint64][]uint64 // where what was found so far ends
	for i, s := range a {
		next := map[uint64][]uint64{}
		m.each(s.exact, f.words, true, func(doc uint64, _ float64, at []*index.TermFieldVector) {
			before := ends[doc]
			for _, v := range at {
				if i == 0 || slices.Contains(before, v.Pos-1) {
					next[doc] = append(next[doc], v.Pos)
				}
			}
		})
		if ends = next; len(ends) == 0 {
			return
		}
	}
	for doc, at := range ends {
		to[doc] += float64(len(at)) * f.weight
	}
}

// each calls f with every document that has the term in the field, how often and, if wanted, where.
func (m *matching) each(term, field string, where bool, f func(doc uint64, n float64, at []*index.TermFieldVector)) {
	if m.err == nil {
		m.err = m.ctx.Err()
	}
	if m.err != nil {
		return
	}
	r, err := m.state.reader.TermFieldReader(m.ctx, []byte(term), field, true, false, where)
	if err != nil {
		m.err = err
		return
	}
	var doc index.TermFieldDoc
	for {
		next, err := r.Next(doc.Reset())
		if err != nil || next == nil {
			m.err = cmp.Or(m.err, err)
			break
		}
		f(next.ID.Value(), float64(next.Freq), next.Vectors)
	}
	m.err = cmp.Or(m.err, r.Close())
}

// beginning returns the words that there are with the prefix. The dictionary of bleve also holds those
// of documents that were removed, which do not count.
func (m *matching) beginning(s slot) []string {
	terms := map[string]bool{}
	for _, f := range fields {
		dict, err := m.state.reader.FieldDictPrefix(f.words, []byte(s.prefix))
		for err == nil {
			var entry *index.DictEntry
			if entry, err = dict.Next(); entry == nil {
				break
			}
			terms[entry.Term] = terms[entry.Term] || m.isThere(entry.Term, f.words)
		}
		m.err = cmp.Or(m.err, err)
	}
	var there []string
	for term, is := range terms {
		if is {
			there = append(there, term)
		}
	}
	if len(there) > mostPrefixed && m.err == nil {
		m.err = graph.Invalid("query: more than %d words begin with %s; write more of it", mostPrefixed, s.shown)
		return nil
	}
	slices.Sort(there)
	return there
}

// stands reports whether some text holds the term.
func (m *matching) stands(term string) bool {
	return slices.ContainsFunc(fields, func(f field) bool { return m.isThere(term, f.words) })
}

func (m *matching) isThere(term, field string) bool {
	r, err := m.state.reader.TermFieldReader(m.ctx, []byte(term), field, false, false, false)
	if err != nil {
		m.err = cmp.Or(m.err, err)
		return false
	}
	defer func() { _ = r.Close() }()
	return r.Count() > 0
}

// How a score grows with how often something is found, and falls with the length of the node: the
// usual values of BM25.
const (
	saturation = 1.2
	lengthwise = 0.75
)

// score returns how well a document fits the plan: BM25 over the parts in the order of the query.
func (m *matching) score(p plan, doc uint64, length float64) (score float64) {
	switch p := p.(type) {
	case *leaf:
		found := m.leaf(p)
		n, nodes, have := found[doc], float64(m.state.docs.Len()), float64(len(found))
		if n == 0 {
			return 0
		}
		average := float64(m.state.length) / nodes
		rare := math.Log(1 + (nodes-have+0.5)/(have+0.5))
		return rare * n * (saturation + 1) / (n + saturation*(1-lengthwise+lengthwise*length/average))
	case all:
		for _, part := range p.must {
			score += m.score(part, doc, length)
		}
	case some:
		for _, part := range p {
			score += m.score(part, doc, length)
		}
	case best:
		for _, part := range p {
			score = max(score, m.score(part, doc, length))
		}
	}
	return score
}

// hits returns what fits the plan and is there for the stamp, the best first, then by id.
func (m *matching) hits(p plan, stamp graph.ReadScope) ([]graph.Hit, error) {
	var hits []graph.Hit
	for doc := range m.fitting(p) {
		if m.err != nil {
			break
		}
		id, err := m.state.reader.ExternalID(index.NewIndexInternalID(nil, doc))
		m.err = cmp.Or(m.err, err)
		if d, _ := m.state.docs.Get(id); stamp.Holds(d.validity, d.assumed) {
			score := math.Round(m.score(p, doc, float64(d.length))*1e4) / 1e4
			hits = append(hits, graph.Hit{ID: id, Score: max(score, 1e-4)})
		}
	}
	slices.SortFunc(hits, func(a, b graph.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return hits, m.err
}
