package graphtest

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// The law of visibility for writes: whatever a viewer writes, the response, and what they see
// afterwards, is what it would be on the graph from which all that they may not see was cut by hand.
// So it is when somebody else has written since they looked, seen or unseen: a conflict is one when they
// see it, and shows what they see. So it is when they send the same again after that. The exceptions
// are refusals that protect what they can't see, and do not say what it is.
func lawWriteVisibility(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	if !a.lawful(t, s) {
		return
	}
	w := writer{asker: a, level: a.level(), whole: s}
	w.cut = naiveWith(t, cut(w.elements(t), w.level))
	m, seen, seenCut := a.write(w.level), revisionOf(t, s), revisionOf(t, w.cut)
	m.input["idempotencyKey"] = fmt.Sprint("key ", seen)
	if a.oneIn(2) && !w.meanwhile(t) || !w.compare(t, m, seen, seenCut) || !w.meanwhile(t) {
		return
	}
	w.compare(t, m, seen, seenCut)
}

// writer is a level that writes to a graph, and to what is left of it when all that it may not see is cut.
type writer struct {
	asker
	level      graph.Clearance
	whole, cut graph.Store
}

func (w writer) elements(t failer) []graph.Element {
	return elementsOf(put(t, export(t, w.whole, secretary)))
}

// meanwhile lets somebody of any level write, and makes what the writer sees of that to the cut graph. It is false when
// the cut graph refuses that: there, nothing hidden says that those whom it accuses owe an answer indeed.
func (w writer) meanwhile(t failer) bool {
	before := cut(w.elements(t), w.level)
	m := w.write(w.asker.level())
	m.viewer.Name = "somebody"
	m.input["idempotencyKey"] = fmt.Sprint("between ", revisionOf(t, w.whole))
	mutate(t, w.whole, m, revisionOf(t, w.whole))
	_, err := mutation.New(query.New(w.cut, clock)).Apply(context.Background(), secretary, "between", changes(before, cut(w.elements(t), w.level)))
	if err != nil && !strings.Contains(err.Error(), "false accusation") {
		t.Fatalf("the cut graph refuses what is seen of %s: %v", m.name, err)
	}
	return err == nil
}

// changes returns the steps from one graph to another.
func changes(before, after []graph.Element) (steps []graph.Op) {
	was, is := map[graph.Ref]string{}, map[graph.Ref]bool{}
	for _, e := range before {
		was[e.Ref()] = string(ndjson.AppendLine(nil, e))
	}
	for _, e := range after {
		if is[e.Ref()] = true; was[e.Ref()] != string(ndjson.AppendLine(nil, e)) {
			steps = append(steps, graph.Op{Put: e})
		}
	}
	for _, e := range before {
		if !is[e.Ref()] {
			steps = append(steps, graph.Op{Remove: e.Ref()})
		}
	}
	return steps
}

var revisions = regexp.MustCompile(`(evision"?:? ?)\d+`)

// protects reports whether a refusal protects what the writer can't see. It may do so only for a submission that the
// writer may amend.
func protects(refusal string) bool {
	return (strings.Contains(refusal, "with facts that you may not see") || strings.Contains(refusal, "you may not write this")) &&
		!strings.Contains(refusal, "for which you do not answer") && !strings.Contains(refusal, "for whom you answer")
}

// compare sends the mutation to both graphs, and reports whether it was written.
func (w writer) compare(t failer, m writeRequest, seen, seenCut graph.Revision) bool {
	before := w.elements(t)
	got, want := mutate(t, w.whole, m, seen), mutate(t, w.cut, m, seenCut)
	if got.err != nil && protects(got.err.Error()) {
		return false
	}
	input, _ := json.Marshal(m.input)
	told := func(o outcome) string { return revisions.ReplaceAllString(o.String(), "${1}N") } // they differ
	if told(got) != told(want) {
		t.Fatalf("%s %s by %+v gets\n%s\nin place of\n%s\non the graph\n%s", m.name, input, m.viewer, got, want, fileOf(before))
	}
	if seen, should := export(t, w.whole, m.viewer), export(t, w.cut, m.viewer); seen != should {
		t.Fatalf("after %s %s, %+v sees %s\non the graph\n%s", m.name, input, m.viewer, difference(should, seen), fileOf(before))
	}
	return got.err == nil
}
