package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// BaseOf returns what the node has beside its properties. It is for engines, which hold nodes that
// they share among readers: what it points to must not be changed once others can see the node.
func BaseOf(n Node) *Base { return n.base() }

// DecodeLine reads a line that AppendLine wrote. It is for engines that read their own lines back:
// several times as fast as ParseLine, because it does not check again what was checked before the
// line was written. For such lines it returns the element that ParseLine does; for others it returns
// an error or an element of no use.
func DecodeLine(text []byte) (Element, error) {
	kind, rest, _ := bytes.Cut(text, []byte(`":"`))
	name, _, _ := bytes.Cut(rest, []byte(`"`))
	l := line{}
	switch string(kind) {
	case `{"label`:
		spec := specOfLabel[Label(name)]
		if spec == nil {
			return nil, fmt.Errorf("%q is not a label", name)
		}
		n := spec.empty()
		l.Properties = n
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, err
		}
		b := n.base()
		b.Fact, b.ID, b.FieldVisibility = l.fact(), l.ID, l.FieldVisibility
		b.keys = sortKeys(n)
		return n, nil
	case `{"type`:
		spec := specOfType[RelationshipType(name)]
		if spec == nil {
			return nil, fmt.Errorf("%q is not a relationship type", name)
		}
		properties := spec.empty()
		l.Properties = properties
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, err
		}
		return &Relationship{Fact: l.fact(), Type: spec.Type, From: l.From, To: l.To, Key: l.Key, Properties: properties}, nil
	default:
		return nil, fmt.Errorf("%.20q begins no line of an element", text)
	}
}

func (l *line) fact() Fact {
	return Fact{l.Visibility, l.Since, l.Until, l.Assumption, l.Sources, l.Statements}
}
