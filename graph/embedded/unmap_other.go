//go:build !linux

package embedded

import bolt "go.etcd.io/bbolt"

// unmap does nothing where the system does not count files that are mapped as memory of the process,
// or is not known to.
func unmap(*bolt.Tx) {}
