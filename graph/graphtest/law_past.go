package graphtest

import (
	"context"
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// A revision answers each question as it did when it was the newest, whatever
// was written since and however the questions are mixed.
func lawPast(t *rapid.T, s graph.Store) {
	recent := s.(graph.Recent)
	w := newWatcher(t, s)
	w.close()
	type answered struct {
		at      graph.Revision
		pattern graph.Pattern
		reach   graph.Reach
		ids     []string
		before  string
	}
	var asked []*answered
	for range 2 + w.upTo(4) {
		for range 3 {
			q := &answered{at: w.now().Revision, pattern: w.pattern(), ids: w.someIDs()}
			q.reach = graph.Reach{
				Name: "reach", Scope: q.pattern.Scope, IDs: w.someIDs(),
				Hop: w.hop(pick(w.draw, graph.PartOf, graph.MemberOf, graph.SucceededBy)),
			}
			must(t, s.Read(context.Background(), func(now graph.Snapshot) error {
				q.before = answersOf(t, now, q.pattern, q.reach)
				return nil
			}))
			asked = append(asked, q)
		}
		apply(t, s, w.change())
	}
	for len(asked) > 0 {
		q := pick(w.draw, asked...)
		asked = slices.DeleteFunc(asked, func(other *answered) bool { return other == q })
		then, change, err := recent.At(context.Background(), q.at)
		must(t, err)
		if then.Revision() != q.at || change.Revision != q.at {
			t.Fatalf("revision %d is given as %d, by change %d", q.at, then.Revision(), change.Revision)
		}
		if got := answersOf(t, then, q.pattern, q.reach); got != q.before {
			t.Fatalf("pattern %s\nand %+v at revision %d are answered by\n%s\nand were by\n%s", describe(q.pattern), q.reach, q.at, got, q.before)
		}
		dependents, err := then.Dependents(context.Background(), q.ids)
		must(t, err)
		want, err := graph.FindDependents(context.Background(), then, q.ids)
		must(t, err)
		for _, ref := range want {
			if !slices.Contains(dependents, ref) {
				t.Fatalf("%s depends on one of %v at revision %d, and is not among %v", ref, q.ids, q.at, dependents)
			}
		}
	}
}

// answersOf writes down what a snapshot answers.
func answersOf(t failer, s graph.Snapshot, p graph.Pattern, r graph.Reach) string {
	answer := answerOf(t, s, p)
	visited := map[string]graph.Interval{}
	r.Validity = func(id string, holds graph.Interval) { visited[id] = holds }
	found, err := s.Reach(context.Background(), r)
	must(t, err)
	for _, rel := range found { // a store may visit, before it gives this revision, what a later one holds
		answer += fmt.Sprintf("%v %v\n", visited[rel.From], visited[rel.To])
	}
	for _, rel := range found {
		answer += string(ndjson.AppendLine(nil, rel))
	}
	return answer
}
