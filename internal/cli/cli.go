package cli

import (
	"io"

	"answerable/internal/storage"
)

// Environment is what a command gets from outside.
type Environment struct {
	storage.Env
	Out, Errors io.Writer
}
