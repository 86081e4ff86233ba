package graphtest

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"answerable/graph"
)

// counting plans to put one theme, whose name says how many there were before.
func counting(id string, then func(graph.WriteSnapshot) error) func(context.Context, graph.WriteSnapshot) (graph.Change, error) {
	return func(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
		counts, err := newest.Count(ctx, graph.Pattern{Name: "test", Scope: all, Start: []graph.Start{{Label: graph.LabelTheme}}})
		if err == nil && then != nil {
			err = then(newest)
		}
		name := fmt.Sprintf("after %d", counts.Total)
		steps := []graph.Op{{Put: parse(fields{"label": "Theme", "id": "theme:" + id, "properties": fields{"name": name}})}}
		return graph.Change{At: clock(), Steps: steps}, err
	}
}

// Plan sees the snapshot that its change is made to, and the whole log that led there, however many
// write at once. A plan that fails, or that has no steps, writes nothing.
func testPlan(t *testing.T, open opener) {
	s := open(t)
	var writers sync.WaitGroup
	const n = 12
	for i := range n {
		writers.Go(func() {
			var seen graph.Revision
			plan := counting(fmt.Sprintf("w%d", i), func(newest graph.WriteSnapshot) error {
				seen = 0
				err := newest.Changes(t.Context(), 0, func(c graph.Change) error {
					if seen++; c.Revision != seen || len(c.Steps) != 1 {
						return fmt.Errorf("change %d of %d steps comes as number %d", c.Revision, len(c.Steps), seen)
					}
					return nil
				})
				if err == nil && seen != newest.Revision() {
					err = fmt.Errorf("the log ends with %d, and the snapshot is %d", seen, newest.Revision())
				}
				return err
			})
			c, err := s.Apply(t.Context(), graph.Write{By: "test", Plan: plan})
			if err != nil || c.Revision != seen+1 || c.Steps[0].Put.(*graph.Theme).Name != fmt.Sprintf("after %d", seen) {
				t.Errorf("planned on %d, it is %+v, %v", seen, c, err)
			}
		})
	}
	writers.Wait()
	no := errors.New("no")
	if c, err := s.Apply(t.Context(), graph.Write{Plan: counting("x", func(graph.WriteSnapshot) error { return no })}); !errors.Is(err, no) || c.Revision != 0 {
		t.Errorf("a plan that fails gives %v, %v", c, err)
	}
	none, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Reason: "nothing"}, nil))
	if err != nil || none.Revision != 0 || none.Reason != "nothing" {
		t.Errorf("a plan without steps gives %+v, %v", none, err)
	}
	if log := logOf(t, s, 0); len(log) != n {
		t.Errorf("%d changes are in the log, not %d", len(log), n)
	}
}

// keyed plans a change under a key, and notes whether it was planned.
func keyed(by, key, id string, planned *int) graph.Write {
	plan := counting(id, nil)
	return graph.Write{By: by, Key: key, Plan: func(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
		*planned++
		c, err := plan(ctx, newest)
		c.Reason, c.Digest = "first", "digest of "+id
		return c, err
	}}
}

