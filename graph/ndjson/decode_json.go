package ndjson

import (
	"bytes"
	"encoding/json"
	"fmt"

	"answerable/graph"
)

// decodeJSON decodes any line that AppendLine wrote, with encoding/json.
func decodeJSON(text []byte) (graph.Element, error) {
	kind, rest, _ := bytes.Cut(text, []byte(`":"`))
	name, _, _ := bytes.Cut(rest, []byte(`"`))
	l := line{}
	switch string(kind) {
	case `{"label`:
		spec := graph.LabelSpecOf(graph.Label(name))
		if spec == nil {
			return nil, fmt.Errorf("%q is not a label", name)
		}
		n := spec.New()
		l.Properties = n
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, err
		}
		b := graph.BaseOf(n)
		b.Fact, b.ID, b.FieldVisibility = l.fact(), l.ID, l.FieldVisibility
		graph.SetSortKeys(n, graph.SortKeysOf(n))
		return n, nil
	case `{"type`:
		spec := graph.TypeSpecOf(graph.RelationshipType(name))
		if spec == nil {
			return nil, fmt.Errorf("%q is not a relationship type", name)
		}
		properties := spec.New()
		l.Properties = properties
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, err
		}
		return &graph.Relationship{Fact: l.fact(), Type: spec.Type, From: l.From, To: l.To, Key: l.Key, Properties: properties}, nil
	default:
		return nil, fmt.Errorf("%.20q begins no line of an element", text)
	}
}

func (l *line) fact() graph.Fact {
	return graph.Fact{Visibility: l.Visibility, Since: l.Since, Until: l.Until, Assumption: l.Assumption, Sources: l.Sources, AlternativeValues: l.AlternativeValues}
}
