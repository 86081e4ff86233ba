package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"unicode"

	"answerable/graph"
	"answerable/internal/exchange"
)

// listing is rows under columns, with what they are of.
type listing struct {
	columns []string
	rows    [][]any
	about   []fact   // for programs
	notes   []string // for people, a line each
}

// fact is a name and a value.
type fact struct {
	name  string
	value any
}

func (l *listing) add(values ...any) { l.rows = append(l.rows, values) }

// print writes the listing as table, csv or json.
func (l *listing) print(env *Environment, format string, mark bool) error {
	switch format {
	case "csv":
		return l.writeCSV(env.Out, mark)
	case "json":
		return l.writeJSON(env.Out)
	default:
		return l.writeTable(env.Text())
	}
}

func (l *listing) writeTable(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	headings := make([]string, len(l.columns))
	for i, name := range l.columns {
		headings[i] = heading(name)
	}
	_, _ = fmt.Fprintln(t, strings.Join(headings, "\t"))
	for _, row := range l.rows {
		cells := make([]string, len(row))
		for i, value := range row {
			cells[i] = exchange.OneLine(shortened(textOf(value), 60))
		}
		_, _ = fmt.Fprintln(t, strings.Join(cells, "\t"))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s\n", strings.Join(l.notes, "\n"))
	return err
}

// heading writes a name such as pairsCut as PAIRS CUT.
func heading(name string) string {
	var text strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			text.WriteByte(' ')
		}
		text.WriteRune(unicode.ToUpper(r))
	}
	return text.String()
}

// writeCSV writes a row a line.
func (l *listing) writeCSV(w io.Writer, mark bool) (err error) {
	t := exchange.NewTable(w, mark, l.columns...)
	for _, row := range l.rows {
		cells := make([]string, len(row))
		for i, value := range row {
			cells[i] = textOf(value)
		}
		if err = t.Row(cells...); err != nil {
			break
		}
	}
	return t.End(err)
}

// writeJSON writes an object with what the listing is of, and the rows as objects.
func (l *listing) writeJSON(w io.Writer) error {
	whole := map[string]any{}
	for _, f := range l.about {
		whole[f.name] = f.value
	}
	rows := make([]map[string]any, len(l.rows))
	for i, row := range l.rows {
		rows[i] = map[string]any{}
		for j, value := range row {
			rows[i][l.columns[j]] = value
		}
	}
	whole["rows"] = rows
	return writeIndented(w, whole)
}

// writeIndented writes a value as JSON for programs and people.
func writeIndented(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(value)
}

// textOf writes a value: nothing for none.
func textOf(value any) string {
	switch v := value.(type) {
	case float64:
		return number(v)
	case *float64:
		if v == nil {
			return ""
		}
		return number(*v)
	case graph.Date:
		return v.String()
	case graph.PartialDate:
		return v.String()
	default:
		return fmt.Sprint(v)
	}
}
