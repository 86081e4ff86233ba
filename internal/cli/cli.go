package cli

import (
	"fmt"
	"io"

	"github.com/alecthomas/kong"

	"answerable/internal/storage"
)

// Environment is the process environment of a command.
type Environment struct {
	storage.Env
	Out, Errors io.Writer
}

// Run parses the arguments, runs the one of the commands that they name, and returns the exit code of the
// program: 0 for success, 1 for a failure, 2 for a wrong command line. The commands are a pointer to a struct
// with a field for each.
func Run(env *Environment, commands any, args []string, options ...kong.Option) int {
	exit, errs := -1, terminal{env.Errors}
	parser, err := kong.New(commands, append(options,
		kong.Name("answerable"),
		kong.Description("A GraphQL API over a stakeholder relationship graph: who owes a response, and who is connected to whom."),
		kong.Writers(env.Out, errs),
		kong.Exit(func(code int) { exit = code }),
		kong.UsageOnError(),
	)...)
	if err != nil {
		panic(err) // the struct tags are wrong
	}
	parsed, err := parser.Parse(args)
	if exit >= 0 {
		return exit // -h and --version have printed
	}
	if err != nil {
		_, _ = fmt.Fprintf(errs, "answerable: %v\nRun answerable -h for help.\n", err)
		return 2
	}
	err = parsed.Run(env)
	if exit >= 0 {
		return exit // the command help has printed
	}
	if err != nil {
		_, _ = fmt.Fprintf(errs, "answerable: %v\n", err)
		return 1
	}
	return 0
}
