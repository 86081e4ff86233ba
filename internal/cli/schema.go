package cli

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/vektah/gqlparser/v2/formatter"

	"answerable/graph/generated"
	"answerable/internal/operation"
)

// SchemaCommand prints the schema, for tools that generate client code from it, or checks documents against it.
type SchemaCommand struct {
	Check bool     `help:"Check the documents of a client in place of printing: are they valid, as the server sees it?"`
	Files []string `arg:"" optional:"" name:"file" help:"With --check: files of GraphQL documents. They may use each other's fragments."`
}

// Run prints the schema as one document, in alphabetical order, or checks the files.
func (c SchemaCommand) Run(env *Environment) error {
	switch {
	case c.Check:
		return c.check(env)
	case len(c.Files) > 0:
		return errors.New("to check documents, write: answerable schema --check, and their names")
	}
	var text bytes.Buffer
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	// The formatter leaves out the schema definition with the default type names, and with it its
	// description.
	fmt.Fprintf(&text, "\"\"\"\nExactly one field of the input is given, and it is not null. It is a directive of GraphQL, which older tools do not know.\n\"\"\"\n"+
		"directive @oneOf on INPUT_OBJECT\n\"\"\"\n%s\n\"\"\"\nschema {\n  query: %s\n  mutation: %s\n  subscription: %s\n}\n",
		schema.Description, schema.Query.Name, schema.Mutation.Name, schema.Subscription.Name)
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(schema)
	_, err := text.WriteTo(env.Out)
	return err
}

// check reports what is wrong with the documents in the files.
func (c SchemaCommand) check(env *Environment) error {
	operations, err := operation.CheckDocuments(c.Files)
	if err != nil {
		return err
	}
	if operations == 0 {
		return errors.New("there is no operation in the files; write: answerable schema --check, and their names")
	}
	_, err = fmt.Fprintf(env.Text(), "operations: %d, files: %d, problems: 0\n", operations, len(c.Files))
	return err
}
