package embedded

import (
	"bytes"
	"context"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// chunkSteps is about how many steps of the log are in memory at once. A change with more steps is read
// whole.
const chunkSteps = 1024

// Changes calls f with every change after the revision, up to the newest at the time of the call. It reads
// the log in chunks and holds no transaction while f runs: f may be slow, and may read and write the store.
// It reads the last changes from memory.
func (s *Store) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	newest := s.current.Load().Revision()
	for next := max(after, 0) + 1; next <= newest; {
		changes := s.past.changes(next, newest)
		if len(changes) == 0 {
			var err error
			if changes, err = s.readLog(ctx, next, newest); err != nil {
				return err
			}
		}
		for _, c := range changes {
			if err := s.usable(ctx); err != nil {
				return err
			}
			if err := f(c); err != nil {
				return err
			}
		}
		next += graph.Revision(len(changes))
	}
	return nil
}

// readLog returns the changes from a revision on, at least one.
func (s *Store) readLog(ctx context.Context, from, to graph.Revision) (changes []graph.Change, err error) {
	err = guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) error {
			cursor := tx.Bucket(logBucket).Cursor()
			key, value := cursor.Seek(logKey(from, 0))
			for revision, steps := from, 0; revision <= to && steps < chunkSteps; revision++ {
				var c graph.Change
				if c, key, value, err = readChange(ctx, revision, cursor, key, value); err != nil {
					return err
				}
				changes = append(changes, c)
				steps += len(c.Steps) + 1
			}
			return nil
		})
	})
	if err != nil {
		return nil, s.readError(ctx, err)
	}
	return changes, nil
}

// readChange reads the change that begins at the entry, and returns the next entry.
func readChange(ctx context.Context, revision graph.Revision, cursor *bolt.Cursor, key, value []byte) (graph.Change, []byte, []byte, error) {
	c := graph.Change{Revision: revision}
	broken := func(why any) (graph.Change, []byte, []byte, error) {
		return c, nil, nil, fmt.Errorf("change %d in the log is incomplete: %v", revision, why)
	}
	var h header
	if string(key) != string(logKey(revision, 0)) {
		return broken("it has no header")
	}
	if err := openJSON(value, &h); err != nil {
		return broken(err)
	}
	c = h.change(revision)
	for i := range h.Steps {
		if i%256 == 0 && ctx.Err() != nil {
			return c, nil, nil, ctx.Err()
		}
		if key, value = cursor.Next(); string(key) != string(logKey(revision, i+1)) {
			return broken("a step is missing")
		}
		text, err := open(value)
		if err != nil {
			return broken(err)
		}
		op, err := decodeStep(text)
		if err != nil {
			return broken(err)
		}
		c.Steps = append(c.Steps, op)
	}
	key, value = cursor.Next()
	if revisionOf(key) == revision {
		return broken("it has too many steps")
	}
	return c, key, value, nil
}

// decodeStep reads the line of a step.
func decodeStep(text []byte) (graph.Op, error) {
	if !bytes.HasPrefix(text, []byte(`{"remove"`)) {
		e, err := ndjson.DecodeLine(text)
		return graph.Op{Put: e}, err
	}
	op, problems := ndjson.ParseLine(text)
	if len(problems) > 0 {
		return op, problems
	}
	return op, nil
}
