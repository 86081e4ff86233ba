package graph

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// BaseOf returns the Base of the node. Engines share nodes among readers, so nobody may change the Base
// of a node that others can see.
func BaseOf(n Node) *Base { return n.base() }

// NodeOf builds a node from its parts, for engines that store the parts separately. Like
// ndjson.DecodeLine it refuses a value that its type does not have, and validates no more. The callback property returns the value of the i-th of
// the label's Fields: nil for none, or a text, a number, a flag or a list of texts as in a file.
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

// RelationshipOf builds a relationship from its parts; see NodeOf.
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

// Set sets the struct field to a value in the form that a file has.
func (f PropertySpec) Set(field reflect.Value, value any) (err error) {
	switch v := value.(type) {
	case string:
		switch at := field.Addr().Interface().(type) {
		case *PartialDate:
			*at, err = ParsePartialDate(v)
			return err
		case *Duration:
			*at, err = ParseDuration(v)
			return err
		}
		if values := f.EnumValues(); values != nil && !slices.Contains(values, v) {
			return fmt.Errorf("%s: %q is not one of %s", f.Name, Shorten(v), strings.Join(values, ", "))
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
