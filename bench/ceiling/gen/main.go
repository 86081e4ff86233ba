// Command gen generates the code of the gqlgen-only server from the schema beside it: go generate ./ceiling.
package main

import (
	"fmt"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	c, err := config.LoadConfig("gqlgen.yml")
	if err == nil {
		err = api.Generate(c)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
