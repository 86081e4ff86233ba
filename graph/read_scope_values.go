package graph

import (
	"fmt"
	"reflect"
	"slices"
)

// The kinds of keys, with the conditions that accept them. Exists accepts every kind.
const (
	TextKey   KeyKind = iota + 1 // a text, folded: Property and OneOf
	WordKey                      // a value of an enum, a code or an id, not folded: Property and OneOf
	NumberKey                    // Number
	DateKey                      // a PartialDate: DateRange
	FlagKey                      // true or missing: only Exists
)

// field returns the value of a property. ok is false when the value is hidden or empty.
func (s ReadScope) field(e Element, spec *KeySpec) (v reflect.Value, ok bool) {
	var of any = e
	switch e := e.(type) {
	case Node:
		if e.base().FieldVisibility[spec.field.Name] > s.Clearance {
			return v, false
		}
	case *Relationship:
		of = e.Properties
	}
	if at := reflect.ValueOf(of); !at.IsValid() || at.IsNil() || spec.field.Name == "" {
		return v, false
	}
	v = spec.field.Value(of)
	return v, !v.IsZero()
}

// Texts returns the visible, non-empty texts of an element for a TextKey or a WordKey.
func (s ReadScope) Texts(e Element, key Key) []string {
	spec := keyOf(e, key)
	n, isNode := e.(Node)
	switch {
	case spec == nil:
		return nil
	case spec.Key == KeyVisibility:
		return []string{e.fact().Visibility.String()}
	case isNode && spec.Key == KeyID:
		return []string{n.base().ID}
	case isNode && spec.Key == KeyName:
		if name := s.name(n); name != "" {
			return n.base().keys[:1]
		}
		return nil
	case isNode && spec.Key == KeyAny:
		keys := s.keys(n)
		if keys[0] != "" {
			return keys
		}
		return keys[1:]
	}
	v, ok := s.field(e, spec)
	if !ok {
		return nil
	}
	var texts []string
	switch value := v.Interface().(type) {
	case []string:
		texts = value
	case fmt.Stringer: // a Duration
		texts = []string{value.String()}
	default:
		texts = []string{v.String()}
	}
	if spec.Kind == WordKey {
		return texts
	}
	folded := make([]string, 0, len(texts))
	for _, text := range texts {
		if key := Fold(text); key != "" {
			folded = append(folded, key)
		}
	}
	return folded
}

// keys returns SortKeysOf the node as the read scope shows it.
func (s ReadScope) keys(n Node) []string {
	b := n.base()
	hidden := func(property string) bool { return b.FieldVisibility[property] > s.Clearance }
	if len(b.FieldVisibility) == 0 || !slices.ContainsFunc(specOfLabel[n.Label()].Names, hidden) {
		return b.keys
	}
	return sortKeysOf(n, hidden)
}

// name returns the whole folded name of a node, or "" when it is missing or hidden.
func (s ReadScope) name(n Node) string {
	b := n.base()
	if len(b.FieldVisibility) > 0 && b.FieldVisibility[specOfLabel[n.Label()].Names[0]] > s.Clearance {
		return ""
	}
	return b.keys[0]
}

// Number returns the number of an element for a key. ok is false when it is missing or hidden.
func (s ReadScope) Number(e Element, key Key) (n int64, ok bool) {
	if spec := keyOf(e, key); spec != nil && spec.Kind == NumberKey {
		if v, ok := s.field(e, spec); ok {
			return v.Int(), true
		}
	}
	return 0, false
}

// Date returns the date of an element for a key, or the zero date when it is missing or hidden.
func (s ReadScope) Date(e Element, key Key) PartialDate {
	switch spec := keyOf(e, key); {
	case spec == nil || spec.Kind != DateKey:
	case spec.Key == KeySince:
		return e.fact().Since
	case spec.Key == KeyUntil:
		return e.fact().Until
	default:
		if v, ok := s.field(e, spec); ok {
			return v.Interface().(PartialDate)
		}
	}
	return PartialDate{}
}

// HasValue reports whether the element has a value for the key that the scope shows.
func (s ReadScope) HasValue(e Element, key Key) bool {
	switch spec := keyOf(e, key); {
	case spec == nil:
		return false
	case spec.Key == KeyAssumption:
		return e.fact().Assumption != ""
	case spec.Kind == TextKey, spec.Kind == WordKey:
		return len(s.Texts(e, key)) > 0
	case spec.Kind == DateKey:
		return !s.Date(e, key).IsZero()
	default:
		_, ok := s.field(e, spec)
		return ok
	}
}

// MissingLast is the sort value of a node without a value. It sorts after every other sort value,
// because Fold escapes such runes in keys.
const MissingLast = "\uFFFF"

// SortValue returns the text by which a node sorts for a key, without hidden values. Its order is the same
// bytewise and as UTF-16. A date sorts by its first day, then its last; a number is padded with zeros;
// a reference sorts by its NaturalKey.
func (s ReadScope) SortValue(n Node, key Key) string {
	spec := keyOf(n, key)
	if spec == nil {
		return MissingLast
	}
	switch {
	case spec.Key == KeyName:
		return SortKey(s.name(n))
	case spec.Kind == DateKey:
		if date := s.Date(n, key); !date.IsZero() {
			return date.First().String() + "/" + date.Last().String()
		}
	case spec.Kind == NumberKey:
		if number, ok := s.Number(n, key); ok {
			return fmt.Sprintf("%019d", number)
		}
	case spec.field.Natural:
		if texts := s.Texts(n, key); len(texts) > 0 {
			return SortKey(NaturalKey(texts[0]))
		}
	default:
		if texts := s.Texts(n, key); len(texts) > 0 {
			return SortKey(texts[0])
		}
	}
	return MissingLast
}

// SortBounds derives bounds from the date ranges of a condition: for the key, the sort value of every
// node that satisfies the condition lies between low and high. "" is no bound.
func SortBounds(where Condition, key Key) (low, high string) {
	switch w := where.(type) {
	case And:
		for _, part := range w {
			l, h := SortBounds(part, key)
			low = max(low, l)
			if high == "" || h != "" && h < high {
				high = h
			}
		}
	case DateRange:
		if w.Key != key {
			break
		}
		if low = w.From.String(); w.To != 0 {
			high = w.To.String() + "0" // sorts after the "/" that follows the first day in a sort value
		}
	}
	return low, high
}
