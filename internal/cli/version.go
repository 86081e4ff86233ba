package cli

import (
	"fmt"
	"io"
	"runtime/debug"
)

// VersionCommand prints the version.
type VersionCommand struct{}

// Run prints the module's version and the revision of its source.
func (VersionCommand) Run(env *Environment) error { return printVersion(env.Out) }

func printVersion(w io.Writer) error {
	version, revision := "development", "unknown source"
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" && info.Main.Version != "(devel)" {
			version = info.Main.Version
		}
		for _, setting := range info.Settings {
			if setting.Key == "vcs.revision" {
				revision = setting.Value
			}
		}
	}
	_, err := fmt.Fprintf(w, "answerable %s (%s)\n", version, revision)
	return err
}
