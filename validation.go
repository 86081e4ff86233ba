package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// validationRules are the rules of the GraphQL specification. Without suggestions an error does not
// name what there is beside the name that was wrong; the values of an enum it names when enums is true.
func validationRules(suggestions, enums bool) *rules.Rules {
	r := rules.NewDefaultRules()
	if suggestions {
		return r
	}
	r.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ScalarLeafsRule.Name, rules.ScalarLeafsRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, valuesOfCorrectType(enums))
	return r
}

// valuesOfCorrectType is GraphQL's rule in its own words, but for the values of an enum.
func valuesOfCorrectType(enums bool) core.RuleFunc {
	return func(observers *core.Events, addError core.AddErrFunc) {
		var at *ast.Value
		observers.OnValue(func(_ *core.Walker, v *ast.Value) { at = v }) // before the rule sees it
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc(observers, func(options ...core.ErrorOption) {
			if def := at.Definition; def.Kind == ast.Enum && at.Kind != ast.NullValue {
				options = append(options, func(err *gqlerror.Error) { err.Message = notAmong(def, at.String(), enums) })
			}
			addError(options...)
		})
	}
}

// shownErrors is how many validation errors an answer has; a document can have thousands.
const shownErrors = 10

// shownFieldErrors is how many errors of fields an answer has: what is wrong with the arguments of a list
// is so for each item that it is below.
const shownFieldErrors = 100

// introspection says who may ask for the schema.
type introspection string

const (
	introspectionOn       introspection = "on"
	introspectionSignedIn introspection = "signed-in"
	introspectionOff      introspection = "off"
)

// ExtensionName is the name by which gqlgen knows the setting.
func (introspection) ExtensionName() string { return "Introspection" }

// Validate has nothing to check.
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

// allows reports whether the schema is given to the viewer.
func (i introspection) allows(ctx context.Context) bool {
	return i == introspectionOn || i == introspectionSignedIn && viewerOf(ctx).Name != ""
}

// MutateOperationContext refuses operations that ask for the schema when the viewer may not.
func (i introspection) MutateOperationContext(ctx context.Context, o *graphql.OperationContext) *gqlerror.Error {
	o.DisableIntrospection = !i.allows(ctx)
	if !o.DisableIntrospection || !introspects(o.Operation.SelectionSet) {
		return nil
	}
	if i == introspectionSignedIn {
		return coded(codeNoIntrospection, "introspection needs a token; schema.graphql has the schema too")
	}
	return coded(codeNoIntrospection, "this server does not allow introspection; schema.graphql has the schema")
}

const codeNoIntrospection = "INTROSPECTION_REFUSED"

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
