package graph

import (
	"reflect"
	"slices"
)

// KeyKind is the kind of the values of a key.
type KeyKind int8

// KeySpec describes a key of a label or a relationship type.
type KeySpec struct {
	Key          Key // KeyName for the property by which the label's nodes sort
	Kind         KeyKind
	Many         bool // an element may have several values
	Restrictable bool // fieldVisibility may hide it

	field PropertySpec // set when the key is a property
}

// Ordered reports whether nodes can be sorted by the key: it holds a name, a reference, a word, a number or a
// date.
func (s *KeySpec) Ordered() bool {
	return s.Key == KeyName || s.field.Natural || s.Kind == NumberKey || s.Kind == DateKey || s.Kind == WordKey && s.Key != KeyVisibility
}

// KeyOfLabel returns the description of a key of a label's nodes, or nil when they have no such key.
func KeyOfLabel(l Label, key Key) *KeySpec {
	if spec := specOfLabel[l]; spec != nil {
		return spec.keys[key]
	}
	return nil
}

// KeyOfType returns the description of a key of a type's relationships, or nil when they have no such key.
func KeyOfType(t RelationshipType, key Key) *KeySpec {
	if spec := specOfType[t]; spec != nil {
		return spec.keys[key]
	}
	return nil
}

// keysOf builds the keys of a label, or of a type when names is empty.
func keysOf(fields []PropertySpec, names []string) map[Key]*KeySpec {
	keys := map[Key]*KeySpec{
		KeySince:      {Kind: DateKey},
		KeyUntil:      {Kind: DateKey},
		KeyAssumption: {Kind: FlagKey},
		KeyVisibility: {Kind: WordKey},
	}
	for _, f := range fields {
		keys[Key(f.Name)] = &KeySpec{
			Kind: keyKind(f), Many: f.Type.Kind() == reflect.Slice, Restrictable: f.Restrictable, field: f,
		}
	}
	for key, spec := range keys {
		spec.Key = key
	}
	if len(names) > 0 {
		name := keys[Key(names[0])]
		name.Key, keys[KeyName] = KeyName, name
		keys[KeyID] = &KeySpec{Key: KeyID, Kind: WordKey}
		mayHide := func(name string) bool { return keys[Key(name)].Restrictable }
		keys[KeyAny] = &KeySpec{Key: KeyAny, Kind: TextKey, Many: true, Restrictable: slices.ContainsFunc(names, mayHide)}
	}
	return keys
}

func keyKind(f PropertySpec) KeyKind {
	switch {
	case f.Type == reflect.TypeFor[PartialDate]():
		return DateKey
	case f.Type.Kind() == reflect.Bool:
		return FlagKey
	case f.Type.Kind() == reflect.Int:
		return NumberKey
	case f.Type.Kind() == reflect.Slice:
		return TextKey
	case enumValues[f.Type] != nil, f.Check != "", f.Type == reflect.TypeFor[Duration]():
		return WordKey
	default:
		return TextKey
	}
}

// keyOf returns the description of a key of the element, or nil.
func keyOf(e Element, key Key) *KeySpec {
	switch e := e.(type) {
	case Node:
		return KeyOfLabel(e.Label(), key)
	case *Relationship:
		return KeyOfType(e.Type, key)
	default:
		return nil
	}
}
