package operation

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"

	"answerable/graph"
)

// The scalars of the schema are read here before anything runs, so that a wrong one in the last field of a
// mutation stops the first. gqlparser takes every custom scalar, and gqlgen reads it when its field runs.

// readScalar returns the error of a value of one of our own scalars.
func readScalar(scalar string, value any) error {
	var to graphql.Unmarshaler
	switch scalar {
	case "Date":
		to = new(graph.Date)
	case "PartialDate":
		to = new(graph.PartialDate)
	case "Duration":
		to = new(graph.Duration)
	default:
		return nil
	}
	if _, isText := value.(string); !isText {
		return graph.Invalid("%s is not a string; send one, as %s", asWritten(value), scalar)
	}
	return to.UnmarshalGQL(value)
}

// isOneWrite reports whether the operation is a mutation of one field. That field says all that is wrong with
// its input at once, the scalars among it, and before it writes.
func isOneWrite(o *ast.OperationDefinition) bool {
	_, isField := o.SelectionSet[0].(*ast.Field)
	return o.Operation == ast.Mutation && len(o.SelectionSet) == 1 && isField
}

// scalarsOfDocument is the rule of validation for our own scalars that a mutation of several fields writes.
func scalarsOfDocument(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(w *core.Walker, v *ast.Value) {
		if w.CurrentOperation == nil || w.CurrentOperation.Operation != ast.Mutation || isOneWrite(w.CurrentOperation) || v.Definition == nil || v.Definition.Kind != ast.Scalar || v.Kind == ast.Variable || v.Kind == ast.NullValue || v.Kind == ast.ListValue || v.Kind == ast.ObjectValue {
			return
		}
		value, err := v.Value(nil)
		if err == nil {
			err = readScalar(v.Definition.Name, value)
		}
		if err != nil {
			addError(core.Message("%s", err), core.At(v.Position), func(wrong *gqlerror.Error) {
				wrong.Extensions = map[string]any{"code": string(graph.CodeInvalid)}
			})
		}
	})
}
