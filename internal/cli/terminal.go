package cli

import (
	"bytes"
	"io"
	"strings"
	"unicode"
)

// terminal writes text for people. What data holds never controls the terminal: a control character becomes a
// space, and a mark that turns the direction of the rest of a line is left out. Each Write is whole characters.
type terminal struct{ io.Writer }

func (t terminal) Write(text []byte) (int, error) {
	_, err := t.Writer.Write(bytes.Map(func(r rune) rune {
		if r == '\n' {
			return r
		}
		return printable(r)
	}, text))
	return len(text), err
}

// Text returns where a command writes text for people. What programs read, such as an export, goes to Out as it is.
func (e *Environment) Text() io.Writer { return terminal{e.Out} }

// oneLine returns the text for one row: it has no line break either.
func oneLine(text string) string { return strings.Map(printable, text) }

func printable(r rune) rune {
	switch {
	case unicode.IsControl(r), r == '\u2028', r == '\u2029':
		return ' '
	case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return -1
	}
	return r
}

// cell returns the text for a cell of a CSV file: on one line, and never a formula when a spreadsheet opens it.
func cell(text string) string {
	text = oneLine(text)
	if text != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(text)[0]) {
		return "'" + text
	}
	return text
}
