package embedded

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"answerable/graph"
)

const lockName = "lock"

// lock is the file that names the process that has the store open. The operating system releases the lock
// when the process ends. The file stays.
type lock struct{ file *os.File }

// errLocked is the error of lockFile when another process has the lock.
var errLocked = errors.New("locked by another")

// takeLock locks a folder, or returns at once an error that names the process that has the lock.
func takeLock(folder string) (*lock, error) {
	path := filepath.Join(folder, lockName)
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, unusable("open", path, err)
	}
	if err := lockFile(file); err != nil {
		holder, _ := io.ReadAll(io.LimitReader(file, 200))
		_ = file.Close()
		if errors.Is(err, errLocked) {
			return nil, inUse(folder, string(holder), err)
		}
		return nil, unusable("lock", path, err)
	}
	text := fmt.Sprintf("process %d, since %s\n", os.Getpid(), time.Now().UTC().Format(time.RFC3339))
	if err = file.Truncate(0); err == nil {
		_, err = file.WriteAt([]byte(text), 0)
	}
	if err != nil {
		_ = file.Close()
		return nil, unusable("write", path, err)
	}
	return &lock{file}, nil
}

func inUse(folder, holder string, cause error) error {
	if holder = strings.TrimSpace(holder); holder == "" {
		holder = "another process"
	}
	return graph.Unavailable(fmt.Sprintf(
		"the store in %s is in use by %s: stop it, or name another folder with --store", folder, holder),
		fmt.Errorf("%w: %w", ErrInUse, cause))
}

func (l *lock) release() error { return l.file.Close() }
