package search_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/search"
)

func theme(t testing.TB, i int, name string) graph.Op {
	t.Helper()
	op, problems := ndjson.ParseLine(fmt.Appendf(nil, `{"label":"Theme","id":"theme:t%d","properties":{"name":%q}}`, i, name))
	if problems != nil {
		t.Fatal(problems)
	}
	return op
}

func apply(t testing.TB, s graph.Store, steps ...graph.Op) {
	t.Helper()
	accept := func(context.Context, graph.Snapshot) error { return nil }
	if _, err := s.Apply(context.Background(), graph.FixedWrite(graph.Change{At: clock(), Steps: steps}, accept)); err != nil {
		t.Error(err)
	}
}

// total searches and returns how much is found, at which revision.
func total(ctx context.Context, g *query.Graph, text string) (found int, at graph.Revision, err error) {
	failed := g.Read(ctx, graph.Viewer{}, func(v *query.View) error {
		var c *query.SearchConnection
		if c, err = v.Search(ctx, text, nil, nil, query.PageArgs{}); err == nil {
			found, at = c.TotalCount, v.Revision()
		}
		return nil
	})
	return found, at, errors.Join(failed, err)
}

// While the graph changes, every search is answered, and from the revision that the request reads:
// revision n has n themes that are found, one more than the revision before.
func TestASearchIsOfTheRevisionOfItsRequest(t *testing.T) {
	file, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	resident, err := embedded.Follow(t.Context(), file, embedded.FollowOptions{Poll: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resident.Close() }()
	for name, s := range map[string]graph.Store{"file": file, "resident": resident} {
		t.Run(name, func(t *testing.T) {
			x := search.Follow(s, search.Options{Poll: time.Millisecond})
			defer func() { _ = x.Close() }()
			g := query.New(s, clock).UseIndex(x)
			var first graph.Revision // of the file, which the copy may not have yet
			if err := file.Read(t.Context(), func(s graph.Snapshot) error {
				first = s.Revision()
				return nil
			}); err != nil {
				t.Fatal(err)
			}
			var (
				working  sync.WaitGroup
				finished atomic.Bool
				searched atomic.Int64
			)
			for range 4 {
				working.Go(func() {
					for !finished.Load() {
						found, at, err := total(t.Context(), g, "women")
						if err != nil || found != int(at) {
							t.Errorf("at revision %d there are %d, %v", at, found, err)
							return
						}
						searched.Add(1)
					}
				})
			}
			for i := first; i < first+300; i++ {
				apply(t, file, theme(t, int(i), "woman"))
			}
			for searched.Load() < 50 && !t.Failed() {
				time.Sleep(time.Millisecond)
			}
			finished.Store(true)
			working.Wait()
		})
	}
}

// When the index has moved past the revision of a request, the request is read again, once.
func TestARequestIsReadAgainWhenTheIndexHasPassedIt(t *testing.T) {
	s := graphtest.NewNaive()
	g := searched(t, s)
	calls, found := 0, 0
	err := g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
		if calls++; calls == 1 {
			apply(t, s, theme(t, 1, "women"))
			if found, _, err := total(t.Context(), g, "women"); found != 1 || err != nil {
				t.Errorf("another request finds %d, %v", found, err)
			}
		}
		c, err := v.Search(t.Context(), "women", nil, nil, query.PageArgs{})
		if calls == 1 && graph.CodeOf(err) != graph.CodeUnavailable {
			t.Errorf("what the index can't know any more is answered by %v", err)
		}
		if err == nil {
			found = c.TotalCount
		}
		return nil
	})
	if calls != 2 || found != 1 || err != nil {
		t.Errorf("after %d calls %d are found, %v", calls, found, err)
	}
	// The index moves again for everybody.
	apply(t, s, theme(t, 2, "women"))
	if found, _, err := total(t.Context(), g, "women"); found != 2 || err != nil {
		t.Errorf("%d are found, %v", found, err)
	}
}

// The words of removed nodes do not count among the words with a prefix, and no error reveals that they
// existed.
func TestAPrefixForgetsWhatWasRemoved(t *testing.T) {
	s := graphtest.NewNaive()
	g := searched(t, s)
	var many, none []graph.Op
	for i := range 201 {
		many = append(many, theme(t, i, fmt.Sprintf("word%d", i)))
		none = append(none, graph.Op{Remove: graph.Ref{ID: fmt.Sprintf("theme:t%d", i)}})
	}
	apply(t, s, many...)
	if _, _, err := total(t.Context(), g, "x OR word*"); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "more than 200 words begin with word*") {
		t.Errorf("201 words that begin so give %v", err)
	}
	apply(t, s, theme(t, 200, "word0"))
	if found, _, err := total(t.Context(), g, "word*"); found != 201 || err != nil {
		t.Errorf("200 words that begin so find %d, %v", found, err)
	}
	apply(t, s, none...)
	if found, _, err := total(t.Context(), g, "word*"); found != 0 || err != nil {
		t.Errorf("what was removed is found %d times, %v", found, err)
	}
}

