package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"answerable/graph/embedded"
	"answerable/internal/auth"
	"answerable/internal/storage"
)

// RestoreCommand makes a store from a backup.
type RestoreCommand struct {
	Store string `env:"ANSWERABLE_STORE" placeholder:"URL" help:"The store to make: file:FOLDER. The folder must have no store yet."`
	File  string `arg:"" placeholder:"FILE" help:"A copy that answerable backup wrote. It is only read."`
}

// Run restores the backup. When anything is wrong with the backup, Run restores nothing.
func (c *RestoreCommand) Run(env *Environment) error {
	to := storage.Flags{Store: c.Store}
	switch {
	case c.Store == "":
		return errors.New("name the store to make with --store file:FOLDER")
	case to.IsNeo4j():
		return errors.New("a backup is of a file store: write --store file:FOLDER; a Neo4j store is restored with Neo4j's own tools, or by answerable import of an export")
	}
	folder, err := to.Folder(env.Getenv)
	if err != nil {
		return err
	}
	revision, err := embedded.Restore(env, c.File, folder)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(env.Text(), "restored revision %d to %s\n", revision, folder)
	if _, err := os.Stat(filepath.Join(folder, auth.KeyFile)); errors.Is(err, os.ErrNotExist) {
		_, _ = fmt.Fprintf(env.Text(), "A backup holds no %s: copy the old one into the folder before you serve it, or the tokens that were given out are refused.\n", auth.KeyFile)
	}
	return nil
}
