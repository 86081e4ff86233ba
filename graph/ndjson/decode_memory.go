package ndjson

import (
	"strings"

	"answerable/graph"
)

const (
	slabSize     = 64       // relationships of a slab
	arenaSize    = 16 << 10 // bytes of a text arena
	listSlabSize = 256      // texts of a slab of lists
)

// text copies the bytes into a string, which it allocates in the text arena.
func (l *LineDecoder) text(b []byte) string {
	if l.sharedBodies == nil || len(b) > arenaSize/4 {
		return string(b)
	}
	if l.textArena.Cap()-l.textArena.Len() < len(b) {
		l.textArena = strings.Builder{}
		l.textArena.Grow(arenaSize)
	}
	from := l.textArena.Len()
	l.textArena.Write(b)
	return l.textArena.String()[from:]
}

// keys returns the sort keys of a node, which it allocates in slabs.
func (l *LineDecoder) keys(n graph.Node) []string {
	keys := graph.SortKeysOf(n)
	if l.sharedBodies == nil || len(keys) > listSlabSize/4 {
		return keys
	}
	if len(l.listSlab) < len(keys) {
		l.listSlab = make([]string, listSlabSize)
	}
	list := l.listSlab[:len(keys):len(keys)]
	l.listSlab = l.listSlab[len(keys):]
	for i, key := range keys {
		list[i] = l.text([]byte(key))
	}
	return list
}

// relationship allocates a relationship.
func (l *LineDecoder) relationship() *graph.Relationship {
	if l.sharedBodies == nil {
		return &graph.Relationship{} // DecodeLine reads a single line
	}
	if len(l.relationshipSlab) == 0 {
		l.relationshipSlab = make([]graph.Relationship, slabSize)
	}
	r := &l.relationshipSlab[0]
	l.relationshipSlab = l.relationshipSlab[1:]
	return r
}

// maxShared limits how many values of each kind the decoder keeps to share.
const maxShared = 1 << 16

// intern returns the cached value for text, creating it if needed.
func intern[T any](cache map[string]T, text []byte, create func([]byte) T) T {
	if cached, ok := cache[string(text)]; ok {
		return cached
	}
	value := create(text)
	cacheValue(cache, text, value)
	return value
}

func cacheValue[T any](cache map[string]T, text []byte, value T) {
	if cache == nil {
		return
	}
	if len(cache) >= maxShared {
		clear(cache)
	}
	cache[string(text)] = value
}
