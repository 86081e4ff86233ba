package embedded

import (
	"slices"
	"strings"

	"answerable/graph"
)

// matches reports whether a visible element matches the condition. Every element matches nil.
func (r *reader) matches(e graph.Element, c graph.Condition) bool {
	switch c := c.(type) {
	case nil:
		return true
	case graph.And:
		for _, part := range c {
			if !r.matches(e, part) {
				return false
			}
		}
		return true
	case graph.Or:
		for _, part := range c {
			if r.matches(e, part) {
				return true
			}
		}
		return false
	case graph.Not:
		return !r.matches(e, c.Condition)
	case graph.Property:
		return r.hasText(e, c.Key, func(text string) bool { return r.compares(text, c) })
	case graph.OneOf:
		return r.hasText(e, c.Key, func(text string) bool { return r.isOneOf(text, c.Values) })
	case graph.Number:
		n, ok := r.scope.Number(e, c.Key)
		return ok && (c.Min == nil || *c.Min <= n) && (c.Max == nil || n <= *c.Max)
	case graph.DateRange:
		date := r.scope.Date(e, c.Key)
		return !date.IsZero() && (c.From == 0 || c.From <= date.First()) && (c.To == 0 || date.Last() <= c.To)
	case graph.Exists:
		return r.scope.HasValue(e, c.Key)
	case graph.Has:
		n, isNode := e.(graph.Node)
		return isNode && r.has(n, c)
	default:
		r.unknown(c)
		return false
	}
}

// hasText reports whether one of the texts of the key passes the test.
func (r *reader) hasText(e graph.Element, key graph.Key, wanted func(string) bool) bool {
	if n, isNode := e.(graph.Node); isNode && key == graph.KeyID {
		return wanted(graph.BaseOf(n).ID)
	}
	return slices.ContainsFunc(r.scope.Texts(e, key), wanted)
}

func (r *reader) compares(text string, p graph.Property) bool {
	switch p.Op {
	case graph.Equals:
		return text == p.Value
	case graph.HasPrefix:
		return strings.HasPrefix(text, p.Value)
	case graph.Contains:
		return strings.Contains(text, p.Value)
	default:
		r.unknown(p.Op)
		return false
	}
}

// valueList identifies a list in a condition by where it begins and how long it is, since two lists can begin together.
type valueList struct {
	first *string
	n     int
}

// isOneOf reports whether a text is among the values. It makes a set of a long list, once a query.
func (r *reader) isOneOf(text string, values []string) bool {
	if len(values) <= 16 {
		return slices.Contains(values, text)
	}
	list := valueList{&values[0], len(values)}
	set := r.sets[list]
	if set == nil {
		set = make(map[string]bool, len(values))
		for _, value := range values {
			set[value] = true
		}
		if r.sets == nil {
			r.sets = map[valueList]map[string]bool{}
		}
		r.sets[list] = set
	}
	return set[text]
}

// has counts nodes, not relationships: two relationships to one node count once. The links come in the order
// of the nodes. Counting stops at the number that is required.
func (r *reader) has(n graph.Node, h graph.Has) bool {
	wanted, before := max(h.AtLeast, 1), (*name)(nil)
	r.vertices.get(graph.BaseOf(n).ID).eachLink(h.Hop, false, nil, func(l link) bool {
		if !r.goOn() {
			return false
		}
		if l.far == before {
			return true
		}
		if end := r.farEnd(l, h.Hop); end != nil && r.matches(l.content, h.Via) && r.matches(end.node, h.Where) {
			before = l.far
			wanted--
		}
		return wanted > 0
	})
	return wanted == 0
}

// always reports whether the condition is true for every node.
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

// namePrefix returns a prefix that the name keys of all matching nodes have.
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
		if c.Key == graph.KeyName && (c.Op == graph.Equals || c.Op == graph.HasPrefix) {
			longest = graph.SortKey(c.Value)
		}
	}
	return longest
}

// anchor returns a superset of the ids of the matching nodes, when the condition leads to at most limit ids.
// It begins at the ids in the condition and follows the hops backward. The nodes must still be checked.
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
	case graph.OneOf:
		if c.Key != graph.KeyID || len(c.Values) > limit {
			return nil, false
		}
		ids = make(map[string]bool, len(c.Values))
		for _, id := range c.Values {
			ids[id] = true
		}
		return ids, true
	case graph.Has:
		ends, found := r.anchor(c.Where, limit)
		if !found {
			return nil, false
		}
		ids, back := map[string]bool{}, graph.Hop{Type: c.Type, In: !c.In}
		for end := range ends {
			r.vertices.get(end).eachLink(back, false, nil, func(l link) bool {
				ids[l.far.id] = true
				found = len(ids) <= limit && r.goOn()
				return found
			})
			if !found {
				return nil, false
			}
		}
		return ids, true
	default:
		return nil, false
	}
}
