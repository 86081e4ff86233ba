package history

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"answerable/graph"
)

// logStore has a log, and counts how many changes of it are read.
type logStore struct {
	graph.Store
	log  []graph.Change
	read int
}

func (s *logStore) Read(context.Context, func(graph.Snapshot) error) error { return nil }

func (s *logStore) Changes(_ context.Context, after graph.Revision, f func(graph.Change) error) error {
	for _, c := range s.log[after:] {
		s.read++
		if err := f(c); err != nil {
			return err
		}
	}
	return nil
}

func theme(id, name string, level graph.Clearance) graph.Op {
	n := &graph.Theme{Name: name}
	b := graph.BaseOf(n)
	b.ID, b.Visibility = id, level
	return graph.Op{Put: n}
}

// logOf has an import of more steps than MaxSteps, then changes of a node that all see, and of one that is hidden.
func logOf() *logStore {
	imported := []graph.Op{theme("theme:seen", "first", graph.Public), theme("theme:hidden", "first", graph.Secretariat)}
	for i := range MaxSteps {
		imported = append(imported, theme(fmt.Sprint("theme:", i), "x", graph.Public))
	}
	return &logStore{log: []graph.Change{
		{Revision: 1, Steps: imported},
		{Revision: 2, Steps: []graph.Op{theme("theme:seen", "second", graph.Public), theme("theme:hidden", "second", graph.Secretariat)}},
		{Revision: 3, Steps: []graph.Op{{Remove: graph.Ref{ID: "theme:hidden"}}}},
	}}
}

// A large change is in the way of nothing that is asked of few elements, and nothing tells a hidden node from one that never was.
func TestReadsWhatIsAsked(t *testing.T) {
	s := logOf()
	log := New(s)
	for _, level := range graph.Clearances() {
		read := func() *Reader {
			r, err := log.Read(t.Context(), 3, level)
			if err != nil {
				t.Fatal(err)
			}
			return r
		}
		r := read()
		ids := []string{"theme:seen"}
		r.Focus([]string{"theme:seen", "theme:7"}, true)
		did, err := r.Did(t.Context(), r.Around(ids), ids, true)
		if err != nil || len(did[1]) != 1 || len(did[2]) != 1 || len(did[3]) != 0 {
			t.Errorf("%s: the history of a node is %v, %v", level, did, err)
		}
		before, ids := s.read, []string{"theme:7"}
		if did, err = r.Did(t.Context(), r.Around(ids), ids, false); err != nil || len(did) != 1 || len(did[1]) != 1 || s.read != before {
			t.Errorf("%s: the history of a node beside is %v, %v; %d changes were read for it", level, did, err, s.read-before)
		}
		if _, err := read().Of(t.Context(), 2, nil, true); err != nil {
			t.Errorf("%s: what a small change did: %v", level, err)
		}
		if _, err := read().Of(t.Context(), 1, nil, true); graph.CodeOf(err) != graph.CodeTooWide {
			t.Errorf("%s: what a large change did: %v", level, err)
		}
		r = read()
		for _, id := range []string{"theme:hidden", "theme:absent"} {
			before, around := s.read, r.Around([]string{id})
			did, err := r.Did(t.Context(), around, []string{id}, true)
			sees := level == graph.Secretariat && id == "theme:hidden"
			if err != nil || sees != (len(did) == 3) || !sees && (len(around) > 0 || s.read != before) {
				t.Errorf("%s: %s has the changes %v, which did %v, %v; %d were read", level, id, around, did, err, s.read-before)
			}
		}
	}
}

// Between two uses a reader holds little, and reads again what it let go of.
func TestReleasesWhatIsMuch(t *testing.T) {
	s := logOf()
	s.log[0].Steps = s.log[0].Steps[:maxHeld+1]
	r, err := New(s).Read(t.Context(), 3, graph.Secretariat)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		did, err := r.Of(t.Context(), 1, nil, true)
		if err != nil || len(did) != maxHeld+1 || r.held != maxHeld+1 {
			t.Fatalf("%d differences, %d held, %v", len(did), r.held, err)
		}
		if r.Release(); r.held != 0 || len(r.changes) != 0 {
			t.Fatalf("%d steps are held", r.held)
		}
	}
}

// Who waits for the log stops when their context ends.
func TestFollowEndsWithItsContext(t *testing.T) {
	log := New(logOf())
	log.following <- struct{}{}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := log.Read(ctx, 3, graph.Public); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}
