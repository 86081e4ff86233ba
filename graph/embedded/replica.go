package embedded

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"answerable/graph"
)

// ErrTooLarge is wrapped by the error of Follow when the graph does not fit the memory it may take.
var ErrTooLarge = errors.New("the graph is too large to be held in memory")

// FollowOptions say how a copy follows a store. Zero fields have the values that are named.
type FollowOptions struct {
	// Poll is how often the log is asked for what is new: 250 ms.
	Poll time.Duration
	// Stale is how long the copy may not have heard from the store and still be Ready: 5 s.
	Stale time.Duration
	// MaxBytes is how much the heap may grow while the graph is loaded: 2 GiB.
	MaxBytes int64
	// Progress is called now and then while the graph is loaded.
	Progress func(elements int)
}

// Replica is a store that answers reads from a copy in memory, which follows the log of another
// store, the record. Writes go to the record; when Apply returns, reads here show what it wrote. Each
// read is of one revision. When the record is away, reads go on from the last known revision, Ready
// says so, and the copy catches up by itself when the record is back.
type Replica struct {
	record  graph.Store
	options FollowOptions
	current atomic.Pointer[snapshot]
	past    snapshotHistory
	heard   atomic.Int64 // when the copy was last known to be current, in Unix nanoseconds

	following sync.Mutex    // one catches up at a time
	stop      chan struct{} // closed by Close
	stopped   sync.WaitGroup
	once      sync.Once
}

var _ graph.Recent = (*Replica)(nil)

// Follow loads the graph of the record into memory and follows it from then on. Closing the result
// closes the record too.
func Follow(ctx context.Context, record graph.Store, o FollowOptions) (*Replica, error) {
	if o.Poll == 0 {
		o.Poll = 250 * time.Millisecond
	}
	if o.Stale == 0 {
		o.Stale = 5 * time.Second
	}
	if o.MaxBytes == 0 {
		o.MaxBytes = 2 << 30
	}
	r := &Replica{record: record, options: o, stop: make(chan struct{})}
	loaded, err := r.load(ctx)
	if err != nil {
		return nil, err
	}
	r.past.add(loaded, graph.Change{Revision: loaded.head.Revision})
	r.current.Store(loaded)
	if err := r.catchUp(ctx); err != nil {
		return nil, err
	}
	r.stopped.Go(r.follow)
	return r, nil
}

// load reads the whole graph. The record may move on meanwhile: what is read is then of several
// revisions, from the one at the beginning on, and the changes since that one, taken again in order,
// bring all of it to the newest.
func (r *Replica) load(ctx context.Context) (*snapshot, error) {
	runtime.GC()
	var (
		loaded *snapshot
		whole  bool
		before = heap()
	)
	err := r.record.Read(ctx, func(s graph.Snapshot) error {
		loaded, whole = newSnapshot(), false
		loaded.head.Revision = s.Revision()
		n := 0
		err := graph.ScanAll(ctx, s, graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}, func(e graph.Element) error {
			loaded.load(e)
			if n++; n%10_000 != 0 {
				return nil
			}
			if r.options.Progress != nil {
				r.options.Progress(n)
			}
			if heap()-before <= r.options.MaxBytes {
				return nil
			}
			if runtime.GC(); heap()-before > r.options.MaxBytes {
				return fmt.Errorf("%w: more than %d MiB after %d elements", ErrTooLarge, r.options.MaxBytes>>20, n)
			}
			return nil
		})
		if whole = err == nil; whole && r.options.Progress != nil {
			r.options.Progress(n)
		}
		return err
	})
	if err != nil && (!whole || graph.CodeOf(err) != graph.CodeUnavailable) {
		return nil, err
	}
	return loaded, nil
}

func heap() int64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// catchUp takes over all changes that the record has and the copy lacks.
func (r *Replica) catchUp(ctx context.Context) error {
	r.following.Lock()
	defer r.following.Unlock()
	began := time.Now()
	next := r.current.Load()
	err := r.record.Changes(ctx, next.head.Revision, func(c graph.Change) error {
		if want := next.head.Revision + 1; c.Revision != want {
			return graph.Unavailable(fmt.Sprintf("the log has revision %d where %d is expected", c.Revision, want), nil)
		}
		next = next.clone()
		next.head.Revision = c.Revision
		for _, step := range c.Steps {
			next.take(step)
		}
		r.past.add(next, c)
		return nil
	})
	r.current.Store(next)
	if err == nil {
		r.heard.Store(began.UnixNano())
	}
	return err
}

// follow catches up again and again, with one cheap question each time, until Close.
func (r *Replica) follow() {
	tick := time.NewTicker(r.options.Poll)
	defer tick.Stop()
	for {
		select {
		case <-r.stop:
			return
		case <-tick.C:
		}
		ctx, cancel := context.WithTimeout(context.Background(), r.options.Stale)
		_ = r.catchUp(ctx) // Ready says how long it has failed
		cancel()
	}
}

// Read calls f with the newest snapshot of the copy. It never waits.
func (r *Replica) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	if err := r.usable(ctx); err != nil {
		return err
	}
	return f(r.current.Load())
}

// At returns the snapshot of a recent revision and the change that made it; see graph.Recent.
func (r *Replica) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if err := r.usable(ctx); err != nil {
		return nil, graph.Change{}, err
	}
	if r.past.reaches(revision) {
		r.past.deepen(ctx, r.record.Changes)
	}
	return r.past.at(revision)
}

// Apply writes to the record and waits until the copy has what was written.
func (r *Replica) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	if err := r.usable(ctx); err != nil {
		return graph.Change{}, err
	}
	c, err := r.record.Apply(ctx, w)
	if err != nil {
		return c, err
	}
	for r.current.Load().head.Revision < c.Revision && ctx.Err() == nil {
		if err := r.catchUp(ctx); err != nil {
			break // it is written all the same, and the copy will have it
		}
	}
	return c, nil
}

// Changes gives the record's log.
func (r *Replica) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	if err := r.usable(ctx); err != nil {
		return err
	}
	return r.record.Changes(ctx, after, f)
}

// Ready returns nil while the copy is known to be current within FollowOptions.Stale.
func (r *Replica) Ready(ctx context.Context) error {
	if err := r.usable(ctx); err != nil {
		return err
	}
	if age := time.Since(time.Unix(0, r.heard.Load())); age > r.options.Stale {
		return graph.Unavailable(fmt.Sprintf("the copy in memory, at revision %d, has had no contact with the store for %d seconds",
			r.current.Load().head.Revision, int(age.Seconds())), nil)
	}
	return nil
}

// Close stops following and closes the record.
func (r *Replica) Close() error {
	r.once.Do(func() { close(r.stop) })
	r.stopped.Wait()
	return r.record.Close()
}

func (r *Replica) usable(ctx context.Context) error {
	select {
	case <-r.stop:
		return closed()
	default:
		return ctx.Err()
	}
}
