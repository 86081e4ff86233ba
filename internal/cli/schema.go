package cli

import (
	"bytes"
	"fmt"

	"github.com/vektah/gqlparser/v2/formatter"

	"answerable/graph/generated"
)

// SchemaCommand prints the schema, for tools that generate client code from it.
type SchemaCommand struct{}

// Run prints the schema as one document, in alphabetical order.
func (SchemaCommand) Run(env *Environment) error {
	var text bytes.Buffer
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	// The formatter leaves out the schema definition with the default type names, and with it its
	// description.
	fmt.Fprintf(&text, "\"\"\"\n%s\n\"\"\"\nschema {\n  query: %s\n  mutation: %s\n  subscription: %s\n}\n",
		schema.Description, schema.Query.Name, schema.Mutation.Name, schema.Subscription.Name)
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(schema)
	_, err := text.WriteTo(env.Out)
	return err
}
