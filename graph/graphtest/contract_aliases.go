package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
)

// person-aliases: an alias is found by whoever may see it, of every label that has aliases, and says nothing to others:
// neither by itself nor as one of the names that a node is known by. A hidden name hides no alias. The
// last alias folds to nothing, so that there are fewer keys than aliases.
func testHiddenAliases(t *testing.T, open opener) {
	s := open(t)
	tried := 0
	for _, spec := range graph.Labels() {
		aliases, has := graph.PropertyNamed(spec.Fields, "aliases")
		if !has {
			continue
		}
		tried++
		if !aliases.Restrictable || !slices.Contains(spec.Names, "aliases") {
			t.Errorf("the aliases of a %s can't be hidden, or do not name it", spec.Label)
		}
		var lines strings.Builder
		line := func(slug, name, aliases, levels string) {
			_, _ = fmt.Fprintf(&lines, `{"label":%q,"id":"%s:%s","properties":{"name":%q,"aliases":%s},"fieldVisibility":{%s}}`+"\n",
				spec.Label, spec.Prefix, slug, name, aliases, levels)
		}
		const several = `["باولا","Rossi","\u0301"]`
		line("hidden", "Paola", several, `"aliases":"MEMBER"`)
		line("named", "Rossi", `[]`, "")
		line("open", "Paola", several, "")
		known, alias, hidden := []string{"named", "open"}, []string{"open"}, []string{"hidden"}
		if spec.Label == graph.LabelPerson {
			line("nameless", "Paola", several, `"name":"MEMBER"`)
			line("silent", "Paola", several, `"name":"MEMBER","aliases":"MEMBER"`)
			known, alias, hidden = append(known, "nameless"), append(alias, "nameless"), append(hidden, "silent")
		}
		refill(t, s, put(t, lines.String()))
		for key, seen := range map[graph.Key][]string{graph.KeyAny: known, "aliases": alias} {
			for _, where := range []graph.Condition{
				graph.Property{Key: key, Op: graph.Equals, Value: "rossi"},
				graph.Property{Key: key, Op: graph.HasPrefix, Value: "ros"},
				graph.Property{Key: key, Op: graph.Contains, Value: "oss"},
				graph.OneOf{Key: key, Values: []string{"x", "rossi"}},
				graph.And{graph.Exists{Key: key}, graph.Property{Key: key, Op: graph.Contains, Value: "oss"}},
			} {
				for _, level := range graph.Clearances() {
					want := slices.Clone(seen)
					if level >= graph.Member {
						want = append(want, hidden...)
					}
					for i := range want {
						want[i] = spec.Prefix + ":" + want[i]
					}
					slices.Sort(want)
					stamp := graph.ReadScope{Clearance: level, Assumptions: true}
					if got := foundAs(t, s, stamp, graph.Pattern{Start: every(spec.Label), Where: where}); !slices.Equal(got, want) {
						t.Errorf("as %s %T of %s finds %v, and should find %v", level, where, key, got, want)
					}
					others := slices.DeleteFunc(foundAs(t, s, stamp, graph.Pattern{Start: every(spec.Label)}), func(id string) bool {
						return slices.Contains(want, id)
					})
					not := graph.Not{Condition: where}
					if got := foundAs(t, s, stamp, graph.Pattern{Start: every(spec.Label), Where: not}); !slices.Equal(got, others) {
						t.Errorf("as %s Not of %T of %s finds %v, and should find %v", level, where, key, got, others)
					}
				}
			}
		}
	}
	if tried != 6 {
		t.Errorf("%d labels have aliases, and 6 should", tried)
	}
}
