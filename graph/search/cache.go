package search

import (
	"sync"
)

// cache maps words to their terms, because most words occur many times. It clears itself when it is full.
type cache struct {
	mu    sync.RWMutex
	terms map[string][]string
}

const (
	maxCached       = 1 << 16 // words
	maxCachedLength = 64      // bytes of a cached word
)

var termCache cache

// of returns the terms of a word; see makeTerms.
func (c *cache) of(raw string) []string {
	c.mu.RLock()
	terms, found := c.terms[raw]
	c.mu.RUnlock()
	if found {
		return terms
	}
	terms = makeTerms(raw)
	if len(raw) > maxCachedLength {
		return terms
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.terms == nil || len(c.terms) >= maxCached {
		c.terms = map[string][]string{}
	}
	c.terms[raw] = terms
	return terms
}
