package operation

import (
	"errors"
	"os"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"answerable/graph/generated"
)

// CheckDocuments validates the documents in the files of a client as the server does. The documents may use each other's
// fragments. It returns the number of operations and, as one error, all that is wrong, each with its file and
// place.
func CheckDocuments(files []string) (operations int, err error) {
	schema, rules := generated.NewExecutableSchema(generated.Config{}).Schema(), ValidationRules(true, true)
	rules.RemoveRule("NoUnusedFragments") // a file may hold a fragment for others
	var fragments ast.FragmentDefinitionList
	var documents []*ast.QueryDocument
	var problems []error
	for _, name := range files {
		text, err := os.ReadFile(name)
		var document *ast.QueryDocument
		if err == nil {
			document, err = parser.ParseQuery(&ast.Source{Name: name, Input: string(text)})
		}
		if err != nil {
			problems = append(problems, err)
			continue
		}
		documents = append(documents, document)
		fragments = append(fragments, document.Fragments...)
		operations += len(document.Operations)
	}
	reported := map[string]bool{} // a fragment is looked at with every file
	for _, document := range documents {
		document.Fragments = fragments
		for _, wrong := range validator.ValidateWithRules(schema, document, rules) {
			if !reported[wrong.Error()] {
				reported[wrong.Error()], problems = true, append(problems, wrong)
			}
		}
	}
	return operations, errors.Join(problems...)
}
