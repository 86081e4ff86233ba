package spreadsheet

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

const (
	maxCell    = 32_767 // characters of a cell, as in a spreadsheet program
	maxColumns = 16_384
)

// row is a row of a table. Its number counts from 1, as a spreadsheet program shows it.
type row struct {
	number int
	cells  []string
	hidden bool
}

// table is the rows of a sheet, in their order. next returns io.EOF after the last.
type table interface {
	next() (row, error)
	// wrong says what is wrong with a cell that reads as empty, or "". Columns count from 0.
	wrong(number, column int) string
	// hiddenColumn reports whether a column is hidden.
	hiddenColumn(column int) bool
	io.Closer
}

// File is a file of tables.
type File struct {
	Name  string
	path  string
	excel *workbook // nil for CSV
}

// IsTable reports whether a file of this name is one of tables, and not of elements.
func IsTable(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv", ".tsv", ".xlsx", ".xlsm":
		return true
	}
	return false
}

// Open opens a file of tables. The caller closes it.
func Open(path string) (*File, error) {
	f := &File{Name: path, path: path}
	if strings.HasPrefix(strings.ToLower(filepath.Ext(path)), ".xls") {
		var err error
		if f.excel, err = openWorkbook(path); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return f, nil
}

// Close closes the file.
func (f *File) Close() error {
	if f.excel == nil {
		return nil
	}
	return f.excel.Close()
}

// open begins to read a table again from its first row.
func (f *File) open(m *Mapping, s *Sheet) (table, error) {
	if f.excel != nil {
		return f.excel.open(s.Name, s.Merged == "repeat")
	}
	file, err := os.Open(f.path)
	if err != nil {
		return nil, err
	}
	t, err := newCSV(file, m.Encoding, m.Separator)
	if err != nil {
		_ = file.Close()
		return nil, err
	}
	return t, nil
}

// columnName writes the letters of a column, from A for 0.
func columnName(column int) string {
	name := ""
	for column++; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}
