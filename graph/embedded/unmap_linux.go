package embedded

import (
	"syscall"

	bolt "go.etcd.io/bbolt"
)

// unmap tells the system that what was read of the file need not be resident in this process. What is
// read again is mapped again, from what the system keeps of files anyway.
func unmap(tx *bolt.Tx) {
	_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, tx.DB().Info().Data, uintptr(tx.Size()), syscall.MADV_DONTNEED)
}
