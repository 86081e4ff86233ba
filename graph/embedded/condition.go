package embedded

import (
	"strings"

	"answerable/graph"
)

// fulfils reports whether a node that is there fulfils the condition; nil is fulfilled by all.
func (r *reader) fulfils(n graph.Node, c graph.Condition) bool {
	switch c := c.(type) {
	case nil:
		return true
	case graph.And:
		for _, part := range c {
			if !r.fulfils(n, part) {
				return false
			}
		}
		return true
	case graph.Or:
		for _, part := range c {
			if r.fulfils(n, part) {
				return true
			}
		}
		return false
	case graph.Not:
		return !r.fulfils(n, c.Condition)
	case graph.Property:
		return r.hasProperty(n, c)
	case graph.Has:
		return r.has(n, c)
	default:
		r.unknown(c)
		return false
	}
}

func (r *reader) hasProperty(n graph.Node, p graph.Property) bool {
	if p.Key == graph.KeyID {
		return r.compares(graph.BaseOf(n).ID, p)
	}
	for _, key := range r.stamp.Keys(n, p.Key) {
		if r.compares(key, p) {
			return true
		}
	}
	return false
}

func (r *reader) compares(key string, p graph.Property) bool {
	switch p.Op {
	case graph.Equals:
		return key == p.Value
	case graph.HasPrefix:
		return strings.HasPrefix(key, p.Value)
	default:
		r.unknown(p.Op)
		return false
	}
}

// has counts nodes, not relationships: two that lead to one node count once. They come in the order
// of the nodes, and counting stops when there are enough.
func (r *reader) has(n graph.Node, h graph.Has) bool {
	wanted, before := max(h.AtLeast, 1), ""
	for rel := range r.along(graph.BaseOf(n).ID, h.Hop, false, nil) {
		id := otherEnd(rel, h.Hop)
		if !r.on() {
			return false
		}
		if id == before {
			continue
		}
		if end := r.end(rel, h.Hop); end != nil {
			before = id
			if r.fulfils(end, h.Where) {
				if wanted--; wanted == 0 {
					return true
				}
			}
		}
	}
	return false
}

// always reports whether every node fulfils the condition.
func always(c graph.Condition) bool {
	all, isAnd := c.(graph.And)
	if !isAnd {
		return c == nil
	}
	for _, part := range all {
		if !always(part) {
			return false
		}
	}
	return true
}

// namePrefix returns a text that the name key of every node that fulfils the condition begins with.
func namePrefix(c graph.Condition) string {
	var longest string
	switch c := c.(type) {
	case graph.And:
		for _, part := range c {
			if prefix := namePrefix(part); len(prefix) > len(longest) {
				longest = prefix
			}
		}
	case graph.Property:
		if c.Key == graph.KeyName {
			longest = c.Value
		}
	}
	return longest
}

// anchor returns ids among which are those of all nodes that fulfil the condition, when the
// condition comes down to ids and there are not more than the limit: it begins at the ids and goes
// against the hops. What the ids name must still be asked whether it is there and fulfils.
func (r *reader) anchor(c graph.Condition, limit int) (ids map[string]bool, ok bool) {
	switch c := c.(type) {
	case graph.And:
		for _, part := range c {
			if some, found := r.anchor(part, limit); found && (!ok || len(some) < len(ids)) {
				ids, ok = some, true
			}
		}
		return ids, ok
	case graph.Or:
		ids = map[string]bool{}
		for _, part := range c {
			some, found := r.anchor(part, limit)
			if !found {
				return nil, false
			}
			for id := range some {
				ids[id] = true
			}
		}
		return ids, true
	case graph.Property:
		return map[string]bool{c.Value: true}, c.Key == graph.KeyID && c.Op == graph.Equals
	case graph.Has:
		ends, found := r.anchor(c.Where, limit)
		if !found {
			return nil, false
		}
		ids, back := map[string]bool{}, graph.Hop{Type: c.Type, In: !c.In}
		for end := range ends {
			for rel := range r.along(end, back, false, nil) {
				if ids[otherEnd(rel, back)] = true; len(ids) > limit || !r.on() {
					return nil, false
				}
			}
		}
		return ids, true
	default:
		return nil, false
	}
}
