package cli

import (
	"bytes"
	"fmt"

	"github.com/vektah/gqlparser/v2/formatter"

	"answerable/graph/generated"
)

// SchemaCommand prints the schema, for tools that make client code from it.
type SchemaCommand struct{}

// Run prints the schema as one document, in the order of the alphabet.
func (SchemaCommand) Run(env *Environment) error {
	var text bytes.Buffer
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	// The formatter leaves a schema with the usual names out, and with it its description.
	fmt.Fprintf(&text, "\"\"\"\n%s\n\"\"\"\nschema {\n  query: %s\n  mutation: %s\n  subscription: %s\n}\n",
		schema.Description, schema.Query.Name, schema.Mutation.Name, schema.Subscription.Name)
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(schema)
	_, err := text.WriteTo(env.Out)
	return err
}
