package graph

import (
	"fmt"
	"slices"
)

// Check validates the pattern against the model. It returns an error for an unknown relationship type,
// for a key that none of the labels has or that has the wrong kind for its condition, and for a sort key
// that one of the labels lacks. Engines answer only patterns that pass.
func (p Pattern) Check() error {
	var labels []Label
	for _, start := range p.Start {
		if start.Label != "" {
			labels = append(labels, start.Label)
		}
		if p.Where == nil && len(p.Order) == 0 {
			continue // without conditions and orders the labels do not matter
		}
		for _, id := range start.IDs {
			if l, _, ok := SplitID(id); ok && !slices.Contains(labels, l) {
				labels = append(labels, l)
			}
		}
	}
	c := patternCheck{}
	c.nodes(labels, p.Where)
	for _, o := range p.Order {
		for _, l := range labels {
			if spec := KeyOfLabel(l, o.Key); spec == nil || !spec.Ordered() {
				c.fail("%s can't be sorted by %q", l, o.Key)
			}
		}
	}
	c.fetches(p.Fetch)
	if c.err != nil {
		return fmt.Errorf("the pattern %q: %w", p.Name, c.err)
	}
	return nil
}

type patternCheck struct{ err error }

func (c *patternCheck) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(format, args...)
	}
}

func (c *patternCheck) fetches(fetches []Fetch) {
	for _, f := range fetches {
		c.hop(f.Hop, f.Via, f.Where)
		c.fetches(f.Fetch)
	}
}

// hop checks the conditions on the relationships of a hop and on the nodes that it leads to.
func (c *patternCheck) hop(h Hop, via, where Condition) {
	if specOfType[h.Type] == nil {
		c.fail("there is no type %q", h.Type)
		return
	}
	c.condition(via, string(h.Type), func(key Key) []*KeySpec { return []*KeySpec{KeyOfType(h.Type, key)} }, nil)
	c.nodes(h.Ends(), where)
}

// nodes checks a condition on nodes of the labels.
func (c *patternCheck) nodes(labels []Label, where Condition) {
	if where == nil {
		return
	}
	c.condition(where, fmt.Sprint(labels), func(key Key) []*KeySpec {
		specs := make([]*KeySpec, len(labels))
		for i, l := range labels {
			specs[i] = KeyOfLabel(l, key)
		}
		return specs
	}, func(h Has) { c.hop(h.Hop, h.Via, h.Where) })
}

// condition checks a condition on elements with the given keys. has checks its hops; it is nil for
// relationships, which have none.
func (c *patternCheck) condition(where Condition, of string, keys func(Key) []*KeySpec, has func(Has)) {
	needs := func(key Key, kinds ...KeyKind) {
		specs := keys(key)
		has := slices.DeleteFunc(slices.Clone(specs), func(spec *KeySpec) bool { return spec == nil })
		if len(specs) > 0 && len(has) == 0 || slices.ContainsFunc(has, func(spec *KeySpec) bool {
			return len(kinds) > 0 && !slices.Contains(kinds, spec.Kind)
		}) {
			c.fail("%T of the key %q of %s", where, key, of)
		}
	}
	switch w := where.(type) {
	case nil:
	case And:
		for _, part := range w {
			c.condition(part, of, keys, has)
		}
	case Or:
		for _, part := range w {
			c.condition(part, of, keys, has)
		}
	case Not:
		c.condition(w.Condition, of, keys, has)
	case Property:
		needs(w.Key, TextKey, WordKey)
	case OneOf:
		needs(w.Key, TextKey, WordKey)
	case Number:
		needs(w.Key, NumberKey)
	case DateRange:
		needs(w.Key, DateKey)
	case Exists:
		needs(w.Key)
	case Has:
		if has == nil {
			c.fail("a relationship has no hops, as %s", of)
			return
		}
		has(w)
	default:
		c.fail("a condition that is a %T", where)
	}
}

// Ends returns the labels that the node at the other end of the hop can have, sorted.
func (h Hop) Ends() []Label {
	var labels []Label
	if spec := specOfType[h.Type]; spec != nil {
		for _, ends := range spec.Ends {
			if h.In {
				labels = append(labels, ends.From...)
			} else {
				labels = append(labels, ends.To...)
			}
		}
	}
	if h.Labels != nil {
		labels = slices.DeleteFunc(labels, func(l Label) bool { return !slices.Contains(h.Labels, l) })
	}
	slices.Sort(labels)
	return slices.Compact(labels)
}
