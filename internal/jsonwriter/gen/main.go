// Command gen generates the GraphQL server: what gqlgen generates, and the JSON writer with it.
package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/codegen/templates"
)

func main() {
	c, err := config.LoadConfigFromDefaultLocations()
	if err == nil {
		err = api.Generate(c, api.AddPlugin(plugin{}))
	}
	if err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

//go:embed writer.gotpl
var text string

type plugin struct{}

// Name returns the plugin's name.
func (plugin) Name() string { return "jsonwriter" }

// GenerateCode writes the code that calls package jsonwriter into the package of the server.
func (plugin) GenerateCode(data *codegen.Data) error {
	return templates.Render(templates.Options{
		PackageName:     data.Config.Exec.Package,
		Filename:        filepath.Join(data.Config.Exec.DirName, "jsonwriter.generated.go"),
		Template:        text,
		Data:            data,
		GeneratedHeader: true,
		Packages:        data.Config.Packages,
	})
}
