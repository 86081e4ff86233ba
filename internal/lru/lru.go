package lru

import (
	"container/list"
	"context"
	"sync"
)

// Cache holds the most recently used values that fit into a number of bytes. A nil Cache holds nothing. Many
// goroutines may use a Cache.
type Cache[V any] struct {
	// Largest is the number of bytes of the largest value that is added: by default an eighth of the cache,
	// since a larger one would remove too many others.
	Largest int

	most int // bytes
	size func(key string, value V) int

	mu     sync.Mutex
	used   int
	recent list.List // of *entry[V], the most recently used first
	byKey  map[string]*list.Element
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
	return &Cache[V]{Largest: most / 8, most: most, size: size, byKey: map[string]*list.Element{}}
}

// Get returns the value of the key, if the cache has it.
func (l *Cache[V]) Get(_ context.Context, key string) (value V, found bool) {
	if l == nil {
		return value, false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	e, found := l.byKey[key]
	if !found {
		return value, false
	}
	l.recent.MoveToFront(e)
	return e.Value.(*entry[V]).value, true
}

// Add sets the value of the key, and removes the least recently used values. A value that is too large is not
// added; the key has no value then.
func (l *Cache[V]) Add(_ context.Context, key string, value V) {
	if l == nil {
		return
	}
	size := l.size(key, value)
	l.mu.Lock()
	defer l.mu.Unlock()
	if old, found := l.byKey[key]; found {
		l.drop(old)
	}
	if size > l.Largest {
		return
	}
	l.byKey[key] = l.recent.PushFront(&entry[V]{key, value, size})
	for l.used += size; l.used > l.most; {
		l.drop(l.recent.Back())
	}
}

// Len is the number of values.
func (l *Cache[V]) Len() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.byKey)
}

func (l *Cache[V]) drop(e *list.Element) {
	old := l.recent.Remove(e).(*entry[V])
	delete(l.byKey, old.key)
	l.used -= old.size
}
