package embedded_test

import (
	"context"
	"fmt"
	"testing"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
)

// recorded is a store as a server somewhere else keeps it: it does not hold the past, and its log says
// what each change replaced, but for those that were written before it did.
type recorded struct {
	*embedded.Store
	silent map[graph.Revision]bool
}

func (r recorded) History(ctx context.Context, after, to graph.Revision, f func(graph.Change) error) error {
	there := map[graph.Ref]graph.Element{}
	return r.Changes(ctx, 0, func(c graph.Change) error {
		c.Previous = nil
		for _, op := range c.Steps {
			c.Previous = append(c.Previous, there[op.Ref()])
		}
		for _, op := range c.Steps {
			there[op.Ref()] = op.Put
		}
		if r.silent[c.Revision] {
			c.Previous = nil
		}
		if c.Revision <= after || c.Revision > to {
			return nil
		}
		return f(c)
	})
}

func rewinding(t testing.TB) graph.Store {
	return embedded.NewTimeTravel(recorded{Store: open(t, t.TempDir())})
}

func TestRewinding(t *testing.T) { graphtest.TestStore(t, rewinding) }

// themes writes as many changes to a rewinding store, and returns it with what it was at each revision.
func themes(t *testing.T, r recorded, changes int) (s *embedded.TimeTravel, was []string) {
	t.Helper()
	s, was = embedded.NewTimeTravel(r), []string{""}
	for n := range changes {
		apply(t, s, ops(t, theme(fmt.Sprint("t", n%5), fmt.Sprintf(`,"assumption":"%d"`, n)))...)
		file, _ := exportAt(t, r.Store, graph.Revision(n+1))
		was = append(was, file)
	}
	return s, was
}

// is checks which revisions are remembered, from the newest back.
func is(t *testing.T, s graph.Recent, was []string, oldest int, look ...int) {
	t.Helper()
	for _, at := range look {
		_, _, err := s.At(t.Context(), graph.Revision(at))
		if at < oldest || at >= len(was) {
			if graph.CodeOf(err) != graph.CodeGone {
				t.Errorf("revision %d: %v", at, err)
			}
			continue
		}
		if file, c := exportAt(t, s, graph.Revision(at)); file != was[at] || c.Revision != graph.Revision(at) {
			t.Errorf("revision %d, by change %d, is\n%s\nand was\n%s", at, c.Revision, file, was[at])
		}
	}
}

// What was written before the log said what changes replace can't be gone back behind.
func TestAnOldLogIsNotRewound(t *testing.T) {
	r := recorded{Store: open(t, t.TempDir()), silent: map[graph.Revision]bool{3: true, 7: true}}
	s, was := themes(t, r, 9)
	is(t, s, was, 7, 9, 2, 6, 7, 8, 10, -1)
	is(t, embedded.NewTimeTravel(r), was, 7, 0, 7, 6, 9)
	// A server of an older version writes once more.
	r.silent[10] = true
	apply(t, s, ops(t, theme("t1", ""))...)
	file, _ := exportAt(t, r.Store, 10)
	apply(t, s, ops(t, theme("t2", ""))...)
	last, _ := exportAt(t, r.Store, 11)
	is(t, s, append(was, file, last), 10, 11, 10, 9, 8)
}

func TestWhatIsRewoundIsBounded(t *testing.T) {
	r := recorded{Store: open(t, t.TempDir())}
	s, was := themes(t, r, 1100)
	is(t, s, was, 1100-1024, 1100, 1100-1024, 1100-1025, 0, 1000)
	// With one that has watched from the beginning it is no other.
	watched := embedded.NewTimeTravel(recorded{Store: open(t, t.TempDir())})
	for n := range 1100 {
		apply(t, watched, ops(t, theme(fmt.Sprint("t", n%5), fmt.Sprintf(`,"assumption":"%d"`, n)))...)
		if n%300 == 0 {
			is(t, watched, was[:n+2], 0, n+1, max(0, n-1))
		}
	}
	is(t, watched, was, 1100-1024, 1100, 1099, 0, 1)
	// A change of very many steps makes all before it forgotten.
	var many []graph.Op
	for n := range 20_001 {
		many = append(many, ops(t, theme(fmt.Sprint("many", n), ""))...)
	}
	apply(t, s, many...)
	file, _ := exportAt(t, r.Store, 1101)
	is(t, s, append(was, file), 1101, 1101, 1100, 1000)
}

// restless is a store that is never found standing still: before it answers, somebody writes.
type restless struct {
	recorded
	write func()
}

func (r restless) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return r.recorded.Read(ctx, func(s graph.Snapshot) error {
		moving := &moving{Snapshot: s, store: r}
		if err := f(moving); err != nil || !moving.moved {
			return err
		}
		return graph.Unavailable("the graph changed while it was read", nil)
	})
}

type moving struct {
	graph.Snapshot
	store restless
	moved bool
}

func (s *moving) Match(ctx context.Context, p graph.Pattern) (rows graph.Rows, err error) {
	s.moved = true
	s.store.write()
	err = s.store.recorded.Read(ctx, func(now graph.Snapshot) (err error) {
		rows, err = now.Match(ctx, p)
		return err
	})
	return rows, err
}

func TestWhatIsWrittenMeanwhileIsTakenBack(t *testing.T) {
	r := recorded{Store: open(t, t.TempDir())}
	_, was := themes(t, r, 9)
	n := 0
	s := embedded.NewTimeTravel(restless{r, func() {
		n++
		apply(t, r.Store, ops(t, theme(fmt.Sprint("t", n%5), fmt.Sprintf(`,"assumption":"meanwhile %d"`, n)), theme(fmt.Sprint("new", n), ""))...)
	}})
	is(t, s, was, 0, 8, 3, 7, 0)
	if n == 0 {
		t.Error("nothing was written meanwhile")
	}
}
