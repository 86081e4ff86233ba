package mutation

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// elementValues are the values of an element by their paths in its line, such as properties.name or sources; nil when there is no
// element.
type elementValues map[string]json.RawMessage

// parts are the objects in a line whose members are values of their own.
var parts = []string{"properties", "fieldVisibility", "propertySources"}

// lists are the values of which a change may add and take away items.
var lists = []string{"sources", "statements"}

func valuesOf(e graph.Element) elementValues {
	if e == nil {
		return nil
	}
	values := elementValues{}
	_ = json.Unmarshal(ndjson.AppendLine(nil, e), &values)
	for _, part := range parts {
		var members map[string]json.RawMessage
		_ = json.Unmarshal(values[part], &members)
		delete(values, part)
		for name, value := range members {
			values[part+"."+name] = value
		}
	}
	return values
}

// equal reports whether two elements say the same; nil is equal to nil alone.
func (v elementValues) equal(other elementValues) bool {
	return (v == nil) == (other == nil) && len(v.differing(other)) == 0
}

// differing returns the paths of the values that differ, sorted.
func (v elementValues) differing(other elementValues) (paths []string) {
	all := maps.Clone(other)
	if all == nil {
		all = elementValues{}
	}
	maps.Copy(all, v)
	for _, path := range slices.Sorted(maps.Keys(all)) {
		if string(v[path]) != string(other[path]) {
			paths = append(paths, path)
		}
	}
	return paths
}

// revert returns the value that takes back that a change made became of was, and whether the present value allows it: it is the one that
// the change gave, or the one before. Of a list it takes away what the change added, and adds what it took away.
func (v elementValues) revert(path string, was, became elementValues) (json.RawMessage, bool) {
	switch string(v[path]) {
	case string(became[path]), string(was[path]):
		return was[path], true
	}
	if !slices.Contains(lists, path) {
		return v[path], false
	}
	before, after, now := itemsOf(was[path]), itemsOf(became[path]), itemsOf(v[path])
	reverted := slices.DeleteFunc(slices.Clone(now), func(item string) bool {
		return slices.Contains(after, item) && !slices.Contains(before, item)
	})
	for _, item := range before {
		if !slices.Contains(after, item) && !slices.Contains(now, item) {
			reverted = append(reverted, item)
		}
	}
	if len(reverted) == 0 {
		return nil, true
	}
	return json.RawMessage("[" + strings.Join(reverted, ",") + "]"), true
}

func itemsOf(list json.RawMessage) (items []string) {
	var raw []json.RawMessage
	_ = json.Unmarshal(list, &raw)
	for _, item := range raw {
		items = append(items, string(item))
	}
	return items
}

func (v elementValues) set(path string, value json.RawMessage) {
	if delete(v, path); value != nil {
		v[path] = value
	}
}

// element returns the element that has the values.
func (v elementValues) element() (graph.Element, graph.Problems) {
	line := map[string]any{}
	for path, value := range v {
		part, name, inPart := strings.Cut(path, ".")
		if !inPart {
			line[path] = value
			continue
		}
		members, there := line[part].(map[string]json.RawMessage)
		if !there {
			members = map[string]json.RawMessage{}
			line[part] = members
		}
		members[name] = value
	}
	if line["properties"] == nil {
		line["properties"] = map[string]any{}
	}
	text, _ := json.Marshal(line)
	op, problems := ndjson.ParseLine(text)
	return op.Put, problems
}
