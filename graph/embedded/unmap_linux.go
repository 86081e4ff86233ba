package embedded

import (
	"syscall"

	bolt "go.etcd.io/bbolt"
)

// unmap lets the system drop the pages of the file that this process has read. A later read maps them again,
// usually from the page cache.
func unmap(tx *bolt.Tx) {
	_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, tx.DB().Info().Data, uintptr(tx.Size()), syscall.MADV_DONTNEED)
}
