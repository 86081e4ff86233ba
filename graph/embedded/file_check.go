package embedded

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// meta holds the fields of a bbolt meta page that the check needs. The first two pages of a file are meta
// pages; each commit writes the older one.
type meta struct {
	size     int64 // of a page
	root     uint64
	freelist uint64
	high     uint64 // the number of pages
	tx       uint64
}

const (
	boltMagic   = 0xED0CDAED
	boltVersion = 2
	metaSize    = 64
)

// readMeta reads the meta page at the offset. Is reports whether there is a meta page; the error reports
// damage.
func readMeta(file io.ReaderAt, offset int64) (m meta, is bool, err error) {
	page := make([]byte, pageHeader+metaSize)
	if _, err := file.ReadAt(page, offset); err != nil {
		return m, false, err
	}
	b := page[pageHeader:]
	if native.Uint32(b) != boltMagic {
		return m, false, errors.New("no meta page")
	}
	h := fnv.New64a()
	_, _ = h.Write(b[:56])
	if native.Uint32(b[4:]) != boltVersion || native.Uint64(b[56:]) != h.Sum64() {
		return m, true, errors.New("a meta page does not match its checksum")
	}
	return meta{
		size: int64(native.Uint32(b[8:])), root: native.Uint64(b[16:]), freelist: native.Uint64(b[32:]),
		high: native.Uint64(b[40:]), tx: native.Uint64(b[48:]),
	}, true, nil
}

// checkFile checks, only by reading, that the file is a store of this format with intact pages. Nobody may
// write the file meanwhile.
func checkFile(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return unusable("open", path, err)
	}
	defer func() { _ = file.Close() }()
	info, err := file.Stat()
	if err != nil {
		return unusable("open", path, err)
	}
	switch {
	case !info.Mode().IsRegular():
		return foreign(path)
	case info.Size() == 0:
		return damaged(path, errors.New("the file is empty"))
	}
	newest, is, err := newestMeta(file)
	switch {
	case err != nil && !is:
		return foreign(path)
	case err != nil:
		return damaged(path, err)
	case newest.high > uint64(info.Size()/newest.size):
		return damaged(path, fmt.Errorf("the file has %d bytes of %d pages of %d", info.Size(), newest.high, newest.size))
	}
	if err := newPages(file, newest).check(); err != nil {
		return damaged(path, err)
	}
	return checkFormat(path)
}

// newestMeta returns the newer meta page. Both must be intact: bbolt would use the older page in place of a
// damaged newer one, and silently lose an acknowledged commit. A commit writes 80 bytes within one disk
// sector, so neither kill -9 nor a power cut tears a meta page.
func newestMeta(file io.ReaderAt) (newest meta, is bool, err error) {
	first, is, err := readMeta(file, 0)
	if err != nil {
		for size := int64(1 << 10); size <= 1<<24 && !is; size <<= 1 {
			_, is, _ = readMeta(file, size)
		}
		return first, is, err
	}
	if first.size < 1<<10 || first.size > 1<<24 || first.size&(first.size-1) != 0 {
		return first, true, fmt.Errorf("pages of %d bytes", first.size)
	}
	second, _, err := readMeta(file, first.size)
	switch {
	case err != nil:
		return first, true, err
	case second.tx > first.tx:
		newest = second
	default:
		newest = first
	}
	if newest.size != first.size || newest.high < 2 || newest.high >= 1<<40 {
		return newest, true, errors.New("a meta page holds impossible values")
	}
	return newest, true, nil
}

// checkFormat refuses other bbolt files, and newer formats.
func checkFormat(path string) error {
	var refusal error
	err := guarded(func() error {
		db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true, Timeout: time.Millisecond, NoStatistics: true})
		if err != nil {
			return err
		}
		defer func() { _ = db.Close() }()
		return db.View(func(tx *bolt.Tx) error {
			refusal = formatOf(tx, path)
			return nil
		})
	})
	if err != nil {
		return unopened(path, err)
	}
	return refusal
}

func formatOf(tx *bolt.Tx, path string) error {
	meta := tx.Bucket(metaBucket)
	if meta == nil || meta.Get(formatKey) == nil {
		return foreign(path)
	}
	version, err := openFormat(meta.Get(formatKey))
	switch {
	case err != nil:
		return damaged(path, err)
	case version > formatVersion:
		return newer(path, version)
	case version < 1 || meta.Get(headKey) == nil || tx.Bucket(stateBucket) == nil || tx.Bucket(logBucket) == nil ||
		version > 1 && tx.Bucket(keysBucket) == nil:
		return damaged(path, errors.New("a part of it is missing"))
	}
	return nil
}

// unopened explains why bbolt did not open a file.
func unopened(path string, err error) error {
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return inUse(path, "another program", err)
	case errors.Is(err, errPanicked), errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum), errors.Is(err, bolterrors.ErrVersionMismatch):
		return damaged(path, err)
	default:
		return unusable("open", path, err)
	}
}
