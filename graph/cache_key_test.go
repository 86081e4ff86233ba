package graph

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestAppendKeyIsTheKeyThatReflectionWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "a", " ", "}", "s1:a", "\xff", "theme:a"})
		var labels []Label
		for _, l := range rapid.SliceOfN(text, 0, 3).Draw(t, "labels") {
			labels = append(labels, Label(l))
		}
		if labels == nil && rapid.Bool().Draw(t, "no label") {
			labels = []Label{}
		}
		position := func() SortPosition {
			if rapid.Bool().Draw(t, "left out") {
				return nil
			}
			return append(SortPosition{}, rapid.SliceOfN(text, 0, 3).Draw(t, "position")...)
		}
		hop := Hop{RelationshipType(text.Draw(t, "type")), rapid.Bool().Draw(t, "in"), labels}
		page := Page{rapid.IntRange(0, 12).Draw(t, "first"), rapid.IntRange(0, 12).Draw(t, "last"), position(), position(), rapid.Bool().Draw(t, "empty")}
		day := Date(rapid.Int32().Draw(t, "day"))
		for _, of := range []struct{ got, want []byte }{
			{hop.AppendKey(nil), appendKey(nil, reflect.ValueOf(hop))},
			{page.AppendKey(nil), appendKey(nil, reflect.ValueOf(page))},
			{day.AppendKey(nil), appendKey(nil, reflect.ValueOf(day))},
		} {
			if string(of.got) != string(of.want) {
				t.Fatalf("the key is %q, want %q", of.got, of.want)
			}
		}
	})
}

// What JSON tells apart has keys of its own; a whole number has one, wherever it comes from.
func TestAKeyTellsVariablesApart(t *testing.T) {
	keys := map[string]string{}
	for _, text := range []string{
		`{}`, `{"a":null}`, `{"a":[]}`, `{"a":{}}`, `{"a":[null]}`, `{"a":[[]]}`, `{"a":""}`, `{"a":"1"}`, `{"a":1}`, `{"a":1.0}`,
		`{"a":"1.0"}`, `{"a":1e400}`, `{"a":true}`, `{"a":"true"}`, `{"b":1}`, `{"a":1,"b":null}`, `{"a":["b","c"]}`, `{"a":["bc"]}`, `{"a":{"b":null}}`,
	} {
		var variables map[string]any
		if err := decodeNumbers(text, &variables); err != nil {
			t.Fatal(err)
		}
		key := CacheKey(variables)
		if other, taken := keys[key]; taken {
			t.Errorf("%s and %s have one key", text, other)
		}
		keys[key] = text
	}
	if CacheKey(map[string]any{"a": int64(5)}) != CacheKey(map[string]any{"a": json.Number("5")}) {
		t.Error("a default and the same number have two keys")
	}
	if CacheKey(map[string]any(nil)) == CacheKey(map[string]any{}) {
		t.Error("no object and an empty one have one key")
	}
}

func TestAHopToNoLabelIsNotOneToAll(t *testing.T) {
	all, none := Out(PartOf), Hop{Type: PartOf, Labels: []Label{}}
	if all.Equal(none) || none.Equal(all) || !none.Equal(none) || !all.Equal(all) {
		t.Error("they are equal")
	}
}

func decodeNumbers(text string, to any) error {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	return d.Decode(to)
}
