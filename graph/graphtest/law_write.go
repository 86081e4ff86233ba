package graphtest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// What a write says that it changed is what the oracle finds changed in the whole ledger of the
// viewer; what the viewer can't see is as it was; no rule is broken; what is refused changes nothing;
// and what the change touched is what anybody sees changed.
func lawWrite(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	if !a.lawful(t, s) {
		return
	}
	level := a.level()
	for range 3 {
		m := a.write(level)
		m.input["idempotencyKey"] = fmt.Sprint("key ", revisionOf(t, s)) // the store keeps those of other graphs
		before := elementsOf(put(t, export(t, s, secretary)))
		o := mutate(t, s, m, revisionOf(t, s))
		after := elementsOf(put(t, export(t, s, secretary)))
		fail := func(format string, args ...any) {
			input, _ := json.Marshal(m.input)
			t.Fatalf("%s\n%s %s by %+v\n%s\non the graph\n%s", fmt.Sprintf(format, args...), m.name, input, m.viewer, o, fileOf(before))
		}
		if o.err != nil {
			if graph.CodeOf(o.err) == "" {
				fail("an internal error")
			}
			if fileOf(before) != fileOf(after) {
				fail("what is refused was written")
			}
			continue
		}
		if got, want := said(o.changes), reported(cut(before, level), cut(after, level)); got != want {
			fail("it says that it changed\n%s\nand it changed\n%s", got, want)
		}
		if hidden := untouched(before, after, level); hidden != "" {
			fail("it changed what the writer can't see: %s", hidden)
		}
		if accusation := accused(opsOf(after)); accusation != "" {
			fail("it accuses: %s", accusation)
		}
		touched := logOf(t, s, o.written.Change.Revision-1)[0].Modified
		for _, seer := range graph.Clearances() {
			got, want := touchedAt(touched, seer), differing(cut(before, seer), cut(after, seer))
			if got != want && (!covers(got, want) || !levelsDiffer(before, after)) {
				fail("%s sees a change of\n%s\nand the log says\n%s", seer, want, got)
			}
		}
	}
}

func opsOf(elements []graph.Element) (steps []graph.Op) {
	for _, e := range elements {
		steps = append(steps, graph.Op{Put: e})
	}
	return steps
}

func said(changes []query.ObligationChange) string {
	var lines []string
	for _, c := range changes {
		lines = append(lines, fmt.Sprintf("%s: %q to %q", c.ObligationID, stateOf(c.Before), stateOf(c.After)))
	}
	return strings.Join(lines, "\n")
}

func stateOf(s *graph.ObligationState) graph.ObligationState {
	if s == nil {
		return ""
	}
	return *s
}

// reported returns the obligations whose state, progress or assessment differs, by the oracle.
func reported(before, after []graph.Element) string {
	states, reports := map[string][2]graph.ObligationState{}, map[string][2]string{}
	for i, elements := range [][]graph.Element{before, after} {
		for _, v := range worldOf(elements).ledger(today, true) {
			key := v.ID()
			pair := states[key]
			pair[i] = v.State
			states[key] = pair
			words := reports[key]
			words[i] = writeProgress(&v.Obligation, true)
			reports[key] = words
		}
	}
	var lines []string
	for _, key := range slices.Sorted(maps.Keys(states)) {
		if pair := states[key]; pair[0] != pair[1] || reports[key][0] != reports[key][1] {
			lines = append(lines, fmt.Sprintf("%s: %q to %q", key, pair[0], pair[1]))
		}
	}
	return strings.Join(lines, "\n")
}

// untouched returns an element that a level can't see and that is not as it was, or "".
func untouched(before, after []graph.Element, level graph.Clearance) string {
	seen := map[graph.Ref]bool{}
	for _, e := range cut(before, level) {
		seen[e.Ref()] = true
	}
	now, is := map[graph.Ref]string{}, map[graph.Ref]graph.Element{}
	for _, e := range after {
		now[e.Ref()], is[e.Ref()] = string(ndjson.AppendLine(nil, e)), e
	}
	for _, e := range before {
		was := string(ndjson.AppendLine(nil, e))
		if !seen[e.Ref()] && now[e.Ref()] != was {
			return was
		}
		if n, ok := e.(graph.Node); ok && graph.BaseOf(n).FieldVisibility["text"] > level && textOf(e) != textOf(is[e.Ref()]) {
			return was
		}
	}
	return ""
}

// textOf returns the text of a response or a report.
func textOf(e graph.Element) string {
	switch e := e.(type) {
	case *graph.Response:
		return e.Text
	case *graph.ProgressReport:
		return e.Text
	default:
		return ""
	}
}

// touchedAt returns the subjects, outcomes, responses and reports that were touched for a level.
func touchedAt(touched []graph.Modification, level graph.Clearance) string {
	var ids []string
	for _, t := range touched {
		if t.Clearance <= level {
			ids = append(ids, t.ID)
		}
	}
	return strings.Join(ids, " ")
}

// covers reports whether all ids of some are among those of all.
func covers(all, some string) bool {
	for _, id := range strings.Fields(some) {
		if !slices.Contains(strings.Fields(all), id) {
			return false
		}
	}
	return true
}

// levelsDiffer reports whether the level of a node has changed. What depends on the node is then another for those alone who
// see it no longer, or do now, and the log says so of everybody above.
func levelsDiffer(before, after []graph.Element) bool {
	was := map[graph.Ref]graph.Clearance{}
	for _, e := range before {
		was[e.Ref()] = graph.FactOf(e).Visibility
	}
	return slices.ContainsFunc(after, func(e graph.Element) bool {
		level, existed := was[e.Ref()]
		return existed && level != graph.FactOf(e).Visibility
	})
}

// differing returns the subjects, outcomes, responses and reports around which two graphs differ.
func differing(before, after []graph.Element) string {
	was, is := sights(before), sights(after)
	ids := map[string]bool{}
	for _, sights := range []map[string]string{was, is} {
		for id := range sights {
			if was[id] != is[id] {
				ids[id] = true
			}
		}
	}
	return strings.Join(slices.Sorted(maps.Keys(ids)), " ")
}

// sights writes down, for each subject, outcome, response and report, it and what lies around it: addressings,
// responses, reports, and whose those are.
func sights(elements []graph.Element) map[string]string {
	w := worldOf(elements)
	own := func(id string) string { // a response with what it answers and whose it is
		text := ""
		for _, r := range w.relationships {
			if r.From == id && (r.Type == graph.Answers || r.Type == graph.ReportsOn || r.Type == graph.SubmittedBy || r.Type == graph.OnBehalfOf) {
				text += string(ndjson.AppendLine(nil, r))
			}
		}
		return string(ndjson.AppendLine(nil, w.nodes[id])) + text
	}
	sights := map[string]string{}
	for id, n := range w.nodes {
		switch n.Label() {
		case graph.LabelResponse, graph.LabelProgressReport:
			sights[id] = own(id)
		case graph.LabelRecommendation, graph.LabelActionPoint, graph.LabelOutcome:
			text := string(ndjson.AppendLine(nil, n))
			for _, r := range w.relationships {
				if r.Type == graph.AddressedTo && r.From == id {
					text += string(ndjson.AppendLine(nil, r))
				}
				if (r.Type == graph.Answers || r.Type == graph.ReportsOn) && r.To == id {
					text += own(r.From)
				}
			}
			sights[id] = text
		}
	}
	return sights
}