// An index is rebuilt after many writes, and answers as before.
func TestAnIndexIsBuiltAnewAfterManyWrites(t *testing.T) {
	s := graphtest.NewNaive()
	var built atomic.Int64
	x := search.Follow(s, search.Options{Poll: time.Millisecond, Progress: func(_ graph.Clearance, _ int, done bool) {
		if done {
			built.Add(1)
		}
	}})
	defer func() { _ = x.Close() }()
	g := query.New(s, clock).UseIndex(x)
	for i := 0; built.Load() < 2; i++ {
		apply(t, s, theme(t, i%10, []string{"woman", "man"}[i/10%2]))
		found, _, err := total(t.Context(), g, "woman OR man")
		if err != nil || found != min(i+1, 10) {
			t.Fatalf("after %d writes there are %d, %v", i+1, found, err)
		}
	}
}

// slow is a store that can't be read until the test releases it.
type slow struct {
	graph.Store
	let chan struct{}
}

func (s slow) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return s.Store.Read(ctx, func(snapshot graph.Snapshot) error {
		select {
		case <-s.let:
			return f(snapshot)
		case <-ctx.Done():
			return ctx.Err()
		}
	})
}

func TestASearchWaitsForTheIndexAndSaysWhenItCannot(t *testing.T) {
	s := graphtest.NewNaive()
	apply(t, s, theme(t, 1, "women"))
	let := make(chan struct{})
	x := search.Follow(slow{s, let}, search.Options{})
	g := query.New(s, clock).UseIndex(x)
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	_, _, err := total(ctx, g, "women")
	if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "the search index is being built") {
		t.Errorf("before the index is built the answer is %v", err)
	}
	answered := make(chan error)
	go func() {
		found, _, err := total(t.Context(), g, "women")
		if found != 1 {
			err = errors.Join(err, fmt.Errorf("there are %d", found))
		}
		answered <- err
	}()
	close(let)
	if err := <-answered; err != nil {
		t.Error(err)
	}
	_ = x.Close()
}

// faulty is a store whose reads and log fail for a while.
type faulty struct {
	graph.Store
	fails *atomic.Bool
}

func (s faulty) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	if s.fails.Load() {
		return graph.Unavailable("the store is away", nil)
	}
	return s.Store.Read(ctx, f)
}

func (s faulty) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	if s.fails.Load() {
		return graph.Unavailable("the store is away", nil)
	}
	return s.Store.Changes(ctx, after, f)
}

// An index whose store is away answers what it can, says what it can't, and catches up.
func TestAnIndexOutlivesAStoreThatIsAway(t *testing.T) {
	s, fails := graphtest.NewNaive(), &atomic.Bool{}
	apply(t, s, theme(t, 1, "women"))
	fails.Store(true)
	var failed sync.Once
	tried := make(chan struct{})
	x := search.Follow(faulty{s, fails}, search.Options{Poll: time.Millisecond, Failed: func(error) { failed.Do(func() { close(tried) }) }})
	defer func() { _ = x.Close() }()
	<-tried
	fails.Store(false)
	g := query.New(s, clock).UseIndex(x)
	if found, _, err := total(t.Context(), g, "women"); found != 1 || err != nil {
		t.Fatalf("there are %d, %v", found, err)
	}
	fails.Store(true)
	if found, _, err := total(t.Context(), g, "women"); found != 1 || err != nil {
		t.Errorf("there are %d, %v", found, err)
	}
	apply(t, s, theme(t, 2, "women"))
	if _, _, err := total(t.Context(), g, "women"); graph.CodeOf(err) != graph.CodeUnavailable {
		t.Errorf("what the index can't know is answered by %v", err)
	}
	fails.Store(false)
	if found, _, err := total(t.Context(), g, "women"); found != 2 || err != nil {
		t.Errorf("there are %d, %v", found, err)
	}
}

func TestAGraphWithoutAnIndexSaysSo(t *testing.T) {
	_, _, err := total(t.Context(), query.New(graphtest.NewNaive(), clock), "women")
	if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "--search=off") {
		t.Error(err)
	}
}
