package cli

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
)

var hostileNames = []string{"Two\nLine Body", "Red\x1b[31mBody", "Tab\tBody", "C1 \u009b31m", "Bell\a\r", "Right \u202eleft"}

// table-control: a row is one line, and nothing in a name controls the terminal.
func TestTheTableNeverControlsTheTerminal(t *testing.T) {
	var rows []LedgerRow
	for _, name := range hostileNames {
		rows = append(rows, LedgerRow{State: graph.StateOpen, Respondent: name, Subject: name, Round: name})
	}
	var out bytes.Buffer
	if err := writeTable(terminal{&out}, rows, 1, nil); err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(out.String(), "\n"); lines != len(rows)+3 { // the head, an empty line and the total
		t.Errorf("%d lines for %d rows:\n%q", lines, len(rows), out.String())
	}
	if strings.ContainsAny(out.String(), "\x1b\u009b\t\r\a\u202e") {
		t.Errorf("%q", out.String())
	}
}

// csv-formula and csv-bom: a cell is a text on one line, and the mark is there on request.
func TestACellIsNoFormula(t *testing.T) {
	names := append(slices.Clone(hostileNames), `=HYPERLINK("http://evil.example","click")`, "+1 Fictional", "@SUM(1)", "-2+3", "\t=1", "＝1", "Évêché fictif / وزارة الخيال")
	var rows []LedgerRow
	for _, name := range names {
		rows = append(rows, LedgerRow{Respondent: name, Subject: name, Round: name, Deadline: name})
	}
	var out bytes.Buffer
	if err := writeCSV(&out, rows, true); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(out.String(), "\ufeff")
	if !marked || strings.Count(text, "\n") != len(rows)+1 {
		t.Errorf("marked: %t, %q", marked, text)
	}
	read, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range read {
		for _, c := range row {
			if c != "" && strings.ContainsRune("=+-@＝\t\r", []rune(c)[0]) {
				t.Errorf("%q is a formula", c)
			}
		}
	}
	out.Reset()
	if err := writeCSV(&out, nil, false); err != nil || strings.HasPrefix(out.String(), "\ufeff") {
		t.Errorf("%q, %v", out.String(), err)
	}
}
