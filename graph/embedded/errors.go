package embedded

import (
	"errors"
	"fmt"
	"runtime/debug"

	"answerable/graph"
)

// Why a store cannot be opened or used. The errors of this package wrap these; their own messages
// name the file and say what to do.
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

// unusable says that the operating system did not let us do something with the store.
func unusable(what, path string, cause error) error {
	return graph.Unavailable(fmt.Sprintf("cannot %s %s: %s", what, path, reason(cause)), cause)
}

// reason returns the innermost message of an error, which names no system call and no path again.
func reason(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}

// errPanicked wraps what bbolt panicked with.
var errPanicked = errors.New("reading the file panicked")

// guarded calls f and turns a panic, also that of reading mapped memory whose file is gone or is
// damaged, into an error.
func guarded(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errPanicked, r)
		}
	}()
	return f()
}
