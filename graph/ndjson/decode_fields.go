package ndjson

import (
	"bytes"
	"reflect"
	"slices"

	"answerable/graph"
)

// propertiesOf reads the properties of a relationship. Relationships with equal properties share them.
func (c *lineCursor) propertiesOf(spec *graph.TypeSpec) any {
	if len(spec.Fields) == 0 {
		c.expect("{}")
		return nil
	}
	if c.failed {
		return nil
	}
	from, end := c.at, c.at+bytes.IndexByte(c.text[c.at:], '}')+1
	cached, ok := c.decoder.properties[spec.Type][string(c.text[from:end])]
	if ok {
		c.at = end
		return cached
	}
	p := spec.New()
	if c.fields(spec.Fields, p); !c.failed && c.at == end && c.decoder.properties != nil {
		if c.decoder.properties[spec.Type] == nil {
			c.decoder.properties[spec.Type] = map[string]any{}
		}
		cacheValue(c.decoder.properties[spec.Type], c.text[from:end], p)
	}
	return p
}

// fields fills the properties struct that p points to.
func (c *lineCursor) fields(fields []graph.PropertySpec, p any) {
	c.expect("{")
	first := true
	for _, f := range fields {
		if c.failed {
			return
		}
		from := c.at
		if !first && !c.accept(",") || !c.acceptName(f.Name) {
			c.at = from
			continue
		}
		first = false
		c.value(f, f.Value(p))
	}
	c.expect("}")
}

// acceptName consumes the name of a property when it comes next, and reports whether it did.
func (c *lineCursor) acceptName(name string) bool {
	end := c.at + len(name) + 3
	if end > len(c.text) || c.text[c.at] != '"' || string(c.text[c.at+1:end-2]) != name || c.text[end-2] != '"' || c.text[end-1] != ':' {
		return false
	}
	c.at = end
	return true
}

func (c *lineCursor) value(f graph.PropertySpec, v reflect.Value) {
	switch p := v.Addr().Interface().(type) {
	case *string:
		if f.Check == "id" {
			*p = c.id()
		} else {
			*p = c.string()
		}
	case *graph.PartialDate:
		*p = c.date()
	case *graph.Positive:
		*p = c.number()
	case *bool:
		c.expect("true")
		*p = true
	case *graph.Duration:
		var err error
		*p, err = graph.ParseDuration(string(c.raw()))
		c.failed = c.failed || err != nil
	case *[]string:
		*p = c.stringList()
	default:
		values, text := f.EnumValues(), c.raw()
		i := slices.Index(values, string(text))
		if c.failed = c.failed || i < 0; !c.failed {
			v.SetString(values[i])
		}
	}
}

func (c *lineCursor) stringList() (texts []string) {
	for c.expect("["); !c.failed; c.expect(",") {
		if texts = append(texts, c.string()); c.accept("]") {
			break
		}
	}
	return slices.Clip(texts)
}
