package cli

import (
	"io"

	"answerable/internal/storage"
)

// Environment is the process environment of a command.
type Environment struct {
	storage.Env
	Out, Errors io.Writer
}
