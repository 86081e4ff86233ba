package lru

import (
	"container/list"
	"context"
	"sync"
)

// Cache keeps the values that were used last, as many as fit into a number of bytes. The nil lru keeps
// nothing. It is safe for many goroutines.
type Cache[V any] struct {
	most int // bytes
	size func(key string, value V) int

	mu     sync.Mutex
	used   int
	recent list.List // of *entry[V], the last used first
	ByKey  map[string]*list.Element
}

type entry[V any] struct {
	key   string
	value V
	size  int
}

// New returns an empty lru; size says how many bytes a value takes, its key included.
func New[V any](most int, size func(key string, value V) int) *Cache[V] {
	if most <= 0 {
		return nil
	}
	return &Cache[V]{most: most, size: size, ByKey: map[string]*list.Element{}}
}

// Get returns the value of the key, when it is there.
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

// Add puts a value in the place of the key's, and drops the values that were used longest ago. One
// that would take more than an eighth of the room is not kept: it would drive out too many others.
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
