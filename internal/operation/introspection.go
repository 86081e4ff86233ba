package operation

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/internal/auth"
)

// Introspection says who may ask for the schema.
type Introspection string

// To whom the schema is given: everybody, those with a token, nobody.
const (
	IntrospectionOn       Introspection = "on"
	IntrospectionSignedIn Introspection = "signed-in"
	IntrospectionOff      Introspection = "off"
)

// ExtensionName is the name by which gqlgen knows the setting.
func (Introspection) ExtensionName() string { return "Introspection" }

// Validate has nothing to check.
func (Introspection) Validate(graphql.ExecutableSchema) error { return nil }

// Allows reports whether the schema is given to the viewer.
func (i Introspection) Allows(ctx context.Context) bool {
	return i == IntrospectionOn || i == IntrospectionSignedIn && auth.ViewerOf(ctx).Name != ""
}

// MutateOperationContext refuses operations that ask for the schema when the viewer may not.
func (i Introspection) MutateOperationContext(ctx context.Context, o *graphql.OperationContext) *gqlerror.Error {
	o.DisableIntrospection = !i.Allows(ctx)
	if !o.DisableIntrospection || !introspects(o.Operation.SelectionSet) {
		return nil
	}
	if i == IntrospectionSignedIn {
		return CodedError(CodeNoIntrospection, "introspection needs a token; schema.graphql has the schema too")
	}
	return CodedError(CodeNoIntrospection, "this server does not allow introspection; schema.graphql has the schema")
}

// CodeNoIntrospection is the code of a refusal to give the schema.
const CodeNoIntrospection = "INTROSPECTION_REFUSED"

// introspects reports whether the root selection asks for the schema.
func introspects(set ast.SelectionSet) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if isIntrospection(s) {
				return true
			}
		case *ast.InlineFragment:
			if introspects(s.SelectionSet) {
				return true
			}
		case *ast.FragmentSpread:
			if introspects(s.Definition.SelectionSet) {
				return true
			}
		}
	}
	return false
}
