package operation

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// saidAgain are the arguments that a field does not hand down: a document that writes one for a field must
// write it for every field below that has it. So nobody takes the nodes of a past day to lead to what held on it.
var saidAgain = []string{"asOf", "includeAssumptions"}

// argumentsSaidAgain is the rule of validation for saidAgain. It looks at the document alone, never at
// variables. One error names all places, and what to write there.
func argumentsSaidAgain(observers *core.Events, addError core.AddErrFunc) {
	observers.OnOperation(func(w *core.Walker, operation *ast.OperationDefinition) {
		all := w.Document.Operations
		if operation != all[len(all)-1] {
			return // until the walker has been everywhere
		}
		var f forgottenArguments
		for _, f.argument = range saidAgain {
			for _, operation := range all {
				f.visited = map[string]bool{}
				f.selection(operation.SelectionSet, "", "")
			}
		}
		if f.places != nil {
			addError(f.report)
		}
	})
}

// forgottenArguments finds the fields of a document that leave an argument out below a field that has it.
type forgottenArguments struct {
	argument string
	visited  map[string]bool // fragments, below a field with the argument or not
	places   []forgottenPlace
}

// forgottenPlace is a field, and what to write there.
type forgottenPlace struct {
	field          *ast.Field
	path, argument string
}

// selection looks at a selection. Above is the value that a field above it gives, "" when none does.
func (f *forgottenArguments) selection(set ast.SelectionSet, path, above string) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.InlineFragment:
			f.selection(s.SelectionSet, path, above)
		case *ast.FragmentSpread:
			if key := fmt.Sprint(s.Name, above != ""); s.Definition != nil && !f.visited[key] {
				f.visited[key] = true
				f.selection(s.Definition.SelectionSet, s.Name, above)
			}
		case *ast.Field:
			path := strings.TrimPrefix(path+"."+s.Alias, ".")
			f.selection(s.SelectionSet, path, f.field(s, path, above))
		}
	}
}

// field looks at a field, and returns the value that counts below it.
func (f *forgottenArguments) field(s *ast.Field, path, above string) string {
	given := s.Arguments.ForName(f.argument)
	switch {
	case given != nil && given.Value.Kind != ast.NullValue:
		return given.Value.String()
	case given != nil || above == "" || s.Definition == nil || s.Definition.Arguments.ForName(f.argument) == nil:
		return above
	}
	place := forgottenPlace{s, path, f.argument + ": " + above}
	if !slices.ContainsFunc(f.places, func(p forgottenPlace) bool { return p.field == s && p.argument == place.argument }) {
		f.places = append(f.places, place)
	}
	return above
}

// report writes the error.
func (f *forgottenArguments) report(err *gqlerror.Error) {
	texts := make([]string, len(f.places))
	for i, p := range f.places {
		texts[i] = p.path + "(" + p.argument + ")"
		if at := p.field.Position; at != nil {
			texts[i] += fmt.Sprintf(" in%s line %d", strings.TrimRight(" "+at.Src.Name, " "), at.Line)
			err.SetFile(at.Src.Name)
			err.Locations = append(err.Locations, gqlerror.Location{Line: at.Line, Column: at.Column})
		}
	}
	err.Message = fmt.Sprintf("a field hands neither %s down to the fields below it, which must write it too: %s; asOf: null is today for a ledger or a state, and every day for a list",
		strings.Join(saidAgain, " nor "), strings.Join(texts, ", "))
}
