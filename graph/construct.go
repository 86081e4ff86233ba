package graph

import (
	"fmt"
	"reflect"
)

// BaseOf returns what the node has beside its properties. It is for engines, which hold nodes that
// they share among readers: what it points to must not be changed once others can see the node.
func BaseOf(n Node) *Base { return n.base() }

// NodeOf returns a node of its parts. It is for engines that keep the parts apart, and checks as
// little as DecodeLine. Property returns the value of a property by its place among the Fields of the
// label: nil for none, or a text, a number, a flag or a list of texts as a file has it.
func NodeOf(l Label, id string, f Fact, levels map[string]Clearance, property func(i int) any) (Node, error) {
	spec := specOfLabel[l]
	if spec == nil {
		return nil, fmt.Errorf("%q is not a label", l)
	}
	n := spec.empty()
	if err := fill(n, spec.Fields, property); err != nil {
		return nil, fmt.Errorf("%s: %w", id, err)
	}
	b := n.base()
	b.Fact, b.ID, b.FieldVisibility = f, id, levels
	b.keys = SortKeysOf(n)
	return n, nil
}

// RelationshipOf returns a relationship of its parts, as NodeOf does a node.
func RelationshipOf(r Ref, f Fact, property func(i int) any) (*Relationship, error) {
	spec := specOfType[r.Type]
	if spec == nil {
		return nil, fmt.Errorf("%q is not a relationship type", r.Type)
	}
	properties := spec.empty()
	if err := fill(properties, spec.Fields, property); err != nil {
		return nil, fmt.Errorf("%s: %w", r, err)
	}
	return &Relationship{Fact: f, Type: r.Type, From: r.From, To: r.To, Key: r.Key, Properties: properties}, nil
}

func fill(properties any, fields []PropertySpec, property func(i int) any) error {
	for i, f := range fields {
		v := property(i)
		if v == nil {
			continue
		}
		if err := f.Set(f.Value(properties), v); err != nil {
			return err
		}
	}
	return nil
}

// Set sets a field to a value as a file has it.
func (f PropertySpec) Set(field reflect.Value, value any) (err error) {
	switch v := value.(type) {
	case string:
		switch at := field.Addr().Interface().(type) {
		case *PartialDate:
			*at, err = ParsePartialDate(v)
			return err
		case *Period:
			*at, err = ParsePeriod(v)
			return err
		}
		if field.Kind() == reflect.String {
			field.SetString(v)
			return nil
		}
	case int64:
		if field.CanInt() {
			field.SetInt(v)
			return nil
		}
	case bool:
		if field.Kind() == reflect.Bool {
			field.SetBool(v)
			return nil
		}
	case []string:
		if at, ok := field.Addr().Interface().(*[]string); ok {
			*at = v
			return nil
		}
	}
	return fmt.Errorf("the property %s can't be a %T", f.Name, value)
}
