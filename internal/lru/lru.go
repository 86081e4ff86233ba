package lru

import (
	"container/list"
	"context"
	"sync"
)

// Cache holds the most recently used values that fit into a number of bytes. A nil Cache holds nothing. Many
// goroutines may use a Cache.
type Cache[V any] struct {
	most int // bytes
	size func(key string, value V) int

	mu     sync.Mutex
	used   int
	recent list.List // of *entry[V], the most recently used first
	ByKey  map[string]*list.Element
}

type entry[V any] struct {
	key   string
	value V
	size  int
}

// New returns an empty cache. Size returns the bytes of a value and its key.
func New[V any](most int, size func(key string, value V) int) *Cache[V] {
	if most <= 0 {
		return nil
	}
	return &Cache[V]{most: most, size: size, ByKey: map[string]*list.Element{}}
}

// Get returns the value of the key, if the cache has it.
func (l *Cache[V]) Get(_ context.Context, key string) (value V, found bool) {
	if l == nil {
		return value, false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	e, found := l.ByKey[key]
	if !found {
		return value, false
	}
	l.recent.MoveToFront(e)
	return e.Value.(*entry[V]).value, true
}

// Add sets the value of the key, and removes the least recently used values. It does not add a value that
// takes more than an eighth of the cache, since that would remove too many others.
func (l *Cache[V]) Add(_ context.Context, key string, value V) {
	if l == nil {
		return
	}
	size := l.size(key, value)
	l.mu.Lock()
	defer l.mu.Unlock()
	if old, found := l.ByKey[key]; found {
		l.drop(old)
	}
	if size > l.most/8 {
		return
	}
	l.ByKey[key] = l.recent.PushFront(&entry[V]{key, value, size})
	for l.used += size; l.used > l.most; {
		l.drop(l.recent.Back())
	}
}

func (l *Cache[V]) drop(e *list.Element) {
	old := l.recent.Remove(e).(*entry[V])
	delete(l.ByKey, old.key)
	l.used -= old.size
}
