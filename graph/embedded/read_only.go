package embedded

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"answerable/graph"
)

// A store whose folder or file this process may not write, such as one on a medium that is mounted read-only, is
// opened to be read. Several processes may read it at once, while none has it open to write.

// IsReadOnly reports whether a failure of the operating system is that something may not be written.
func IsReadOnly(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS)
}

// takeReadLock keeps programs that write from the file of a store, or returns at once an error if one has it open.
// Such a program has the file locked for as long, since bbolt locks it too.
func takeReadLock(folder string) (*lock, error) {
	path := filepath.Join(folder, FileName)
	file, err := os.Open(path)
	if err != nil {
		return nil, unusable("open", path, err)
	}
	if err := lockToRead(file); err != nil {
		_ = file.Close()
		if errors.Is(err, errLocked) {
			holder, _ := os.ReadFile(filepath.Join(folder, lockName)) // a user who may not read it learns no process
			return nil, inUse(folder, string(holder), err)
		}
		return nil, unusable("lock", path, err)
	}
	return &lock{file}, nil
}

// unwritable returns why nothing can be written to the store, or nil.
func (s *Store) unwritable() error {
	if s.readOnly {
		return graph.Unavailable("the store is read-only: this server may not write its folder", nil)
	}
	return s.inDoubt()
}
