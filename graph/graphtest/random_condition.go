package graphtest

import (
	"fmt"
	"slices"

	"answerable/graph"
)

// conditions returns what the relationships and the nodes of a hop must fulfil: mostly nothing.
func (a asker) conditions(h graph.Hop, depth int) (via, where graph.Condition) {
	if a.oneIn(3) {
		via = a.along(h.Type).condition(depth - 1)
	}
	if a.oneIn(2) {
		where = a.about(h.Ends()).condition(depth - 1)
	}
	return via, where
}

// conditioner makes random conditions on the elements that have its keys.
type conditioner struct {
	asker
	specs  map[graph.Key]*graph.KeySpec
	have   map[graph.Key]int // how many of the labels have it
	labels []graph.Label     // none for relationships
}

// about returns the conditioner for nodes of the labels: with the keys that one of them has. Where no
// node can be, any condition will do.
func (a asker) about(labels []graph.Label) conditioner {
	if len(labels) == 0 {
		labels = []graph.Label{graph.LabelTheme}
	}
	c := conditioner{a, map[graph.Key]*graph.KeySpec{}, map[graph.Key]int{}, labels}
	for _, key := range everyKey {
		for _, l := range labels {
			if spec := graph.KeyOfLabel(l, key); spec != nil {
				c.specs[key], c.have[key] = spec, c.have[key]+1
			}
		}
	}
	return c
}

// along returns the conditioner for relationships of the type.
func (a asker) along(t graph.RelationshipType) conditioner {
	c := conditioner{asker: a, specs: map[graph.Key]*graph.KeySpec{}}
	for _, key := range everyKey {
		if spec := graph.KeyOfType(t, key); spec != nil {
			c.specs[key] = spec
		}
	}
	return c
}

// everyKey are the keys of all labels and types, sorted.
var everyKey = func() []graph.Key {
	keys := []graph.Key{
		graph.KeyID, graph.KeyName, graph.KeyAny, graph.KeySince, graph.KeyUntil, graph.KeyAssumption, graph.KeyVisibility,
	}
	for _, spec := range graph.Labels() {
		for _, f := range spec.Fields {
			keys = append(keys, graph.Key(f.Name))
		}
	}
	for _, spec := range graph.RelationshipTypes() {
		for _, f := range spec.Fields {
			keys = append(keys, graph.Key(f.Name))
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}()

// keys returns the keys of the kinds, sorted.
func (c conditioner) keys(kinds ...graph.KeyKind) (keys []graph.Key) {
	for _, key := range everyKey {
		if spec := c.specs[key]; spec != nil && slices.Contains(kinds, spec.Kind) {
			keys = append(keys, key)
		}
	}
	return keys
}

// ordered returns the keys that nodes of all the labels can be sorted by.
func (c conditioner) ordered() []graph.Key {
	keys := c.keys(graph.TextKey, graph.WordKey, graph.NumberKey, graph.DateKey)
	return slices.DeleteFunc(keys, func(key graph.Key) bool { return !c.specs[key].Ordered() || c.have[key] < len(c.labels) })
}

func (c conditioner) condition(depth int) graph.Condition {
	parts := func() (parts []graph.Condition) {
		for range c.upTo(2) {
			parts = append(parts, c.condition(depth-1))
		}
		return parts
	}
	kind := c.upTo(5)
	if depth <= 0 {
		kind = 0
	}
	switch {
	case kind == 1:
		return graph.And(parts())
	case kind == 2:
		return graph.Or(parts())
	case kind == 3:
		return graph.Not{Condition: c.condition(depth - 1)}
	case kind >= 4 && len(c.labels) > 0:
		has := graph.Has{Hop: c.hopFrom(c.labels), AtLeast: c.upTo(2)}
		has.Via, has.Where = c.conditions(has.Hop, depth-1)
		return has
	default:
		return c.simple()
	}
}

// simple returns a condition on one key.
func (c conditioner) simple() graph.Condition {
	texts := c.keys(graph.TextKey, graph.WordKey)
	switch c.upTo(5) {
	case 1:
		if keys := c.keys(graph.NumberKey); len(keys) > 0 {
			bound := func() *int64 {
				if c.oneIn(3) {
					return nil
				}
				n := int64(c.upTo(11))
				return &n
			}
			return graph.Number{Key: pick(c.draw, keys...), Min: bound(), Max: bound()}
		}
	case 2:
		if keys := c.keys(graph.DateKey); len(keys) > 0 {
			bound := func() graph.Date {
				if c.oneIn(3) {
					return 0
				}
				return c.day()
			}
			return graph.DateRange{Key: pick(c.draw, keys...), From: bound(), To: bound()}
		}
	case 3:
		return graph.Exists{Key: pick(c.draw, c.keys(graph.TextKey, graph.WordKey, graph.NumberKey, graph.DateKey, graph.FlagKey)...)}
	case 4:
		if len(texts) > 0 {
			in := graph.OneOf{Key: pick(c.draw, texts...), Values: []string{}}
			for range c.upTo(3) {
				in.Values = append(in.Values, c.valueFor(in.Key))
			}
			if c.oneIn(4) { // a long list
				for i := range 20 {
					in.Values = append(in.Values, fmt.Sprintf("theme:%d", i))
				}
			}
			return in
		}
	}
	p := graph.Property{Key: pick(c.draw, texts...), Op: pick(c.draw, graph.Equals, graph.HasPrefix, graph.Contains)}
	p.Value = c.valueFor(p.Key)
	return p
}

// valueFor returns a text to compare the key with.
func (c conditioner) valueFor(key graph.Key) string {
	switch key {
	case graph.KeyID, "representing":
		return pick(c.draw, c.id(), c.id(), c.text())
	case graph.KeyVisibility:
		return pick(c.draw, c.level().String(), "P")
	case graph.KeyName, graph.KeyAny:
		return pick(c.draw, c.text(), c.text(), c.id())
	default:
		if c.specs[key].Kind == graph.TextKey {
			return c.text()
		}
		return pick(c.draw, "", "N", "NO", "TZ", "en", "ar", "ACCEPTED", "HOLDING", "OTHER", "ACTIVE", "CONFIRMED", "REPORT", "ITSELF", "P90D", "WORKSHOP", "POLICE")
	}
}
