package graphtest

import (
	"context"
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
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
			Name: "reach", Stamp: p.Stamp, IDs: asker.someIDs(),
			Hop: asker.hop(pick(asker.draw, graph.PartOf, graph.MemberOf, graph.SucceededBy)),
		}
		closure := func(s graph.Store) (answer string) {
			must(t, s.Read(ctx, func(s graph.Snapshot) error {
				found, err := s.Reach(ctx, r)
				answer = ""
				for _, rel := range found {
					answer += string(graph.AppendLine(nil, rel))
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

// ask writes down the answers to Match and Count.
func ask(t failer, s graph.Store, p graph.Pattern) (answer string) {
	ctx := context.Background()
	must(t, s.Read(ctx, func(s graph.Snapshot) error {
		rows, err := s.Match(ctx, p)
		if err != nil {
			return err
		}
		counts, err := s.Count(ctx, p)
		answer = writeRows(rows, "")
		if len(p.Fetch) == 0 {
			answer += fmt.Sprintf("count %d\n", counts.Total)
		}
		for _, row := range rows.Rows {
			if len(p.Fetch) > 0 {
				answer += fmt.Sprintf("count of %s: %d\n", idOf(row.Node), counts.Of[idOf(row.Node)])
			}
		}
		return err
	}))
	return answer
}

func writeRows(rows graph.Rows, indent string) string {
	var b strings.Builder
	for _, row := range rows.Rows {
		if row.Relationship != nil {
			fmt.Fprintf(&b, "%s%s", indent, graph.AppendLine(nil, row.Relationship))
		}
		fmt.Fprintf(&b, "%s%s", indent, graph.AppendLine(nil, row.Node))
		for i, along := range row.Along {
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

// asker makes random patterns about a graph.
type asker struct{ generator }

// newAsker makes a random graph to ask about.
func newAsker(t *rapid.T) asker {
	return asker{generator{draw: draw{t}, steps: randomGraph(t)}.withIDs()}
}

func (a asker) pattern() graph.Pattern {
	p := graph.Pattern{Name: "random", Stamp: graph.Stamp{Clearance: a.level(), Assumptions: !a.oneIn(3)}}
	if a.oneIn(2) {
		p.Stamp.On = a.day()
	}
	for range a.upTo(2) + 1 {
		if a.oneIn(3) {
			p.Start = append(p.Start, graph.Start{IDs: a.someIDs()})
		} else {
			p.Start = append(p.Start, graph.Start{Label: a.label()})
		}
	}
	if a.oneIn(2) {
		p.Where = a.condition(3)
	}
	for range a.upTo(2) {
		p.Order = append(p.Order, graph.Order{Key: pick(a.draw, graph.KeyName, graph.KeyName, graph.KeyID), Desc: a.oneIn(2)})
	}
	p.Page = a.page(func() graph.Position {
		at := graph.Position{}
		for range p.Order {
			at = append(at, a.text())
		}
		return append(at, a.id())
	})
	p.Fetch = a.fetches(2)
	return p
}

func (a asker) label() graph.Label { return pick(a.draw, graph.Labels()...).Label }

// id returns the id of a node that is there, or one that is not, for what must be found as written.
func (a asker) id() string {
	if a.oneIn(6) {
		return pick(a.draw, "theme:absent", "theme:A", "organization:", "Organization:a", "organization:a ")
	}
	if ids := a.ids[a.label()]; len(ids) > 0 {
		return pick(a.draw, ids...)
	}
	return "theme:a"
}

func (a asker) someIDs() []string {
	ids := []string{}
	for range a.upTo(3) {
		ids = append(ids, a.id())
	}
	return ids
}

// text returns a key or the beginning of one.
func (a asker) text() string { return pick(a.draw, "", graph.Fold(pick(a.draw, names...)), "a", "x") }

func (a asker) hop(t graph.RelationshipType) graph.Hop {
	hop := graph.Hop{Type: t, In: a.oneIn(2)}
	for range a.upTo(2) {
		hop.Labels = append(hop.Labels, a.label())
	}
	return hop
}

func (a asker) anyHop() graph.Hop { return a.hop(pick(a.draw, graph.RelationshipTypes()...).Type) }

func (a asker) condition(depth int) graph.Condition {
	parts := func() (parts []graph.Condition) {
		for range a.upTo(2) {
			parts = append(parts, a.condition(depth-1))
		}
		return parts
	}
	kind := a.upTo(4)
	if depth == 0 {
		kind = 0
	}
	switch kind {
	case 1:
		return graph.And(parts())
	case 2:
		return graph.Or(parts())
	case 3:
		return graph.Not{Condition: a.condition(depth - 1)}
	case 4:
		has := graph.Has{Hop: a.anyHop(), AtLeast: a.upTo(2)}
		if a.oneIn(2) {
			has.Where = a.condition(depth - 1)
		}
		return has
	default:
		return graph.Property{
			Key: pick(a.draw, graph.KeyName, graph.KeyAny, graph.KeyID), Op: pick(a.draw, graph.Equals, graph.HasPrefix),
			Value: pick(a.draw, a.text(), a.text(), a.id()),
		}
	}
}

func (a asker) page(position func() graph.Position) (p graph.Page) {
	switch a.upTo(4) {
	case 1:
		p.First = a.upTo(4) + 1
	case 2:
		p.Last = a.upTo(4) + 1
	case 3:
		p.Empty = true
	}
	if a.oneIn(3) {
		p.After = position()
	}
	if a.oneIn(3) {
		p.Before = position()
	}
	return p
}

func (a asker) fetches(depth int) (fetches []graph.Fetch) {
	if depth == 0 {
		return nil
	}
	for range a.upTo(2) {
		fetches = append(fetches, graph.Fetch{
			Hop:   a.anyHop(),
			Page:  a.page(func() graph.Position { return graph.Position{a.id(), pick(a.draw, "", "2", "a")} }),
			Fetch: a.fetches(depth - 1),
		})
	}
	return fetches
}
