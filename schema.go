package main

import (
	"github.com/vektah/gqlparser/v2/formatter"

	"answerable/graph/generated"
)

// schemaCommand prints the schema, for tools that make client code from it.
type schemaCommand struct{}

// Run prints the schema as one document, in the order of the alphabet.
func (schemaCommand) Run(env *environment) error {
	formatter.NewFormatter(env.out, formatter.WithIndent("  ")).
		FormatSchema(generated.NewExecutableSchema(generated.Config{}).Schema())
	return nil
}
