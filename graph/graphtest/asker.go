package graphtest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"answerable/graph"
)

// asker makes random patterns about a graph.
type asker struct{ generator }

// newAsker makes a random graph to ask about.
func newAsker(t *rapid.T) asker {
	return asker{generator{draw: draw{t}, steps: randomGraph(t)}.withIDs()}
}

func (a asker) pattern() graph.Pattern {
	p := graph.Pattern{Name: "random", Stamp: graph.Stamp{Clearance: a.level(), Assumptions: !a.oneIn(3)}}
	if a.oneIn(2) {
		p.Stamp.On = a.day()
	}
	var labels []graph.Label
	for range a.upTo(2) + 1 {
		if a.oneIn(3) {
			ids := a.someIDs()
			p.Start = append(p.Start, graph.Start{IDs: ids})
			for _, id := range ids {
				if l, _, ok := graph.SplitID(id); ok {
					labels = append(labels, l)
				}
			}
		} else {
			labels = append(labels, a.label())
			p.Start = append(p.Start, graph.Start{Label: labels[len(labels)-1]})
		}
	}
	if !a.oneIn(3) {
		p.Where = a.about(labels).condition(3)
	}
	keys := a.about(labels).ordered()
	for range a.upTo(2) {
		p.Order = append(p.Order, graph.Order{Key: pick(a.draw, graph.KeyName, graph.KeyID, pick(a.draw, keys...)), Desc: a.oneIn(2)})
	}
	p.Page = a.page(func() graph.Position { return a.position(p) })
	p.Fetch = a.fetches(2)
	return p
}

// position returns the place of a node in the order of the pattern, or one beside it.
func (a asker) position(p graph.Pattern) graph.Position {
	op := pick(a.draw, a.steps...)
	n, isNode := op.Put.(graph.Node)
	at := graph.Position{}
	for _, o := range p.Order {
		if isNode && !a.oneIn(3) {
			at = append(at, p.Stamp.Place(n, o.Key))
		} else {
			at = append(at, pick(a.draw, a.text(), graph.NoValue, "2030-02-01/2030-02-28", fmt.Sprintf("%019d", 2)))
		}
	}
	if isNode && !a.oneIn(3) {
		return append(at, idOf(n))
	}
	return append(at, a.id())
}

func (a asker) label() graph.Label { return pick(a.draw, graph.Labels()...).Label }

// id returns the id of a node that is there, or one that is not, for what must be found as written.
func (a asker) id() string {
	if a.oneIn(6) {
		return pick(a.draw, "theme:absent", "theme:A", "organization:", "Organization:a", "organization:a ")
	}
	if ids := a.ids[a.label()]; len(ids) > 0 {
		return pick(a.draw, ids...)
	}
	return "theme:a"
}

func (a asker) someIDs() []string {
	ids := []string{}
	for range a.upTo(3) {
		ids = append(ids, a.id())
	}
	return ids
}

// text returns a key or the beginning of one.
func (a asker) text() string { return pick(a.draw, "", graph.Fold(pick(a.draw, names...)), "a", "x") }

func (a asker) hop(t graph.RelationshipType) graph.Hop {
	hop := graph.Hop{Type: t, In: a.oneIn(2)}
	for range a.upTo(2) {
		hop.Labels = append(hop.Labels, a.label())
	}
	return hop
}

func (a asker) anyHop() graph.Hop { return a.hop(pick(a.draw, graph.RelationshipTypes()...).Type) }

func (a asker) page(position func() graph.Position) (p graph.Page) {
	switch a.upTo(4) {
	case 1:
		p.First = a.upTo(4) + 1
	case 2:
		p.Last = a.upTo(4) + 1
	case 3:
		p.Empty = true
	}
	if a.oneIn(3) {
		p.After = position()
	}
	if a.oneIn(3) {
		p.Before = position()
	}
	return p
}

func (a asker) fetches(depth int) (fetches []graph.Fetch) {
	if depth == 0 {
		return nil
	}
	for range a.upTo(2) {
		f := graph.Fetch{
			Hop:   a.anyHop(),
			Page:  a.page(func() graph.Position { return graph.Position{a.id(), pick(a.draw, "", "2", "a")} }),
			Fetch: a.fetches(depth - 1),
		}
		f.Via, f.Where = a.conditions(f.Hop, 2)
		fetches = append(fetches, f)
	}
	return fetches
}

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
	specs map[graph.Key]*graph.KeySpec
	hops  bool
}

// about returns the conditioner for nodes of the labels: with the keys that all of them have. Where
// no node can be, any condition will do.
func (a asker) about(labels []graph.Label) conditioner {
	if len(labels) == 0 {
		labels = []graph.Label{graph.LabelTheme}
	}
	return a.conditioner(true, len(labels), func(i int, key graph.Key) *graph.KeySpec { return graph.KeyOfLabel(labels[i], key) })
}

// along returns the conditioner for relationships of the type.
func (a asker) along(t graph.RelationshipType) conditioner {
	return a.conditioner(false, 1, func(_ int, key graph.Key) *graph.KeySpec { return graph.KeyOfType(t, key) })
}

func (a asker) conditioner(hops bool, of int, spec func(int, graph.Key) *graph.KeySpec) conditioner {
	c := conditioner{a, map[graph.Key]*graph.KeySpec{}, hops}
	for _, key := range everyKey {
		var common *graph.KeySpec
		for i := range of {
			s := spec(i, key)
			if s == nil || common != nil && common.Kind != s.Kind {
				common = nil
				break
			}
			common = s
		}
		if common != nil {
			c.specs[key] = common
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

// ordered returns the keys that nodes can be sorted by.
func (c conditioner) ordered() []graph.Key {
	keys := c.keys(graph.TextKey, graph.WordKey, graph.NumberKey, graph.DateKey)
	return slices.DeleteFunc(keys, func(key graph.Key) bool { return !c.specs[key].Ordered() })
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
	case kind >= 4 && c.hops:
		has := graph.Has{Hop: c.anyHop(), AtLeast: c.upTo(2)}
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
			return graph.Dated{Key: pick(c.draw, keys...), From: bound(), To: bound()}
		}
	case 3:
		return graph.Known{Key: pick(c.draw, c.keys(graph.TextKey, graph.WordKey, graph.NumberKey, graph.DateKey, graph.FlagKey)...)}
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
