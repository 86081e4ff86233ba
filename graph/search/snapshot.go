package search

import (
	"context"
	"slices"
	"sync"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve_index_api"
	"github.com/tidwall/btree"

	"answerable/graph"
)

// state is the index of one revision, as one clearance sees it. It is immutable apart from its use count.
type state struct {
	revision graph.Revision
	reader   index.IndexReader
	docs     *btree.Map[string, doc] // by the node's id
	length   int64                   // words of all documents
	names    *aliases

	mu   sync.Mutex
	uses int // how many users hold the reader open
}

// doc holds the data of a document that is not in bleve's index.
type doc struct {
	validity graph.Interval
	assumed  bool
	length   int32 // in words
}

// use increments the use count, so that the state stays open until done. It returns false when the state is
// already closed.
func (s *state) acquire() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.uses == 0 {
		return false
	}
	s.uses++
	return true
}

func (s *state) release() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.uses--; s.uses == 0 {
		_ = s.reader.Close()
	}
}

// snapshot is a state in use. It implements graph.IndexSnapshot.
type snapshot struct {
	*state
	once sync.Once
}

// Close releases the state.
func (c *snapshot) Close() { c.once.Do(c.release) }

// Find runs a query; see graph.IndexSnapshot.
func (c *snapshot) Find(ctx context.Context, query string, stems bool, scope graph.ReadScope) (graph.SearchResult, error) {
	e, err := parse(query)
	if err != nil {
		return nil, err
	}
	m := matcher{ctx: ctx, state: c.state, found: map[*leaf]leafCounts{}}
	p := planner{c.names, scope.Assumptions, stems, m.hasTerm}.plan(e)
	f := &searchResult{}
	leaves(p, func(l *leaf) { f.leaves = append(f.leaves, l) })
	if f.hits, err = m.hits(p, scope); err != nil {
		return nil, err
	}
	return f, nil
}

// writer writes to one bleve index and publishes its states.
type writer struct {
	index    index.Index
	queue    *index.AnalysisQueue
	next     *state // it gets its reader when it is published
	segments int    // writes so far
	built    int    // writes of the initial build
}

func newWriter() (*writer, error) {
	queue := index.NewAnalysisQueue(analyzerCount)
	bleve, err := scorch.NewScorch(scorch.Name, map[string]any{"path": ""}, queue)
	if err == nil {
		err = bleve.Open()
	}
	if err != nil {
		queue.Close()
		return nil, err
	}
	return &writer{index: bleve, queue: queue, next: &state{docs: &btree.Map[string, doc]{}, names: &aliases{}}}, nil
}

const analyzerCount = 2 // goroutines that split texts into words

func (w *writer) close() {
	_ = w.index.Close()
	w.queue.Close()
}

// write puts entries; it removes an entry without a label.
func (w *writer) write(entries []graph.Entry) error {
	if len(entries) == 0 {
		return nil
	}
	batch := index.NewBatch()
	lengths := make([]int32, len(entries))
	for i, e := range entries {
		if e.Label == "" {
			batch.Delete(e.ID)
		} else {
			batch.Update(documentOf(e, &lengths[i]))
		}
	}
	if err := w.index.Batch(batch); err != nil {
		return err
	}
	w.segments++
	for i, e := range entries {
		old, _ := w.next.docs.Get(e.ID)
		w.next.length += int64(lengths[i] - old.length)
		if e.Label == "" {
			w.next.docs.Delete(e.ID)
			w.next.names.remove(e.ID)
			continue
		}
		w.next.docs.Set(e.ID, doc{e.Validity, e.Assumed, lengths[i]})
		w.next.names.put(e)
	}
	return nil
}

// publish returns a state of all written entries, which are those of the revision.
func (w *writer) publish(at graph.Revision) (*state, error) {
	reader, err := w.index.Reader()
	if err != nil {
		return nil, err
	}
	s := w.next
	s.revision, s.reader, s.uses = at, reader, 1
	w.next = &state{docs: s.docs.Copy(), length: s.length, names: s.names.copy()}
	return s, nil
}

// documentOf returns the bleve document of an entry. When bleve analyzes it, length becomes its number of
// words.
func documentOf(e graph.Entry, length *int32) *document.Document {
	d := document.NewDocument(e.ID)
	a := &analyzer{entry: e, length: length}
	for _, f := range fields {
		if slices.ContainsFunc(e.Texts, func(text graph.IndexedText) bool { return text.Name == f.isName }) {
			d.AddField(document.NewTextFieldCustom(f.words, nil, nil, index.IndexField|index.IncludeTermVectors, fieldAnalyzer{a, f, false}))
			d.AddField(document.NewTextFieldCustom(f.stems, nil, nil, index.IndexField, fieldAnalyzer{a, f, true}))
		}
	}
	return d
}

// analyzer splits the texts of an entry into words, once. bleve analyzes the fields of a document one after
// the other.
type analyzer struct {
	entry  graph.Entry
	length *int32
	split  [][]word // of each text
}

func (a *analyzer) texts() [][]word {
	if a.split == nil {
		a.split = make([][]word, len(a.entry.Texts))
		for i, text := range a.entry.Texts {
			a.split[i] = words(text.Value)
			*a.length += int32(len(a.split[i]))
		}
	}
	return a.split
}

type fieldAnalyzer struct {
	*analyzer
	field
	stemmed bool
}

// textGap separates the positions of the texts of one field, so that no phrase spans two texts.
const textGap = 1000

// Analyze returns the terms of the entry's texts in the field. It ignores its argument.
func (a fieldAnalyzer) Analyze([]byte) analysis.TokenStream {
	split, offset, n := a.texts(), 0, 0
	for _, read := range split {
		n += len(read)
	}
	terms := newTerms(2 * n)
	for i, read := range split {
		text := a.entry.Texts[i]
		if text.Name != a.isName {
			continue
		}
		for _, w := range read {
			for _, list := range [][]string{w.terms, w.joined} {
				for _, term := range list {
					if isStem(term) == a.stemmed {
						terms.add(term, offset+w.position)
					}
				}
			}
		}
		if text.Name && !a.stemmed && a.entry.Label == graph.LabelOrganization {
			if name := nameOf(text.Value); name.isUsable() {
				terms.add(name.term(), offset+1)
			}
		}
		offset += len(read) + textGap
	}
	return terms.stream()
}

// terms collects the terms for bleve in a few large allocations, because there are so many.
type terms struct {
	text   []byte
	tokens []analysis.Token
	ends   []int // of the terms of the tokens, in the text
}

// newTerms allocates space for about n terms.
func newTerms(n int) *terms {
	const usual = 8 // bytes of a term
	return &terms{make([]byte, 0, usual*n), make([]analysis.Token, 0, n), make([]int, 0, n)}
}

func (t *terms) add(term string, position int) {
	t.text = append(t.text, term...)
	t.ends = append(t.ends, len(t.text))
	t.tokens = append(t.tokens, analysis.Token{Position: position})
}

func (t *terms) stream() analysis.TokenStream {
	stream, from := make(analysis.TokenStream, len(t.tokens)), 0
	for i, end := range t.ends {
		t.tokens[i].Term = t.text[from:end:end]
		stream[i], from = &t.tokens[i], end
	}
	return stream
}
