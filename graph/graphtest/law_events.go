package graphtest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// askLedger asks for a page of a ledger.
type askLedger = func(context.Context, query.PageArgs, ...*query.ObligationOrder) (*query.ObligationConnection, error)

// isLedgerOf compares the ledger that an event handed out with the answer to the question at its
// revision and day.
func (w *watcher) isLedgerOf(e *query.ObligationsChanged, got string) {
	var want string
	ask := func(v *query.View) {
		want = w.pages(func(ctx context.Context, args query.PageArgs, by ...*query.ObligationOrder) (*query.ObligationConnection, error) {
			return v.AsOf(&e.AsOf).Assumptions(w.assumptions).Obligations(ctx, &w.filter, args, by...)
		})
	}
	v, err := query.New(w.store, clock).At(context.Background(), w.viewer, graph.Revision(e.Revision))
	must(w.t, err)
	ask(v)
	if got != want {
		w.t.Fatalf("the event at %s for %s with %s hands out\n%s\nand the question gives\n%s", e.Position, w.viewer.Clearance, w.filter, got, want)
	}
}

// pages writes down all pages of a ledger.
func (w *watcher) pages(ask askLedger) (text string) {
	size := int32(7)
	for args := (query.PageArgs{First: &size}); ; {
		c, err := ask(context.Background(), args, w.orders...)
		if graph.CodeOf(err) == graph.CodeNotFound { // what the filter names is there no more
			return "not found"
		}
		must(w.t, err)
		text += fmt.Sprint(c.TotalCount(), c.CountsByState(), c.AsOf, c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage)
		for _, e := range c.Edges {
			text += "\n" + writeAll([]*query.Obligation{e.Node})
		}
		if !c.PageInfo.HasNextPage {
			return text
		}
		end := c.PageInfo.EndCursor()
		args.After = &end
	}
}

