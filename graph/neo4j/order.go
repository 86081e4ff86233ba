package neo4j

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"answerable/graph"
)

// Neo4j compares texts by UTF-16 except along an index, so an emoji sorts before U+E000. All texts that this
// package sorts or compares have the same order in both: ids are ASCII, graph.Fold makes name keys, and the
// key of a relationship is stored with its high runes escaped.

const escape = '\uD7FF' // the last rune before the surrogates, as in graph.Fold

// orderKey returns the stored form of a relationship's key. Hardly any key has a rune to escape.
func orderKey(key string) string {
	if strings.IndexFunc(key, isHigh) < 0 {
		return key
	}
	var b strings.Builder
	for _, r := range key {
		if isHigh(r) {
			fmt.Fprintf(&b, "%c%06X", escape, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isHigh(r rune) bool { return r >= escape }

var escaped = regexp.MustCompile(string(escape) + "[0-9A-F]{6}")

func fromOrderKey(key string) string {
	if !strings.ContainsRune(key, escape) {
		return key
	}
	return escaped.ReplaceAllStringFunc(key, func(text string) string {
		n, _ := strconv.ParseInt(text[utf8.RuneLen(escape):], 16, 32)
		return string(rune(n))
	})
}

// refOf returns the identity of a relationship among those of its type: its ends and its key. A constraint
// on it prevents duplicates.
func refOf(r graph.Ref) string { return r.From + " " + r.To + " " + orderKey(r.Key) }
