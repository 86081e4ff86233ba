package spreadsheet_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/internal/spreadsheet"
)

type set = func(cell string, values ...any)

func TestWorkbooks(t *testing.T) {
	row := func(asked any) []any { return []any{"R1", "Light it.", "FML", asked, "", "", "", "", ""} }
	is := func(want string) func(string, error) string {
		return func(got string, err error) string {
			if err != nil || !strings.Contains(got, want) {
				return fmt.Sprintf("read as\n%s\n%v\nand not as %s", got, err, want)
			}
			return ""
		}
	}
	refused := func(want string) func(string, error) string {
		return func(_ string, err error) string {
			if err == nil || !strings.Contains(err.Error(), want) {
				return fmt.Sprintf("refused with\n%v\nand not with %s", err, want)
			}
			return ""
		}
	}
	valentine := time.Date(2030, 2, 14, 0, 0, 0, 0, time.UTC)
	for name, test := range map[string]struct {
		fill func(book *excelize.File, set set)
		more string // of the mapping of the sheet
		want func(string, error) string
	}{
		"a date": {func(_ *excelize.File, set set) { set("A2", row(valentine)...) }, "", is(`"issuedOn":"2030-02-14"`)},
		"a date that counts from 1904": {func(book *excelize.File, set set) {
			yes := true
			must(t, book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
			set("A2", row(46066)...)
		}, "", is(`"issuedOn":"2030-02-14"`)},
		"a year":               {func(_ *excelize.File, set set) { set("A2", row(2030)...) }, "", is(`"issuedOn":"2030"`)},
		"a text of a date":     {func(_ *excelize.File, set set) { set("A2", row("14/02/2030")...) }, "", is(`"issuedOn":"2030-02-14"`)},
		"a number for the key": {func(_ *excelize.File, set set) { r := row("2030"); r[0] = 2701; set("A2", r...) }, "", is(`"id":"recommendation:tracker-2701"`)},
		"a formula without a value": {func(book *excelize.File, set set) {
			set("A2", "R1", nil, "FML", "2030")
			must(t, book.SetCellFormula("Sheet1", "B2", "=1+1"))
		}, "", refused("column Text (B): is a formula without a value; open and save")},
		"a formula with a value": {func(book *excelize.File, set set) {
			set("A2", "R1", 7, "FML", "2030")
			must(t, book.SetCellFormula("Sheet1", "B2", "=3+4"))
		}, "", is(`"text":"7"`)},
		"an empty row": {func(_ *excelize.File, set set) { set("A4", row("2030")...) }, "", is(`"id":"recommendation:r1"`)},
		"a hidden row": {func(book *excelize.File, set set) {
			set("A2", row("2030")...)
			must(t, book.SetRowVisible("Sheet1", 2, false))
		}, "", refused("book.xlsx:2: is hidden, by hand or by a filter; show it")},
		"a hidden row that is read": {func(book *excelize.File, set set) {
			set("A2", row("2030")...)
			must(t, book.SetRowVisible("Sheet1", 2, false))
		}, `"hidden":"read",`, is(`"id":"recommendation:r1"`)},
		"a hidden row that is skipped": {func(book *excelize.File, set set) {
			set("A2", row("2030")...)
			set("A3", "R2", "Fill it.", "FML", "2030")
			must(t, book.SetRowVisible("Sheet1", 2, false))
		}, `"hidden":"skip",`, is(`{"label":"Recommendation","id":"recommendation:tracker-r2"`)},
		"a hidden column": {func(book *excelize.File, set set) {
			set("A2", row("2030")...)
			must(t, book.SetColVisible("Sheet1", "D", false))
		}, "", refused("column Asked (D): the column is hidden; show it")},
		"merged cells": {func(book *excelize.File, set set) {
			set("A2", row("2030")...)
			set("A3", "R2", "Fill it.", "", "2030")
			must(t, book.MergeCell("Sheet1", "C2", "C3"))
		}, "", refused("book.xlsx:3: column Who (C): is merged with C2, which alone has the value")},
		"merged cells that repeat": {func(book *excelize.File, set set) {
			set("A2", row("2030")...)
			set("A3", "R2", "Fill it.", "", "2030")
			must(t, book.MergeCell("Sheet1", "C2", "C3"))
		}, `"merged":"repeat",`, is(`"from":"recommendation:tracker-r2","to":"organization:lamps"`)},
		"two sheets": {func(book *excelize.File, set set) {
			_, err := book.NewSheet("Other")
			must(t, err)
		}, "", refused("say which sheet to read: it has Sheet1, Other")},
		"no such sheet": {func(book *excelize.File, set set) {}, `"sheet":"Actions",`, refused("say which sheet to read: it has Sheet1")},
	} {
		path := workbook(t, func(book *excelize.File, set func(string, ...any)) {
			set("A1", headings()...)
			test.fill(book, set)
		})
		m := mapping(t, strings.Replace(tracker, `"sources"`, test.more+`"sources"`, 2))
		if test.more != "" {
			m = mapping(t, strings.Replace(tracker, `"ignore"`, test.more+`"ignore"`, 1))
		}
		read, err := readPath(path, m, known(t))
		got := ""
		if read != nil {
			got = lines(read.Steps)
		}
		if wrong := test.want(got, err); wrong != "" {
			t.Errorf("%s is %s", name, wrong)
		}
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// What would not fit in memory is refused, and quickly.
func TestBombsAreRefused(t *testing.T) {
	repeat := func(head, part string, times int, tail string) io.Reader {
		return io.MultiReader(strings.NewReader(head), &repeated{part, times * len(part)}, strings.NewReader(tail))
	}
	const sheet = "xl/worksheets/sheet1.xml"
	const open, end = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`, `</sheetData></worksheet>`
	for name, test := range map[string]struct {
		part    string
		content io.Reader
		want    string
	}{
		"a long text":                        {sheet, repeat(open+`<row r="1"><c r="A1" t="inlineStr"><is><t>`, "x", 20<<20, `</t></is></c></row>`+end), "text of more than"},
		"a cell of many parts":               {sheet, repeat(open+`<row r="1"><c r="A1" t="inlineStr"><is>`, "<r><t>x</t></r>", 10<<20, `</is></c></row>`+end), "a cell of more than"},
		"a row of many cells":                {sheet, repeat(open+`<row r="1">`, "<c><v>1</v></c>", 10<<20, `</row>`+end), "row 1 has more than 16384 cells"},
		"deep":                               {sheet, repeat("", "<a>", 1<<20, ""), "nested more than"},
		"a part that is too large":           {sheet, declared(600 << 20), "is larger than 512 MiB unzipped"},
		"parts that are too large":           {"xl/media/image1.png", declared(300 << 20), "leave out pictures and other sheets"},
		"a part that is larger than it says": {sheet, declared(1), "is damaged"},
		"many shared texts":                  {"xl/sharedStrings.xml", repeat(`<sst>`, "<si/>", 6<<20, `</sst>`), "has more than 1048576 texts"},
		"a long shared text":                 {"xl/sharedStrings.xml", repeat(`<sst><si>`, "<r><t>x</t></r>", 10<<20, `</si></sst>`), "or one of more than"},
		"many formulas":                      {sheet, repeat(open, `<row><c><f>1</f></c></row>`, 1<<20, end), "formulas without a value"},
		"a large workbook part":              {"xl/workbook.xml", repeat("<workbook>", "<a/>", 2<<20, "</workbook>"), "is larger than 4 MiB unzipped"},
		"cut in the middle":                  {sheet, strings.NewReader(open + `<row r="1"><c r="A1"><v>1</v></c>`), "is damaged"},
		"a row that is no number":            {sheet, strings.NewReader(open + `<row r="x"/>` + end), `has the row "x"`},
		"a cell that is no address":          {sheet, strings.NewReader(open + `<row r="1"><c r="1A"/></row>` + end), `has the cell "1A"`},
	} {
		path := filepath.Join(t.TempDir(), "bomb.xlsx")
		packed(t, path, test.part, test.content)
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		_, err := readPath(path, mapping(t, tracker), known(t))
		runtime.ReadMemStats(&after)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s is refused with %v and not with %s", name, err, test.want)
		}
		if taken := (after.Sys - before.Sys) >> 20; taken > 300 {
			t.Errorf("%s took %d MiB", name, taken)
		}
	}
	path := filepath.Join(t.TempDir(), "no.xlsx")
	must(t, os.WriteFile(path, []byte("Ref,Text\n"), 0o600))
	if _, err := spreadsheet.Open(path); err == nil || !strings.Contains(err.Error(), "is no XLSX workbook, or it has a password") {
		t.Errorf("a text is opened as a workbook: %v", err)
	}
}

// declared is a part of 100 bytes that is said to have another size.
type declared int

func (declared) Read([]byte) (int, error) { return 0, io.EOF }

// repeated reads a text again and again.
type repeated struct {
	text string
	left int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	n := 0
	for n < len(p) && r.left > 0 {
		from := len(r.text) - 1 - (r.left-1)%len(r.text)
		copied := copy(p[n:], r.text[from:])
		n, r.left = n+copied, r.left-copied
	}
	return n, nil
}

// packed writes the workbook of a sheet, of which one part is replaced.
func packed(t *testing.T, path, part string, content io.Reader) {
	t.Helper()
	book := excelize.NewFile()
	var plain bytes.Buffer
	must(t, book.Write(&plain))
	parts, err := zip.NewReader(bytes.NewReader(plain.Bytes()), int64(plain.Len()))
	must(t, err)
	file, err := os.Create(path)
	must(t, err)
	w := zip.NewWriter(file)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) { return flate.NewWriter(out, flate.BestSpeed) })
	for _, p := range parts.File {
		if p.Name != part {
			must(t, w.Copy(p))
		}
	}
	var to io.Writer
	if size, is := content.(declared); is {
		to, err = w.CreateRaw(&zip.FileHeader{Name: part, Method: zip.Store, UncompressedSize64: uint64(size), CompressedSize64: 100})
		content = &repeated{"<a/>", 100}
	} else {
		to, err = w.Create(part)
	}
	must(t, err)
	_, err = io.Copy(to, content)
	must(t, err)
	must(t, w.Close())
	must(t, file.Close())
}

// What a table leaves empty stays; what it says counts; who may see it stays as it was.
func TestMergeLaysATableOverAStore(t *testing.T) {
	parse := func(line string) graph.Op {
		op, wrong := ndjson.ParseLine([]byte(line))
		if wrong != nil {
			t.Fatal(wrong)
		}
		return op
	}
	const stored = `{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":["Z"],"kind":"POLICE"},"visibility":"MEMBER","fieldVisibility":{"aliases":"SECRETARIAT"},"assumption":"x"}`
	for given, want := range map[string]string{
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":["Z"]},"sources":[{"document":"document:d"}]}`: stored,
		`{"label":"Organization","id":"organization:a","properties":{"name":"B","aliases":["C"]},"sources":[{"document":"document:d"}]}`: `{"label":"Organization","id":"organization:a","properties":{"name":"B","aliases":["Z","C"],"kind":"POLICE"},"visibility":"MEMBER","fieldVisibility":{"aliases":"SECRETARIAT"},"assumption":"x","sources":[{"document":"document:d"}]}`,
	} {
		old := parse(stored).Put
		before := string(ndjson.AppendLine(nil, old))
		steps := []graph.Op{parse(given)}
		spreadsheet.Merge(steps, map[graph.Ref]graph.Element{old.Ref(): old})
		if got := strings.TrimSpace(string(ndjson.AppendLine(nil, steps[0].Put))); got != want {
			t.Errorf("%s\nbecomes\n%s\nand not\n%s", given, got, want)
		}
		if string(ndjson.AppendLine(nil, old)) != before {
			t.Error("the stored element was changed")
		}
	}
}

func TestTemplateIsImportedByItsMapping(t *testing.T) {
	book, rules, err := spreadsheet.Template(nil)
	must(t, err)
	path := filepath.Join(t.TempDir(), "template.xlsx")
	must(t, os.WriteFile(path, book, 0o600))
	m := mapping(t, string(rules))
	if read, err := readPath(path, m, spreadsheet.NewNames()); err != nil || len(read.Steps) != 1 {
		t.Errorf("the empty template is read as %v, %v", read, err)
	}
	f, err := excelize.OpenFile(path)
	must(t, err)
	for cell, values := range map[string][]any{
		"Organization!A2":   {"lamps", "Fictional Ministry of Lamps", "FML", "Bureau | Office"},
		"Recommendation!A2": {"r1", "R1", "Light it."},
		"ADDRESSED_TO!A2":   {"R1", "fictional ministry of lamps", "2030-01"},
	} {
		sheet, at, _ := strings.Cut(cell, "!")
		must(t, f.SetSheetRow(sheet, at, &values))
	}
	rows, err := f.GetRows("Organization")
	must(t, err)
	must(t, f.SetCellStr("Organization", "C2", "Bureau | Office"))
	must(t, f.SetCellStr("Organization", "D2", "FML"))
	must(t, f.SaveAs(path))
	read, err := readPath(path, m, spreadsheet.NewNames())
	if err != nil || !strings.Contains(lines(read.Steps), `{"type":"ADDRESSED_TO","from":"recommendation:r1","to":"organization:lamps","properties":{"addressedOn":"2030-01"}`) {
		t.Errorf("headings %v: the filled template is read as\n%+v\n%v", rows, read, err)
	}
	every := []string{}
	for _, l := range graph.Labels() {
		every = append(every, string(l.Label))
	}
	for _, r := range graph.RelationshipTypes() {
		every = append(every, string(r.Type))
	}
	if _, rules, err = spreadsheet.Template(every); err != nil {
		t.Fatal(err)
	}
	mapping(t, string(rules))
	if _, _, err := spreadsheet.Template([]string{"Ministry"}); err == nil || !strings.Contains(err.Error(), `"Ministry" is neither a label nor`) {
		t.Errorf("a template of what there is not: %v", err)
	}
}

func TestAGuessIsAMappingThatImports(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tracker.csv")
	must(t, os.WriteFile(path, []byte("Ref;Recommendation;Addressee;Date issued;Due date;Status;Response received;Colour\nR1;Light it.;FML;2030-01-31;2030-03-31;Overdue;14/02/2030;red\nR2;Fill it.;FML;2030-01-31;;Done;;\n"), 0o600))
	f, err := spreadsheet.Open(path)
	must(t, err)
	rules, err := spreadsheet.Guess(f)
	must(t, err)
	read, err := readPath(path, mapping(t, string(rules)), known(t))
	if err != nil {
		t.Fatalf("%v\n%s", err, rules)
	}
	got := lines(read.Steps)
	for _, want := range []string{`"to":"organization:lamps","properties":{"addressedOn":"2030-01-31","dueOn":"2030-03-31"}`, `"kind":"NOTED","submittedOn":"2030-02-14"`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s\ngives\n%s\nwithout %s", rules, got, want)
		}
	}
	if !strings.Contains(string(rules), `"Overdue": "OVERDUE"`) || !strings.Contains(string(rules), `"Colour"`) {
		t.Errorf("the guess is\n%s", rules)
	}
}

// What the table does not say, a guess does not make up: without a day of asking, nobody is asked.
func TestAGuessInventsNoDate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tracker.csv")
	must(t, os.WriteFile(path, []byte("Ref,Recommendation,Addressee,Deadline\nR1,Light it.,FML,2030-03-31\n"), 0o600))
	f, err := spreadsheet.Open(path)
	must(t, err)
	rules, err := spreadsheet.Guess(f)
	must(t, err)
	if _, err := readPath(path, mapping(t, string(rules)), known(t)); err == nil || !strings.Contains(err.Error(), "addressedOn is required") {
		t.Errorf("%s\ngives %v", rules, err)
	}
}
