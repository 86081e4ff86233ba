package operation

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// ValidationRules returns the rules of the GraphQL specification, and our own. Errors suggest existing names when
// suggestions is true, and list the values of an enum when enums is true.
func ValidationRules(suggestions, enums bool) *rules.Rules {
	r := rules.NewDefaultRules()
	r.AddRule("ArgumentsSaidAgain", argumentsSaidAgain)
	r.AddRule(scalarsRule, scalarsOfDocument)
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

// valuesOfCorrectType is the rule of the specification, with our own message for the values of an enum.
func valuesOfCorrectType(enums bool) core.RuleFunc {
	return func(observers *core.Events, addError core.AddErrFunc) {
		var at *ast.Value
		observers.OnValue(func(_ *core.Walker, v *ast.Value) { at = v }) // called before the rule checks the value
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc(observers, func(options ...core.ErrorOption) {
			if def := at.Definition; def.Kind == ast.Enum && at.Kind != ast.NullValue {
				options = append(options, func(err *gqlerror.Error) { err.Message = notAmong(def, at.String(), enums) })
			}
			addError(options...)
		})
	}
}
