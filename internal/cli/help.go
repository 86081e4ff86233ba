package cli

import (
	"fmt"

	"github.com/alecthomas/kong"
)

// HelpCommand is -h as a command.
type HelpCommand struct {
	Command string `arg:"" optional:"" help:"The command to explain; all of them when left out."`
}

// Run prints what -h prints. That ends the program.
func (c *HelpCommand) Run(parsed *kong.Context) error {
	args := []string{"--help"}
	if c.Command != "" {
		if !isCommand(parsed.Model, c.Command) {
			return fmt.Errorf("there is no command %q; answerable help names them all", c.Command)
		}
		args = []string{c.Command, "--help"}
	}
	_, err := parsed.Kong.Parse(args)
	return err
}

func isCommand(app *kong.Application, name string) bool {
	for _, command := range app.Children {
		if command.Name == name {
			return true
		}
	}
	return false
}

// VersionFlag is the version command as a flag.
type VersionFlag bool

// BeforeReset prints the version and ignores the rest of the command line.
func (VersionFlag) BeforeReset(app *kong.Kong) error {
	err := printVersion(app.Stdout)
	app.Exit(0)
	return err
}
