package search

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/blevesearch/bleve_index_api"

	"answerable/graph"
)

// field is an indexed field of a document, with the weight of its words. Phrases consist of exact words, so
// only words have positions in the index. Stems are in a separate field without positions.
type field struct {
	words, stems string
	weight       float64
	isName       bool
}

var fields = []field{
	{"n", "ns", 2, true},  // the names of the node
	{"t", "ts", 1, false}, // its other texts
}

// counts holds the weighted number of matches in each document that has any.
type counts map[uint64]float64

// leafCounts holds all matches of a leaf, and those without stems.
type leafCounts struct{ all, exact counts }

// matcher runs one plan on one state.
type matcher struct {
	ctx   context.Context
	state *state
	found map[*leaf]leafCounts
	err   error // the first error; later ones are dropped
}

// matches returns the documents that match the plan; exact ones only by words as the query has them.
// What the plan excludes, it excludes by stems too.
func (m *matcher) matches(p plan, exact bool) map[uint64]bool {
	matched := map[uint64]bool{}
	switch p := p.(type) {
	case *leaf:
		found := m.leaf(p).all
		if exact {
			found = m.leaf(p).exact
		}
		for doc := range found {
			matched[doc] = true
		}
	case allOf:
		for i, part := range p.must {
			others := m.matches(part, exact)
			if i == 0 {
				matched = others
				continue
			}
			for doc := range matched {
				if !others[doc] {
					delete(matched, doc)
				}
			}
		}
		for _, part := range p.not {
			for doc := range m.matches(part, false) {
				delete(matched, doc)
			}
		}
	case anyOf:
		m.union(matched, p, exact)
	case bestOf:
		m.union(matched, p, exact)
	}
	return matched
}

func (m *matcher) union(matched map[uint64]bool, parts []plan, exact bool) {
	for _, part := range parts {
		for doc := range m.matches(part, exact) {
			matched[doc] = true
		}
	}
}

// leaf counts the matches of a leaf in each document.
func (m *matcher) leaf(l *leaf) leafCounts {
	if found, done := m.found[l]; done {
		return found
	}
	found, stemmed := counts{}, counts{}
	for _, a := range l.alternatives {
		for _, f := range fields {
			switch {
			case len(a) > 1:
				m.phrase(a, f, found)
			case a[0].prefix != "":
				for _, term := range m.expandPrefix(a[0]) {
					m.add(term, f.words, f.weight, found)
				}
			case len(a[0].stems) == 0:
				m.add(a[0].exact, f.words, f.weight, found)
			default:
				m.add(a[0].exact, f.words, f.weight/2, found)
				m.stems(a[0].stems, f, stemmed)
			}
		}
	}
	both := leafCounts{found, found}
	if len(stemmed) > 0 {
		both.all = stemmed
		for doc, n := range found {
			both.all[doc] += n
		}
	}
	m.found[l] = both
	return both
}

// stems counts the stems of a word. An exact occurrence counts half, and an occurrence of a stem counts half,
// so an exact one, which also has the stem, counts in full. Of several stems the most frequent one counts.
func (m *matcher) stems(stems []string, f field, to counts) {
	stemmed := counts{}
	for _, stem := range stems {
		m.eachPosting(stem, f.stems, false, func(doc uint64, n float64, _ []*index.TermFieldVector) {
			stemmed[doc] = max(stemmed[doc], n)
		})
	}
	for doc, n := range stemmed {
		to[doc] += n * f.weight / 2
	}
}

func (m *matcher) add(term, field string, weight float64, to counts) {
	m.eachPosting(term, field, false, func(doc uint64, n float64, _ []*index.TermFieldVector) { to[doc] += n * weight })
}

