package embedded

import (
	"context"
	"errors"
	"math"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
)

// Options change how a store is kept. The zero Options are right for use.
type Options struct {
	// NoSync leaves it to the operating system when changes reach the disk. It is for tests: what
	// was acknowledged is lost when the machine stops.
	NoSync bool
	// MaxBytes is the most that the file may grow to; a change that needs more is UNAVAILABLE.
	// 0 is no limit.
	MaxBytes int
}

// Store is a graph.Store in a folder. Use Open.
type Store struct {
	path    string
	noSync  bool
	lock    *lock
	db      *bolt.DB
	current atomic.Pointer[snapshot]
	past    snapshotHistory
	writer  writer

	closing sync.Once
	closed  atomic.Bool
	doubt   atomic.Pointer[error] // why nothing can be written any more
}

var _ graph.Recent = (*Store)(nil)

// Open opens the store in a folder, which it makes, with an empty store, when there is none. When
// the store is in use, damaged, foreign or of a newer format, Open says so at once, changes nothing
// and returns an error that wraps ErrInUse, ErrDamaged, ErrForeign or ErrNewer.
func Open(folder string, options Options) (*Store, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, unusable("find", folder, err)
	}
	if err := makeFolder(folder); err != nil {
		return nil, err
	}
	l, err := takeLock(folder)
	if err != nil {
		return nil, err
	}
	s := &Store{path: filepath.Join(folder, FileName), noSync: options.NoSync, lock: l}
	if err := s.open(folder, options); err != nil {
		_ = l.release()
		return nil, err
	}
	s.writer.start(s)
	return s, nil
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
	s.past.add(loaded, graph.Change{Revision: loaded.head.Revision})
	s.current.Store(loaded)
	return nil
}

func (s *Store) openFile(options Options, mapped int) error {
	return guarded(func() (err error) {
		s.db, err = bolt.Open(s.path, 0o600, &bolt.Options{
			Timeout:         time.Millisecond,
			NoSync:          options.NoSync,
			MaxSize:         options.MaxBytes,
			FreelistType:    bolt.FreelistMapType,
			InitialMmapSize: mapped,
			NoStatistics:    true,
		})
		return err
	})
}

// mapSize is how much address space, which costs nothing, is set aside for the file. While the file
// fits, bbolt need not map it anew when it grows, for which it would wait for a backup under way.
func mapSize() int {
	if runtime.GOOS == "windows" {
		return 0 // there the file would grow to it
	}
	return min(math.MaxInt>>3, 1<<36)
}

// Read calls f with the newest snapshot. It never waits, and the snapshot stays valid after f.
func (s *Store) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	return f(s.current.Load())
}

// At returns the snapshot of a recent revision and the change that made it; see graph.Recent.
func (s *Store) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if err := s.usable(ctx); err != nil {
		return nil, graph.Change{}, err
	}
	if s.past.reaches(revision) {
		s.past.deepen(ctx, s.Changes)
	}
	return s.past.at(revision)
}

// Ready returns nil when the store can be read and written.
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

// inDoubt returns why the store must be opened anew before it can be written, or nil.
func (s *Store) inDoubt() error {
	if err := s.doubt.Load(); err != nil {
		return graph.Unavailable("the store can't be written: a write to "+s.path+
			" failed, and whether it reached the disk is not known; start the server again", *err)
	}
	return nil
}

// Close waits for the writes, logs and backups under way and frees the store for other processes. It
// must not be called from a function that was given to the store.
func (s *Store) Close() error {
	var err error
	s.closing.Do(func() {
		s.closed.Store(true)
		s.writer.stop()
		if doubt := s.doubt.Load(); doubt == nil || !errors.Is(*doubt, errPanicked) { // which may hold locks of bbolt for ever
			if s.noSync {
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
