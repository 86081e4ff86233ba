package graphtest

import (
	"context"
	"encoding/json"
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

// Taking back the last change, whatever wrote it, makes the graph what it was before, byte by byte, and taking that back makes it what it
// was after. Taking back an earlier one makes of each value what the naive way makes of it, or is refused as a whole, with nothing
// written and every later change named that is in its way.
func lawRevert(t *rapid.T, g *query.Graph) {
	s := g.Store()
	a := newAsker(t)
	if !a.lawful(t, s) {
		return
	}
	first := revisionOf(t, s)
	states := []string{export(t, s, secretary)}
	for range 2 + a.upTo(2) {
		a.writeSomething(t, g)
		if revisionOf(t, s) > first+graph.Revision(len(states))-1 {
			states = append(states, export(t, s, secretary))
		}
	}
	head := revisionOf(t, s)
	if head == first {
		return
	}
	last := len(states) - 1
	revert := func(at graph.Revision) error {
		var in mutation.RevertChangeInput
		must(t, in.UnmarshalGQL(map[string]any{"revision": int64(at), "widen": true, "idempotencyKey": fmt.Sprint("revert ", revisionOf(t, s)), "expectedRevision": int64(revisionOf(t, s))}))
		w := mutation.New(g).Writer(graph.Viewer{Name: "editor", Role: graph.Editor, Clearance: graph.Secretariat})
		_, err := w.RevertChange(context.Background(), in)
		must(t, w.Close())
		return err
	}
	for i, want := range []string{states[last-1], states[last]} {
		if err := revert(head + graph.Revision(i)); err != nil {
			t.Fatalf("taking back change %d: %v\non the graph\n%s", int(head)+i, err, states[last])
		}
		if got := export(t, s, secretary); got != want {
			t.Fatalf("taking back change %d makes\n%s", int(head)+i, difference(want, got))
		}
	}
	at := 1 + a.upTo(last-1)
	want, conflicts := naiveRevert(states[at-1], states[at], states[last])
	err := revert(first + graph.Revision(at))
	got := export(t, s, secretary)
	switch {
	case err != nil && got != states[last]:
		t.Fatalf("what is refused was written: %v\n%s", err, difference(states[last], got))
	case err == nil && len(conflicts) > 0:
		t.Fatalf("%v was overwritten", conflicts)
	case err == nil && got != want:
		t.Fatalf("taking back change %d makes\n%s", at, difference(want, got))
	case err != nil:
		text := err.Error()
		for _, conflict := range conflicts {
			if !strings.Contains(text, conflict+": change ") {
				t.Fatalf("nothing says that %s is in the way: %s", conflict, text)
			}
		}
		if len(conflicts) == 0 && want != states[last] && !strings.Contains(text, "of the same round; withdraw that first") && !refusedByRules(t, want) {
			t.Fatalf("taking back change %d of %d is refused: %s", at, last, text)
		}
	}
}

// refusedByRules reports whether no store would take the graph.
func refusedByRules(t failer, file string) bool {
	_, err := mutation.New(query.New(NewNaive(), clock)).Apply(context.Background(), secretary, "test", put(t, file))
	return err != nil
}

// writeSomething sends a mutation or an import, which may be refused.
func (a asker) writeSomething(t *rapid.T, g *query.Graph) {
	if a.oneIn(2) {
		m := a.mutation(graph.Secretariat)
		m.input["idempotencyKey"] = fmt.Sprint("key ", revisionOf(t, g.Store()))
		mutateGraph(t, g, m, revisionOf(t, g.Store()))
		return
	}
	var steps []graph.Op
	for _, op := range a.steps {
		switch n, isNode := op.Put.(graph.Node); {
		case !a.oneIn(8):
		case !isNode:
			if a.oneIn(2) {
				steps = append(steps, graph.Op{Remove: op.Ref()})
				continue
			}
			r := *op.Put.(*graph.Relationship)
			r.Sources, r.Assumption = nil, "we think so now"
			steps = append(steps, graph.Op{Put: &r})
		default:
			line := lineOf(n)
			properties := line["properties"].(map[string]any)
			properties[graph.LabelSpecOf(n.Label()).Names[0]] = pick(a.draw, names...)
			line["sources"] = []any{map[string]any{"document": a.ids[graph.LabelDocument][0], "page": 1 + a.upTo(3)}}
			steps = append(steps, graph.Op{Put: parse(line)})
		}
	}
	if a.oneIn(2) {
		steps = append(steps, graph.Op{Put: parse(fields{"label": "Theme", "id": "theme:new", "properties": fields{"name": pick(a.draw, names...)}})})
	}
	_, _ = mutation.New(g).Apply(context.Background(), secretary, "import", steps)
}

// naiveRevert returns the present file with what made one file of another taken back, and what is in the way: elements, and values of
// elements.
func naiveRevert(before, after, now string) (file string, conflicts []string) {
	was, became, is := elementLines(before), elementLines(after), elementLines(now)
	changed := map[graph.Ref]bool{}
	for ref := range became {
		changed[ref] = became[ref].text != was[ref].text
	}
	for ref := range was {
		changed[ref] = became[ref].text != was[ref].text
	}
	for ref := range changed {
		b, e, n := was[ref], became[ref], is[ref]
		switch {
		case !changed[ref] || n.text == b.text:
		case n.text == e.text:
			is[ref] = b
		case b.text == "" || e.text == "" || n.text == "":
			conflicts = append(conflicts, ref.String())
		default:
			merged := maps.Clone(n.values)
			for name := range mergedKeys(b.values, e.values) {
				switch {
				case b.values[name] == e.values[name]:
				case n.values[name] == e.values[name] || n.values[name] == b.values[name]:
					if delete(merged, name); b.values[name] != "" {
						merged[name] = b.values[name]
					}
				case name == "sources" || name == "statements":
					merged[name] = mergedList(b.values[name], e.values[name], n.values[name])
				default:
					conflicts = append(conflicts, ref.String()+" "+strings.TrimPrefix(name, "properties."))
				}
			}
			is[ref] = naiveLine{"merged", merged, ref}
		}
	}
	var elements []graph.Op
	for _, l := range is {
		if l.text != "" {
			elements = append(elements, graph.Op{Put: l.element()})
		}
	}
	if len(conflicts) > 0 {
		return "", conflicts
	}
	return fileOf(elementsOf(elements)), nil
}

// naiveLine is a line with its values by their paths, as JSON.
type naiveLine struct {
	text   string
	values map[string]string
	ref    graph.Ref
}

var naiveParts = []string{"properties", "fieldVisibility", "propertySources"}

func elementLines(file string) map[graph.Ref]naiveLine {
	lines := map[graph.Ref]naiveLine{}
	for text := range strings.Lines(file) {
		e, err := ndjson.DecodeLine([]byte(text))
		if err != nil {
			panic(err)
		}
		values := map[string]string{}
		for name, value := range lineOf(e) {
			if !slices.Contains(naiveParts, name) {
				values[name] = jsonText(value)
				continue
			}
			for member, value := range value.(map[string]any) {
				values[name+"."+member] = jsonText(value)
			}
		}
		lines[e.Ref()] = naiveLine{text, values, e.Ref()}
	}
	return lines
}

func (l naiveLine) element() graph.Element {
	line := fields{"properties": map[string]any{}}
	for path, value := range l.values {
		part, name, inPart := strings.Cut(path, ".")
		switch {
		case !inPart:
			line[path] = rawText(value)
		case line[part] == nil:
			line[part] = map[string]any{name: rawText(value)}
		default:
			line[part].(map[string]any)[name] = rawText(value)
		}
	}
	return parse(line)
}

func mergedKeys(a, b map[string]string) map[string]string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// mergedList returns the items of now that a change from before to after did not add, and those that it took away.
func mergedList(before, after, now string) string {
	in := func(list string, item any) bool {
		return slices.ContainsFunc(listOf(list), func(other any) bool { return jsonText(other) == jsonText(item) })
	}
	var merged []any
	for _, item := range listOf(now) {
		if !in(after, item) || in(before, item) {
			merged = append(merged, item)
		}
	}
	for _, item := range listOf(before) {
		if !in(after, item) && !in(now, item) {
			merged = append(merged, item)
		}
	}
	return jsonText(append([]any{}, merged...))
}

func listOf(text string) (list []any) {
	_ = json.Unmarshal([]byte(text), &list) // none of no text
	return list
}

func rawText(text string) json.RawMessage { return json.RawMessage(text) }

func jsonText(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return string(text)
}
