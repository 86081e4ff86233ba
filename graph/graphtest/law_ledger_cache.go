package graphtest

import (
	"context"
	"sync"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// What a Graph keeps from one request for the next never shows: after any changes it answers as a
// Graph that has kept nothing.
func lawMemo(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	kept := query.New(s, clock)
	questions := make([]ledgerQuestion, 6)
	for i := range questions {
		q := &questions[i]
		q.clearance, q.assumptions, q.day = pick(a.draw, graph.Secretariat, graph.Public, a.level()), !a.oneIn(3), a.day()
		q.filter = a.filter(worldOf(cut(elementsOf(a.steps), q.clearance)))
	}
	for range 8 {
		var steps []graph.Op
		for range 1 + a.upTo(1) {
			steps = append(steps, a.step())
		}
		late := pick(a.draw, questions...)
		before := late.ask(query.New(s, clock))
		got := late.askAfter(kept, func() {
			_, err := s.Apply(context.Background(), graph.FixedWrite(graph.Change{At: clock(), Steps: steps}, accept))
			if graph.CodeOf(err) == graph.CodeConflict {
				return // an end would be missing
			}
			must(t, err)
			for _, q := range questions {
				if got, want := q.ask(kept), q.ask(query.New(s, clock)); got != want {
					t.Fatalf("after %v, %+v is answered by what was kept with\n%s\nand without with\n%s", steps, q, got, want)
				}
			}
		})
		if after := late.ask(query.New(s, clock)); got != before && got != after {
			t.Fatalf("a read that began before %v asks %+v behind it and is answered with\n%s\nwhere it was\n%s\nand is\n%s",
				steps, late, got, before, after)
		}
	}
}

// ledgerQuestion asks for the whole of a ledger.
type ledgerQuestion struct {
	clearance   graph.Clearance
	assumptions bool
	day         graph.Date
	filter      query.ObligationFilter
}

func (q ledgerQuestion) ask(g *query.Graph) string { return q.askAfter(g, func() {}) }

// askAfter asks in a read that begins before something else is done. Where that makes the read begin
// again, it is not done twice.
func (q ledgerQuestion) askAfter(g *query.Graph, first func()) (answer string) {
	var once sync.Once
	err := g.Read(context.Background(), graph.Viewer{Clearance: q.clearance}, func(v *query.View) error {
		once.Do(first)
		most := int32(query.MaxPage)
		c, err := v.AsOf(&q.day).Assumptions(q.assumptions).Obligations(context.Background(), &q.filter, query.PageArgs{First: &most})
		if err == nil {
			answer = writeAll(c.Nodes())
			var points []*query.LedgerPoint
			points, err = v.Assumptions(q.assumptions).LedgerSeries(context.Background(), &q.filter, q.day-200, q.day, query.EveryQuarter)
			for _, p := range points {
				answer += "\n" + writePoint(p)
			}
		}
		return err
	})
	if err != nil {
		return err.Error()
	}
	return answer
}

// step returns a step that puts an element of the graph as it was, or shown to others, or at another
// time, or removes it.
func (a asker) step() graph.Op {
	e := pick(a.draw, a.steps...).Put
	text := ndjson.AppendLine(nil, e)
	changed, err := ndjson.DecodeLine(text)
	must(a.t, err)
	fact := factOf(changed)
	switch a.upTo(5) {
	case 0:
		return graph.Op{Remove: e.Ref()}
	case 1, 2:
		fact.Visibility = a.level()
	case 3:
		fact.Since, _ = graph.ParsePartialDate(pick(a.draw, dates...))
		fact.Until = graph.PartialDate{}
	case 5:
		fact.Since = graph.PartialDate{}
		fact.Until, _ = graph.ParsePartialDate(pick(a.draw, dates...))
	}
	return graph.Op{Put: changed}
}

func factOf(e graph.Element) *graph.Fact {
	if r, is := e.(*graph.Relationship); is {
		return &r.Fact
	}
	return &graph.BaseOf(e.(graph.Node)).Fact
}
