package spreadsheet_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/internal/spreadsheet"
)

// tracker is the mapping of a fictional tracker of recommendations.
const tracker = `{
	"elements": [{"label":"Document","id":"document:tracker","properties":{"title":"Fictional tracker"},"sources":[{"document":"document:tracker"}]}],
	"sheets": [{
		"sources": [{"document":"document:tracker"}], "ignore": ["Notes"],
		"nodes": {
			"item": {"label":"Recommendation","scheme":"tracker","key":"Ref","properties":{"text":"Text","reference":"Ref","issuedOn":"Asked"}},
			"who": {"label":"Organization|StakeholderGroup","name":{"column":"Who","separator":"; "}},
			"answer": {"label":"Response","scheme":"tracker-answer","key":"Ref","when":"Answered",
				"properties":{"kind":{"column":"Answer","values":{"accepted|Supported|agree":"ACCEPTED","partial":"PARTLY_ACCEPTED"}},"submittedOn":"Answered"}}
		},
		"relationships": [
			{"type":"ADDRESSED_TO","from":"item","to":"who","properties":{"addressedOn":"Asked","dueOn":"Due"}},
			{"type":"ANSWERS","from":"answer","to":"item"},
			{"type":"ON_BEHALF_OF","from":"answer","to":"who"}
		],
		"states": [{"column":"Status","values":{"overdue":"OVERDUE","done":"ANSWERED","n/a":""},"of":"item","by":"who"}]
	}]
}`

var trackerHeadings = "Ref,Text,Who,Asked,Due,Answer,Answered,Status,Notes\n"

// known are the bodies that the tests know.
func known(t *testing.T) *spreadsheet.Names {
	t.Helper()
	names := spreadsheet.NewNames()
	for _, line := range []string{
		`{"label":"Organization","id":"organization:lamps","properties":{"name":"Fictional Ministry of Lamps","abbreviation":"FML","aliases":["Bureau des phares"]}}`,
		`{"label":"Organization","id":"organization:oil","properties":{"name":"Fictional Oil Board"}}`,
		`{"label":"Organization","id":"organization:oil-2","properties":{"name":"The Board","aliases":["Fictional  Oil BOARD"]}}`,
		`{"label":"StakeholderGroup","id":"stakeholder-group:users","properties":{"name":"Fictional users"}}`,
		`{"label":"Recommendation","id":"recommendation:r1","properties":{"text":"Old","identifiers":["tracker:R1"]}}`,
	} {
		op, wrong := ndjson.ParseLine([]byte(line))
		if wrong != nil {
			t.Fatal(wrong)
		}
		names.Add(op.Put.(graph.Node))
	}
	return names
}

func mapping(t testing.TB, text string) *spreadsheet.Mapping {
	t.Helper()
	m, err := spreadsheet.ParseMapping([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// readText reads a table that is given as text in a file of the name.
func readText(t testing.TB, name, text string, m *spreadsheet.Mapping, names *spreadsheet.Names) (*spreadsheet.Result, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return readPath(path, m, names)
}

func readPath(path string, m *spreadsheet.Mapping, names *spreadsheet.Names) (*spreadsheet.Result, error) {
	f, err := spreadsheet.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return spreadsheet.Read(f, m, names, nil)
}

// workbook writes a workbook that fill makes, and returns its path.
func workbook(t testing.TB, fill func(book *excelize.File, set func(cell string, values ...any))) string {
	t.Helper()
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	fill(book, func(cell string, values ...any) {
		if err := book.SetSheetRow("Sheet1", cell, &values); err != nil {
			t.Fatal(err)
		}
	})
	path := filepath.Join(t.TempDir(), "book.xlsx")
	if err := book.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

// headings splits the headings of the tracker.
func headings() (cells []any) {
	for heading := range strings.SplitSeq(strings.TrimSpace(trackerHeadings), ",") {
		cells = append(cells, heading)
	}
	return cells
}

// lines writes the steps in the file format, sorted.
func lines(steps []graph.Op) string {
	var all []string
	for _, op := range steps {
		all = append(all, string(ndjson.AppendLine(nil, op.Put)))
	}
	slices.Sort(all)
	return strings.Join(all, "")
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
