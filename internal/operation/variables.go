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

// VariableValidator holds the variables of an operation to their types as the specification says: gqlgen
// stops at the first that is wrong, and takes a text for a number and enum values in any case. What it
// refuses it names, with what would be right. What a scalar of ours may be, it says when it is read.
type VariableValidator struct {
	Schema     *ast.Schema
	NameFields bool // whether errors may say which values an enum has

	of    *ast.VariableDefinition
	path  ast.Path // of the value that is looked at
	wrong gqlerror.List
	more  int // that are left out: a path may be as long as the body
}

// Validate returns everything that is wrong with the variables, each with its path.
func (c *VariableValidator) Validate(o *ast.OperationDefinition, given map[string]any) gqlerror.List {
	for _, c.of = range o.VariableDefinitions {
		value, isGiven := given[c.of.Variable]
		if !isGiven && c.of.DefaultValue != nil {
			continue // validation has read it
		}
		c.path = ast.Path{ast.PathName("variable")}
		c.at(ast.PathName(c.of.Variable), c.of.Type, value, isGiven)
	}
	if c.more > 0 {
		c.wrong = append(c.wrong, CodedError(string(graph.CodeInvalid), "%d more errors are left out", c.more))
	}
	return c.wrong
}

// report notes an error at the path, which the message shows as $filter.kind[0].
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

// at looks at a value one step further down the path, where one of the type is expected.
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
		c.value(t.Elem, value, true) // which stands for a list of one
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
		}
	}
}

func (c *VariableValidator) object(t *ast.Definition, value any) {
	fields, isObject := value.(map[string]any)
	if !isObject {
		c.report("%s is not of type %s; send an object", asWritten(value), t.Name)
		return
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

// scalarForm returns what a value of a scalar of GraphQL's own is, when this is none; "" when it is one,
// and of ours.
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
