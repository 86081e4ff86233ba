package query_test

import (
	"encoding/base64"
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// keyedTypes are what keys are made of.
var keyedTypes = []reflect.Type{
	reflect.TypeFor[query.ObligationFilter](), reflect.TypeFor[query.Filter](), reflect.TypeFor[query.RelationshipFilter](),
	reflect.TypeFor[query.ElementFilter](), reflect.TypeFor[graph.Page](), reflect.TypeFor[graph.ReadScope](),
}

// texts try to look like the ends of others.
var texts = []string{"", " ", "a", "b", "a b", "]", "[]", "}", "n", `"`, ":", "1:a", "s1:a", "\x00", "\xff", "\uFFFD"}

// drawn draws a value of a type, few of whose parts are set: a pointer is nil or not, a list is nil, empty or has items.
func drawn(t *rapid.T, v reflect.Value, depth int) {
	pick := func(most int) int { return rapid.IntRange(0, most).Draw(t, "n") }
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(pick(1) == 1)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(pick(11)))
	case reflect.String:
		v.SetString(rapid.SampledFrom(texts).Draw(t, "text"))
	case reflect.Pointer:
		if depth > 0 && pick(1) == 1 {
			v.Set(reflect.New(v.Type().Elem()))
			drawn(t, v.Elem(), depth-1)
		}
	case reflect.Slice:
		if n := pick(3) - 1; n >= 0 && depth > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				drawn(t, v.Index(i), depth-1)
			}
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[graph.Duration]() {
			v.Set(reflect.ValueOf(period(rapid.SampledFrom([]string{"P1Y", "P12M", "P7D", "P1W", "P0D"}).Draw(t, "period"))))
			return
		}
		for range pick(3) {
			drawn(t, v.Field(pick(v.NumField()-1)), depth)
		}
	default:
		t.Fatalf("a part of a key is %s, which the test can't draw", v.Type())
	}
}

// Two values have one key exactly when nothing tells them apart, nil and empty lists included.
func TestAKeyLosesNoDifference(t *testing.T) {
	for _, of := range keyedTypes {
		t.Run(of.Name(), rapid.MakeCheck(func(t *rapid.T) {
			byKey := map[string]any{}
			for range 40 {
				v := reflect.New(of).Elem()
				drawn(t, v, 4)
				key := graph.CacheKey("a", v.Interface(), "b")
				if other, known := byKey[key]; known && !reflect.DeepEqual(other, v.Interface()) {
					t.Fatalf("two have the key %q:\n%#v\n%#v", key, other, v.Interface())
				}
				byKey[key] = v.Interface()
				again := reflect.New(of).Elem()
				again.Set(v)
				if copied(again); graph.CacheKey("a", again.Interface(), "b") != key {
					t.Fatalf("a copy has another key: %#v", v.Interface())
				}
			}
		}))
	}
}

// copied puts copies in place of all that the value points to.
func copied(v reflect.Value) {
	switch {
	case !v.CanSet():
	case v.Kind() == reflect.Pointer && !v.IsNil():
		to := reflect.New(v.Type().Elem())
		to.Elem().Set(v.Elem())
		copied(to.Elem())
		v.Set(to)
	case v.Kind() == reflect.Slice && !v.IsNil():
		list := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(list, v)
		for i := range list.Len() {
			copied(list.Index(i))
		}
		v.Set(list)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			copied(v.Field(i))
		}
	}
}

// Every single part of a filter makes another key, whether it is empty or not.
func TestEveryPartOfAFilterIsInItsKey(t *testing.T) {
	for _, of := range keyedTypes {
		keys := map[string]string{graph.CacheKey(reflect.Zero(of).Interface()): "nothing"}
		for _, f := range reflect.VisibleFields(of) {
			v := reflect.New(of).Elem()
			switch part := v.FieldByIndex(f.Index); part.Kind() {
			case reflect.Pointer:
				part.Set(reflect.New(part.Type().Elem()))
			case reflect.Slice:
				part.Set(reflect.MakeSlice(part.Type(), 0, 0))
			case reflect.Bool:
				part.SetBool(true)
			case reflect.Struct:
				continue // its parts come by themselves
			default:
				part.SetInt(1)
			}
			key := graph.CacheKey(v.Interface())
			if other, taken := keys[key]; taken {
				t.Errorf("%s: %s and %s have one key", of, f.Name, other)
			}
			keys[key] = f.Name
		}
	}
}

func TestKeysTellListsApart(t *testing.T) {
	type states = []graph.ObligationState
	key := func(s states) string { return query.ObligationFilter{States: s}.Key() }
	if key(states{"OPEN", "OVERDUE"}) != key(states{"OVERDUE", "OPEN"}) {
		t.Error("the order of states makes another key")
	}
	if key(nil) == key(states{}) {
		t.Error("no states and no list of states have one key")
	}
	filter := func(nodes []string, labels []graph.Label) string {
		return query.ElementFilter{Nodes: nodes, Labels: labels}.Key()
	}
	if filter([]string{"theme:a", "theme:b"}, nil) != filter([]string{"theme:b", "theme:a"}, nil) {
		t.Error("the order of nodes makes another key")
	}
	if keys := []string{filter(nil, nil), filter([]string{}, nil), filter(nil, []graph.Label{})}; keys[0] == keys[1] || keys[0] == keys[2] || keys[1] == keys[2] {
		t.Error("an empty list and one that is left out have one key")
	}
	given := states{"OVERDUE", "OPEN"}
	if key(given); !slices.Equal(given, states{"OVERDUE", "OPEN"}) {
		t.Error("the list that was given is another")
	}
}

// Two pages that begin after different places are two, also when the places look alike without their quotes.
func TestPagesAfterPlacesThatLookAlike(t *testing.T) {
	view(t, func(v *query.View) {
		byName := []*query.NodeOrder{{By: "NAME", Direction: "ASC"}}
		c, err := themes(t, v, byName, query.PageArgs{First: pointer[int32](1)})
		if err != nil {
			t.Fatal(err)
		}
		moved := func(at ...string) *string {
			text, err := base64.RawURLEncoding.DecodeString(c.PageInfo.EndCursor())
			var cursor map[string]any
			if err != nil || json.Unmarshal(text, &cursor) != nil {
				t.Fatal("the cursor is not read", err)
			}
			cursor["p"] = at
			text, _ = json.Marshal(cursor)
			return new(base64.RawURLEncoding.EncodeToString(text))
		}
		for _, test := range []struct {
			after *string
			want  int
		}{{moved("t theme:a", "theme:b"), 0}, {moved("t", "theme:a theme:b"), 4}} {
			page, err := themes(t, v, byName, query.PageArgs{After: test.after})
			if err != nil || len(page.Edges) != test.want {
				t.Errorf("the page has %d, want %d; %v", len(page.Edges), test.want, err)
			}
		}
	})
}
