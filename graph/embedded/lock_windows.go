package embedded

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lockFile locks the file for this process, or returns errLocked at once. It locks a byte far behind the
// text, so that other processes can read the text.
func lockFile(file *os.File) error {
	err := windows.LockFileEx(windows.Handle(file.Fd()),
		windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY,
		0, 1, 0, &windows.Overlapped{OffsetHigh: 1})
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) {
		return errLocked
	}
	return err
}

// lockToRead leaves it to bbolt, which locks the file.
func lockToRead(*os.File) error { return nil }

// syncFolder does nothing: Windows syncs names itself.
func syncFolder(string) error { return nil }
