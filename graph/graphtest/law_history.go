package graphtest

import (
	"cmp"
	"context"
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

// keepsGraph makes a law of one that asks the same server about every graph, so that what it keeps of the log is of all of them.
func keepsGraph(check func(*rapid.T, *query.Graph)) func(*rapid.T, graph.Store) {
	var g *query.Graph
	return func(t *rapid.T, s graph.Store) {
		if g == nil {
			g = query.New(s, clock)
		}
		check(t, g)
	}
}

// The history of a viewer is what differs between the graphs of one revision and the next, replayed from the log and cut by hand, each
// with the levels that its elements have had since. The log alone says the same, a server that was not asked before too, and pages
// of any size; so does the history of a node and that of a filter.
func lawHistory(t *rapid.T, g *query.Graph) {
	w := newWatcher(t, g.Store())
	w.close()
	base := revisionOf(t, g.Store())
	first := put(t, export(t, g.Store(), secretary))
	for range 2 + w.upTo(3) {
		apply(t, g.Store(), w.levelled(w.change()))
	}
	log := logOf(t, g.Store(), base)
	plain := NewNaive() // the same, and nothing of the past but the log
	apply(t, plain, first)
	for _, c := range log {
		apply(t, plain, c.Steps)
	}
	states := replay(first, log)
	for _, level := range graph.Clearances() {
		if w.oneIn(2) { // a history is read slowly by hand
			continue
		}
		want := naiveHistory(states, level)
		viewer := graph.Viewer{Clearance: level}
		about := w.about(states)
		for _, asked := range []struct {
			*query.Graph
			base graph.Revision
		}{{g, base}, {query.New(struct{ graph.Store }{plain}, clock), 1}} {
			for _, id := range about {
				must(t, asked.Read(context.Background(), viewer, func(v *query.View) error {
					filter := &query.ChangeFilter{}
					if id != "" {
						filter.Element = &id
					}
					got := historyOf(t, asked.base, func(args query.PageArgs) (*query.ChangeConnection, error) {
						return v.Changes(context.Background(), filter, args)
					}, int32(1+w.upTo(3)))
					if want := want.of(id, true); got != want {
						t.Fatalf("%s sees the history of %q as\n%s\nin place of\n%s\non the graph\n%s", level, id, got, want, fileOf(elementsOf(first)))
					}
					n, err := v.Node(context.Background(), id)
					if n == nil || err != nil {
						return err
					}
					got = historyOf(t, asked.base, func(args query.PageArgs) (*query.ChangeConnection, error) {
						return query.History(context.Background(), n, false, args)
					}, 2)
					if want := want.of(id, false); got != want {
						t.Fatalf("%s sees the history of %q alone as\n%s\nin place of\n%s", level, id, got, want)
					}
					return nil
				}))
			}
		}
	}
}

// about returns nodes whose history is asked, and "" for that of all.
func (w *watcher) about(states [][]graph.Element) []string {
	about := []string{""}
	for _, e := range states[w.upTo(len(states)-1)] {
		if n, isNode := e.(graph.Node); isNode && len(about) < 2 && w.oneIn(6) {
			about = append(about, graph.BaseOf(n).ID)
		}
	}
	return about
}

// levelled adds steps that give elements, and fields of theirs, other levels.
func (w *watcher) levelled(steps []graph.Op) []graph.Op {
	named := map[graph.Ref]bool{}
	for _, op := range steps {
		named[op.Ref()] = true
	}
	var raised []graph.Op
	for _, e := range put(w.t, export(w.t, w.store, secretary)) {
		n, isNode := e.Put.(graph.Node)
		if named[e.Ref()] || !w.oneIn(5) || !isNode && w.oneIn(2) {
			continue
		}
		if !isNode {
			r := *e.Put.(*graph.Relationship)
			r.Visibility = w.level()
			raised = append(raised, graph.Op{Put: &r})
			continue
		}
		n = graph.Clone(n)
		b := graph.BaseOf(n)
		b.Visibility = w.level()
		b.FieldVisibility = nil
		for _, f := range graph.LabelSpecOf(n.Label()).Fields {
			if f.Restrictable && w.oneIn(2) {
				b.FieldVisibility = map[string]graph.Clearance{f.Name: w.level()}
			}
		}
		raised = append(raised, graph.Op{Put: n})
	}
	return append(raised, steps...) // removals last
}

// historyOf writes down the history after a revision, by pages of a size.
func historyOf(t failer, base graph.Revision, ask func(query.PageArgs) (*query.ChangeConnection, error), size int32) string {
	var lines []string
	args := query.PageArgs{First: &size}
	for {
		c, err := ask(args)
		must(t, err)
		for _, change := range c.Nodes() {
			if change.Revision <= base {
				return strings.Join(lines, "\n")
			}
			all, after := []string{}, query.PageArgs{First: &size}
			for {
				elements, err := change.Elements(context.Background(), after)
				must(t, err)
				for _, e := range elements.Nodes() {
					line := fmt.Sprintf("%d %s %s", change.Revision-base, e.Ref, e.Operation())
					for _, p := range e.Properties() {
						line += fmt.Sprintf(" %s: %q to %q", p.Property, valueOr(p.Before), valueOr(p.After))
					}
					all = append(all, line)
				}
				if !elements.PageInfo.HasNextPage {
					if elements.TotalCount != len(all) {
						t.Fatalf("pages have %d of %d elements", len(all), elements.TotalCount)
					}
					break
				}
				after.After = new(elements.PageInfo.EndCursor())
			}
			lines = append(lines, all...)
		}
		if !c.PageInfo.HasNextPage {
			return strings.Join(lines, "\n")
		}
		args.After = new(c.PageInfo.EndCursor())
	}
}

func valueOr(text *string) string {
	if text == nil {
		return "nothing"
	}
	return *text
}

// replay returns the graph of each revision, from the first.
func replay(first []graph.Op, log []graph.Change) [][]graph.Element {
	now := map[graph.Ref]graph.Element{}
	for _, op := range first {
		now[op.Ref()] = op.Put
	}
	state := func() []graph.Element {
		return slices.SortedFunc(maps.Values(now), func(a, b graph.Element) int { return graph.CompareRefs(a.Ref(), b.Ref()) })
	}
	states := [][]graph.Element{state()}
	for _, c := range log {
		for _, op := range c.Steps {
			if delete(now, op.Ref()); op.Put != nil {
				now[op.Ref()] = op.Put
			}
		}
		states = append(states, state())
	}
	return states
}

// told is a line of a history, of one element.
type told struct {
	graph.Ref
	line string
}

// toldHistory is a history, the newest change first.
type toldHistory []told

// of returns the lines of a node, with those of its relationships if wanted, or all.
func (h toldHistory) of(id string, relationships bool) string {
	var lines []string
	for _, l := range h {
		if id == "" || l.ID == id || relationships && l.ID == "" && (l.From == id || l.To == id) {
			lines = append(lines, l.line)
		}
	}
	return strings.Join(lines, "\n")
}

// naiveHistory compares the graphs of each revision and the next, cut by hand.
func naiveHistory(states [][]graph.Element, level graph.Clearance) (all toldHistory) {
	after := cutSince(states[len(states)-1:], level)
	for i := len(states) - 1; i > 0; i-- {
		before := cutSince(states[i-1:], level)
		refs := maps.Clone(before)
		maps.Copy(refs, after)
		for _, ref := range slices.SortedFunc(maps.Keys(refs), func(a, b graph.Ref) int {
			return cmp.Or(cmp.Compare(a.Type, b.Type), graph.CompareRefs(a, b))
		}) {
			was, is := before[ref], after[ref]
			line, operation := "", query.OperationChanged
			names := map[string]bool{}
			for name := range was {
				names[name] = true
			}
			for name := range is {
				names[name] = true
			}
			for _, name := range slices.Sorted(maps.Keys(names)) {
				if was[name] != is[name] {
					line += fmt.Sprintf(" %s: %q to %q", name, cmp.Or(was[name], "nothing"), cmp.Or(is[name], "nothing"))
				}
			}
			switch {
			case line == "":
				continue
			case was == nil:
				operation = query.OperationCreated
			case is == nil:
				operation = query.OperationRemoved
			}
			all = append(all, told{ref, fmt.Sprintf("%d %s %s%s", i, ref, operation, line)})
		}
		after = before
	}
	return all
}

// cutSince returns what the elements of the first graph say, by name, cut by hand with the highest levels that they have in any
// of the graphs.
func cutSince(states [][]graph.Element, level graph.Clearance) map[graph.Ref]map[string]string {
	highest, fields := map[graph.Ref]graph.Clearance{}, map[graph.Ref]map[string]graph.Clearance{}
	for _, state := range states {
		for _, e := range state {
			ref := e.Ref()
			highest[ref] = max(highest[ref], graph.FactOf(e).Visibility)
			if n, isNode := e.(graph.Node); isNode {
				for name, of := range graph.BaseOf(n).FieldVisibility {
					if fields[ref] == nil {
						fields[ref] = map[string]graph.Clearance{}
					}
					fields[ref][name] = max(fields[ref][name], of)
				}
			}
		}
	}
	var raised []graph.Element
	for _, e := range states[0] {
		of, raises := highest[e.Ref()], false
		for _, of := range fields[e.Ref()] {
			raises = raises || of > level
		}
		if of <= level && !raises {
			raised = append(raised, e)
			continue
		}
		line := lineOf(e)
		if of > level {
			line["visibility"] = of.String()
		}
		for name, of := range fields[e.Ref()] {
			if of > level {
				if line["fieldVisibility"] == nil {
					line["fieldVisibility"] = map[string]any{}
				}
				line["fieldVisibility"].(map[string]any)[name] = of.String()
			}
		}
		raised = append(raised, parse(line))
	}
	seen := map[graph.Ref]map[string]string{}
	for _, e := range cut(raised, level) {
		seen[e.Ref()] = valuesSaid(ndjson.AppendLine(nil, e))
	}
	return seen
}

// valuesSaid returns what a line says of its element, by name; texts without their quotes.
func valuesSaid(line []byte) map[string]string {
	var of map[string]json.RawMessage
	values := map[string]string{}
	if err := json.Unmarshal(line, &of); err != nil {
		panic(err)
	}
	for name, value := range of {
		var text string
		switch err := json.Unmarshal(value, &text); {
		case slices.Contains([]string{"label", "id", "type", "from", "to", "key"}, name):
		case name == "properties":
			maps.Copy(values, valuesSaid(value))
		case err == nil:
			values[name] = text
		default:
			values[name] = string(value)
		}
	}
	return values
}
