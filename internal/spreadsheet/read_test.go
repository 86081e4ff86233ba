package spreadsheet_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/internal/spreadsheet"
)

const good = `R1,Light it.,FML,2030-01-31,2030-03-31,agree,14/02/2030,done,
R2,"Fill
it.",Fictional Ministry of Lamps; bureau des PHARES; Fictional users,31 January 2030,2030-Q2,,,overdue,x

r3,Clean it.,Fictional users,Jan 2030,04/04/2030,Supported,03/04/2030,,
`

func TestATableBecomesElements(t *testing.T) {
	read, err := readText(t, "tracker.csv", trackerHeadings+good, mapping(t, tracker), known(t))
	if err != nil {
		t.Fatal(err)
	}
	got := lines(read.Steps)
	for _, want := range []string{
		`{"label":"Recommendation","id":"recommendation:r1","properties":{"reference":"R1","text":"Light it.","issuedOn":"2030-01-31","identifiers":["tracker:R1"]},"visibility":"PUBLIC","sources":[{"document":"document:tracker"}]}`,
		`"id":"recommendation:tracker-r2","properties":{"reference":"R2","text":"Fill\nit.","issuedOn":"2030-01-31"`,
		`"id":"response:tracker-answer-r1","properties":{"kind":"ACCEPTED","submittedOn":"2030-02-14"}`,
		`"id":"response:tracker-answer-r3","properties":{"kind":"ACCEPTED","submittedOn":"2030-04-03"}`,
		`"from":"recommendation:tracker-r2","to":"organization:lamps","properties":{"addressedOn":"2030-01-31","dueOn":"2030-Q2"}`,
		`"from":"recommendation:tracker-r2","to":"stakeholder-group:users"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no\n%s\nin\n%s", want, got)
		}
	}
	if n := len(read.Steps); n != 14 { // a document, 3 recommendations, 4 addressings, 2 responses, 2 answers, 2 on behalf of
		t.Errorf("the table has %d elements:\n%s", n, got)
	}
	if c := read.States; len(c) != 3 || c[0].State != graph.StateAnswered || c[0].RespondentID != "organization:lamps" || c[1].State != graph.StateOverdue {
		t.Errorf("the tracker claims %+v", c)
	}
	if notes := strings.Join(read.Notes, "\n"); !strings.Contains(notes, "column Answered (G): dates have the day first, which row 2 (14/02/2030) settles for 1 that may be read in two ways") ||
		!strings.Contains(notes, "3 rows; 1 blank and 0 hidden ones were skipped") {
		t.Errorf("the notes are\n%s", notes)
	}
}

// What is wrong with a table is said with its row and column, all at once, once a cell, and once a name.
func TestProblemsOfTables(t *testing.T) {
	const row = "R1,Light it.,FML,2030-01-31,2030-03-31,agree,2030-02-14,done,\n"
	cell := func(column int, text string) string {
		cells := strings.Split(row, ",")
		cells[column] = text
		return trackerHeadings + strings.Join(cells, ",")
	}
	for _, test := range []struct{ table, want string }{
		{cell(3, "03/04/2030"), `t.csv:2: column Asked (D): "03/04/2030" is a day in one of two months`},
		{cell(3, "31/02/2030"), `column Asked (D): "31/02/2030" is not a date`},
		{cell(3, "TBD"), `column Asked (D): "TBD" is no date; leave the cell empty, or add it to "none"`},
		{cell(3, "#N/A"), `"#N/A" is what a spreadsheet shows for an error`},
		{cell(3, "next spring"), `"next spring" is not a date; write`},
		{cell(3, "14/02/30"), `"14/02/30" is not a date`},
		{cell(3, "999"), `"999" is not a date`},
		{cell(3, ""), `t.csv:2: column Asked (D): addressedOn is required`},
		{cell(0, ""), `column Ref (A): is empty, and says which element the row is`},
		{cell(0, "n/a"), `column Ref (A): "n/a" says of no element which it is`},
		{cell(2, "-"), `column Who (C): "-" is no name`},
		{cell(2, "Fictional Oil Board"), `"Fictional Oil Board" is the name of several (1 rows): organization:oil, organization:oil-2`},
		{cell(2, "Fictional Ministry of Lamp"), `"Fictional Ministry of Lamp" is the name of no known Organization (1 rows). Like it: organization:lamps (Fictional Ministry of Lamps)`},
		{cell(2, "Zzz"), `"Zzz" is the name of no known Organization (1 rows). Decide in the file of --names, or write "unknown": "create"`},
		{cell(5, "maybe"), `column Answer (F): "maybe" has no meaning in the mapping, whose "values" are accepted|Supported|agree, partial`},
		{cell(7, "late"), `column Status (H): "late" has no meaning`},
		{cell(1, "a\x00b"), `column Text (B): has the character NUL; is the file UTF-16?`},
		{cell(1, "caf\xe9"), `column Text (B): is not UTF-8; say the encoding in the mapping: one of utf-16be, utf-16le, utf-8, windows-1252, windows-1256`},
		{cell(1, strings.Repeat("x", 32_768)), `column Text (B): has 32768 characters; at most 32767 are read`},
		{cell(1, `"a`), "is longer than"},
		{cell(1, `a"b`), "in a cell with quotation marks, write each of them twice; the rows below it are not read"},
		{trackerHeadings + row + strings.Replace(row, "Light", "Fill", 1), `recommendation:r1: another row (t.csv:2) gives another value of text`},
		{trackerHeadings + strings.Replace(row, "2030-01-31", "13/01/2030", 1) + strings.Replace(row, "2030-01-31", "01/13/2030", 1), `t.csv:3: column Asked (D): has the month first, and row 2 (13/01/2030) has the day first`},
		{strings.Replace(trackerHeadings, "Asked", "Askd", 1) + row, `t.csv:1: column Askd (D): the mapping does not know this heading; is "Asked" meant?`},
		{strings.Replace(trackerHeadings, "Asked", "Askd", 1) + row, `t.csv:1: there is no heading "Asked"; is "Askd" meant?`},
		{strings.Replace(trackerHeadings, "Due", "ref", 1) + row, `t.csv:1: column ref (E): the heading is that of column A too`},
		{strings.Replace(trackerHeadings, "Notes", "Extra", 1) + row, `column Extra (I): the mapping does not know this heading; map it, or add it to "ignore"`},
		{"", "has no headings"},
	} {
		text := test.table
		if test.want == "is longer than" {
			text += strings.Repeat(strings.Repeat("x", 1<<20)+"\n", 18)
		}
		_, err := readText(t, "t.csv", text, mapping(t, tracker), known(t))
		var problems graph.Problems
		if !errors.As(err, &problems) && test.want != "is longer than" || err == nil {
			t.Errorf("%.200s\nis read with %v", test.table, err)
			continue
		}
		if got := strings.ReplaceAll(err.Error(), t.TempDir(), ""); !strings.Contains(cutFolders(got), test.want) {
			t.Errorf("%.200s\nis refused with\n%s\nand not with\n%s", test.table, cutFolders(got), test.want)
		}
	}
}

