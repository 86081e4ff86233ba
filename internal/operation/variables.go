package operation

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
)

// VariableValidator checks the variables of an operation against their types, as the specification says.
// gqlgen stops at the first error, and accepts a string for a number and any case for an enum value. The
// errors name the path and say what would be right.
type VariableValidator struct {
	Schema     *ast.Schema
	NameFields bool // whether errors may name fields and values of the schema

	of      *ast.VariableDefinition
	isInput bool     // whether of is an input whose scalars the field reads
	path    ast.Path // of the current value
	wrong   gqlerror.List
	more    int // the number of errors left out: a path may be as long as the body
}

// Validate returns every error in the variables, each with its path.
func (c *VariableValidator) Validate(o *ast.OperationDefinition, given map[string]any) gqlerror.List {
	for _, c.of = range o.VariableDefinitions {
		c.isInput = isInput(o, c.of)
		value, isGiven := given[c.of.Variable]
		if !isGiven && c.of.DefaultValue != nil {
			continue // validation has checked it
		}
		c.path = ast.Path{ast.PathName("variable")}
		c.at(ast.PathName(c.of.Variable), c.of.Type, value, isGiven)
	}
	if c.more > 0 {
		c.wrong = append(c.wrong, CodedError(string(graph.CodeInvalid), "%d more errors are left out", c.more))
	}
	return c.wrong
}

// report adds an error at the path, which the message shows as $filter.kind[0].
func (c *VariableValidator) report(format string, args ...any) {
	if len(c.wrong) == MaxErrors {
		c.more++
		return
	}
	e := CodedError(string(graph.CodeInvalid), "$%s: %s", c.path[1:], fmt.Sprintf(format, args...))
	e.Path = slices.Clone(c.path)
	if at := c.of.Position; at != nil {
		e.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
	c.wrong = append(c.wrong, e)
}

// at checks a nested value of the type.
func (c *VariableValidator) at(step ast.PathElement, t *ast.Type, value any, given bool) {
	c.path = append(c.path, step)
	c.value(t, value, given)
	c.path = c.path[:len(c.path)-1]
}

func (c *VariableValidator) value(t *ast.Type, value any, given bool) {
	switch {
	case value == nil && !t.NonNull:
	case value == nil:
		c.report("this is %s; it must be given, as %s", map[bool]string{true: "null", false: "missing"}[given], t.Name())
	case t.Elem == nil:
		c.checkNamed(c.Schema.Types[t.NamedType], value)
	case reflect.ValueOf(value).Kind() != reflect.Slice:
		c.value(t.Elem, value, true) // GraphQL allows a single value for a list of one
	default:
		for i, item := range itemsOf(value) {
			c.at(ast.PathIndex(i), t.Elem, item, true)
		}
	}
}

func (c *VariableValidator) checkNamed(t *ast.Definition, value any) {
	switch t.Kind {
	case ast.InputObject:
		c.object(t, value)
	case ast.Enum:
		if name, isText := value.(string); !isText || t.EnumValues.ForName(name) == nil {
			c.report("%s", notAmong(t, asWritten(value), c.NameFields))
		}
	default:
		if right := scalarForm(t.Name, value); right != "" {
			c.report("%s is not of type %s; send %s", asWritten(value), t.Name, right)
		} else if !c.isInput {
			if err := readScalar(t.Name, value); err != nil {
				c.report("%s", err)
			}
		}
	}
}

func (c *VariableValidator) object(t *ast.Definition, value any) {
	fields, isObject := value.(map[string]any)
	if !isObject {
		c.report("%s is not of type %s; send an object", asWritten(value), t.Name)
		return
	}
	if t.Directives.ForName("oneOf") != nil {
		c.oneOf(t, fields)
	}
	for _, field := range t.Fields {
		value, given := fields[field.Name]
		if !given && field.DefaultValue != nil {
			continue
		}
		c.at(ast.PathName(field.Name), field.Type, value, given)
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if t.Fields.ForName(name) == nil {
			c.path = append(c.path, ast.PathName(name))
			c.report("%s has no such field; leave it out", t.Name)
			c.path = c.path[:len(c.path)-1]
		}
	}
}

// oneOf checks that an object has exactly one field, and that it is not null.
func (c *VariableValidator) oneOf(t *ast.Definition, fields map[string]any) {
	if len(fields) != 1 {
		c.report("%s has exactly one field, and this has %d; send each as an object of its own", t.Name, len(fields))
		return
	}
	for name, value := range fields {
		if value == nil {
			c.report("the one field of %s, %s, can't be null", t.Name, graph.Shorten(name))
		}
	}
}

// notAmong says that an enum has no such value and, for a viewer who may see the schema, which values it
// has.
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

// scalarForm returns the required form of a built-in scalar when the value does not have it. It returns ""
// for a value of the right form, and for our own scalars; see readScalar.
func scalarForm(scalar string, value any) string {
	_, isText := value.(string)
	number := ""
	v := reflect.ValueOf(value)
	if _, sent := value.(json.Number); sent || v.CanInt() || v.CanUint() || v.CanFloat() {
		number = fmt.Sprint(value)
	}
	switch scalar {
	case "String":
		if !isText {
			return "a string"
		}
	case "ID":
		if _, err := strconv.ParseInt(number, 10, 64); !isText && err != nil {
			return "an id, which is a string"
		}
	case "Boolean":
		if _, isBool := value.(bool); !isBool {
			return "true or false"
		}
	case "Int":
		if _, err := strconv.ParseInt(number, 10, 32); err != nil {
			return fmt.Sprintf("a whole number from %d to %d", math.MinInt32, math.MaxInt32)
		}
	case "Float":
		if number == "" {
			return "a number"
		}
	}
	return ""
}

// asWritten returns the beginning of a value as JSON.
func asWritten(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return "this"
	}
	return abridged(string(text))
}
