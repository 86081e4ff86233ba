package embedded

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
)

// Options configure a store. The zero value is for production.
type Options struct {
	// NoSync lets the operating system decide when changes reach the disk. It is for tests: when the
	// machine stops, acknowledged changes are lost.
	NoSync bool
	// MaxBytes is the maximum size of the file. A change that needs more is UNAVAILABLE. 0 is no limit.
	MaxBytes int
	// ReadOnly opens the store to read it, beside others that only read it.
	ReadOnly bool
}

// Store is a graph.Store in a folder. Open makes one.
type Store struct {
	path   string
	noSync bool
	lock   *lock

	readOnly bool // see IsReadOnly

	db     *bolt.DB
	writer writer
	snapshots

	closing sync.Once
	closed  atomic.Bool
	doubt   atomic.Pointer[error] // the error after which the store refuses writes
}

var (
	_ graph.Recent    = (*Store)(nil)
	_ graph.TimeZoned = (*Store)(nil)
)

// Open opens the store in a folder. It creates the folder and an empty store where they are missing. A store that
// this process may not write is opened all the same, to be read. When
// the store is in use, damaged, foreign or of a newer format, Open changes nothing, and returns an error
// that wraps ErrInUse, ErrDamaged, ErrForeign or ErrNewer.
func Open(folder string, options Options) (*Store, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, unusable("find", folder, err)
	}
	if err := makeFolder(folder); err != nil {
		return nil, err
	}
	s := &Store{path: filepath.Join(folder, FileName), noSync: options.NoSync, readOnly: options.ReadOnly}
	if err := s.takeLock(folder); err != nil {
		return nil, err
	}
	s.check, s.log = s.usable, s.Changes
	if err := s.open(folder, options); err != nil {
		return nil, errors.Join(err, s.lock.release())
	}
	s.writer.start(s)
	return s, nil
}

// takeLock takes the lock of the store, to write it or else to read it.
func (s *Store) takeLock(folder string) (err error) {
	if !s.readOnly {
		s.lock, err = takeLock(folder)
	}
	if _, there := os.Stat(s.path); IsReadOnly(err) && there == nil || s.readOnly {
		s.readOnly = true
		s.lock, err = takeReadLock(folder)
	}
	return err
}

func (s *Store) open(folder string, options Options) error {
	if err := ensureFile(folder); err != nil {
		return err
	}
	if err := checkFile(s.path); err != nil {
		return err
	}
	err := s.openFile(options, mapSize())
	for _, less := range []int{min(1<<30, mapSize()), 0} {
		if errors.Is(err, syscall.ENOMEM) { // the process may not have that much address space
			err = s.openFile(options, less)
		}
	}
	if IsReadOnly(err) && !s.readOnly { // the file alone
		s.readOnly = true
		err = s.openFile(options, 0)
	}
	if err != nil {
		return unopened(s.path, err)
	}
	s.db.AllocSize = 4 << 20
	if err := s.migrate(); err != nil {
		_ = s.db.Close()
		return unusable("bring to the format of this version", s.path, err)
	}
	loaded, err := s.load()
	if err != nil {
		_ = s.db.Close()
		return damaged(s.path, err)
	}
	s.begin(loaded)
	return nil
}

func (s *Store) openFile(options Options, mapped int) error {
	return guarded(func() (err error) {
		s.db, err = bolt.Open(s.path, 0o600, &bolt.Options{
			Timeout:         time.Millisecond,
			ReadOnly:        s.readOnly,
			NoSync:          options.NoSync,
			MaxSize:         options.MaxBytes,
			FreelistType:    bolt.FreelistMapType,
			InitialMmapSize: mapped,
			NoStatistics:    true,
		})
		return err
	})
}

// mapSize is the address space that is reserved for the file, which costs nothing. bbolt maps the file again
// when it outgrows this space, and for that waits for a backup under way.
func mapSize() int {
	if runtime.GOOS == "windows" {
		return 0 // there the file itself would get that size
	}
	return min(math.MaxInt>>3, 1<<36)
}

// Ready returns nil when the store can be read and, unless it is read-only, written.
func (s *Store) Ready(ctx context.Context) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	return s.inDoubt()
}

func (s *Store) usable(ctx context.Context) error {
	if s.closed.Load() {
		return closed()
	}
	return ctx.Err()
}

// inDoubt returns why the store must be opened again before it can be written, or nil.
func (s *Store) inDoubt() error {
	if err := s.doubt.Load(); err != nil {
		return graph.Unavailable("the store can't be written: a write failed, and whether it reached the disk is not known; start the server again",
			fmt.Errorf("%s: %w", s.path, *err))
	}
	return nil
}

// Close waits for writes, log reads and backups under way, and lets other processes open the store. A
// callback of the store must not call it.
func (s *Store) Close() error {
	var err error
	s.closing.Do(func() {
		s.closed.Store(true)
		s.writer.stop()
		if doubt := s.doubt.Load(); doubt == nil || !errors.Is(*doubt, errPanicked) { // a panic may have left bbolt's locks held
			if s.noSync && !s.readOnly {
				err = s.db.Sync()
			}
			err = errors.Join(err, s.db.Close())
		}
		err = errors.Join(err, s.lock.release())
	})
	if err != nil {
		return unusable("close", s.path, err)
	}
	return nil
}
