package spreadsheet

import (
	"fmt"
	"reflect"
	"slices"

	"answerable/graph"
)

func placeOf(op graph.Op) string { return fmt.Sprintf("%s:%d", op.File, op.Line) }

// propertiesOf returns the properties of an element with the struct that holds them; nil without any.
func propertiesOf(e graph.Element) ([]graph.PropertySpec, any) {
	switch e := e.(type) {
	case graph.Node:
		return graph.LabelSpecOf(e.Label()).Fields, e
	case *graph.Relationship:
		if e.Properties != nil {
			return graph.TypeSpecOf(e.Type).Fields, e.Properties
		}
	}
	return nil, nil
}

// combine lays the values of one element over those of another. Lists are united. It returns the names of the properties that
// both have with different values; newer says that those of the new one count, and not those of the old.
func combine(old, put graph.Element, newer bool) (differ []string) {
	fields, of := propertiesOf(old)
	_, with := propertiesOf(put)
	set := func(name string, before, now reflect.Value) {
		switch {
		case now.IsZero() || reflect.DeepEqual(before.Interface(), now.Interface()):
		case before.IsZero():
			before.Set(now)
		case before.Kind() == reflect.Slice:
			before.Set(reflect.ValueOf(united(before.Interface().([]string), now.Interface().([]string), !newer)))
		default:
			if differ = append(differ, name); newer {
				before.Set(now)
			}
		}
	}
	for _, f := range fields {
		set(f.Name, f.Value(of), f.Value(with))
	}
	a, b := graph.FactOf(old), graph.FactOf(put)
	set("since", reflect.ValueOf(&a.Since).Elem(), reflect.ValueOf(&b.Since).Elem())
	set("until", reflect.ValueOf(&a.Until).Elem(), reflect.ValueOf(&b.Until).Elem())
	if !newer {
		a.Visibility, a.Assumption = max(a.Visibility, b.Visibility), max(a.Assumption, b.Assumption)
		a.Sources = unitedSources(a.Sources, b.Sources)
	}
	if n, is := old.(graph.Node); is {
		if own := graph.BaseOf(n); !newer { // what one of them hides is hidden
			for name, level := range graph.BaseOf(put.(graph.Node)).FieldVisibility {
				if own.FieldVisibility == nil {
					own.FieldVisibility = map[string]graph.Clearance{}
				}
				own.FieldVisibility[name] = max(own.FieldVisibility[name], level)
			}
		}
		graph.SetSortKeys(n, graph.SortKeysOf(n))
	}
	return differ
}

// united returns the texts of two lists. Of rows, whose order does not count, they are sorted.
func united(a, b []string, sorted bool) []string {
	all := slices.Clone(a)
	for _, text := range b {
		if !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	if sorted {
		slices.Sort(all)
	}
	return all
}

func unitedSources(a, b []graph.Source) []graph.Source {
	for _, source := range b {
		if !slices.Contains(a, source) {
			a = append(slices.Clip(a), source)
		}
	}
	return a
}

// Merge lays what the steps say over what a store has. What a table leaves empty or does not have stays, and so does who may
// see an element. An element of which the table says nothing new is not changed.
func Merge(steps []graph.Op, stored map[graph.Ref]graph.Element) {
	for i := range steps {
		old := stored[steps[i].Ref()]
		if old == nil {
			continue
		}
		var merged graph.Element
		switch e := old.(type) {
		case graph.Node:
			merged = graph.Clone(e)
		case *graph.Relationship:
			r := *e
			if r.Properties != nil {
				p := reflect.New(reflect.TypeOf(r.Properties).Elem())
				p.Elem().Set(reflect.ValueOf(r.Properties).Elem())
				r.Properties = p.Interface()
			}
			merged = &r
		}
		fact, put := graph.FactOf(merged), graph.FactOf(steps[i].Put)
		combine(merged, steps[i].Put, true)
		if !same(merged, old) {
			fact.Sources = unitedSources(fact.Sources, put.Sources)
			if len(fact.Sources) == 0 && fact.Assumption == "" {
				fact.Assumption = put.Assumption
			}
		}
		steps[i].Put = merged
	}
}

// same reports whether two elements have the same values and hold in the same time.
func same(a, b graph.Element) bool {
	fields, of := propertiesOf(a)
	_, with := propertiesOf(b)
	for _, f := range fields {
		if !reflect.DeepEqual(f.Value(of).Interface(), f.Value(with).Interface()) {
			return false
		}
	}
	return graph.FactOf(a).Validity() == graph.FactOf(b).Validity()
}
