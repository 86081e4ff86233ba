package graph

import (
	"fmt"
	"reflect"
	"strings"
)

// Shape describes the pattern without its values, for logs and metrics: its starts, conditions, order,
// page and fetches.
func (p Pattern) Shape() string {
	var b strings.Builder
	for i, s := range p.Start {
		if i > 0 {
			b.WriteString(" or ")
		}
		if s.Label != "" {
			fmt.Fprintf(&b, "every %s", s.Label)
		} else {
			fmt.Fprintf(&b, "%d ids", len(s.IDs))
		}
	}
	if text := shapeOf(p.Where); text != "" {
		b.WriteString(" where " + text)
	}
	for _, o := range p.Order {
		fmt.Fprintf(&b, " by %s", o.Key)
		if o.Desc {
			b.WriteString(" falling")
		}
	}
	b.WriteString(p.Page.shape())
	fetches(&b, p.Fetch)
	return b.String()
}

// Shape describes the closure without the ids at which it starts.
func (r Reach) Shape() string {
	return fmt.Sprintf("%d ids, over and over %s", len(r.IDs), r.Hop.arrow())
}

func fetches(b *strings.Builder, all []Fetch) {
	for _, f := range all {
		fmt.Fprintf(b, " [%s%s", f.arrow(), f.Page.shape())
		fetches(b, f.Fetch)
		b.WriteString("]")
	}
}

func (p Page) shape() string {
	switch {
	case p.Empty:
		return ", no rows"
	case p.First > 0:
		return fmt.Sprintf(", first %d", p.First)
	case p.Last > 0:
		return fmt.Sprintf(", last %d", p.Last)
	default:
		return ""
	}
}

// arrow returns the hop as an arrow. It is not String: a type that embeds Hop would inherit it, and would
// print nothing else.
func (h Hop) arrow() string {
	text := "-" + string(h.Type) + "->"
	if h.In {
		text = "<-" + string(h.Type) + "-"
	}
	for i, label := range h.Labels {
		text += map[bool]string{true: ":", false: "|"}[i == 0] + string(label)
	}
	return text
}

// shapeOf returns a condition without its values. For a comparison it gives the kind and the key.
func shapeOf(c Condition) string {
	joined := func(parts []Condition, by string) string {
		texts := make([]string, 0, len(parts))
		for _, part := range parts {
			texts = append(texts, shapeOf(part))
		}
		if len(texts) == 1 {
			return texts[0]
		}
		return "(" + strings.Join(texts, by) + ")"
	}
	switch c := c.(type) {
	case nil:
		return ""
	case And:
		if len(c) == 0 {
			return ""
		}
		return joined(c, " and ")
	case Or:
		return joined(c, " or ")
	case Not:
		return "not " + shapeOf(c.Condition)
	case Property:
		return fmt.Sprintf("%s %s ?", c.Key, c.Op)
	case Has:
		return strings.TrimSuffix(fmt.Sprintf("has %d %s (%s)", max(c.AtLeast, 1), c.arrow(), shapeOf(c.Where)), " ()")
	default:
		kind := reflect.ValueOf(c)
		if key := kind.FieldByName("Key"); key.IsValid() {
			return fmt.Sprintf("%v %s ?", key, strings.ToLower(kind.Type().Name()))
		}
		return kind.Type().Name()
	}
}
