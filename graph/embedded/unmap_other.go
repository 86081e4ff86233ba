//go:build !linux

package embedded

import bolt "go.etcd.io/bbolt"

// unmap does nothing on systems that do not count mapped files as memory of the process, or are not known
// to.
func unmap(*bolt.Tx) {}
