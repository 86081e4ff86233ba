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

// load reads the snapshot of the newest revision, and makes sure that nothing is missing.
func (s *Store) load() (*snapshot, error) {
	var (
		at    head
		state *state
	)
	err := guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) (err error) {
			if err := openJSON(tx.Bucket(metaBucket).Get(headKey), &at); err != nil {
				return err
			}
			if _, err := readTimeZone(tx); err != nil {
				return err
			}
			if err := checkLast(tx.Bucket(logBucket), at.Revision); err != nil {
				return err
			}
			if err := checkIdempotencyKeys(tx.Bucket(keysBucket), at); err != nil {
				return err
			}
			state, err = readState(tx.Bucket(stateBucket), at)
			return err
		})
	})
	if err != nil {
		return nil, err
	}
	loaded := state.assemble()
	loaded.head = at
	return loaded, nil
}

// checkLast makes sure that the log ends with the change of the revision.
func checkLast(log *bolt.Bucket, revision graph.Revision) error {
	last, _ := log.Cursor().Last()
	if revisionOf(last) != revision {
		return fmt.Errorf("the state is at revision %d, but the log ends at revision %d", revision, revisionOf(last))
	}
	if last == nil {
		return nil
	}
	var h header
	if err := openJSON(log.Get(logKey(revision, 0)), &h); err != nil {
		return err
	}
	if !bytes.Equal(last, logKey(revision, h.Steps)) {
		return errors.New("the last change in the log is incomplete")
	}
	return nil
}

// state holds all elements in the order of their keys: first the nodes, then the relationships.
type state struct {
	nodes, relationships []*batch
	ids                  *ids
	got                  head
}

const (
	nodesEnd   = "r" // in the state, where the keys of nodes end
	stateEnd   = "s"
	batchLines = 1024
	unmapEvery = 64 // batches, which are some 20 MiB
)

// readState reads every element and parses them on all processors.
func readState(bucket *bolt.Bucket, want head) (*state, error) {
	st := &state{ids: noIDs}
	err := guarded(func() (err error) {
		defer unmap(bucket.Tx())
		e := &unread{cursor: bucket.Cursor()}
		e.key, e.sealed = e.cursor.First()
		if st.nodes, err = st.read(e, nodesEnd); err != nil {
			return err
		}
		st.ids = idsOf(st.nodes)
		st.relationships, err = st.read(e, stateEnd)
		if err == nil && e.key != nil {
			err = fmt.Errorf("the state has the unknown key %.20q", e.key)
		}
		return err
	})
	if err == nil && (st.got.Elements != want.Elements || st.got.Sum != want.Sum) {
		err = fmt.Errorf("the state has %d elements with checksum %x; expected are %d with checksum %x", st.got.Elements, st.got.Sum, want.Elements, want.Sum)
	}
	return st, err
}

// unread is a cursor at the first entry that has not been read.
type unread struct {
	cursor      *bolt.Cursor
	key, sealed []byte
}

// read reads the elements whose keys are less than end.
func (st *state) read(e *unread, end string) (batches []*batch, err error) {
	var (
		work    = make(chan *batch, 2)
		spare   = sync.Pool{New: func() any { return &lines{} }}
		workers sync.WaitGroup
	)
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			p := newParser(st.ids)
			for b := range work {
				b.err = p.parse(b)
				spare.Put(b.lines)
				b.lines = nil
			}
		})
	}
	err = func() error {
		defer workers.Wait()
		defer close(work)
		for e.key != nil && string(e.key) < end {
			b := &batch{lines: spare.Get().(*lines)}
			if err := st.fill(b.lines, e, end); err != nil {
				return err
			}
			batches = append(batches, b)
			work <- b
			if len(batches)%unmapEvery == 0 {
				unmap(e.cursor.Bucket().Tx())
			}
		}
		return nil
	}()
	for _, b := range batches {
		if err == nil {
			err = b.err
		}
	}
	return batches, err
}

// fill copies the next lines, so that the parsers do not read mapped memory.
func (st *state) fill(l *lines, e *unread, end string) error {
	l.text, l.ends = l.text[:0], l.ends[:0]
	for len(l.ends) < batchLines && e.key != nil && string(e.key) < end {
		text, err := open(e.sealed)
		if err != nil {
			return err
		}
		st.got.Elements++
		st.got.Sum += sum(e.sealed)
		l.add(e.key, text)
		e.key, e.sealed = e.cursor.Next()
	}
	return nil
}
