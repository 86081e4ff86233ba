package graphtest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"answerable/graph"
)

// asker makes random patterns about a graph.
type asker struct{ generator }

// newAsker makes a random graph to ask about.
func newAsker(t *rapid.T) asker {
	return asker{generator{draw: draw{t}, steps: randomGraph(t)}.withIDs()}
}

func (a asker) pattern() graph.Pattern {
	p := graph.Pattern{Name: "random", Scope: graph.ReadScope{Clearance: a.level(), Assumptions: !a.oneIn(3)}}
	if a.oneIn(2) {
		p.Scope.On = a.day()
	}
	var labels []graph.Label
	for range a.upTo(2) + 1 {
		if a.oneIn(3) {
			ids := a.someIDs()
			p.Start = append(p.Start, graph.Start{IDs: ids})
			for _, id := range ids {
				if l, _, ok := graph.SplitID(id); ok {
					labels = append(labels, l)
				}
			}
		} else {
			labels = append(labels, a.label())
			p.Start = append(p.Start, graph.Start{Label: labels[len(labels)-1]})
		}
	}
	if !a.oneIn(3) {
		p.Where = a.about(labels).condition(3)
	}
	keys := a.about(labels).ordered()
	for range a.upTo(2) {
		p.Order = append(p.Order, graph.Order{Key: pick(a.draw, graph.KeyName, graph.KeyID, pick(a.draw, keys...)), Desc: a.oneIn(2)})
	}
	if len(p.Order) > 0 && a.oneIn(2) && slices.Contains(a.about(labels).keys(graph.DateKey), p.Order[0].Key) {
		p.Where = a.dated(p.Where, p.Order[0].Key)
	}
	p.Page = a.page(func() graph.SortPosition { return a.position(p) })
	p.Fetch = a.fetches(labels, 2)
	return p
}

// dated returns the condition, and that a date is between two days, either of which may be open.
func (a asker) dated(c graph.Condition, key graph.Key) graph.Condition {
	between := graph.DateRange{Key: key}
	if !a.oneIn(3) {
		between.From = a.day()
	}
	if !a.oneIn(3) {
		between.To = a.day()
	}
	if c == nil {
		return between
	}
	return graph.And{c, between}
}

// position returns the place of a node in the order of the pattern, or one beside it.
func (a asker) position(p graph.Pattern) graph.SortPosition {
	op := pick(a.draw, a.steps...)
	n, isNode := op.Put.(graph.Node)
	at := graph.SortPosition{}
	for _, o := range p.Order {
		if isNode && !a.oneIn(3) {
			at = append(at, p.Scope.SortValue(n, o.Key))
		} else {
			at = append(at, pick(a.draw, a.text(), graph.MissingLast, "2030-02-01/2030-02-28", fmt.Sprintf("%019d", 2)))
		}
	}
	if isNode && !a.oneIn(3) {
		return append(at, idOf(n))
	}
	return append(at, a.id())
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

// hopFrom returns a hop that mostly leads from a node of the labels to one that can be there.
func (a asker) hopFrom(labels []graph.Label) graph.Hop {
	var hops []graph.Hop
	for _, spec := range graph.RelationshipTypes() {
		for _, in := range []bool{false, true} {
			near := graph.Hop{Type: spec.Type, In: !in}.Ends()
			if slices.ContainsFunc(near, func(l graph.Label) bool { return slices.Contains(labels, l) }) {
				hops = append(hops, graph.Hop{Type: spec.Type, In: in})
			}
		}
	}
	if len(hops) == 0 || a.oneIn(6) {
		return a.anyHop()
	}
	hop := pick(a.draw, hops...)
	if a.oneIn(3) {
		hop.Labels = someOf(a, pick(a.draw, hop.Ends()...), a.label())
	}
	return hop
}

func (a asker) page(position func() graph.SortPosition) (p graph.Page) {
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

func (a asker) fetches(from []graph.Label, depth int) (fetches []graph.Fetch) {
	if depth == 0 {
		return nil
	}
	for range a.upTo(2) {
		f := graph.Fetch{
			Hop:  a.hopFrom(from),
			Page: a.page(func() graph.SortPosition { return graph.SortPosition{a.id(), pick(a.draw, "", "2", "a")} }),
		}
		f.Fetch = a.fetches(f.Ends(), depth-1)
		f.Via, f.Where = a.conditions(f.Hop, 2)
		fetches = append(fetches, f)
	}
	return fetches
}