// cutFolders leaves only the names of files.
func cutFolders(text string) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		lines := strings.Split(word, "\n")
		for j, line := range lines {
			if at := strings.LastIndex(line, "/t.csv"); at >= 0 {
				cut := 0
				if line[0] == '(' {
					cut = 1
				}
				lines[j] = line[:cut] + line[at+1:]
			}
		}
		words[i] = strings.Join(lines, "\n")
	}
	return strings.Join(words, " ")
}

func TestProblemsAreAllSaidAndBounded(t *testing.T) {
	table := trackerHeadings + strings.Repeat("R1,Light it.,Zzz,nope,nope,maybe,nope,late,\n", 400)
	_, err := readText(t, "t.csv", table, mapping(t, tracker), known(t))
	var problems graph.Problems
	if !errors.As(err, &problems) || len(problems) != graph.MaxProblems+1 || !strings.Contains(problems[graph.MaxProblems].String(), "more") {
		t.Errorf("there are %d problems", len(problems))
	}
	few, err := readText(t, "t.csv", trackerHeadings+strings.Repeat("R1,Light it.,Zzz,2030,,,,,\n", 50), mapping(t, tracker), known(t))
	if !errors.As(err, &problems) || len(problems) != 1 || few == nil || len(few.Unknown) != 1 || few.Unknown[0].Rows != 50 {
		t.Errorf("an unknown name is reported so: %v", err)
	}
}

