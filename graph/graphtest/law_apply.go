package graphtest

import (
	"context"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// No false accusation: what a lower clearance sees as owing is owed in truth, by that respondent, by a
// member or by a successor. Graph.Apply takes a graph of which that is true, and refuses one of which
// it is not. The naive check asks on every day on which anything begins or ends.
func lawAccusation(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	a.steps = openAnswers(a.steps)
	refill(t, s, nil)
	_, err := mutation.New(query.New(s, clock)).Apply(context.Background(), secretary, "test", a.steps)
	refused := err != nil && strings.Contains(err.Error(), "false accusation")
	if err != nil && !refused {
		t.Fatalf("a graph that is sound is refused: %v", err)
	}
	accusation := accused(a.steps)
	if refused != (accusation != "") {
		t.Fatalf("Apply says %v\nand the naive check %q\non the graph\n%s", err, accusation, fileOf(elementsOf(a.steps)))
	}
	if err != nil {
		if export(t, s, secretary) != "" {
			t.Fatalf("a refused change was written")
		}
		return
	}
	// Then one relationship less, or one that is seen by others than before.
	var relationships []int
	for i, op := range a.steps {
		if op.Ref().Type != "" {
			relationships = append(relationships, i)
		}
	}
	if len(relationships) == 0 {
		return
	}
	i := pick(a.draw, relationships...)
	changed := *a.steps[i].Put.(*graph.Relationship)
	changed.Visibility = a.level()
	op, result := graph.Op{Put: &changed}, slices.Clone(a.steps)
	if result[i] = op; a.oneIn(2) {
		op, result = graph.Op{Remove: changed.Ref()}, slices.Delete(result, i, i+1)
	}
	_, err = mutation.New(query.New(s, clock)).Apply(context.Background(), secretary, "test", []graph.Op{op})
	if err != nil && !strings.Contains(err.Error(), "false accusation") && strings.Contains(err.Error(), "never less visible") {
		return
	}
	if accusation := accused(result); (err != nil) != (accusation != "") {
		t.Fatalf("after %s, Apply says %v\nand the naive check %q\non the graph\n%s", op.Ref(), err, accusation, fileOf(elementsOf(result)))
	}
}

// openAnswers makes everybody see the responses and whose they are, as the law of visibility wants; so
// all that may mislead is who is a member or a successor, and what is addressed to whom.
func openAnswers(steps []graph.Op) (opened []graph.Op) {
	for _, op := range steps {
		switch e := op.Put.(type) {
		case *graph.Response:
			e.Visibility = graph.Public
		case *graph.Relationship:
			if e.Type == graph.Answers || e.Type == graph.SubmittedBy || e.Type == graph.OnBehalfOf {
				e.Visibility = graph.Public
			}
		}
		opened = append(opened, op)
	}
	return opened
}

// accused returns a false accusation that the graph would make, or "".
func accused(steps []graph.Op) string {
	all := elementsOf(steps)
	truth := worldOf(all)
	for _, level := range graph.Clearances()[:graph.Secretariat] {
		seen := worldOf(cut(all, level))
		for _, day := range everyDay() {
			owing := truth.ledger(day, true)
			for _, low := range seen.ledger(day, true) {
				if !low.State.Owing() {
					continue
				}
				true := false
				for _, v := range owing {
					true = true || v.SubjectID == low.SubjectID && v.Round == low.Round && v.State.Owing() && v.through[low.RespondentID]
				}
				if !true {
					return level.String() + " on " + day.String() + ": " + writeObligation(&low.Obligation)
				}
			}
		}
	}
	return ""
}

// everyDay returns every day on which anything of the graph begins or ends. Due dates are not among
// them: whether somebody owes does not depend on when.
func everyDay() (days []graph.Date) {
	for _, text := range dates {
		p, _ := graph.ParsePartialDate(text)
		days = append(days, p.First(), p.Last(), p.Last()+1)
	}
	return days
}

// What is exported can be imported, and is then exported as the same bytes; to apply it again changes
// nothing.
func lawExport(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	first := export(t, s, secretary)
	if want := fileOf(elementsOf(a.steps)); first != want {
		t.Fatalf("exported is\n%s\nand should be\n%s", first, want)
	}
	refill(t, s, put(t, first))
	if second := export(t, s, secretary); second != first {
		t.Fatalf("exported again is\n%s\nand should be\n%s", second, first)
	}
	change, err := mutation.New(query.New(s, clock)).Apply(context.Background(), secretary, "again", put(t, first))
	must(t, err)
	if change.Revision != 0 || len(change.Steps) != 0 {
		t.Fatalf("applying what is there already is a change: %v", change)
	}
}
