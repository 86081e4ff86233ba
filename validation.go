package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// validationRules are the rules of the GraphQL specification. Without suggestions an error does not
// name what there is beside the name that was wrong.
func validationRules(suggestions bool) *rules.Rules {
	r := rules.NewDefaultRules()
	if suggestions {
		return r
	}
	r.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ScalarLeafsRule.Name, rules.ScalarLeafsRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	return r
}

// shownErrors is how many validation errors an answer has; a document can have thousands.
const shownErrors = 10

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

// MutateOperationContext refuses operations that ask for the schema when the viewer may not.
func (i introspection) MutateOperationContext(ctx context.Context, o *graphql.OperationContext) *gqlerror.Error {
	o.DisableIntrospection = i == introspectionOff || i == introspectionSignedIn && viewerOf(ctx).Name == ""
	if !o.DisableIntrospection || !introspects(o.Operation.SelectionSet) {
		return nil
	}
	if i == introspectionSignedIn {
		return coded(codeNoIntrospection, "the schema is given to those who have signed in; schema.graphql has it too")
	}
	return coded(codeNoIntrospection, "this server does not give its schema; schema.graphql has it")
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
