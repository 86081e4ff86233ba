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

// ErrTooLarge is wrapped by the error of Follow when the graph needs more memory than allowed.
var ErrTooLarge = errors.New("the graph is too large to be held in memory")

// FollowOptions configure how a replica follows a store. Each field names the default of its zero value.
type FollowOptions struct {
	// Poll is the time between two reads of the log: 250 ms.
	Poll time.Duration
	// Stale is how long the replica stays Ready without contact to the store: 5 s.
	Stale time.Duration
	// MaxBytes is by how much the heap may grow while the graph is loaded: 2 GiB.
	MaxBytes int64
	// Progress is called repeatedly while the graph is loaded.
	Progress func(elements int)
}

// Replica is a store that answers reads from a copy in memory. The copy follows the log of another store,
// the record. Writes go to the record; after Apply has returned, reads show the change. Each read is of
// one revision. When the record is unavailable, reads continue at the last known revision and Ready
// returns an error. The copy catches up when the record is available again.
type Replica struct {
	record  graph.Store
	options FollowOptions
	snapshots
	heard atomic.Int64 // when the copy was last known to be current, in Unix nanoseconds

	following sync.Mutex    // held while the copy catches up
	stop      chan struct{} // closed by Close
	stopped   sync.WaitGroup
	once      sync.Once
}

var _ graph.Recent = (*Replica)(nil)

// Follow loads the graph of the record into memory and follows its log from then on. Closing the replica
// closes the record.
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
	r.check, r.log = r.usable, record.Changes
	loaded, err := r.load(ctx)
	if err != nil {
		return nil, err
	}
	r.begin(loaded)
	if err := r.catchUp(ctx); err != nil {
		return nil, err
	}
	r.stopped.Go(r.follow)
	return r, nil
}

// load reads the whole graph. The record may be written meanwhile, so the elements may be of several
// revisions. The loaded snapshot gets the revision of the beginning: catchUp applies all changes since
// then, and so brings every element to the newest revision.
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

// catchUp applies the changes that the record has and the copy lacks.
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
			next.applyStep(step)
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

// follow catches up repeatedly until Close. Each time it sends the record one cheap query.
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
		_ = r.catchUp(ctx) // Ready reports for how long it has failed
		cancel()
	}
}

// Apply writes to the record and waits until the copy has the change.
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
			break // the change is written, and the copy gets it later
		}
	}
	return c, nil
}

// Changes reads the log of the record.
func (r *Replica) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	if err := r.usable(ctx); err != nil {
		return err
	}
	return r.record.Changes(ctx, after, f)
}

// Ready returns nil when the copy was current within the last FollowOptions.Stale.
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
