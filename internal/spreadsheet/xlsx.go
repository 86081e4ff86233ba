package spreadsheet

import (
	"archive/zip"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// workbook is an open XLSX file.
type workbook struct {
	archive   *zip.Reader
	file      *os.File
	excel     *excelize.File
	since1904 bool
	scanned   map[string]*marks // by sheet
}

func openWorkbook(name string) (_ *workbook, err error) {
	w := &workbook{scanned: map[string]*marks{}}
	if w.file, err = os.Open(name); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = w.Close()
		}
	}()
	about, err := w.file.Stat()
	if err != nil {
		return nil, err
	}
	if w.archive, err = zip.NewReader(w.file, about.Size()); err != nil {
		return nil, fmt.Errorf("is no XLSX workbook, or it has a password: %w", err)
	}
	if err := checkParts(w.archive); err != nil {
		return nil, err
	}
	if texts := w.part(sharedStrings); texts != nil {
		if err := checkStrings(texts); err != nil {
			return nil, err
		}
	}
	w.excel, err = excelize.OpenFile(name, excelize.Options{UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxPart, RawCellValue: true})
	if err != nil {
		return nil, err
	}
	about1904, err := w.excel.GetWorkbookProps()
	if err != nil {
		return nil, err
	}
	w.since1904 = about1904.Date1904 != nil && *about1904.Date1904
	return w, nil
}

// Close closes the file and removes what excelize put beside.
func (w *workbook) Close() (err error) {
	if w.excel != nil {
		err = w.excel.Close()
	}
	return errors.Join(err, w.file.Close())
}

func (w *workbook) part(name string) *zip.File {
	i := slices.IndexFunc(w.archive.File, func(f *zip.File) bool {
		return strings.EqualFold(strings.ReplaceAll(f.Name, `\`, "/"), name)
	})
	if i < 0 {
		return nil
	}
	return w.archive.File[i]
}

// sheet returns the name of the sheet to read: the one asked for, or the only visible one.
func (w *workbook) sheet(asked string) (string, error) {
	var visible []string
	for _, name := range w.excel.GetSheetList() {
		shown, err := w.excel.GetSheetVisible(name)
		if err != nil {
			return "", err
		}
		if name == asked {
			return name, nil
		}
		if shown {
			visible = append(visible, name)
		}
	}
	if asked == "" && len(visible) == 1 {
		return visible[0], nil
	}
	return "", fmt.Errorf("say which sheet to read: it has %s", strings.Join(w.excel.GetSheetList(), ", "))
}

// partOf returns the part that holds a sheet.
func (w *workbook) partOf(sheet string) (*zip.File, error) {
	links := struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		}
	}{}
	if part := w.part("xl/_rels/workbook.xml.rels"); part != nil {
		r, err := part.Open()
		if err != nil {
			return nil, err
		}
		if err := errors.Join(xml.NewDecoder(r).Decode(&links), r.Close()); err != nil {
			return nil, err
		}
	}
	for _, s := range w.excel.WorkBook.Sheets.Sheet {
		for _, link := range links.Relationship {
			if s.Name != sheet || link.ID != s.ID {
				continue
			}
			name := path.Join("xl", link.Target)
			if strings.HasPrefix(link.Target, "/") {
				name = link.Target[1:]
			}
			if part := w.part(name); part != nil {
				return part, nil
			}
		}
	}
	return nil, fmt.Errorf("the sheet %q is missing from the workbook; is it a chart?", sheet)
}

// excelTable reads a sheet.
type excelTable struct {
	*marks
	rows   *excelize.Rows
	repeat bool // merged cells have the value of the first
	number int
	merged []mergedRange // those that do not end above the row, of those that begin in it or above
	ahead  []mergedRange // those below
	values map[mergedRange]string
}

func (w *workbook) open(sheet string, repeat bool) (*excelTable, error) {
	sheet, err := w.sheet(sheet)
	if err != nil {
		return nil, err
	}
	if w.scanned[sheet] == nil {
		part, err := w.partOf(sheet)
		if err != nil {
			return nil, err
		}
		if w.scanned[sheet], err = scanSheet(part); err != nil {
			return nil, err
		}
		slices.SortFunc(w.scanned[sheet].merged, func(a, b mergedRange) int { return cmp.Compare(a.top, b.top) })
	}
	t := &excelTable{marks: w.scanned[sheet], repeat: repeat, ahead: w.scanned[sheet].merged, values: map[mergedRange]string{}}
	t.rows, err = w.excel.Rows(sheet)
	return t, err
}

func (t *excelTable) next() (row, error) {
	t.number++
	if !t.rows.Next() {
		return row{}, cmp.Or(t.rows.Error(), io.EOF)
	}
	r := row{number: t.number, hidden: t.rows.GetRowOpts().Hidden}
	var err error
	if r.cells, err = t.rows.Columns(); err != nil {
		return r, err
	}
	t.merged = slices.DeleteFunc(t.merged, func(m mergedRange) bool {
		if m.bottom < t.number {
			delete(t.values, m)
		}
		return m.bottom < t.number
	})
	for len(t.ahead) > 0 && t.ahead[0].top <= t.number {
		t.merged, t.ahead = append(t.merged, t.ahead[0]), t.ahead[1:]
	}
	if !t.repeat {
		return r, nil
	}
	for _, m := range t.merged {
		if m.top == t.number && m.left < len(r.cells) {
			t.values[m] = r.cells[m.left]
		}
		for column := m.left; column <= min(m.right, maxColumns-1) && t.values[m] != ""; column++ {
			for len(r.cells) <= column {
				r.cells = append(r.cells, "")
			}
			r.cells[column] = t.values[m]
		}
	}
	return r, nil
}

func (t *excelTable) wrong(number, column int) string {
	if t.unvalued[[2]int{number, column}] {
		return "is a formula without a value; open and save the workbook in a spreadsheet program, or write the value"
	}
	for _, m := range t.merged {
		first := m.top == number && m.left == column
		if !t.repeat && !first && m.top <= number && number <= m.bottom && m.left <= column && column <= m.right {
			return fmt.Sprintf(`is merged with %s%d, which alone has the value; part the cells, or write "merged": "repeat" in the mapping`, columnName(m.left), m.top)
		}
	}
	return ""
}

func (t *excelTable) hiddenColumn(column int) bool {
	return slices.ContainsFunc(t.hidden, func(h [2]int) bool { return h[0] <= column && column <= h[1] })
}

// Close ends the reading of the sheet.
func (t *excelTable) Close() error { return t.rows.Close() }

// serialDay returns the number by which a workbook keeps a date, in days since 1899-12-30. Fractions are times of the day.
func serialDay(text string, since1904 bool) (days int, is bool) {
	number, err := strconv.ParseFloat(text, 64)
	if err != nil || number < 20_000 || number > 2_958_465 {
		return 0, false
	}
	days = int(number)
	if since1904 {
		days += 1462
	}
	return days, true
}
