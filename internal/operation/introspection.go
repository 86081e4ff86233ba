package operation

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/internal/auth"
)

// Introspection says who may use introspection.
type Introspection string

// To whom the schema is given: everybody, those with a token, nobody.
const (
	IntrospectionOn       Introspection = "on"
	IntrospectionSignedIn Introspection = "signed-in"
	IntrospectionOff      Introspection = "off"
)

// ExtensionName returns the name of the gqlgen extension.
func (Introspection) ExtensionName() string { return "Introspection" }

// Validate accepts every schema.
func (Introspection) Validate(graphql.ExecutableSchema) error { return nil }

// Allows reports whether the viewer may read the schema.
func (i Introspection) Allows(ctx context.Context) bool {
	return i == IntrospectionOn || i == IntrospectionSignedIn && auth.ViewerOf(ctx).Name != ""
}

// MutateOperationContext refuses introspection to a viewer who may not use it.
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

// introspects reports whether the root selection has a field of introspection.
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
