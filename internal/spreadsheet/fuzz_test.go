package spreadsheet_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"answerable/graph/ndjson"
	"answerable/internal/spreadsheet"
)

// No mapping makes the reader panic.
func FuzzMappings(f *testing.F) {
	for _, seed := range []string{
		tracker, people, `{"sheets":[null]}`, `{"sheets":[{"nodes":{"a":null}}]}`, `{"sheets":[{"relationships":[null],"states":[null]}]}`,
		`{"elements":[null],"sheets":[{"nodes":{"a":{"label":"Theme","id":"Ref","since":null,"properties":{"name":null}}}}]}`,
		`{"sheets":[{"ignore":["Text","Who","Asked","Due","Answer","Answered","Status","Notes"],"nodes":{"a":{"label":"Theme|Person","id":"Ref"}}}]}`,
		`{"sheets":[{"ignore":["Text","Who","Asked","Due","Answer","Answered","Status","Notes"],"nodes":{"a":{"label":"Theme|Person","scheme":"x","key":"Ref"}}}]}`,
		`{"sheets":[{"ignore":["Text","Who","Asked","Due","Answer","Answered","Status","Notes"],"nodes":{"a":{"label":"Response","name":"Ref","unknown":"create","fieldVisibility":{"text":"MEMBER"}}}}]}`,
		`{"sheets":[{"ignore":["Text","Who","Asked","Due","Answer","Answered","Notes"],"nodes":{"a":{"id":"Ref"}},"states":[{"value":"done","of":"a","values":{"done":"ANSWERED"}}]}]}`,
	} {
		f.Add(seed)
		f.Add(strings.ReplaceAll(seed, `"Ref"`, `["Who","Ref"]`))
	}
	path := filepath.Join(f.TempDir(), "tracker.csv")
	if err := os.WriteFile(path, []byte(trackerHeadings+good+"recommendation:r1\n"), 0o600); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if m, err := spreadsheet.ParseMapping([]byte(text)); err == nil {
			_, _ = readPath(path, m, known(t))
		}
	})
}

// No file makes the reader panic or hang, and what it reads is what the file format allows.
func FuzzTables(f *testing.F) {
	f.Add([]byte(trackerHeadings+good), "tracker.csv", "")
	f.Add([]byte("\xff\xfeR\x00e\x00f\x00"), "t.csv", "")
	f.Add([]byte("Ref;\"Text\n"), "t.csv", "windows-1256")
	f.Add([]byte("PK\x03\x04"), "t.xlsx", "")
	book, err := os.ReadFile(workbook(f, func(b *excelize.File, set func(string, ...any)) {
		set("A1", headings()...)
		set("A2", "R1", "Light it.", "FML", time.Date(2030, 2, 14, 0, 0, 0, 0, time.UTC), 2030)
	}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(book, "t.xlsx", "")
	f.Fuzz(func(t *testing.T, data []byte, name, encoding string) {
		path := filepath.Join(t.TempDir(), "fuzzed"+filepath.Ext(filepath.Base(filepath.Clean("/"+name))))
		if os.WriteFile(path, data, 0o600) != nil {
			return // no name of a file
		}
		m := mapping(t, tracker)
		m.Encoding = encoding
		read, err := readPath(path, m, known(t))
		if err != nil {
			return
		}
		for _, op := range read.Steps {
			if line := ndjson.AppendLine(nil, op.Put); line != nil {
				if _, wrong := ndjson.ParseLine(line); wrong != nil {
					t.Errorf("%s\n%v", line, wrong)
				}
			}
		}
	})
}
