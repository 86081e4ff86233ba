package exchange

import (
	"context"
	"encoding/csv"
	"io"
	"slices"
	"strings"
	"unicode"

	"answerable/graph"
)

// Table writes rows as CSV.
type Table struct{ csv *csv.Writer }

// NewTable begins a table with its columns or, with a mark, with the byte order mark by which Excel knows UTF-8.
func NewTable(w io.Writer, mark bool, columns ...string) Table {
	if mark {
		_, _ = io.WriteString(w, "\ufeff") // the writer below reports the error of w
	}
	t := Table{csv.NewWriter(w)}
	_ = t.csv.Write(columns)
	return t
}

func (s *source) table(w io.Writer, columns ...string) Table {
	return NewTable(w, s.question.BOM, columns...)
}

// Row writes one line. No cell is a formula.
func (t Table) Row(cells ...string) error {
	for i := range cells {
		cells[i] = Cell(cells[i])
	}
	return t.csv.Write(cells)
}

// End writes what is left. It returns the error that ended the rows, or else the first of the writer.
func (t Table) End(err error) error {
	if t.csv.Flush(); err != nil {
		return err
	}
	return t.csv.Error()
}

// Cell returns a text for a cell of a table: on one line, and with a quote mark before what a spreadsheet takes for a formula.
func Cell(text string) string {
	text = OneLine(text)
	if text != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(text)[0]) {
		return "'" + text
	}
	return text
}

// OneLine returns a text without line breaks and all else that controls a terminal.
func OneLine(text string) string { return strings.Map(Printable, text) }

// Printable returns a space for a control character, and -1 for a mark that turns the direction of the rest of a line.
func Printable(r rune) rune {
	switch {
	case unicode.IsControl(r), r == '\u2028', r == '\u2029':
		return ' '
	case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return -1
	default:
		return r
	}
}

func writeNodes(ctx context.Context, w io.Writer, s *source) error {
	t := s.table(w, slices.Concat([]string{"Id", "Label"}, nodeAttributes[1:])...) // the names that Gephi knows
	return t.End(s.nodes(ctx, func(n graph.Node) error {
		return t.Row(append([]string{graph.BaseOf(n).ID}, attributesOfNode(n)...)...)
	}))
}

func writeRelationships(ctx context.Context, w io.Writer, s *source) error {
	t := s.table(w, slices.Concat([]string{"From", "To"}, edgeAttributes)...)
	return t.End(s.relationships(ctx, func(r *graph.Relationship) error {
		return t.Row(append([]string{r.From, r.To}, attributesOfRelationship(r)...)...)
	}))
}
