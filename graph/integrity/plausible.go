package integrity

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"answerable/graph"
)

// checkCycles warns of relationships that lead in a circle, such as a body that is part of a part of itself.
func (c *checker) checkCycles(t graph.RelationshipType) {
	next := map[string][]*graph.Relationship{}
	for _, r := range c.relationships {
		if r.Type == t && r.From != r.To { // of a loop, checkPlausibility warns
			next[r.From] = append(next[r.From], r)
		}
	}
	const walking, left = 1, 2
	state := map[string]int{}
	for _, start := range slices.Sorted(maps.Keys(next)) {
		if state[start] != 0 {
			continue
		}
		path, at := []string{start}, []int{0} // at counts the relationships of each node of the path that were followed
		state[start] = walking
		for len(path) > 0 {
			last := len(path) - 1
			if at[last] == len(next[path[last]]) {
				state[path[last]] = left
				path, at = path[:last], at[:last]
				continue
			}
			r := next[path[last]][at[last]]
			at[last]++
			switch state[r.To] {
			case walking:
				c.addWarning(r.Ref(), "closes a circle: %s", strings.Join(append(slices.Clone(path[slices.Index(path, r.To):]), r.To), " → "))
			case 0:
				state[r.To] = walking
				path, at = append(path, r.To), append(at, 0)
			}
		}
	}
}

// named are the labels whose nodes have names of their own. Meetings may share one.
var named = append(slices.Clone(graph.StakeholderLabels()), graph.LabelInitiative, graph.LabelTheme)

// namesOf returns the names of a node, by their property.
func namesOf(n graph.Node) map[string][]string {
	names := map[string][]string{}
	spec := graph.LabelSpecOf(n.Label())
	for _, f := range spec.Fields {
		if slices.Contains(spec.Names, f.Name) {
			switch v := f.Value(n).Interface().(type) {
			case string:
				names[f.Name] = []string{v}
			case []string:
				names[f.Name] = v
			}
		}
	}
	return names
}

// checkNames warns of nodes of one label whose names look alike: readers take them for one.
func (c *checker) checkNames() {
	type key struct {
		label graph.Label
		name  string
	}
	first := map[key]graph.Ref{}
	for _, id := range slices.Sorted(maps.Keys(c.nodes)) {
		n := c.nodes[id]
		if !slices.Contains(named, n.Label()) {
			continue
		}
		for _, name := range namesOf(n)["name"] {
			k := key{n.Label(), graph.Fold(name)}
			if other, taken := first[k]; taken {
				c.addWarning(n.Ref(), "has a name that looks like that of %s; are they one?", other)
			} else {
				first[k] = n.Ref()
			}
		}
	}
}

// checkIdentifiers warns of nodes of one label that have an identifier in common: others take them for one.
func (c *checker) checkIdentifiers() {
	first := map[[2]string]graph.Ref{}
	for _, id := range slices.Sorted(maps.Keys(c.nodes)) {
		for _, identifier := range graph.IdentifiersOf(c.nodes[id]) {
			k := [2]string{string(c.nodes[id].Label()), graph.Fold(identifier)}
			if other, taken := first[k]; taken {
				c.addWarning(c.nodes[id].Ref(), "has the identifier %s of %s; are they one?", identifier, other)
			} else {
				first[k] = c.nodes[id].Ref()
			}
		}
	}
}

// checkIDs warns of ids that hold words of a name that is hidden from some of those who see the id.
func (c *checker) checkIDs() {
	ids := map[string]graph.Clearance{} // and who sees them
	for id, n := range c.nodes {
		ids[id] = graph.BaseOf(n).Visibility
	}
	having := map[string][]string{} // ids by their words
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		_, slug, _ := strings.Cut(id, ":")
		for word := range strings.SplitSeq(slug, "-") {
			having[word] = append(having[word], id)
		}
	}
	for _, own := range slices.Sorted(maps.Keys(c.nodes)) {
		n := c.nodes[own]
		for property, names := range namesOf(n) {
			level := graph.BaseOf(n).FieldVisibility[property]
			if n.Label() == graph.LabelPerson {
				level = max(level, graph.BaseOf(n).Visibility)
			}
			if property == "text" {
				continue
			}
			for _, name := range names {
				c.checkID(n, name, level, ids, having)
			}
		}
	}
}

func (c *checker) checkID(n graph.Node, name string, level graph.Clearance, ids map[string]graph.Clearance, having map[string][]string) {
	words := slices.DeleteFunc(strings.FieldsFunc(graph.Fold(name), func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool {
		return len(word) < 3 || word == "fictional"
	})
	found := map[string]int{} // how many words an id has
	for _, word := range slices.Compact(slices.Sorted(slices.Values(words))) {
		for _, id := range slices.Compact(having[word]) {
			found[id]++
		}
	}
	for _, id := range slices.SortedFunc(maps.Keys(found), cmp.Compare[string]) {
		switch own := id == n.Ref().ID; {
		case ids[id] >= level:
		case own || found[id] >= 2:
			c.addWarning(c.nodes[id].Ref(), "its id holds words of the name of %s, which is only for %s; write an opaque id, such as person:p-7f3k2m", n.Ref(), level)
		}
	}
}
