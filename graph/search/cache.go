package search

import (
	"sync"
)

// cache keeps the terms of words that were seen, since most words of a text are seen again and
// again. It forgets all of them when it is full.
type cache struct {
	mu    sync.RWMutex
	terms map[string][]string
}

const (
	mostCached = 1 << 16 // words
	longest    = 64      // bytes of a word that is kept
)

var seen cache

// of returns the terms of a word; see makeTerms.
func (c *cache) of(raw string) []string {
	c.mu.RLock()
	terms, found := c.terms[raw]
	c.mu.RUnlock()
	if found {
		return terms
	}
	terms = makeTerms(raw)
	if len(raw) > longest {
		return terms
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.terms == nil || len(c.terms) >= mostCached {
		c.terms = map[string][]string{}
	}
	c.terms[raw] = terms
	return terms
}
