package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
)

// wrongVariables returns everything that is wrong with the variables of an operation, each with its
// path: gqlgen stops at the first, and takes a text for a number and enum values in any case. What a
// scalar of ours may be, it says when it is read.
func wrongVariables(schema *ast.Schema, o *ast.OperationDefinition, given map[string]any) gqlerror.List {
	v := variableCheck{schema: schema}
	for _, variable := range o.VariableDefinitions {
		v.of = variable
		value, isGiven := given[variable.Variable]
		if !isGiven && variable.DefaultValue != nil {
			continue // validation has read it
		}
		v.path = ast.Path{ast.PathName("variable")}
		v.below(ast.PathName(variable.Variable), variable.Type, value, isGiven)
	}
	if v.more > 0 {
		v.wrong = append(v.wrong, coded(string(graph.CodeInvalid), "%d more errors are left out", v.more))
	}
	return v.wrong
}

// variableCheck looks through the values of variables.
type variableCheck struct {
	schema *ast.Schema
	of     *ast.VariableDefinition
	path   ast.Path // of the value that is looked at
	wrong  gqlerror.List
	more   int // that are left out: a path may be as long as the body
}

func (v *variableCheck) bad(format string, args ...any) {
	if len(v.wrong) == shownErrors {
		v.more++
		return
	}
	e := coded(string(graph.CodeInvalid), "$%s: %s", v.path[1:], fmt.Sprintf(format, args...))
	e.Path = slices.Clone(v.path)
	if at := v.of.Position; at != nil {
		e.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
	v.wrong = append(v.wrong, e)
}

// below looks at a value one step further down the path, where one of the type is expected.
func (v *variableCheck) below(step ast.PathElement, t *ast.Type, value any, given bool) {
	v.path = append(v.path, step)
	v.value(t, value, given)
	v.path = v.path[:len(v.path)-1]
}

func (v *variableCheck) value(t *ast.Type, value any, given bool) {
	switch {
	case value == nil:
		if t.NonNull {
			v.bad("%s", map[bool]string{true: "is null; a value is required", false: "is required"}[given])
		}
	case t.Elem != nil:
		if reflect.ValueOf(value).Kind() != reflect.Slice {
			v.value(t.Elem, value, true) // which stands for a list of one
			return
		}
		for i, item := range itemsOf(value) {
			v.below(ast.PathIndex(i), t.Elem, item, true)
		}
	default:
		v.named(v.schema.Types[t.NamedType], value)
	}
}

func (v *variableCheck) named(t *ast.Definition, value any) {
	switch t.Kind {
	case ast.InputObject:
		v.object(t, value)
	case ast.Enum:
		if name, isText := value.(string); !isText || t.EnumValues.ForName(name) == nil {
			v.bad("%s is no value of %s", inShort(value), t.Name)
		}
	default:
		if !isScalar(t.Name, value) {
			v.bad("%s is no %s", inShort(value), map[bool]string{true: "whole number of 32 bits", false: t.Name}[t.Name == "Int"])
		}
	}
}

func (v *variableCheck) object(t *ast.Definition, value any) {
	fields, isObject := value.(map[string]any)
	if !isObject {
		v.bad("%s is no object, as %s is", inShort(value), t.Name)
		return
	}
	for _, field := range t.Fields {
		value, given := fields[field.Name]
		if !given && field.DefaultValue != nil {
			continue
		}
		v.below(ast.PathName(field.Name), field.Type, value, given)
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if t.Fields.ForName(name) == nil {
			v.path = append(v.path, ast.PathName(name))
			v.bad("%s has no such field", t.Name)
			v.path = v.path[:len(v.path)-1]
		}
	}
}

// isScalar reports whether a value can be one of a scalar of GraphQL's own; any can be one of ours.
func isScalar(name string, value any) bool {
	_, isText := value.(string)
	number := ""
	v := reflect.ValueOf(value)
	if _, sent := value.(json.Number); sent || v.CanInt() || v.CanUint() || v.CanFloat() {
		number = fmt.Sprint(value)
	}
	switch name {
	case "Int":
		_, err := strconv.ParseInt(number, 10, 32)
		return err == nil
	case "Float":
		return number != ""
	case "Boolean":
		_, isBool := value.(bool)
		return isBool
	case "String":
		return isText
	case "ID":
		_, err := strconv.ParseInt(number, 10, 64)
		return isText || err == nil
	}
	return true
}

// inShort is a value as it was sent, for a message.
func inShort(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return "this"
	}
	return abridged(string(text))
}
