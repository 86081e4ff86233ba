package graph

import (
	"reflect"
	"slices"
	"unicode/utf8"
)

// SortKey cuts a key to about 1000 bytes, which fit into a database index and a cursor. Texts with equal
// sort keys sort by the next key of the order.
func SortKey(key string) string {
	if len(key) <= maxKey {
		return key
	}
	cut := maxKey
	for !utf8.RuneStart(key[cut]) {
		cut--
	}
	return key[:cut]
}

const maxKey = 1000

// SetSortKeys sets the node's keys, which must equal the result of SortKeysOf.
func SetSortKeys(n Node, keys []string) { n.base().keys = keys }

// SortKeysOf returns the folded keys of the node's names. The first is the key by which the node sorts;
// it is "" when the node has no name.
func SortKeysOf(n Node) []string { return sortKeysOf(n, nil) }

// sortKeysOf returns the keys of the node's names, without those of hidden properties.
func sortKeysOf(n Node, hidden func(property string) bool) []string {
	spec := specOfLabel[n.Label()]
	keys := make([]string, 0, 1)
	for _, name := range spec.Names {
		if hidden != nil && hidden(name) {
			if len(keys) == 0 {
				keys = append(keys, "")
			}
			continue
		}
		f, _ := PropertyNamed(spec.Fields, name)
		switch v := f.Value(n); {
		case v.Kind() == reflect.Slice:
			for _, text := range v.Interface().([]string) {
				keys = append(keys, Fold(text))
			}
		default:
			keys = append(keys, Fold(v.String()))
		}
	}
	others := slices.DeleteFunc(keys[1:], func(key string) bool { return key == "" })
	return keys[:1+len(others)]
}