func TestDecidedNames(t *testing.T) {
	path := t.TempDir() + "/names.csv"
	table := trackerHeadings + "R1,Light it.,Lamp people; =2+2; Nobody; New body,2030,,,,,\n"
	read, err := readText(t, "t.csv", table, mapping(t, tracker), known(t))
	if err == nil || len(read.Unknown) != 4 {
		t.Fatalf("unknown names give %v", err)
	}
	if err := spreadsheet.WriteUnknown(path, read.Unknown); err != nil {
		t.Fatal(err)
	}
	if err := spreadsheet.WriteUnknown(path, read.Unknown); err != nil { // once each
		t.Fatal(err)
	}
	text := readFile(t, path)
	if strings.Count(text, "\n") != 5 || !strings.Contains(text, "Organization,'=2+2,,") {
		t.Errorf("the file of decisions is\n%s", text)
	}
	for name, decision := range map[string]string{"Lamp people": "organization:lamps", "'=2+2": "none", "Nobody": "none", "New body": "create"} {
		i := strings.Index(text, name+",,") + len(name) + 1
		text = text[:i] + decision + text[i:]
	}
	writeFile(t, path, text)
	names := known(t)
	if err := names.ReadDecisions(path); err != nil {
		t.Fatal(err)
	}
	read, err = readText(t, "t.csv", table, mapping(t, tracker), names)
	if err != nil {
		t.Fatal(err)
	}
	got := lines(read.Steps)
	if strings.Count(got, "ADDRESSED_TO") != 2 || !strings.Contains(got, `"to":"organization:lamps"`) || !strings.Contains(got, `"id":"organization:new-body","properties":{"name":"New body"}`) {
		t.Errorf("decided names give\n%s", got)
	}
	writeFile(t, path, "name,id\nX,organization lamps\n")
	if err := known(t).ReadDecisions(path); err == nil || !strings.Contains(err.Error(), `:2: "organization lamps" is not an id, create, or none`) {
		t.Errorf("a wrong decision gives %v", err)
	}
}

// Rows in another order give the same elements.
func TestTheOrderOfRowsDoesNotCount(t *testing.T) {
	rapid.Check(t, func(t2 *rapid.T) {
		rows := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
			pick := func(texts ...string) string { return rapid.SampledFrom(texts).Draw(t, "cell") }
			ref := pick("R1", "R2", "r2", "R3", "R4")
			return strings.Join([]string{
				ref, "", pick("", "FML", "Fictional users; FML"), pick("13/04/2030", "13/04/2030", ""), pick("", "05/06/2030"), "", "", "", "",
			}, ",")
		}), 1, 12).Draw(t2, "rows")
		kept := `"elements": [{"label":"Document","id":"document:tracker","properties":{"title":"T"}}],`
		m := strings.Replace(tracker[strings.Index(tracker, `"sheets"`):], `"text":"Text"`, `"text":{"value":"T"}`, 1)
		m = strings.Replace(m, `"ignore": ["Notes"]`, `"ignore": ["Notes","Text"]`, 1)
		read := func(rows []string) string {
			result, err := readText(t, "t.csv", trackerHeadings+strings.Join(rows, "\n"), mapping(t, "{"+kept+m), known(t))
			if err != nil {
				return "refused" // because rows contradict each other, whatever their order
			}
			return lines(result.Steps)
		}
		shuffled := slices.Clone(rows)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t2, "seed"), 1))
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if a, b := read(rows), read(shuffled); a != b {
			t2.Errorf("the rows\n%s\nand\n%s\ngive\n%s\nand\n%s", strings.Join(rows, "\n"), strings.Join(shuffled, "\n"), a, b)
		}
	})
}

