package embedded

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	bolterrors "go.etcd.io/bbolt/errors"

	"answerable/graph"
)

// The reasons for which a store can't be opened or used. The errors of this package wrap these. Their
// messages name the file and say what to do.
var (
	ErrInUse   = errors.New("the store is in use")
	ErrForeign = errors.New("not a store")
	ErrNewer   = errors.New("the store has a newer format")
	ErrDamaged = errors.New("the store is damaged")
	ErrClosed  = errors.New("the store is closed")
	ErrExists  = errors.New("there is a store already")
)

func damaged(path string, why error) error {
	return graph.Unavailable(fmt.Sprintf(
		"%s is damaged: restore a backup of it, or name another folder with --store", path),
		fmt.Errorf("%w: %w", ErrDamaged, why))
}

func foreign(path string) error {
	return graph.Unavailable(fmt.Sprintf(
		"%s is not an Answerable store, and was not changed: name another folder with --store", path), ErrForeign)
}

func newer(path string, version int) error {
	return graph.Unavailable(fmt.Sprintf(
		"%s was written by a newer version of Answerable (format %d; this version reads format %d): use the newer version, or name another folder with --store",
		path, version, formatVersion), ErrNewer)
}

func closed() error { return graph.Unavailable("the store is closed", ErrClosed) }

// unusable returns the error for an operation on the store that the operating system refused.
func unusable(what, path string, cause error) error {
	return graph.Unavailable(fmt.Sprintf("cannot %s %s: %s", what, path, reason(cause)), cause)
}

// reason returns the innermost message of an error, without the system call and the path.
func reason(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}

// readError returns the error for the caller when reading the file fails. A failure that neither a closed
// store nor the caller's context explains is damage.
func (s *Store) readError(ctx context.Context, err error) error {
	switch {
	case errors.Is(err, bolterrors.ErrDatabaseNotOpen):
		return closed()
	case ctx.Err() != nil && errors.Is(err, ctx.Err()):
		return err
	default:
		return graph.Unavailable("the store is damaged: restore a backup of it", fmt.Errorf("%s: %w: %w", s.path, ErrDamaged, err))
	}
}

// errPanicked wraps a panic of bbolt.
var errPanicked = errors.New("reading the file panicked")

// guarded calls f and turns a panic into an error. Reading mapped memory panics when its file is gone or
// damaged.
func guarded(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errPanicked, r)
		}
	}()
	return f()
}
