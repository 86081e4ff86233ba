package embedded

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
)

// commit writes the changes in one transaction, which is on disk when commit returns nil. Before and after
// are the heads before and after the changes; commit fills in the sums of after. When commit fails, nothing
// was written, or the store is in doubt and refuses further writes.
func (s *Store) commit(changes []*change, before head, after *head) error {
	written := before
	written.Revision = after.Revision
	err := guarded(func() error {
		return s.db.Update(func(tx *bolt.Tx) error {
			if err := writeLog(tx.Bucket(logBucket), changes); err != nil {
				return err
			}
			if err := writeIdempotencyKeys(tx.Bucket(keysBucket), changes, &written); err != nil {
				return err
			}
			if err := writeState(tx.Bucket(stateBucket), changes, &written); err != nil {
				return err
			}
			return tx.Bucket(metaBucket).Put(headKey, sealJSON(written))
		})
	})
	if err == nil {
		*after = written
		return nil
	}
	if doubt := s.confirm(err, before); doubt != nil {
		s.doubt.Store(&doubt)
		return s.inDoubt()
	}
	return graph.Unavailable("the change could not be written: "+reason(err)+"; nothing was changed", fmt.Errorf("%s: %w", s.path, err))
}

// confirm makes sure that a failed commit has not changed the file. When the sync of the last page fails,
// the page may or may not be on disk; the next commit must not build on it.
func (s *Store) confirm(failed error, before head) error {
	if errors.Is(failed, errPanicked) {
		return failed
	}
	var now head
	err := guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) error { return openJSON(tx.Bucket(metaBucket).Get(headKey), &now) })
	})
	switch {
	case err != nil:
		return fmt.Errorf("%w, after %w", err, failed)
	case now != before:
		return failed
	default:
		return nil
	}
}

// writeLog appends the changes.
func writeLog(log *bolt.Bucket, changes []*change) error {
	log.FillPercent = 1 // keys are only appended
	for _, c := range changes {
		revision := c.snapshot.head.Revision
		if err := log.Put(logKey(revision, 0), sealJSON(headerOf(c))); err != nil {
			return err
		}
		for i, st := range c.steps {
			if err := log.Put(logKey(revision, i+1), st.sealed); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeState writes the newest element of each step, and updates the head. It writes in the order of the
// keys: in any other order, bbolt takes quadratic time.
func writeState(state *bolt.Bucket, changes []*change, h *head) error {
	var steps []*writtenStep
	for _, c := range changes {
		for i := range c.steps {
			steps = append(steps, &c.steps[i])
		}
	}
	slices.SortStableFunc(steps, func(a, b *writtenStep) int { return bytes.Compare(a.key, b.key) })
	if len(steps) > 1000 {
		state.FillPercent = 0.9 // an import, which fills new pages in order
	}
	for i, st := range steps {
		if i+1 < len(steps) && bytes.Equal(st.key, steps[i+1].key) {
			continue // a later step has the same element
		}
		old := state.Get(st.key)
		if old != nil {
			h.Elements--
			h.Sum -= sum(old)
		}
		var err error
		switch {
		case st.Put != nil:
			h.Elements++
			h.Sum += sum(st.sealed)
			err = state.Put(st.key, st.sealed)
		case old != nil:
			err = state.Delete(st.key)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
