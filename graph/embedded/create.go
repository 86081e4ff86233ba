package embedded

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"
)

const (
	// FileName is the name of the store's file in its folder.
	FileName      = "graph.db"
	temporaryName = "graph.db.new" // the name of a new file until it is complete
)

// makeFolder creates the folder of a store, and syncs its name to disk.
func makeFolder(folder string) error {
	info, err := os.Stat(folder)
	switch {
	case err == nil && !info.IsDir():
		return unusable("use", folder, errors.New("it is a file; name a folder with --store"))
	case err == nil:
		return nil
	case !errors.Is(err, os.ErrNotExist):
		return unusable("open", folder, err)
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return unusable("make", folder, err)
	}
	if err := syncFolder(filepath.Dir(folder)); err != nil {
		return unusable("make", folder, err)
	}
	return nil
}

// ensureFile creates an empty store when the folder has none. The file gets its name when it is complete and
// on disk. So a killed process leaves no store or an empty one.
func ensureFile(folder string) error {
	path := filepath.Join(folder, FileName)
	switch _, err := os.Lstat(path); {
	case err == nil:
		return nil
	case !errors.Is(err, os.ErrNotExist):
		return unusable("open", path, err)
	}
	err := guarded(func() error { return create(filepath.Join(folder, temporaryName), path) })
	if err == nil {
		err = syncFolder(folder)
	}
	if err != nil {
		return unusable("create", path, err)
	}
	return nil
}

func create(temporary, path string) error {
	if err := os.Remove(temporary); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	db, err := bolt.Open(temporary, 0o600, &bolt.Options{Timeout: time.Millisecond, NoStatistics: true})
	if err != nil {
		return err
	}
	err = db.Update(func(tx *bolt.Tx) error {
		meta, err := tx.CreateBucket(metaBucket)
		if err != nil {
			return err
		}
		if _, err := tx.CreateBucket(stateBucket); err != nil {
			return err
		}
		if _, err := tx.CreateBucket(logBucket); err != nil {
			return err
		}
		if _, err := tx.CreateBucket(keysBucket); err != nil {
			return err
		}
		if err := meta.Put(formatKey, sealFormat(formatVersion)); err != nil {
			return err
		}
		return meta.Put(headKey, sealJSON(head{}))
	})
	if closing := db.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return os.Rename(temporary, path)
}
