package exchange

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"answerable/graph"
	"answerable/graph/ndjson"
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

// nodeProperties and relationshipProperties are the names of all properties, each once, in the order of the vocabulary.
var (
	nodeProperties = func() (names []string) {
		for _, l := range graph.Labels() {
			names = appendNames(names, l.Fields)
		}
		return names
	}()
	relationshipProperties = func() (names []string) {
		for _, t := range graph.RelationshipTypes() {
			names = appendNames(names, t.Fields)
		}
		return names
	}()
)

func appendNames(names []string, fields []graph.PropertySpec) []string {
	for _, f := range fields {
		if !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	return names
}

// factColumns are what every element has.
var factColumns = []string{"visibility", "since", "until", "assumption", "sources"}

func factCells(f *graph.Fact) []string {
	return []string{f.Visibility.String(), f.Since.String(), f.Until.String(), f.Assumption, writeSources(f.Sources)}
}

// writeSources writes sources for people, with page and paragraph.
func writeSources(sources []graph.Source) string {
	texts := make([]string, len(sources))
	for i, s := range sources {
		text := s.DocumentID
		if text == "" {
			text = "stated by " + s.StatedByID
		}
		if s.Page != 0 {
			text += fmt.Sprintf(", p. %d", s.Page)
		}
		if s.Paragraph != "" {
			text += ", paragraph " + s.Paragraph
		}
		if s.On != 0 {
			text += ", on " + s.On.String()
		}
		texts[i] = text
	}
	return strings.Join(texts, "; ")
}

// propertyText returns the text of a property: "" without one.
func propertyText(fields []graph.PropertySpec, name string, of any) string {
	f, found := graph.PropertyNamed(fields, name)
	if !found {
		return ""
	}
	value := f.Value(of)
	switch {
	case value.IsZero():
		return ""
	case value.Kind() == reflect.Slice:
		texts := make([]string, value.Len())
		for i := range texts {
			texts[i] = fmt.Sprint(value.Index(i).Interface())
		}
		return strings.Join(texts, "; ")
	default:
		return fmt.Sprint(value.Interface())
	}
}

func writeNodes(ctx context.Context, w io.Writer, s *source) error {
	t := s.table(w, slices.Concat([]string{"Id", "Label", "nodeLabel"}, factColumns, nodeProperties)...)
	return t.End(s.nodes(ctx, func(n graph.Node) error {
		b, fields := graph.BaseOf(n), graph.LabelSpecOf(n.Label()).Fields
		cells := append([]string{b.ID, graph.NameOf(n), string(n.Label())}, factCells(&b.Fact)...)
		for _, name := range nodeProperties {
			cells = append(cells, propertyText(fields, name, n))
		}
		return t.Row(cells...)
	}))
}

func writeRelationships(ctx context.Context, w io.Writer, s *source) error {
	t := s.table(w, slices.Concat([]string{"From", "To", "relationshipType", "relationshipKey"}, factColumns, relationshipProperties)...)
	return t.End(s.relationships(ctx, func(r *graph.Relationship) error {
		fields := graph.TypeSpecOf(r.Type).Fields
		cells := append([]string{r.From, r.To, string(r.Type), r.Key}, factCells(&r.Fact)...)
		for _, name := range relationshipProperties {
			text := ""
			if r.Properties != nil {
				text = propertyText(fields, name, r.Properties)
			}
			cells = append(cells, text)
		}
		return t.Row(cells...)
	}))
}

func writeNDJSON(ctx context.Context, w io.Writer, s *source) error {
	var line []byte
	write := func(e graph.Element) error {
		line = ndjson.AppendLine(line[:0], e)
		_, err := w.Write(line)
		return err
	}
	if err := s.nodes(ctx, func(n graph.Node) error { return write(n) }); err != nil {
		return err
	}
	return s.relationships(ctx, func(r *graph.Relationship) error { return write(r) })
}