// phrase counts how often the slots occur one after the other.
func (m *matcher) phrase(a alternative, f field, to counts) {
	var ends map[uint64][]uint64 // the positions at which the matches so far end
	for i, s := range a {
		next := map[uint64][]uint64{}
		m.eachPosting(s.exact, f.words, true, func(doc uint64, _ float64, at []*index.TermFieldVector) {
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

// eachPosting calls f with every document that has the term in the field, with its frequency and, if
// positions is set, its positions.
func (m *matcher) eachPosting(term, field string, positions bool, f func(doc uint64, n float64, at []*index.TermFieldVector)) {
	if m.err == nil {
		m.err = m.ctx.Err()
	}
	if m.err != nil {
		return
	}
	r, err := m.state.reader.TermFieldReader(m.ctx, []byte(term), field, true, false, positions)
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

// expandPrefix returns the indexed words with the prefix. bleve's dictionary also holds words of removed
// documents; expandPrefix leaves them out.
func (m *matcher) expandPrefix(s slot) []string {
	terms := map[string]bool{}
	for _, f := range fields {
		dict, err := m.state.reader.FieldDictPrefix(f.words, []byte(s.prefix))
		for err == nil {
			var entry *index.DictEntry
			if entry, err = dict.Next(); entry == nil {
				break
			}
			terms[entry.Term] = terms[entry.Term] || m.fieldHasTerm(entry.Term, f.words)
		}
		m.err = cmp.Or(m.err, err)
	}
	var existing []string
	for term, exists := range terms {
		if exists {
			existing = append(existing, term)
		}
	}
	if len(existing) > maxPrefixed && m.err == nil {
		m.err = graph.Invalid("query: more than %d words begin with %s; write more of it", maxPrefixed, s.shown)
		return nil
	}
	slices.Sort(existing)
	return existing
}

// hasTerm reports whether some text holds the term.
func (m *matcher) hasTerm(term string) bool {
	return slices.ContainsFunc(fields, func(f field) bool { return m.fieldHasTerm(term, f.words) })
}

func (m *matcher) fieldHasTerm(term, field string) bool {
	r, err := m.state.reader.TermFieldReader(m.ctx, []byte(term), field, false, false, false)
	if err != nil {
		m.err = cmp.Or(m.err, err)
		return false
	}
	defer func() { _ = r.Close() }()
	return r.Count() > 0
}

// The parameters of BM25, with their usual values: how a score grows with the number of matches, and how it
// falls with the length of the node.
const (
	saturation   = 1.2
	lengthWeight = 0.75
)

// score returns the BM25 score of a document. It adds the parts in the order of the query, so the sum is the
// same to the last digit.
func (m *matcher) score(p plan, doc uint64, length float64) (score float64) {
	switch p := p.(type) {
	case *leaf:
		found := m.leaf(p).all
		n, nodes, matching := found[doc], float64(m.state.docs.Len()), float64(len(found))
		if n == 0 {
			return 0
		}
		average := float64(m.state.length) / nodes
		idf := math.Log(1 + (nodes-matching+0.5)/(matching+0.5))
		return idf * n * (saturation + 1) / (n + saturation*(1-lengthWeight+lengthWeight*length/average))
	case allOf:
		for _, part := range p.must {
			score += m.score(part, doc, length)
		}
	case anyOf:
		for _, part := range p {
			score += m.score(part, doc, length)
		}
	case bestOf:
		for _, part := range p {
			score = max(score, m.score(part, doc, length))
		}
	}
	return score
}

// hits returns the documents that match the plan and that the scope includes, the exact ones first, sorted by
// descending score, then by id.
func (m *matcher) hits(p plan, scope graph.ReadScope) ([]graph.Hit, error) {
	var hits []graph.Hit
	exact := m.matches(p, true)
	for doc := range m.matches(p, false) {
		if m.err != nil {
			break
		}
		id, err := m.state.reader.ExternalID(index.NewIndexInternalID(nil, doc))
		m.err = cmp.Or(m.err, err)
		if d, _ := m.state.docs.Get(id); scope.Holds(d.validity, d.assumed) {
			score := math.Round(m.score(p, doc, float64(d.length))*1e4) / 1e4
			hit := graph.Hit{ID: id, Score: max(score, 1e-4), Matched: graph.MatchedForm}
			if exact[doc] {
				hit.Matched = graph.MatchedExact
			}
			hits = append(hits, hit)
		}
	}
	slices.SortFunc(hits, func(a, b graph.Hit) int { // EXACT is before FORM
		return cmp.Or(cmp.Compare(a.Matched, b.Matched), cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return hits, m.err
}
