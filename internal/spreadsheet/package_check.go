package spreadsheet

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/xuri/excelize/v2"
)

// The bounds of a workbook. Its parts are declared in the archive, and archive/zip reads no more than that.
const (
	maxUnzipped  = 512 << 20 // bytes of all parts
	maxInMemory  = 64 << 20  // of those that excelize keeps in memory
	maxPart      = 8 << 20   // of a sheet in memory; a larger one is read from a temporary file
	maxStructure = 4 << 20   // of a part that is read as a whole
	maxParts     = 10_000
	maxMarkup    = 1 << 20 // bytes of a text, of a tag, or of all of a cell
	maxDepth     = 64
	maxStrings   = 1 << 20
	maxMarks     = 100_000 // merged ranges, and formulas without a value
)

const sharedStrings = "xl/sharedStrings.xml"

// checkParts refuses an archive of which too much would be in memory at once.
func checkParts(r *zip.Reader) error {
	if len(r.File) > maxParts {
		return fmt.Errorf("has %d parts; at most %d are read", len(r.File), maxParts)
	}
	var all, inMemory uint64
	for _, f := range r.File {
		name, size := strings.ToLower(f.Name), f.UncompressedSize64
		if size > maxUnzipped {
			return tooLarge(f.Name, maxUnzipped)
		}
		all += size
		large := strings.HasPrefix(name, "xl/worksheets/sheet") || strings.EqualFold(name, sharedStrings)
		if !large || size <= maxPart {
			inMemory += size
		}
		structure := path.Ext(name) == ".rels" || strings.HasPrefix(name, "[content") || strings.HasPrefix(name, "xl/workbook") || name == "xl/styles.xml"
		if structure && size > maxStructure {
			return tooLarge(f.Name, maxStructure)
		}
	}
	if all > maxUnzipped || inMemory > maxInMemory {
		return fmt.Errorf("has %d MiB unzipped, %d of them beside its large sheets; at most %d and %d are read: leave out pictures and other sheets, or save the sheet as CSV",
			all>>20, inMemory>>20, maxUnzipped>>20, maxInMemory>>20)
	}
	return nil
}

func tooLarge(name string, limit int) error {
	return fmt.Errorf("%q is larger than %d MiB unzipped; it is not read", name, limit>>20)
}

// markupLimit ends with an error when a text or a tag is too long to be a cell.
type markupLimit struct {
	r   io.Reader
	run int
}

func (l *markupLimit) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	for _, b := range p[:n] {
		if l.run++; b == '<' || b == '>' {
			l.run = 0
		}
		if l.run > maxMarkup {
			return 0, fmt.Errorf("has a text of more than %d bytes", maxMarkup)
		}
	}
	return n, err
}

// marks are what is in a sheet beside the values of its rows.
type marks struct {
	merged   []mergedRange
	unvalued map[[2]int]bool // formulas without a value, by row from 1 and column from 0
	hidden   [][2]int        // hidden columns, from 0, both ends included
}

// mergedRange is a range of merged cells: rows from 1, columns from 0, all ends included.
type mergedRange struct{ top, left, bottom, right int }

// eachToken calls f with each token of a part, and with how many bytes came before it.
func eachToken(part *zip.File, f func(token xml.Token, depth int, at int64) error) (err error) {
	r, err := part.Open()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	d := xml.NewDecoder(&markupLimit{r: r})
	depth := 0
	for {
		at := d.InputOffset()
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s is damaged: %w", part.Name, err)
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
		if depth > maxDepth {
			return fmt.Errorf("%s is nested more than %d deep", part.Name, maxDepth)
		}
		if err := f(token, depth, at); err != nil {
			return err
		}
	}
}

// checkStrings refuses shared texts that are too many or too long.
func checkStrings(part *zip.File) error {
	count, start := 0, int64(0)
	return eachToken(part, func(token xml.Token, _ int, at int64) error {
		if t, is := token.(xml.StartElement); is && t.Name.Local == "si" {
			count, start = count+1, at
		}
		if count > maxStrings || count > 0 && at-start > maxMarkup {
			return fmt.Errorf("%s has more than %d texts, or one of more than %d bytes", part.Name, maxStrings, maxMarkup)
		}
		return nil
	})
}

// scanSheet reads a sheet once, for what its rows do not show, and refuses one that is damaged or does not fit in memory.
func scanSheet(part *zip.File) (*marks, error) {
	m := &marks{unvalued: map[[2]int]bool{}}
	var (
		number, column, cells int
		start                 int64
		inCell, formula       bool
		inValue, value        bool
		text                  bool // the formula gives a text, which may be empty
	)
	err := eachToken(part, func(token xml.Token, _ int, at int64) error {
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "row":
				number, column, cells = number+1, -1, 0
				if r := attribute(t, "r"); r != "" {
					if _, err := fmt.Sscan(r, &number); err != nil {
						return fmt.Errorf("%s has the row %.20q", part.Name, r)
					}
				}
			case "c":
				column, inCell, formula, value, start = column+1, true, false, false, at
				text = attribute(t, "t") == "str"
				if r := attribute(t, "r"); r != "" {
					c, _, err := excelize.CellNameToCoordinates(r)
					if err != nil {
						return fmt.Errorf("%s has the cell %.20q", part.Name, r)
					}
					column = c - 1
				}
				if cells++; cells > maxColumns || column >= maxColumns {
					return fmt.Errorf("row %d has more than %d cells", number, maxColumns)
				}
			case "f":
				formula = inCell
			case "v", "is":
				inValue, value = true, value || text
			case "mergeCell":
				if err := m.merge(attribute(t, "ref")); err != nil {
					return err
				}
			case "col":
				var from, to int
				if hidden := attribute(t, "hidden"); hidden == "1" || hidden == "true" {
					_, _ = fmt.Sscan(attribute(t, "min")+" "+attribute(t, "max"), &from, &to)
					m.hidden = append(m.hidden, [2]int{from - 1, to - 1})
				}
			}
		case xml.CharData:
			value = value || inValue && len(t) > 0
		case xml.EndElement:
			switch t.Name.Local {
			case "v", "is":
				inValue = false
			case "c":
				if inCell = false; formula && !value {
					m.unvalued[[2]int{number, column}] = true
				}
			}
		}
		if inCell && at-start > maxMarkup || len(m.merged)+len(m.unvalued)+len(m.hidden) > maxMarks {
			return fmt.Errorf("%s has a cell of more than %d bytes, or more than %d merged cells and formulas without a value", part.Name, maxMarkup, maxMarks)
		}
		return nil
	})
	return m, err
}

func (m *marks) merge(ref string) error {
	from, to, found := strings.Cut(ref, ":")
	if !found {
		return nil
	}
	left, top, err1 := excelize.CellNameToCoordinates(from)
	right, bottom, err2 := excelize.CellNameToCoordinates(to)
	if err := errors.Join(err1, err2); err != nil {
		return fmt.Errorf("the merged cells %.20q: %w", ref, err)
	}
	m.merged = append(m.merged, mergedRange{top, left - 1, bottom, right - 1})
	return nil
}

func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}
