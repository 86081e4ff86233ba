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

// state is the texts of one revision as one clearance sees them. It never changes.
type state struct {
	revision graph.Revision
	reader   index.IndexReader
	docs     *btree.Map[string, doc] // by the node's id
	length   int64                   // words of all documents
	names    *names

	mu   sync.Mutex
	uses int // whoever holds the reader open
}

// doc is what is known of a document beside its words.
type doc struct {
	validity graph.Interval
	assumed  bool
	length   int32 // in words
}

// use reports whether the state is still open; it then stays so until done.
func (s *state) use() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.uses == 0 {
		return false
	}
	s.uses++
	return true
}

func (s *state) done() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.uses--; s.uses == 0 {
		_ = s.reader.Close()
	}
}

// corpus is a state in use: graph.Corpus.
type corpus struct {
	*state
	once sync.Once
}

// Close ends the use.
func (c *corpus) Close() { c.once.Do(c.done) }

// Find runs a query.
func (c *corpus) Find(ctx context.Context, query string, stamp graph.ReadScope) (graph.SearchResult, error) {
	e, err := parse(query)
	if err != nil {
		return nil, err
	}
	m := matching{ctx: ctx, state: c.state, found: map[*leaf]counts{}}
	p := planner{c.names, stamp.Assumptions, m.stands}.plan(e)
	f := &found{}
	leaves(p, func(l *leaf) { f.leaves = append(f.leaves, l) })
	if f.hits, err = m.hits(p, stamp); err != nil {
		return nil, err
	}
	return f, nil
}

// writer makes the states of one index, one after the other.
type writer struct {
	index    index.Index
	queue    *index.AnalysisQueue
	next     *state // with a reader of its own only when it is published
	segments int    // writes so far
	built    int    // writes that built it
}

func newWriter() (*writer, error) {
	queue := index.NewAnalysisQueue(analysers)
	bleve, err := scorch.NewScorch(scorch.Name, map[string]any{"path": ""}, queue)
	if err == nil {
		err = bleve.Open()
	}
	if err != nil {
		queue.Close()
		return nil, err
	}
	return &writer{index: bleve, queue: queue, next: &state{docs: &btree.Map[string, doc]{}, names: &names{}}}, nil
}

const analysers = 2 // goroutines that split texts into words

func (w *writer) close() {
	_ = w.index.Close()
	w.queue.Close()
}

// write puts and removes entries; an entry without a label is removed.
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

// publish returns the state of what was written, which is the graph at the revision.
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

// documentOf returns what bleve indexes of an entry. When it is analysed, length is set to its words.
func documentOf(e graph.Entry, length *int32) *document.Document {
	d := document.NewDocument(e.ID)
	a := &analyser{entry: e, length: length}
	for _, f := range fields {
		if slices.ContainsFunc(e.Texts, func(text graph.IndexedText) bool { return text.Name == f.isName }) {
			d.AddField(document.NewTextFieldCustom(f.words, nil, nil, index.IndexField|index.IncludeTermVectors, inField{a, f, false}))
			d.AddField(document.NewTextFieldCustom(f.stems, nil, nil, index.IndexField, inField{a, f, true}))
		}
	}
	return d
}

// analyser splits the texts of an entry, once. bleve analyses the fields of a document one after the other.
type analyser struct {
	entry  graph.Entry
	length *int32
	split  [][]word // of each text
}

func (a *analyser) texts() [][]word {
	if a.split == nil {
		a.split = make([][]word, len(a.entry.Texts))
		for i, text := range a.entry.Texts {
			a.split[i] = words(text.Value)
			*a.length += int32(len(a.split[i]))
		}
	}
	return a.split
}

type inField struct {
	*analyser
	field
	stemmed bool
}

// between is how far texts of one field are apart, so that no phrase reaches from one to the next.
const between = 1000

// Analyze returns the terms of the texts in the field, whatever it is given.
func (a inField) Analyze([]byte) analysis.TokenStream {
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
				terms.add(name.whole(), offset+1)
			}
		}
		offset += len(read) + between
	}
	return terms.stream()
}

// terms are put together for bleve in a few large pieces of memory, since there are so many.
type terms struct {
	text   []byte
	tokens []analysis.Token
	ends   []int // of the terms of the tokens, in the text
}

// newTerms has room for about as many terms.
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
