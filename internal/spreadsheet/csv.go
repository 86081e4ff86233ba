package spreadsheet

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

var encodings = map[string]encoding.Encoding{
	"utf-8":        encoding.Nop,
	"utf-16le":     unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
	"utf-16be":     unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	"windows-1252": charmap.Windows1252,
	"windows-1256": charmap.Windows1256,
}

// Encodings returns the names of the encodings that a CSV file may have, sorted.
func Encodings() []string { return slices.Sorted(maps.Keys(encodings)) }

const maxRow = 16 << 20 // bytes of a row of a CSV file

var errLongRow = fmt.Errorf("is longer than %d bytes; is a quotation mark not closed?", maxRow)

// csvTable reads a CSV file.
type csvTable struct {
	file  io.Closer
	bytes *rowLimit
	csv   *csv.Reader
	extra int // line breaks inside cells, up to here
}

// rowLimit ends with errLongRow when one row takes too many bytes.
type rowLimit struct {
	r    io.Reader
	left int
}

func (l *rowLimit) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errLongRow
	}
	n, err := l.r.Read(p)
	l.left -= n
	return n, err
}

// newCSV reads the file in an encoding: that of its byte order mark, the one named, or else UTF-8. It has the separator
// given or, of the comma, the semicolon and the tab, the most frequent of its first line.
func newCSV(file io.ReadCloser, encodingName, separator string) (*csvTable, error) {
	start := bufio.NewReaderSize(file, 64<<10)
	mark, err := start.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(mark, []byte("\xff\xfe")):
		encodingName = "utf-16le"
	case bytes.HasPrefix(mark, []byte("\xfe\xff")):
		encodingName = "utf-16be"
	case bytes.HasPrefix(mark, []byte("\ufeff")):
		encodingName = "utf-8"
		_, _ = start.Discard(len("\ufeff"))
	case bytes.HasPrefix(mark, []byte("PK\x03\x04")):
		return nil, errors.New("is a workbook and no CSV file; give it a name that ends in .xlsx")
	}
	if encodingName == "" {
		encodingName = "utf-8"
	}
	named, known := encodings[strings.ToLower(encodingName)]
	if !known {
		return nil, fmt.Errorf("%q is not an encoding; write one of %s", encodingName, strings.Join(Encodings(), ", "))
	}
	t := &csvTable{file: file, bytes: &rowLimit{r: transform.NewReader(start, named.NewDecoder()), left: maxRow}}
	decoded := bufio.NewReaderSize(t.bytes, 64<<10)
	first, err := decoded.Peek(32 << 10)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	t.csv = csv.NewReader(decoded)
	t.csv.FieldsPerRecord, t.csv.ReuseRecord, t.csv.Comma = -1, true, separatorOf(string(first))
	if separator != "" {
		if t.csv.Comma, _ = utf8.DecodeRuneInString(separator); !strings.ContainsAny(separator, ",;\t|") || len(separator) != 1 {
			return nil, fmt.Errorf("%q is not a separator; write one of , ; | or a tab", separator)
		}
	}
	return t, nil
}

// separatorOf returns the most frequent separator of the first line, outside quotation marks.
func separatorOf(text string) rune {
	counts, quoted := map[rune]int{}, false
	for _, r := range strings.TrimLeft(text, "\r\n") {
		if r == '"' {
			quoted = !quoted
		} else if !quoted {
			if r == '\n' {
				break
			}
			counts[r]++
		}
	}
	best := ','
	for _, r := range ";\t" {
		if counts[r] > counts[best] {
			best = r
		}
	}
	return best
}

func (t *csvTable) next() (row, error) {
	t.bytes.left = maxRow
	cells, err := t.csv.Read()
	r := row{cells: cells}
	if broken := new(csv.ParseError); errors.As(err, &broken) {
		r.number = broken.StartLine - t.extra
		if !errors.Is(err, errLongRow) {
			err = fmt.Errorf("%w: in a cell with quotation marks, write each of them twice", broken.Err)
		}
		return r, err
	}
	if err != nil {
		return r, err
	}
	line, _ := t.csv.FieldPos(0)
	r.number = line - t.extra
	for _, cell := range cells {
		t.extra += strings.Count(cell, "\n")
	}
	return r, nil
}

func (t *csvTable) wrong(int, int) string { return "" }

func (t *csvTable) hiddenColumn(int) bool { return false }

// Close closes the file.
func (t *csvTable) Close() error { return t.file.Close() }
