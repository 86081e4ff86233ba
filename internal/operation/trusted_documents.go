package operation

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"answerable/graph/generated"
	"answerable/internal/telemetry"
)

// TrustedDocuments are the documents of a folder. Each file has one named operation and its fragments. A nil
// TrustedDocuments has no documents.
type TrustedDocuments struct {
	texts map[string]string // by the SHA-256 of the text, and by the operation's name
	names map[string]string // of the operations, by text
}

// ReadTrusted reads every .graphql file in the folder and its subfolders. The error names every file that is
// not a valid document within the limits.
func ReadTrusted(folder string, l Limits) (*TrustedDocuments, error) {
	t, schema := &TrustedDocuments{map[string]string{}, map[string]string{}}, generated.NewExecutableSchema(generated.Config{}).Schema()
	var problems []error
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".graphql" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := t.add(string(data), schema, LimitsExtension{Limits: l}); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", path, err))
		}
		return nil
	})
	if err == nil && len(t.names) == 0 && problems == nil {
		err = fmt.Errorf("there is no .graphql file below %s", folder)
	}
	return t, errors.Join(append(problems, err)...)
}

// add adds a document, or returns what is wrong with it.
func (t *TrustedDocuments) add(text string, schema *ast.Schema, w LimitsExtension) error {
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, w.Tokens)
	if err != nil {
		return err
	}
	if len(document.Operations) != 1 || document.Operations[0].Name == "" {
		return errors.New("it must hold one operation, with a name")
	}
	if err := w.checkSize(measureDocument(document, w.Fields)); err != nil {
		return err
	}
	if errs := validator.ValidateWithRules(schema, document, ValidationRules(true, true)); errs != nil {
		return errs
	}
	name := document.Operations[0].Name
	if _, twice := t.texts[name]; twice {
		return fmt.Errorf("another document has an operation %s too", name)
	}
	if _, taken := t.texts[telemetry.DocumentHash(text)]; taken {
		return errors.New("another document has an operation whose name is the SHA-256 of this document; name that operation otherwise")
	}
	t.texts[name], t.texts[telemetry.DocumentHash(text)], t.names[text] = text, text, name
	return nil
}

// find returns the text of the document with the id, which is its hash or its operation's name.
func (t *TrustedDocuments) find(id string) (text string, found bool) {
	if t == nil {
		return "", false
	}
	text, found = t.texts[id]
	return text, found
}

// NameOf returns the operation name of a trusted document, and "" for any other text.
func (t *TrustedDocuments) NameOf(text string) string {
	if t == nil {
		return ""
	}
	return t.names[text]
}
