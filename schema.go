package main

import (
	"bytes"

	"github.com/vektah/gqlparser/v2/formatter"

	"answerable/graph/generated"
)

// schemaCommand prints the schema, for tools that make client code from it.
type schemaCommand struct{}

// Run prints the schema as one document, in the order of the alphabet.
func (schemaCommand) Run(env *environment) error {
	var text bytes.Buffer
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).
		FormatSchema(generated.NewExecutableSchema(generated.Config{}).Schema())
	_, err := text.WriteTo(env.out)
	return err
}
