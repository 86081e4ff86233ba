package storage

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/neo4j"
)

// A Neo4j server may start later than this server, and a large graph takes a while to load. Meanwhile this
// server answers: /readyz and every query return the reason for the wait.

// retryEvery is the time between two attempts to reach an unavailable server.
const retryEvery = time.Second

// ErrNotOpen is the error of a store that is still being opened. pendingStore logs the reason once.
var ErrNotOpen = errors.New("the store is not open yet")

// Options configure the store to serve.
type Options struct {
	Flags
	Reads       string // of a Neo4j store: resident or cypher
	MemoryBytes int64  // the limit of the copy in memory

	TimeZone       TimeZone // that the command names
	ChangeTimeZone bool     // allow another time zone than the store's
}

// OpenToServe opens the store to serve. It returns an error that waiting does not solve at once.
func OpenToServe(env *Env, o Options, log *slog.Logger) (*Store, error) {
	if !o.IsNeo4j() {
		return openForServing(env, o)
	}
	opened, err := openForServing(env, o)
	if err != nil && !errors.Is(err, neo4j.ErrUnreachable) {
		return nil, err
	}
	ctx, cancel := context.WithCancel(env)
	late := &pendingStore{cancel: cancel, done: make(chan struct{})}
	late.setReason(err)
	go func() {
		defer close(late.done)
		late.open(ctx, o, env, log, opened)
	}()
	return &Store{Store: late, Where: o.Store}, nil
}

// pendingStore is a store that opens in the background.
type pendingStore struct {
	opened atomic.Pointer[Store]
	reason atomic.Pointer[error] // why the store is not open
	cancel context.CancelFunc
	done   chan struct{} // closed when open has ended
}

// open opens the store, with retries. It loads the copy in memory if the options ask for one.
func (l *pendingStore) open(ctx context.Context, o Options, env *Env, log *slog.Logger, opened *Store) {
	said := map[string]bool{}
	for opened == nil {
		if why := (*l.reason.Load()).Error(); !said[why] && ctx.Err() == nil { // log each reason once
			log.Warn("waiting for the store: trying again every second", "error", why)
			said[why] = true
		}
		if !sleep(ctx, retryEvery) {
			return
		}
		var err error
		opened, err = openForServing(&Env{ctx, env.Getenv, env.Now}, o)
		l.setReason(err)
	}
	clear(said)
	for o.Reads == "resident" {
		l.setReason(errors.New("the graph is being read into memory"))
		copied, err := embedded.Follow(ctx, opened.Store, embedded.FollowOptions{
			MaxBytes: o.MemoryBytes,
			Progress: func(elements int) { log.Info("reading the graph into memory", "elements", elements) },
		})
		if err == nil {
			opened.Store = copied
			break
		}
		if errors.Is(err, embedded.ErrTooLarge) {
			log.Warn("reading the graph by Cypher, not from memory", "reason", err)
			break
		}
		if !said[err.Error()] {
			log.Warn("the graph can't be read into memory: trying again every second", "error", err)
			said[err.Error()] = true
		}
		if l.setReason(err); !sleep(ctx, retryEvery) {
			_ = opened.Close()
			return
		}
	}
	if record, remote := opened.Store.(embedded.LoggedStore); remote {
		opened.Store = embedded.NewTimeTravel(record)
	}
	l.opened.Store(opened)
	log.Info("the store is open", "store", opened.Where)
}

// sleep waits. It reports false when the context has ended.
func sleep(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

func (l *pendingStore) setReason(err error) {
	if err == nil {
		err = errors.New("the store is being opened")
	}
	l.reason.Store(&err)
}

// current returns the store, or why it is not open.
func (l *pendingStore) current() (*Store, error) {
	if s := l.opened.Load(); s != nil {
		return s, nil
	}
	why := *l.reason.Load()
	return nil, graph.Unavailable("the graph is not available yet: "+why.Error(), errors.Join(ErrNotOpen, why))
}

// Read reads the store once it is open.
func (l *pendingStore) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	s, err := l.current()
	if err != nil {
		return err
	}
	return s.Read(ctx, f)
}

// At returns a recent revision of the open store, if the store holds recent revisions.
func (l *pendingStore) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	s, err := l.current()
	if err != nil {
		return nil, graph.Change{}, err
	}
	return s.At(ctx, revision)
}

// Apply writes to the store once it is open.
func (l *pendingStore) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	s, err := l.current()
	if err != nil {
		return graph.Change{}, err
	}
	return s.Apply(ctx, w)
}

// Changes reads the log of the store once it is open.
func (l *pendingStore) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	s, err := l.current()
	if err != nil {
		return err
	}
	return s.Changes(ctx, after, f)
}

// Ready returns nil when the store is open and ready.
func (l *pendingStore) Ready(ctx context.Context) error {
	s, err := l.current()
	if err != nil {
		return err
	}
	return s.Ready(ctx)
}

// Close stops opening the store, and closes an open store.
func (l *pendingStore) Close() error {
	l.cancel()
	<-l.done
	if s := l.opened.Load(); s != nil {
		return s.Close()
	}
	return nil
}