func TestEncodingsAndSeparators(t *testing.T) {
	const table = "Ref,Name\n1,Café «Élan»\n"
	encode := func(b []byte, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	for name, test := range map[string]struct{ text, encoding string }{
		"UTF-8":                  {table, ""},
		"with a byte order mark": {"\ufeff" + table, ""},
		"its mark counts":        {"\ufeff" + table, "windows-1252"},
		"Unicode Text of Excel":  {encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(strings.ReplaceAll(table, ",", "\t")))), ""},
		"UTF-16 big-endian":      {encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(table))), ""},
		"without a mark":         {encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(table))), "utf-16le"},
		"Windows-1252":           {encode(charmap.Windows1252.NewEncoder().Bytes([]byte(table))), "windows-1252"},
		"semicolons":             {strings.ReplaceAll(table, ",", ";"), ""},
		"carriage returns":       {strings.ReplaceAll(table, "\n", "\r\n"), ""},
		"ragged rows":            {"Ref,Name,,\n1,Café «Élan»\n", ""},
	} {
		m := mapping(t, `{"sheets":[{"nodes":{"a":{"label":"Organization","scheme":"x","key":"Ref","properties":{"name":"Name"}}}}]}`)
		m.Encoding = test.encoding
		read, err := readText(t, "t.csv", test.text, m, spreadsheet.NewNames())
		if err != nil || len(read.Steps) != 1 || graph.NameOf(read.Steps[0].Put.(graph.Node)) != "Café «Élan»" {
			t.Errorf("%s: %v, %+v", name, err, read)
		}
	}
	m := mapping(t, `{"encoding":"windows-1256","separator":"|","sheets":[{"nodes":{"a":{"label":"Organization","scheme":"x","key":"Ref","properties":{"name":"Name"}}}}]}`)
	read, err := readText(t, "t.csv", encode(charmap.Windows1256.NewEncoder().Bytes([]byte("Ref|Name\n1|مرفأ\n"))), m, spreadsheet.NewNames())
	if err != nil || graph.NameOf(read.Steps[0].Put.(graph.Node)) != "مرفأ" {
		t.Errorf("Windows-1256: %v", err)
	}
	for want, wrong := range map[string]spreadsheet.Mapping{
		`"latin" is not an encoding; write one of utf-16be`: {Encoding: "latin"}, `"::" is not a separator`: {Separator: "::"},
	} {
		wrong.Sheets = m.Sheets
		if _, err := readText(t, "t.csv", table, &wrong, spreadsheet.NewNames()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v and not %s", err, want)
		}
	}
}

