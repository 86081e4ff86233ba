package graphtest

import (
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
)

// A round that every addressing, answer and report has alike changes nothing but the key.
func lawRound(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	inRound := func(round string) (steps []graph.Op) {
		for _, op := range a.steps {
			r, is := op.Put.(*graph.Relationship)
			if !is || r.Type != graph.AddressedTo && r.Type != graph.Answers && r.Type != graph.ReportsOn {
				steps = append(steps, op)
				continue
			}
			changed := *r
			if r.Type != graph.AddressedTo {
				changed.Properties = &graph.Answering{Round: round}
			} else {
				addressing := *r.Addressing()
				addressing.Round = round
				changed.Properties = &addressing
			}
			steps = append(steps, graph.Op{Put: &changed})
		}
		return steps
	}
	day := a.day()
	refill(t, s, inRound(""))
	without := states(t, s, day)
	refill(t, s, inRound("2030"))
	within := states(t, s, day)
	if strings.Count(within, " in round 2030 is ") != strings.Count(without, " is ") || strings.ReplaceAll(within, " in round 2030", "") != without {
		t.Fatalf("on %s, the round made of\n%s\nthis\n%s\non the graph\n%s", day, without, within, fileOf(elementsOf(inRound("2030"))))
	}
}
