package ndjson

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
)

// The page names every key of an element, a source and a statement, in the order in which they are written.
func TestThePageOfTheFormatNamesEveryKeyInItsOrder(t *testing.T) {
	text, err := os.ReadFile("../../docs/format.md")
	if err != nil {
		t.Fatal(err)
	}
	nodeKeys, relationshipKeys := keysOnPage(string(text), "A node"), keysOnPage(string(text), "A relationship")
	inBoth := slices.DeleteFunc(slices.Clone(nodeKeys), func(key string) bool {
		return key == "label" || key == "id" || key == "properties" || key == "fieldVisibility"
	})
	all := writtenKeys(reflect.TypeFor[line]())
	without := func(others ...string) []string {
		return slices.DeleteFunc(slices.Clone(all), func(key string) bool { return slices.Contains(others, key) })
	}
	for _, c := range []struct {
		of        string
		got, want []string
	}{
		{"a node", nodeKeys, without("type", "from", "to", "key")},
		{"a relationship", append(relationshipKeys, inBoth...), without("label", "id", "fieldVisibility")},
		{"a source", keysOnPage(string(text), "Sources and assumptions"), writtenKeys(reflect.TypeFor[graph.Source]())},
		{"a provenance", keysOnPage(string(text), "Provenance of a property"), writtenKeys(reflect.TypeFor[graph.Provenance]())},
		{"a statement", keysOnPage(string(text), "Statements"), writtenKeys(reflect.TypeFor[graph.AlternativeValue]())},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("the page gives %s the keys %v, but they are %v", c.of, c.got, c.want)
		}
	}
}

func writtenKeys(of reflect.Type) (keys []string) {
	for i := range of.NumField() {
		name, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		keys = append(keys, name)
	}
	return keys
}

var keyCell = regexp.MustCompile("(?m)^\\| (`.*?`) \\|")

// keysOnPage returns the keys of the table in a section.
func keysOnPage(text, section string) (keys []string) {
	_, text, _ = strings.Cut(text, "\n## "+section+"\n")
	text, _, _ = strings.Cut(text, "\n## ")
	for _, row := range keyCell.FindAllStringSubmatch(text, -1) {
		for key := range strings.SplitSeq(row[1], ", ") {
			keys = append(keys, strings.Trim(key, "`"))
		}
	}
	return keys
}