func TestWrongMappings(t *testing.T) {
	sheet := func(text string) string { return `{"sheets":[{` + text + `}]}` }
	const hiding = `"nodes":{"a":{"label":"Recommendation","scheme":"x","key":"Ref","fieldVisibility":{"identifiers":"MEMBER"}}`
	for text, want := range map[string]string{
		`{}`:                                     `"sheets" is empty`,
		`{"sheet":1}`:                            `unknown field "sheet"`,
		sheet(`"dates":"european"`):              `sheets[0]: dates: "european" is not one of day-first, month-first`,
		sheet(`"nodes":{"a":{"label":"Body"}}`):  `nodes.a.label: "Body" is not a label; the labels are ActionPoint,`,
		sheet(`"nodes":{"a":{"label":"Theme"}}`): `nodes.a has 0 of "key", "name" and "id"; give one of them`,
		sheet(`"nodes":{"a":{"label":"Theme","key":"Ref"}}`):                                       `nodes.a has a key and no "scheme"`,
		sheet(`"nodes":{"a":{"label":"Theme","key":"Ref","scheme":"A B"}}`):                        `"A B" is not a scheme`,
		sheet(`"nodes":{"a":{"label":"Theme","id":"Ref","properties":{"colour":"C"}}}`):            `nodes.a.properties: "colour" is not a property of Theme; it has name, aliases, summary`,
		sheet(`"relationships":[{"type":"KNOWS","from":"a","to":"b"}]`):                            `relationships[0].type: "KNOWS" is not a relationship type`,
		sheet(`"nodes":{"a":{"id":"A"}},"relationships":[{"type":"ABOUT","from":"a","to":"b"}]`):   `relationships[0].to: "b" is not one of the nodes a`,
		sheet(`"nodes":{"a":{"id":"A"}},"states":[{"column":"S","of":"a"}]`):                       `states[0] has no "values"`,
		sheet(`"nodes":{"a":{"id":"A"}},"states":[{"column":"S","of":"a","values":{"x":"LATE"}}]`): `states[0].values: "LATE" is not a state; write one of OPEN,`,
		sheet(`"nodes":{"a":{"id":"A","properties":{"x":{"colum":"y"}}}}`):                         `unknown field "colum"`,
		`{"sheets":[null]}`:             `sheets[0]: is null; write what the sheet is`,
		sheet(`"nodes":{"a":null}`):     `sheets[0]: nodes.a is null; write which node it is`,
		sheet(`"relationships":[null]`): `sheets[0]: relationships[0] is null; write its "type", "from" and "to"`,
		sheet(`"states":[null]`):        `sheets[0]: states[0] is null; write its "column", "of" and "values"`,
		sheet(`"nodes":{"a":{"label":"Theme","id":"A","properties":{"name":null}}}`):                                                             `sheets[0]: nodes.a.properties.name is null; write the heading`,
		sheet(`"nodes":{"a":{"id":"A"}},"states":[{"value":"x","of":"a","values":{"x":"OPEN"}}]`):                                                `states[0] needs a "column"`,
		sheet(`"nodes":{"a":{"label":"Theme|Meeting","id":"A"}}`):                                                                                `only a node with a name may be one of several labels`,
		sheet(`"nodes":{"a":{"label":"Theme|Meeting","scheme":"x","key":"A"}}`):                                                                  `only a node with a name may be one of several labels`,
		sheet(hiding + `,"b":{"label":"Response","scheme":"x","key":["A","rEF"]}}`):                                                              `nodes.b.key: PUBLIC sees it, and column "rEF" is identifiers of nodes.a, which is only for MEMBER`,
		sheet(hiding + `,"b":{"label":"Response","scheme":"x","key":"Ref","visibility":"PARTNER"}}`):                                             `nodes.b.key: PARTNER sees it`,
		sheet(`"nodes":{"a":{"label":"Person","scheme":"x","key":"N","properties":{"name":"N"},"fieldVisibility":{"name":"MEMBER"}}}`):           `column "N" is name of nodes.a, which is only for MEMBER; use another column, or restrict the identifiers or the visibility of nodes.a too`,
		sheet(`"nodes":{"a":{"label":"Person","name":"N","fieldVisibility":{"name":"MEMBER"}},"b":{"label":"Response","scheme":"x","key":"N"}}`): `column "N" is name of nodes.a`,
	} {
		if _, err := spreadsheet.ParseMapping([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\nis refused with\n%v\nand not with\n%s", text, err, want)
		}
	}
	for _, seen := range []string{`"visibility":"MEMBER"`, `"visibility":"SECRETARIAT"`} {
		mapping(t, sheet(hiding+`,"b":{"label":"Response","scheme":"x","key":"Ref",`+seen+`}}`))
	}
}
