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

// Fold returns the key by which texts are compared: compatibility forms, case and accents are
// folded away, so that "Égalité", "EGALITE" and "egalite" have one key. Keys compare bytewise.
//
// Runes from U+E000 up are escaped. An engine that compares UTF-16 would put them in another order
// than one that compares UTF-8; so escaped, both orders are the same.
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

// SortKey returns what a list sorts by for a key: about its first 1000 bytes, what an index can take
// and a cursor should carry. Texts that are alike so far sort by what comes next in the order.
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

// SetSortKeys gives a node the keys that SortKeysOf returns, however they were made.
func SetSortKeys(n Node, keys []string) { n.base().keys = keys }

// SortKeysOf returns the keys of the texts that a node is found by. The first, which is "" when the
// node has no such text, is the one that it sorts by.
func SortKeysOf(n Node) []string { return sortKeysOf(n, nil) }

// sortKeysOf returns the keys of the texts that a node is found by, as if those that are hidden were not there.
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
