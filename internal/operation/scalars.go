package operation

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"

	"answerable/graph"
)

// The scalars of the schema are read here before anything runs, so that a wrong one in the last field of a
// mutation, or in what a write selects, stops the first. gqlparser takes every custom scalar, and gqlgen reads it
// when its field runs.

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

// soleWrite returns the field of a mutation that has but one, or nil. That field says all that is wrong with its
// input at once, the scalars among it, before it writes. What it selects runs after the write.
func soleWrite(o *ast.OperationDefinition) *ast.Field {
	if o.Operation != ast.Mutation || len(o.SelectionSet) != 1 {
		return nil
	}
	f, _ := o.SelectionSet[0].(*ast.Field)
	return f
}

// isInput reports whether the variable is the whole input of the sole write of a valid operation.
func isInput(o *ast.OperationDefinition, v *ast.VariableDefinition) bool {
	f := soleWrite(o)
	return f != nil && slices.ContainsFunc(f.Definition.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.Name() == v.Type.Name() })
}

// isWrittenInInput reports whether the value is written in the arguments of the sole write.
func isWrittenInInput(o *ast.OperationDefinition, v *ast.Value) bool {
	f := soleWrite(o)
	return f != nil && len(f.SelectionSet) > 0 && f.Position.Start <= v.Position.Start && v.Position.Start < f.SelectionSet[0].GetPosition().Start
}

const scalarsRule = "ScalarsOfDocument"

// scalarsOfDocument is the rule of validation for our own scalars that are written in a document.
func scalarsOfDocument(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(w *core.Walker, v *ast.Value) {
		if w.CurrentOperation == nil || v.Definition == nil || v.Definition.Kind != ast.Scalar || isWrittenInInput(w.CurrentOperation, v) ||
			v.Kind == ast.Variable || v.Kind == ast.NullValue || v.Kind == ast.ListValue {
			return
		}
		value, err := v.Value(nil)
		if err == nil {
			err = readScalar(v.Definition.Name, value)
		}
		if err != nil {
			addError(core.Message("%s", err), core.At(v.Position))
		}
	})
}

// CodeScalars gives the errors of that rule the code that those of variables have. gqlgen gives one code to all
// errors of validation.
func CodeScalars(errs gqlerror.List) {
	for _, e := range errs {
		if e.Rule == scalarsRule {
			e.Extensions["code"] = string(graph.CodeInvalid)
		}
	}
}
