package graph

import (
	"fmt"
	"reflect"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold returns the key by which texts are compared: compatibility forms, case and accents are
// folded away, so that "Égalité", "EGALITE" and "egalite" have one key. Keys compare bytewise.
//
// Runes from U+E000 up are escaped. An engine that compares UTF-16 would put them in another order
// than one that compares UTF-8; so escaped, both orders are the same. A key has at most about
// maxKey bytes, what an index can take; texts that are alike so far have the same key.
func Fold(text string) string {
	var key strings.Builder
	for _, r := range norm.NFKD.String(cases.Fold().String(text)) {
		switch {
		case key.Len() >= maxKey:
			return key.String()
		case unicode.Is(unicode.Mn, r):
		case r >= 0xE000:
			fmt.Fprintf(&key, "\uD7FF%06X", r)
		default:
			key.WriteRune(r)
		}
	}
	return key.String()
}

const maxKey = 1000

// sortKeys returns the keys of the texts that a node is found by. The first, which is "" when the
// node has no such text, is the one that it sorts by.
func sortKeys(n Node) []string {
	spec := specOfLabel[n.Label()]
	keys := make([]string, 0, 1)
	for i, name := range spec.Names {
		f, _ := fieldNamed(spec.Fields, name)
		switch v := f.of(n); {
		case v.Kind() == reflect.Slice:
			for _, text := range v.Interface().([]string) {
				keys = append(keys, Fold(text))
			}
		case i == 0 || v.String() != "":
			keys = append(keys, Fold(v.String()))
		}
	}
	return keys
}
