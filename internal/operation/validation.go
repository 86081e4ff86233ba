package operation

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// ValidationRules are the rules of the GraphQL specification. Without suggestions an error does not
// name what there is beside the name that was wrong; the values of an enum it names when enums is true.
func ValidationRules(suggestions, enums bool) *rules.Rules {
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
