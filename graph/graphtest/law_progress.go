package graphtest

import (
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
)

// A report of progress changes no state; one that is a draft, or was retracted already, changes nothing at all.
func lawProgress(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	day := a.day()
	before := states(t, s, day)
	counts := !a.oneIn(3)
	properties := fields{"status": pick(a.draw, "NOT_STARTED", "IMPLEMENTED"), "reportedOn": a.date()}
	if !counts {
		properties = pick(a.draw, fields{"status": "IMPLEMENTED"}, fields{"status": "IMPLEMENTED", "reportedOn": "2028", "retractedOn": "2028-12-31"})
	}
	by := fields{"type": graph.OnBehalfOf, "from": "progress-report:new", "to": a.stakeholder()}
	on := fields{"type": graph.ReportsOn, "from": "progress-report:new", "to": a.anID(graph.LabelRecommendation, graph.LabelActionPoint, graph.LabelOutcome)}
	on["properties"] = pick(a.draw, fields{}, fields{"round": pick(a.draw, rounds...)})
	apply(t, s, []graph.Op{
		{Put: parse(fields{"label": "ProgressReport", "id": "progress-report:new", "properties": properties})}, {Put: parse(on)}, {Put: parse(by)},
	})
	after := states(t, s, day)
	if counts {
		before, after = withoutProgress(before), withoutProgress(after)
	}
	if after != before {
		t.Fatalf("on %s, the report %v of %s on %s made of\n%s\nthis\n%s", day, properties, by["to"], on["to"], before, after)
	}
}

// withoutProgress leaves out of written obligations what was reported on them.
func withoutProgress(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		state, _, _ := strings.Cut(line, ", progress ")
		state, _, _ = strings.Cut(state, ", assessment ")
		lines = append(lines, strings.TrimSpace(undisputed(state)))
	}
	return strings.Join(lines, "\n")
}
