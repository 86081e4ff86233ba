package spreadsheet

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"answerable/graph"
)

// errorValues are what a spreadsheet program shows for a value that it could not compute.
var errorValues = []string{"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}

// noValues are what people write for no value.
var noValues = []string{"-", "–", "—", "n/a", "na", "tbd", "tbc", "none", "?", "unknown"}

// texts returns what a cell of the row says: its values, each once, as the mapping means them.
func (s *sheetReader) texts(r row, c *Cell) []string {
	if c.Column == "" {
		if c.Value == "" {
			return nil
		}
		return []string{c.Value}
	}
	column := s.columns[graph.Fold(c.Column)]
	text := ""
	if column < len(r.cells) {
		text = strings.TrimSpace(r.cells[column])
	}
	if wrong := s.table.wrong(r.number, column); wrong != "" {
		s.report(r.number, column, "%s", wrong)
		return nil
	}
	switch {
	case graph.IsBlank(text), slices.ContainsFunc(s.None, func(none string) bool { return graph.Fold(none) == graph.Fold(text) }):
		return nil
	case utf8.RuneCountInString(text) > maxCell:
		s.report(r.number, column, "has %d characters; at most %d are read", utf8.RuneCountInString(text), maxCell)
		return nil
	case !utf8.ValidString(text):
		s.report(r.number, column, `is not UTF-8; say the encoding in the mapping: one of %s`, strings.Join(Encodings(), ", "))
		return nil
	case strings.ContainsRune(text, 0):
		s.report(r.number, column, `has the character NUL; is the file UTF-16? Then write "encoding": "utf-16le" in the mapping`)
		return nil
	case slices.Contains(errorValues, text):
		s.report(r.number, column, "%q is what a spreadsheet shows for an error; write the value, or leave the cell empty", text)
		return nil
	}
	var texts []string
	for _, part := range c.parts(text) {
		meant, known := c.meaning(part)
		switch {
		case !known:
			s.report(r.number, column, `%q has no meaning in the mapping, whose "values" are %s`, graph.Shorten(part), strings.Join(sortedKeys(c.Values), ", "))
		case meant != "":
			texts = append(texts, meant)
		}
	}
	return texts
}

// filled reports whether the column with the heading has a value in the row. Without a heading it has.
func (s *sheetReader) filled(r row, heading string) bool {
	return heading == "" || len(s.texts(r, &Cell{Column: heading})) > 0
}

// value returns the value of a property in the file format, or nil when the cell is empty or wrong.
func (s *sheetReader) value(r row, c *Cell, f graph.PropertySpec) any {
	texts := s.texts(r, c)
	if len(texts) == 0 {
		return nil
	}
	column := s.columns[graph.Fold(c.Column)]
	if f.Type.Kind() == reflect.Slice {
		return texts
	}
	text := texts[0]
	if len(texts) > 1 {
		s.report(r.number, column, "has %d values; %s has one", len(texts), f.Name)
		return nil
	}
	switch {
	case f.Type == reflect.TypeFor[graph.PartialDate]():
		return s.date(r, c, text)
	case f.Type.Kind() == reflect.Bool:
		switch graph.Fold(text) {
		case "true", "yes", "y", "x", "1", "oui", "نعم":
			return true
		case "false", "no", "n", "0", "non", "لا":
			return nil
		}
		s.report(r.number, column, "%q is not yes or no", graph.Shorten(text))
		return nil
	case f.Type.Kind() == reflect.Int:
		number, err := strconv.ParseFloat(text, 64)
		if err != nil || number != float64(int32(number)) {
			s.report(r.number, column, "%q is not a whole number", graph.Shorten(text))
			return nil
		}
		return int(number)
	case f.EnumValues() != nil:
		word := strings.ToUpper(strings.Map(func(r rune) rune {
			if r == ' ' || r == '-' {
				return '_'
			}
			return r
		}, text))
		if !slices.Contains(f.EnumValues(), word) {
			s.report(r.number, column, `%q is not one of %s; say in "values" of the mapping what it means`, graph.Shorten(text), strings.Join(f.EnumValues(), ", "))
			return nil
		}
		return word
	case graph.WrongText(f.Name, "a\nb") != "": // a line break in a cell is one that its width made
		return strings.Join(strings.Fields(text), " ")
	}
	return text
}

// date returns a date in the file format, or nil.
func (s *sheetReader) date(r row, c *Cell, text string) any {
	column, order := s.columns[graph.Fold(c.Column)], unknownOrder
	if o := s.orders[column]; o != nil && c.Column != "" {
		order = o.order
	}
	if slices.Contains(noValues, graph.Fold(text)) {
		s.report(r.number, column, `%q is no date; leave the cell empty, or add it to "none" in the mapping`, text)
		return nil
	}
	date, wrong := parseDate(text, order, s.file.excel != nil && s.file.excel.since1904)
	if wrong != "" {
		s.report(r.number, column, "%s", wrong)
		return nil
	}
	return date.String()
}
