package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"answerable/graph"
)

// restoringName is the folder, inside the store's folder, that holds the copy until it is checked.
const restoringName = "graph.db.restoring"

// Restore makes a store in a folder from a file that Backup wrote, and returns its newest revision. It
// creates the folder if need be. It refuses a folder that has a store with ErrExists, and does not change
// that store. It checks a copy of the backup page by page, element by element and change by change, and only
// then gives it its name: a restore that fails or is killed leaves a folder without a store. It migrates the
// copy of a backup of an older format. It only reads the backup itself.
func Restore(ctx context.Context, backup, folder string) (graph.Revision, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return 0, unusable("find", folder, err)
	}
	if err := noStore(folder); err != nil {
		return 0, err
	}
	if err := checkFile(backup); err != nil {
		return 0, badBackup(backup, err)
	}
	if err := makeFolder(folder); err != nil {
		return 0, err
	}
	l, err := takeLock(folder)
	if err != nil {
		return 0, err
	}
	defer func() { _ = l.release() }()
	if err := noStore(folder); err != nil { // another process may have made one meanwhile
		return 0, err
	}
	restoring := filepath.Join(folder, restoringName)
	if err := os.RemoveAll(restoring); err != nil { // what a killed restore left
		return 0, unusable("remove", restoring, err)
	}
	defer func() { _ = os.RemoveAll(restoring) }()
	return restore(ctx, backup, folder, restoring)
}

// restore copies the backup into a temporary folder, opens and checks it there, and moves it.
func restore(ctx context.Context, backup, folder, restoring string) (graph.Revision, error) {
	if err := os.Mkdir(restoring, 0o700); err != nil {
		return 0, unusable("make", restoring, err)
	}
	if err := copyFile(ctx, backup, filepath.Join(restoring, FileName)); err != nil {
		return 0, err
	}
	revision, err := checkStore(ctx, restoring)
	if err != nil {
		return 0, badBackup(backup, err)
	}
	path := filepath.Join(folder, FileName)
	err = os.Rename(filepath.Join(restoring, FileName), path)
	if err == nil {
		err = syncFolder(folder)
	}
	if err != nil {
		return 0, unusable("create", path, err)
	}
	return revision, nil
}

// noStore refuses a folder that has a store, even a damaged one.
func noStore(folder string) error {
	path := filepath.Join(folder, FileName)
	switch _, err := os.Lstat(path); {
	case err == nil:
		return graph.Unavailable(fmt.Sprintf(
			"%s is there already, and was not changed: restore into an empty folder, or move that file away first", path), ErrExists)
	case !errors.Is(err, os.ErrNotExist):
		return unusable("open", path, err)
	}
	return nil
}

// copyFile copies a file. The copy is on disk when copyFile returns.
func copyFile(ctx context.Context, from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return unusable("open", from, err)
	}
	defer func() { _ = in.Close() }()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return unusable("create", to, err)
	}
	_, err = io.Copy(&target{ctx: ctx, w: out}, in)
	if err == nil {
		err = out.Sync()
	}
	err = errors.Join(err, out.Close())
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return unusable("write", to, err)
	}
	return nil
}

// checkStore opens the store in a folder, which checks its pages and every element, reads the whole log, and
// returns the newest revision.
func checkStore(ctx context.Context, folder string) (revision graph.Revision, err error) {
	s, err := Open(folder, Options{})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	err = s.Changes(ctx, 0, func(graph.Change) error { return nil })
	return s.current.Load().Revision(), err
}

// badBackup makes an error name the backup, not the copy that was checked.
func badBackup(backup string, err error) error {
	switch {
	case errors.Is(err, ErrDamaged):
		return graph.Unavailable(fmt.Sprintf("%s is damaged, and nothing was restored: take an older backup", backup), err)
	case errors.Is(err, ErrForeign):
		return graph.Unavailable(fmt.Sprintf("%s is not a backup, and nothing was restored: name a file that answerable backup wrote", backup), err)
	case errors.Is(err, ErrNewer):
		return graph.Unavailable(fmt.Sprintf(
			"%s was written by a newer version of Answerable, and nothing was restored: restore it with that version", backup), err)
	}
	return err
}
