package main

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// variableCheck holds the variables of an operation to their types as the specification says, more
// strictly than gqlgen: a number is no text, and an enum value is written as the schema writes it. What
// it refuses it names, with what would be right. Our own scalars are left to their readers.
type variableCheck struct {
	schema *ast.Schema
	names  bool // whether errors may say which values an enum has
}

// isOfVariables reports whether gqlgen found an error in the variables.
func isOfVariables(err *gqlerror.Error) bool {
	return len(err.Path) > 0 && err.Path[0] == ast.PathName("variable")
}

// check returns the first error of the variables, or nil.
func (c variableCheck) check(of *ast.OperationDefinition, variables map[string]any) *gqlerror.Error {
	for _, v := range of.VariableDefinitions {
		value, given := variables[v.Variable]
		path := ast.Path{ast.PathName("variable"), ast.PathName(v.Variable)}
		switch {
		case given:
			if err := c.value(path, v.Type, value); err != nil {
				return err
			}
		case v.Type.NonNull && v.DefaultValue == nil:
			return wrongVariable(path, "this is missing; it is a %s", v.Type.Name())
		}
	}
	return nil
}

// wrongVariable returns an error at a path, which the message shows as $filter.kind[0].
func wrongVariable(path ast.Path, format string, args ...any) *gqlerror.Error {
	err := gqlerror.ErrorPathf(slices.Clone(path), "$%s: %s", path[1:].String(), fmt.Sprintf(format, args...))
	errcode.Set(err, errcode.ValidationFailed)
	return err
}

func (c variableCheck) value(path ast.Path, t *ast.Type, value any) *gqlerror.Error {
	list := reflect.ValueOf(value) // which gqlgen makes of a single value, of that value's type
	switch {
	case value == nil && t.NonNull:
		return wrongVariable(path, "this can't be null; it is a %s", t.Name())
	case value == nil:
		return nil
	case t.Elem != nil && list.Kind() == reflect.Slice:
		for i := range list.Len() {
			if err := c.value(append(path, ast.PathIndex(i)), t.Elem, list.Index(i).Interface()); err != nil {
				return err
			}
		}
		return nil
	case t.Elem != nil: // one value stands for a list of it
		return c.value(path, t.Elem, value)
	}
	switch def := c.schema.Types[t.NamedType]; def.Kind {
	case ast.InputObject:
		return c.object(path, def, value)
	case ast.Enum:
		return c.enum(path, def, value)
	default:
		if right := scalarForm(def.Name, value); right != "" {
			return wrongVariable(path, "%s is not a %s; send %s", asWritten(value), def.Name, right)
		}
		return nil
	}
}

func (c variableCheck) object(path ast.Path, def *ast.Definition, value any) *gqlerror.Error {
	fields, isObject := value.(map[string]any)
	if !isObject {
		return wrongVariable(path, "%s is not a %s; send an object", asWritten(value), def.Name)
	}
	for _, f := range def.Fields {
		at := append(path, ast.PathName(f.Name))
		if value, given := fields[f.Name]; given {
			if err := c.value(at, f.Type, value); err != nil {
				return err
			}
		} else if f.Type.NonNull && f.DefaultValue == nil {
			return wrongVariable(at, "this is missing; it is a %s", f.Type.Name())
		}
	}
	for name := range fields {
		if def.Fields.ForName(name) == nil {
			return wrongVariable(append(path, ast.PathName(name)), "%s has no such field; leave it out", def.Name)
		}
	}
	return nil
}

func (c variableCheck) enum(path ast.Path, def *ast.Definition, value any) *gqlerror.Error {
	if name, isText := value.(string); isText && def.EnumValues.ForName(name) != nil {
		return nil
	}
	return wrongVariable(path, "%s", notAmong(def, asWritten(value), c.names))
}

// notAmong says that an enum has no such value and, where the schema is given to everybody, which it has.
func notAmong(def *ast.Definition, written string, names bool) string {
	text := written + " is not a value of " + def.Name
	if !names {
		return text
	}
	all := make([]string, len(def.EnumValues))
	for i, v := range def.EnumValues {
		all[i] = v.Name
	}
	return text + "; it can be " + strings.Join(all, ", ")
}

// scalarForm returns what a value of the scalar is, when this is none; "" when it is one.
func scalarForm(scalar string, value any) string {
	number, isNumber := value.(json.Number)
	switch scalar {
	case "String":
		if _, isText := value.(string); !isText {
			return "a text"
		}
	case "ID":
		_, isText := value.(string)
		if _, err := strconv.ParseInt(string(number), 10, 64); !isText && err != nil {
			return "an id, which is a text"
		}
	case "Boolean":
		if _, isBool := value.(bool); !isBool {
			return "true or false"
		}
	case "Int":
		if _, err := strconv.ParseInt(string(number), 10, 32); err != nil {
			return fmt.Sprintf("a whole number from %d to %d", math.MinInt32, math.MaxInt32)
		}
	case "Float":
		if !isNumber {
			return "a number"
		}
	}
	return ""
}

// asWritten returns the beginning of a value as JSON.
func asWritten(value any) string {
	text, _ := json.Marshal(value)
	if runes := []rune(string(text)); len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return string(text)
}