// greeted checks what a stream begins with when no position is given.
func (w *watcher) greeted() {
	if w.over {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s := w.hub.Subscribe(w.viewer, "")
	events, err := s.Obligations(ctx, &w.filter, w.assumptions, nil)
	must(w.t, err)
	e := <-events
	ledger := w.pages(e.Obligations)
	if len(e.Changes) != 0 || e.Position != w.now().String() || !s.Done() {
		w.t.Fatalf("a stream begins at %s with %v, when it is %s", e.Position, e.Changes, w.now())
	}
	w.isLedgerOf(e, ledger)
}

// The law of visibility holds for events: which come, and what they tell, is the same on the graph from
// which all that the viewer may not see was cut before and after each change. So nobody learns that
// something happened where they see nothing, nor from an event without changes.
func lawEventsVisibility(t *rapid.T, s graph.Store) {
	w := newWatcher(t, s)
	defer w.close()
	first := w.elementsNow()
	states, acts := [][]graph.Element{first}, []func(*watcher){}
	do := func(act func(*watcher)) {
		acts = append(acts, act)
		act(w)
	}
	w.subscribe()
	for range 3 + w.upTo(5) {
		if w.oneIn(4) {
			day := int64(w.today()) + int64(w.upTo(2))
			do(func(w *watcher) { w.day.Store(day) })
		}
		before, steps := states[len(states)-1], w.change()
		if w.oneIn(3) { // what was before the last change, or the one before it, again
			steps = stepsBetween(before, states[max(0, len(states)-2-w.upTo(1))])
		}
		if w.viewer.Clearance < graph.Secretariat && w.oneIn(2) {
			steps = w.unseen(before)
		}
		if _, err := mutation.New(query.New(s, clock)).Apply(context.Background(), secretary, "a secret", steps); err == nil {
			after := w.elementsNow()
			states = append(states, after)
			seen := stepsBetween(w.cutNamed(before), w.cutNamed(after))
			acts = append(acts, func(w *watcher) { w.write(seen) })
		}
		if w.oneIn(2) {
			do((*watcher).catchUp)
		}
	}
	do((*watcher).catchUp)
	again := w.inTheCutGraph(first)
	defer again.close()
	for _, act := range acts {
		act(again)
	}
	told, toldAgain := strings.Join(w.told, "\n"), strings.ReplaceAll(strings.Join(again.told, "\n"), noName, "")
	if told != toldAgain || w.over != again.over {
		t.Fatalf("%s with %s gets\n%s\nand in the graph that was cut\n%s\nbegun with\n%s", w.viewer.Clearance, w.filter,
			told, toldAgain, fileOf(first))
	}
}

// unseen returns steps of which the viewer sees nothing: new elements that are hidden.
func (w *watcher) unseen(there []graph.Element) []graph.Op {
	line := fields{"label": "Theme", "id": "theme:unseen", "properties": fields{"name": pick(w.draw, names...)}, "visibility": graph.Secretariat}
	steps := []graph.Op{{Put: parse(line)}}
	for _, op := range w.other {
		if !slices.ContainsFunc(there, func(e graph.Element) bool { return e.Ref() == op.Ref() }) && w.oneIn(2) {
			hidden := lineOf(op.Put)
			hidden["visibility"] = graph.Secretariat
			steps = append(steps, graph.Op{Put: parse(hidden)})
		}
	}
	return steps
}

// write writes what is seen of a change.
func (w *watcher) write(steps []graph.Op) {
	_, err := mutation.New(query.New(w.store, clock)).Apply(context.Background(), secretary, "seen", steps)
	must(w.t, err)
}

// cutNamed cuts what the viewer may not see, and names a person whose name is cut, whom no engine keeps
// without one, by noName.
func (w *watcher) cutNamed(elements []graph.Element) []graph.Element {
	kept := cut(elements, w.viewer.Clearance)
	for _, e := range kept {
		if p, isPerson := e.(*graph.Person); isPerson && p.Name == "" {
			p.Name = noName
		}
	}
	return kept
}

const noName = "\u0302"

// inTheCutGraph returns one who watches the same from the beginning, in the graph from which all that
// the viewer may not see was cut, where nothing is hidden from them.
func (w *watcher) inTheCutGraph(first []graph.Element) *watcher {
	w.cancel()
	w.close()
	var steps []graph.Op
	for _, e := range w.cutNamed(first) {
		steps = append(steps, graph.Op{Put: e})
	}
	refill(w.t, w.store, steps)
	again := &watcher{
		asker: w.asker, t: w.t, store: w.store,
		viewer: secretary, zone: w.zone, night: w.night, assumptions: w.assumptions, filter: w.filter, orders: w.orders, elements: w.elements,
	}
	again.day.Store(w.firstDay)
	again.replica = again.serve()
	again.copy = copied{again.owes(), again.sees(), again.now().String(), again.now().String()}
	again.subscribe()
	return again
}

// elementsNow returns all of the graph.
func (w *watcher) elementsNow() []graph.Element {
	return elementsOf(put(w.t, export(w.t, w.store, secretary)))
}

// stepsBetween returns the steps from one graph to another.
func stepsBetween(from, to []graph.Element) (steps []graph.Op) {
	was := map[graph.Ref]string{}
	for _, e := range from {
		was[e.Ref()] = string(ndjson.AppendLine(nil, e))
	}
	for _, e := range to {
		if was[e.Ref()] != string(ndjson.AppendLine(nil, e)) {
			steps = append(steps, graph.Op{Put: e})
		}
		delete(was, e.Ref())
	}
	gone := slices.SortedFunc(maps.Keys(was), func(a, b graph.Ref) int { // relationships before their ends
		return strings.Compare(b.String(), a.String())
	})
	for _, relationships := range []bool{true, false} {
		for _, ref := range gone {
			if (ref.ID == "") == relationships {
				steps = append(steps, graph.Op{Remove: ref})
			}
		}
	}
	return steps
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}
