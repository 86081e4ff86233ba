package graphtest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// The engine answers every question of the port as the reference engine does, at every clearance, on
// every day, with and without assumptions.
func lawMatch(t *rapid.T, s graph.Store) {
	asker := newAsker(t)
	steps := asker.steps
	refill(t, s, steps)
	naive := naiveWith(t, elementsOf(steps))
	ctx := context.Background()
	for range 25 {
		p := asker.pattern()
		want, got := ask(t, naive, p), ask(t, s, p)
		if got != want {
			t.Fatalf("pattern %s\nthe engine answers\n%s\nand should answer\n%s\non the graph\n%s", describe(p), got, want, fileOf(elementsOf(steps)))
		}
		r := graph.Reach{
			Name: "reach", Scope: p.Scope, IDs: asker.someIDs(),
			Hop: asker.hop(pick(asker.draw, graph.PartOf, graph.MemberOf, graph.SucceededBy)),
		}
		closure := func(s graph.Store) (answer string) {
			must(t, s.Read(ctx, func(s graph.Snapshot) error {
				visited := map[string]graph.Interval{}
				r.Validity = func(id string, holds graph.Interval) { visited[id] = holds }
				found, err := s.Reach(ctx, r)
				answer = fmt.Sprintf("%v\n", visited)
				for _, rel := range found {
					answer += string(ndjson.AppendLine(nil, rel))
				}
				return err
			}))
			return answer
		}
		if want, got := closure(naive), closure(s); got != want {
			t.Fatalf("%+v\nthe engine answers\n%s\nand should answer\n%s\non the graph\n%s", r, got, want, fileOf(elementsOf(steps)))
		}
	}
}

func (g generator) withIDs() generator {
	g.ids = idsOf(g.steps)
	return g
}

func idsOf(steps []graph.Op) map[graph.Label][]string {
	ids := map[graph.Label][]string{}
	for _, op := range steps {
		if n, ok := op.Put.(graph.Node); ok {
			ids[n.Label()] = append(ids[n.Label()], idOf(n))
		}
	}
	return ids
}

// ask writes down the answers of the newest snapshot to Match and Count.
func ask(t failer, s graph.Store, p graph.Pattern) (answer string) {
	must(t, s.Read(context.Background(), func(s graph.Snapshot) error {
		answer = answerOf(t, s, p)
		return nil
	}))
	return answer
}

// answerOf writes down the answers to Match and Count.
func answerOf(t failer, s graph.Snapshot, p graph.Pattern) string {
	rows, err := s.Match(context.Background(), p)
	must(t, err)
	counts, err := s.Count(context.Background(), p)
	must(t, err)
	answer := writeRows(rows, "")
	if len(p.Fetch) == 0 {
		answer += fmt.Sprintf("count %d\n", counts.Total)
	}
	p.Sum = true
	sum, err := s.Count(context.Background(), p)
	must(t, err)
	want := graph.Counts{Total: counts.Total}
	for _, n := range counts.Of {
		want.Total, want.Largest = want.Total+n, max(want.Largest, n)
	}
	if sum.Of != nil || sum.Total != want.Total || sum.Largest != want.Largest {
		t.Fatalf("the sum of pattern %s is %+v, and should be %+v", describe(p), sum, want)
	}
	for _, row := range rows.Rows {
		if len(p.Fetch) > 0 {
			answer += fmt.Sprintf("count of %s: %d\n", idOf(row.Node), counts.Of[idOf(row.Node)])
		}
	}
	return answer
}

func writeRows(rows graph.Rows, indent string) string {
	var b strings.Builder
	for _, row := range rows.Rows {
		if row.Relationship != nil {
			fmt.Fprintf(&b, "%s%s", indent, ndjson.AppendLine(nil, row.Relationship))
		}
		fmt.Fprintf(&b, "%s%s", indent, ndjson.AppendLine(nil, row.Node))
		for i, along := range row.Fetched {
			fmt.Fprintf(&b, "%s  fetch %d\n%s", indent, i, writeRows(along, indent+"    "))
		}
	}
	if rows.More {
		fmt.Fprintf(&b, "%smore\n", indent)
	}
	return b.String()
}

func describe(p graph.Pattern) string {
	return strings.ReplaceAll(fmt.Sprintf("%+v", p), "answerable/", "")
}

// Every order of every key is total: pages of any size, forwards from the beginning and backwards from
// the end, put together are the whole list, whatever is hidden or has no value.
func lawOrders(t *rapid.T, s graph.Store) {
	asker := newAsker(t)
	refill(t, s, asker.steps)
	for range 10 {
		p := asker.pattern()
		p.Page, p.Fetch = graph.Page{}, nil
		idsFrom := func(page graph.Page) (ids []string, rows graph.Rows) {
			of := p
			of.Page = page
			must(t, s.Read(context.Background(), func(s graph.Snapshot) (err error) {
				rows, err = s.Match(context.Background(), of)
				return err
			}))
			for _, row := range rows.Rows {
				ids = append(ids, idOf(row.Node))
			}
			return ids, rows
		}
		whole, _ := idsFrom(graph.Page{})
		size := asker.upTo(3) + 1
		for name, page := range map[string]graph.Page{"forwards": {First: size}, "backwards": {Last: size}} {
			var all []string
			for range len(whole) + 1 {
				ids, rows := idsFrom(page)
				if page.First > 0 {
					all = append(all, ids...)
				} else {
					all = append(ids, all...)
				}
				if !rows.More {
					break
				}
				page.After, page.Before = nil, nil
				if page.First > 0 {
					page.After = p.SortPosition(rows.Rows[len(rows.Rows)-1].Node)
				} else {
					page.Before = p.SortPosition(rows.Rows[0].Node)
				}
			}
			if !slices.Equal(all, whole) {
				t.Fatalf("pages of %d %s give %v, and the whole is %v\nof %s\non the graph\n%s", size, name, all, whole, describe(p), fileOf(elementsOf(asker.steps)))
			}
		}
	}
}
