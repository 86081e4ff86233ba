package ndjson

import (
	"slices"

	"answerable/graph"
)

func (c *lineCursor) element() graph.Element {
	var e graph.Element
	switch {
	case c.accept(`{"label":`):
		e = c.node()
	case c.accept(`{"type":`):
		e = c.relationship()
	}
	if c.expect("}"); c.failed || c.at != len(c.text) {
		return nil
	}
	return e
}

func (c *lineCursor) node() graph.Element {
	spec := graph.LabelSpecOf(graph.Label(c.raw()))
	if c.failed || spec == nil {
		c.failed = true
		return nil
	}
	n := spec.New()
	b := graph.BaseOf(n)
	c.expect(`,"id":`)
	b.ID = c.id()
	c.expect(`,"properties":`)
	c.fields(spec.Fields, n)
	c.expect(`,"visibility":`)
	b.Visibility = c.clearance()
	if c.accept(`,"fieldVisibility":`) {
		b.FieldVisibility = c.fieldVisibility(spec)
	}
	if c.fact(&b.Fact); !c.failed {
		graph.SetSortKeys(n, c.decoder.keys(n))
	}
	return n
}

func (c *lineCursor) relationship() graph.Element {
	spec := graph.TypeSpecOf(graph.RelationshipType(c.raw()))
	if c.failed || spec == nil {
		c.failed = true
		return nil
	}
	c.expect(`,"from":`)
	c.from = c.id()
	c.expect(`,"to":`)
	c.to = c.id()
	from, end := c.at, len(c.text)-1
	if c.failed || from > end {
		c.failed = true
		return nil
	}
	if cached, ok := c.decoder.sharedBodies[spec.Type][string(c.text[from:end])]; ok {
		c.at = end
		return cached
	}
	r := c.body(spec)
	if !c.failed && c.at == end && c.decoder.sharedBodies != nil {
		if c.decoder.sharedBodies[spec.Type] == nil {
			c.decoder.sharedBodies[spec.Type] = map[string]*graph.Relationship{}
		}
		cacheValue(c.decoder.sharedBodies[spec.Type], c.text[from:end], r)
	}
	return r
}

// body reads a relationship after its ends.
func (c *lineCursor) body(spec *graph.TypeSpec) *graph.Relationship {
	r := c.decoder.relationship()
	r.Type = spec.Type
	if c.accept(`,"key":`) {
		r.Key = c.string()
	}
	c.expect(`,"properties":`)
	r.Properties = c.propertiesOf(spec)
	c.expect(`,"visibility":`)
	r.Visibility = c.clearance()
	c.fact(&r.Fact)
	return r
}

// fact reads the keys that come after the visibility.
func (c *lineCursor) fact(f *graph.Fact) {
	if c.accept(`,"since":`) {
		f.Since = c.date()
	}
	if c.accept(`,"until":`) {
		f.Until = c.date()
	}
	if c.accept(`,"assumption":`) {
		f.Assumption = c.internedString()
	}
	if c.accept(`,"sources":`) {
		f.Sources = c.sourceList()
	}
}

// sourceList reads sources. They usually end the line, so it caches them by the rest of the line.
func (c *lineCursor) sourceList() []graph.Source {
	from, end := c.at, len(c.text)-1
	if from > end {
		c.failed = true
		return nil
	}
	if cached, ok := c.decoder.sources[string(c.text[from:end])]; ok {
		c.at = end
		return cached
	}
	sources, quoted := make([]graph.Source, 0, 1), false
	for c.expect("["); !c.failed; c.expect(",") {
		s := c.source()
		sources, quoted = append(sources, s), quoted || s.Quote != ""
		if c.accept("]") {
			break
		}
	}
	sources = slices.Clip(sources)
	if !c.failed && c.at == end && !quoted { // sources with quotes rarely repeat
		cacheValue(c.decoder.sources, c.text[from:end], sources)
	}
	return sources
}

func (c *lineCursor) source() (s graph.Source) {
	named := func() string {
		return c.idOr(func(id []byte) string { return intern(c.decoder.texts, id, c.decoder.text) })
	}
	day := func() graph.Date {
		on := c.date()
		c.failed = c.failed || on.First() != on.Last()
		return on.First()
	}
	if c.accept(`{"statedBy":`) {
		s.StatedByID = named()
		c.expect(`,"on":`)
		s.On = day()
		c.expect("}")
		return s
	}
	c.expect(`{"document":`)
	s.DocumentID = named()
	if c.accept(`,"page":`) {
		s.Page = c.number()
	}
	if c.accept(`,"paragraph":`) {
		s.Paragraph = c.string()
	}
	if c.accept(`,"quote":`) {
		s.Quote = c.string()
	}
	if c.accept(`,"readOn":`) {
		s.ReadOn = day()
	}
	c.expect("}")
	return s
}

func (c *lineCursor) fieldVisibility(spec *graph.LabelSpec) map[string]graph.Clearance {
	levels := map[string]graph.Clearance{}
	for c.expect("{"); !c.failed; c.expect(",") {
		name := c.raw()
		f, known := graph.PropertyNamed(spec.Fields, string(name))
		c.failed = c.failed || !known
		c.expect(":")
		levels[f.Name] = c.clearance()
		if c.accept("}") {
			break
		}
	}
	return levels
}
