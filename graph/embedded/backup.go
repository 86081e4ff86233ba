package embedded

import (
	"context"
	"errors"
	"io"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"answerable/graph"
)

// Backup writes a copy of one revision of the store, and returns the number of bytes. The store can be read
// and written meanwhile. Restore makes a store of the copy. Writers wait for the backup only when the file
// outgrows its mapped address space (64 GiB, or what the system allows).
func (s *Store) Backup(ctx context.Context, w io.Writer) (int64, error) {
	if err := s.usable(ctx); err != nil {
		return 0, err
	}
	var n int64
	to := &target{ctx: ctx, w: w}
	err := guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) (err error) {
			n, err = tx.WriteTo(to)
			return err
		})
	})
	switch {
	case err == nil:
		return n, nil
	case to.err != nil:
		return n, to.err
	case errors.Is(err, bolterrors.ErrDatabaseNotOpen):
		return n, closed()
	default:
		return n, graph.Unavailable("the store could not be read", err)
	}
}

// target stops writing when the context ends, and keeps the writer's error.
type target struct {
	ctx context.Context
	w   io.Writer
	err error
}

func (t *target) Write(b []byte) (n int, err error) {
	if err = t.ctx.Err(); err == nil {
		n, err = t.w.Write(b)
	}
	if err != nil {
		t.err = err
	}
	return n, err
}