func testKey(t *testing.T, open opener) {
	s := open(t)
	planned := 0
	first, err := s.Apply(t.Context(), keyed("a", "k", "one", &planned))
	must(t, err)
	apply(t, s, put(t, theme))
	again, err := s.Apply(t.Context(), keyed("a", "k", "two", &planned))
	must(t, err)
	if planned != 1 || writeChange(again) != writeChange(first) || again.Key != "k" || again.Digest != "digest of one" {
		t.Errorf("planned %d times; the same key gives\n%+v\nand not the first change\n%+v", planned, again, first)
	}
	for i, w := range []graph.Write{
		keyed("b", "k", "three", &planned), keyed("a", "k2", "four", &planned), keyed("ak", "", "five", &planned), keyed("", "ak", "six", &planned),
	} {
		if c, err := s.Apply(t.Context(), w); err != nil || c.Revision != graph.Revision(3+i) {
			t.Errorf("another key or another writer gives %+v, %v", c, err)
		}
	}
	refusing := keyed("a", "refused", "seven", &planned)
	no := errors.New("no")
	refusing.Verify = func(context.Context, graph.Snapshot, *graph.Change) error { return no }
	if _, err := s.Apply(t.Context(), refusing); !errors.Is(err, no) {
		t.Errorf("it is refused with %v", err)
	}
	if c, err := s.Apply(t.Context(), keyed("a", "refused", "seven", &planned)); err != nil || c.Revision != 7 {
		t.Errorf("the key of what was refused is used up: %+v, %v", c, err)
	}
	empty := graph.FixedWrite(graph.Change{At: clock(), By: "a", Key: "empty"}, nil)
	for range 2 {
		if c, err := s.Apply(t.Context(), empty); err != nil || c.Revision != 8 {
			t.Errorf("a change without steps under a key is %+v, %v", c, err)
		}
	}
}

func testKeyAtOnce(t *testing.T, open opener) {
	s := open(t)
	var writers sync.WaitGroup
	answers := make([]string, 8)
	for i := range answers {
		writers.Go(func() {
			planned := 0
			c, err := s.Apply(t.Context(), keyed("a", fmt.Sprint("k", i%2), fmt.Sprint("t", i), &planned))
			if answers[i] = writeChange(c); err != nil {
				t.Error(err)
			}
		})
	}
	writers.Wait()
	for i := range answers {
		if answers[i] != answers[i%2] {
			t.Errorf("one key has two answers:\n%s\n%s", answers[i], answers[i%2])
		}
	}
	if log := logOf(t, s, 0); len(log) != 2 {
		t.Errorf("two keys made %d changes", len(log))
	}
}

// The log gives back all that a change says of itself, what Verify adds included.
func testSays(t *testing.T, open opener) {
	s := open(t)
	effects := []graph.Effect{
		{SubjectID: "recommendation:r", RespondentID: "organization:o", Before: graph.StateOpen, After: graph.StateAnswered},
		{SubjectID: "recommendation:r", RespondentID: "organization:p", Round: "2030", After: graph.StateOpen},
		{SubjectID: "recommendation:s", RespondentID: "organization:p", Before: graph.StateWithdrawn},
	}
	touched := []graph.Modification{{ID: "recommendation:r", Clearance: graph.Member}, {ID: "response:x"}}
	w := graph.Write{By: "Zoë 😀", Key: "ключ", Plan: func(context.Context, graph.WriteSnapshot) (graph.Change, error) {
		return graph.Change{At: clock(), Reason: "so", Digest: "d", Modified: touched, Steps: put(t, theme), By: "not I", Key: "another", Revision: 9}, nil
	}, Verify: func(_ context.Context, _ graph.Snapshot, c *graph.Change) error {
		c.Effects = effects
		return nil
	}}
	c, err := s.Apply(t.Context(), w)
	must(t, err)
	again, err := s.Apply(t.Context(), w)
	must(t, err)
	for name, c := range map[string]graph.Change{"Apply": c, "the same key": again, "the log": logOf(t, s, 0)[0]} {
		if c.By != "Zoë 😀" || c.Key != "ключ" || c.Digest != "d" || c.Revision != 1 || c.Reason != "so" || !slices.Equal(c.Effects, effects) || !slices.Equal(c.Modified, touched) {
			t.Errorf("%s gives %+v", name, c)
		}
	}
	apply(t, s, put(t, otherTheme))
	if plain := logOf(t, s, 1)[0]; plain.Key != "" || plain.Digest != "" || !reflect.DeepEqual(plain.Effects, []graph.Effect(nil)) || plain.Modified != nil {
		t.Errorf("a plain change gives %+v", plain)
	}
}
