package embedded

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"sync"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
)

// load reads the snapshot of the newest revision and makes sure that all of it is there.
func (s *Store) load() (*snapshot, error) {
	var (
		at      head
		batches []*batch
	)
	err := guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) (err error) {
			if err := openJSON(tx.Bucket(metaBucket).Get(headKey), &at); err != nil {
				return err
			}
			if err := checkLast(tx.Bucket(logBucket), at.Revision); err != nil {
				return err
			}
			if err := checkKeys(tx.Bucket(keysBucket), at); err != nil {
				return err
			}
			batches, err = readState(tx.Bucket(stateBucket), at)
			return err
		})
	})
	if err != nil {
		return nil, err
	}
	loaded := assemble(batches)
	loaded.head = at
	return loaded, nil
}

// checkLast makes sure that the log ends with the change of the revision.
func checkLast(log *bolt.Bucket, revision graph.Revision) error {
	last, _ := log.Cursor().Last()
	if revisionOf(last) != revision {
		return fmt.Errorf("the state is of revision %d, the end of the log of %d", revision, revisionOf(last))
	}
	if last == nil {
		return nil
	}
	var h header
	if err := openJSON(log.Get(logKey(revision, 0)), &h); err != nil {
		return err
	}
	if !bytes.Equal(last, logKey(revision, h.Steps)) {
		return errors.New("the last change in the log is not whole")
	}
	return nil
}

// batch is a part of the state: its lines, then the elements that they hold.
type batch struct {
	lines    []line
	elements []graph.Element
	err      error
}

// line is one entry of the state, copied so that parsing it touches no mapped memory.
type line struct{ key, text []byte }

func copyLine(key, text []byte) line {
	both := append(append(make([]byte, 0, len(key)+len(text)), key...), text...)
	return line{both[:len(key)], both[len(key):]}
}

const batchLines = 1024

// readState reads every element, in the order of the keys, and parses them on all processors.
func readState(state *bolt.Bucket, want head) ([]*batch, error) {
	var (
		batches []*batch
		got     head
		work    = make(chan *batch, 4)
		workers sync.WaitGroup
	)
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for b := range work {
				b.parse()
			}
		})
	}
	err := guarded(func() error {
		b := &batch{}
		flush := func() {
			batches = append(batches, b)
			work <- b
			b = &batch{}
		}
		err := state.ForEach(func(key, sealed []byte) error {
			text, err := open(sealed)
			if err != nil {
				return err
			}
			got.Elements++
			got.Sum += sum(sealed)
			b.lines = append(b.lines, copyLine(key, text))
			if len(b.lines) == batchLines {
				flush()
			}
			return nil
		})
		flush()
		return err
	})
	close(work)
	workers.Wait()
	if err != nil {
		return nil, err
	}
	if got.Elements != want.Elements || got.Sum != want.Sum {
		return nil, fmt.Errorf("the state has %d elements that sum up to %x, not %d and %x", got.Elements, got.Sum, want.Elements, want.Sum)
	}
	for _, b := range batches {
		if b.err != nil {
			return nil, b.err
		}
	}
	return batches, nil
}

func (b *batch) parse() {
	var key []byte
	for _, l := range b.lines {
		e, err := graph.DecodeLine(l.text)
		if err != nil {
			b.err = fmt.Errorf("an element of the state cannot be read: %w", err)
			return
		}
		if key = appendStateKey(key[:0], e.Ref()); !bytes.Equal(l.key, key) {
			b.err = fmt.Errorf("the state has %v under another key", e.Ref())
			return
		}
		b.elements = append(b.elements, e)
	}
	b.lines = nil
}

// assemble makes the snapshot of the elements, whose order is that of their keys.
func assemble(batches []*batch) *snapshot {
	s := newSnapshot()
	var (
		relationships []*graph.Relationship
		intern        = interner{}
	)
	for _, b := range batches {
		for _, e := range b.elements {
			switch e := e.(type) {
			case graph.Node:
				intern.node(e)
				s.insert(e)
			case *graph.Relationship:
				intern.relationship(e)
				relationships = append(relationships, e)
			}
		}
		b.elements = nil
	}
	s.relateAll(relationships)
	return s
}

// interner keeps one copy of texts that many elements share.
type interner map[string]string

func (i interner) text(text string) string {
	if known, ok := i[text]; ok {
		return known
	}
	i[text] = text
	return text
}

func (i interner) sources(sources []graph.Source) {
	for n := range sources {
		sources[n].DocumentID = i.text(sources[n].DocumentID)
	}
}

func (i interner) node(n graph.Node) {
	b := graph.BaseOf(n)
	b.ID = i.text(b.ID)
	i.sources(b.Fact.Sources)
}

func (i interner) relationship(r *graph.Relationship) {
	r.From, r.To, r.Type = i.text(r.From), i.text(r.To), graph.RelationshipType(i.text(string(r.Type)))
	i.sources(r.Fact.Sources)
}
