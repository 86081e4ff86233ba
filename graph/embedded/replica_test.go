package embedded_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
)

// follow returns a copy that follows a store, and the store.
func follow(t testing.TB, record graph.Store, o embedded.FollowOptions) *embedded.Replica {
	t.Helper()
	r, err := embedded.Follow(t.Context(), record, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = r.Close() })
	return r
}

func record(t testing.TB) *embedded.Store { return open(t, t.TempDir()) }

func TestACopyThatFollowsIsAStoreLikeAnyOther(t *testing.T) {
	graphtest.TestStore(t, func(t testing.TB) graph.Store { return follow(t, record(t), embedded.FollowOptions{}) })
}

// putTheme returns a change that puts a theme.
func putTheme(n int) graph.Change {
	t := &graph.Theme{Name: fmt.Sprint("Theme ", n)}
	t.ID = fmt.Sprint("theme:t", n)
	return graph.Change{At: time.Now(), By: "test", Reason: "test", Steps: []graph.Op{{Put: t}}}
}

// revision returns the revision that reads show.
func revision(t testing.TB, s graph.Store) (at graph.Revision) {
	t.Helper()
	if err := s.Read(t.Context(), func(s graph.Snapshot) error { at = s.Revision(); return nil }); err != nil {
		t.Fatal(err)
	}
	return at
}

func TestACopySeesWhatOthersWrite(t *testing.T) {
	s := record(t)
	if _, err := s.Apply(t.Context(), graph.FixedWrite(putTheme(0), nil)); err != nil {
		t.Fatal(err)
	}
	r := follow(t, s, embedded.FollowOptions{Poll: time.Millisecond})
	for n := 1; n <= 20; n++ {
		if _, err := s.Apply(t.Context(), graph.FixedWrite(putTheme(n), nil)); err != nil {
			t.Fatal(err)
		}
	}
	for deadline := time.Now().Add(10 * time.Second); revision(t, r) != 21; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the copy is at revision %d, the store at 21", revision(t, r))
		}
	}
}

// awayStore is a record that can go away.
type awayStore struct {
	graph.Store
	away chan struct{}
}

func (s *awayStore) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	select {
	case <-s.away:
		return graph.Unavailable("away", nil)
	default:
		return s.Store.Changes(ctx, after, f)
	}
}

func TestACopyThatHearsNothingSaysSoAndGoesOn(t *testing.T) {
	s := &awayStore{record(t), make(chan struct{})}
	r := follow(t, s, embedded.FollowOptions{Poll: time.Millisecond, Stale: 50 * time.Millisecond})
	if err := r.Ready(t.Context()); err != nil {
		t.Fatal(err)
	}
	close(s.away)
	for deadline := time.Now().Add(10 * time.Second); r.Ready(t.Context()) == nil; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the copy is ready although it hears nothing")
		}
	}
	if at := revision(t, r); at != 0 {
		t.Errorf("reads are of revision %d", at)
	}
}

// movingStore is a record whose every read finds that it has moved on.
type movingStore struct{ graph.Store }

func (s movingStore) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return s.Store.Read(ctx, func(before graph.Snapshot) error {
		if _, err := s.Store.Apply(ctx, graph.FixedWrite(putTheme(int(before.Revision())), nil)); err != nil {
			return err
		}
		if err := f(before); err != nil {
			return err
		}
		return graph.Unavailable("it moved on", nil)
	})
}

func TestACopyOfABusyStoreIsWhole(t *testing.T) {
	s := record(t)
	r := follow(t, movingStore{s}, embedded.FollowOptions{})
	if at := revision(t, r); at != 1 {
		t.Errorf("the copy is at revision %d, the store at 1", at)
	}
}

func TestAGraphThatIsTooLargeIsNotHeld(t *testing.T) {
	s := record(t)
	var change graph.Change
	for n := range 20_000 {
		change.Steps = append(change.Steps, putTheme(n).Steps...)
	}
	if _, err := s.Apply(t.Context(), graph.FixedWrite(change, nil)); err != nil {
		t.Fatal(err)
	}
	_, err := embedded.Follow(t.Context(), s, embedded.FollowOptions{MaxBytes: -1 << 40}) // whatever it holds
	if !errors.Is(err, embedded.ErrTooLarge) {
		t.Errorf("following gave %v, want ErrTooLarge", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
