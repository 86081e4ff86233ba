package cli

import (
	"bytes"
	"io"

	"answerable/internal/exchange"
)

// terminal writes text for people. What data holds never controls the terminal: a control character becomes a
// space, and a mark that turns the direction of the rest of a line is left out. Each Write is whole characters.
type terminal struct{ io.Writer }

func (t terminal) Write(text []byte) (int, error) {
	_, err := t.Writer.Write(bytes.Map(func(r rune) rune {
		if r == '\n' {
			return r
		}
		return exchange.Printable(r)
	}, text))
	return len(text), err
}

// Text returns where a command writes text for people. What programs read, such as an export, goes to Out as it is.
func (e *Environment) Text() io.Writer { return terminal{e.Out} }
