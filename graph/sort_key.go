package graph

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold returns the key by which texts are compared. It removes compatibility forms, case and accents, so
// "Égalité", "EGALITE" and "egalite" have the same key. Keys compare bytewise.
//
// Fold escapes runes from U+E000 up, because UTF-16 sorts them differently from UTF-8. Escaped keys have
// the same order in both encodings.
func Fold(text string) string {
	if isASCII(text) {
		return strings.ToLower(text)
	}
	var key strings.Builder
	for _, r := range norm.NFKD.String(cases.Fold().String(text)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r >= 0xE000:
			fmt.Fprintf(&key, "\uD7FF%06X", r)
		default:
			key.WriteRune(r)
		}
	}
	return key.String()
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

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
func SortKeysOf(n Node) []string {
	spec := specOfLabel[n.Label()]
	keys := make([]string, 0, 1)
	for _, name := range spec.Names {
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
