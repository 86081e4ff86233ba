package spreadsheet

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Result is what the tables of a file say.
type Result struct {
	Steps   []graph.Op
	Notes   []string // what a person should know of how the tables were read
	Unknown []UnknownName
	States  []StateClaim
}

// UnknownName is a name that no node, or more than one, is known by.
type UnknownName struct {
	Label      graph.Label
	Name       string
	Rows       int
	Candidates []string // ids with their names, the most alike first

	place graph.Problem
	many  bool
}

// StateClaim is what a tracker says of what is owed. An empty RespondentID is any.
type StateClaim struct {
	Place                   graph.Problem // without a message
	Text                    string
	State                   graph.ObligationState
	SubjectID, RespondentID string
}

// everyRows is after how many rows Read says how far it is.
const everyRows = 10_000

// Read reads every sheet of the mapping. names are those of the store; Read adds those that the tables give. progress is called
// every 10,000 rows with those read of a sheet. The error is Problems, which holds the first problems and counts the rest, or
// that of the file. With Problems the Result has what is Unknown.
func Read(f *File, m *Mapping, names *Names, progress func(sheet string, rows int)) (*Result, error) {
	all := &reading{
		Result: &Result{}, names: names, progress: progress, at: map[graph.Ref]int{},
		unknown: map[decisionKey]*UnknownName{}, created: map[string]string{},
	}
	for i, line := range m.Elements {
		op, wrong := ndjson.ParseLine(line)
		for _, p := range wrong {
			p.Element = cmp.Or(p.Element, fmt.Sprintf("elements[%d] of the mapping", i))
			all.problems.Add(p)
		}
		if wrong == nil && op.Put != nil {
			all.put(op, nil)
			if n, is := op.Put.(graph.Node); is {
				names.Add(n)
			}
		}
	}
	sheets := make([]*sheetReader, len(m.Sheets))
	for i, s := range m.Sheets { // names of all sheets come before their first use
		sheets[i] = &sheetReader{reading: all, file: f, mapping: m, Sheet: s, where: f.Name}
		if f.excel != nil && s.Name != "" {
			sheets[i].where += "!" + s.Name
		}
		if err := sheets[i].survey(); err != nil {
			return nil, err
		}
	}
	for _, s := range sheets {
		if err := s.convert(); err != nil {
			return nil, err
		}
	}
	all.finish()
	return all.Result, all.problems.ErrOrNil()
}

// reading is what the sheets of a file share.
type reading struct {
	*Result
	names    *Names
	progress func(sheet string, rows int)
	problems graph.Problems
	at       map[graph.Ref]int // in Steps
	unknown  map[decisionKey]*UnknownName
	created  map[string]string // the names of created nodes, by id
}

// finish reports each unknown name once, and says what was created.
func (a *reading) finish() {
	for _, key := range slices.SortedFunc(maps.Keys(a.unknown), func(x, y decisionKey) int {
		return cmp.Or(cmp.Compare(a.unknown[x].place.Line, a.unknown[y].place.Line), cmp.Compare(x.name, y.name))
	}) {
		u := a.unknown[key]
		if !u.many && len(a.Unknown) < graph.MaxProblems {
			u.Candidates = a.names.candidates([]graph.Label{u.Label}, u.Name)
		}
		a.Unknown = append(a.Unknown, *u)
		p, like := u.place, ""
		if len(u.Candidates) > 0 {
			like = ": " + strings.Join(u.Candidates, ", ")
		}
		switch {
		case u.many:
			p.Message = fmt.Sprintf("%q is the name of several (%d rows)%s. Say in the file of --names which is meant", u.Name, u.Rows, like)
		case like != "":
			p.Message = fmt.Sprintf("%q is the name of no known %s (%d rows). Like it%s. Decide in the file of --names", u.Name, u.Label, u.Rows, like)
		default:
			p.Message = fmt.Sprintf(`%q is the name of no known %s (%d rows). Decide in the file of --names, or write "unknown": "create" in the mapping`, u.Name, u.Label, u.Rows)
		}
		a.problems.Add(p)
	}
	if len(a.created) > 0 {
		ids := sortedKeys(a.created)
		var shown []string
		for _, id := range ids[:min(len(ids), 20)] {
			shown = append(shown, fmt.Sprintf("%s (%s)", id, a.created[id]))
		}
		a.Notes = append(a.Notes, fmt.Sprintf("%d names are new: %s", len(ids), strings.Join(shown, ", ")))
	}
}

// sheetReader reads one sheet.
type sheetReader struct {
	*reading
	*Sheet
	file        *File
	mapping     *Mapping
	where       string // for problems
	table       table
	columns     map[string]int // by folded heading
	shown       []string       // the headings as they are written
	orders      map[int]*columnOrder
	reportedRow int
	reportedIn  map[int]bool // the columns with a reported problem, of reportedRow
	reported    int
	silent      bool // the survey reports no problem of a cell
	broken      bool // the headings are not those of the mapping
}

func (s *sheetReader) place(number, column int) graph.Problem {
	p := graph.Problem{File: s.where, Line: number}
	if column >= 0 {
		p.Column = columnName(column)
		if column < len(s.shown) && s.shown[column] != "" {
			p.Column = fmt.Sprintf("%s (%s)", s.shown[column], p.Column)
		}
	}
	return p
}

func (s *sheetReader) report(number, column int, format string, args ...any) {
	if s.silent {
		return
	}
	s.reported++
	if column >= 0 && number != s.HeadingRow { // what several rules read is said once
		if s.reportedRow != number {
			s.reportedRow, s.reportedIn = number, map[int]bool{}
		}
		if s.reportedIn[column] {
			return
		}
		s.reportedIn[column] = true
	}
	p := s.place(number, column)
	p.Message = fmt.Sprintf(format, args...)
	s.problems.Add(p)
}

// eachRow calls f with each row below the headings that is not blank, and with each hidden one if the mapping says so.
func (s *sheetReader) eachRow(f func(row)) (err error) {
	if s.table, err = s.file.open(s.mapping, s.Sheet); err != nil {
		return fmt.Errorf("%s: %w", s.file.Name, err)
	}
	defer func() { err = errors.Join(err, s.table.Close()) }()
	rows, blank, hidden, last := 0, 0, 0, 0
	for {
		r, err := s.table.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			if r.number == 0 {
				return fmt.Errorf("%s: %w", s.where, err)
			}
			s.report(r.number, -1, "%v; the rows below it are not read", err)
			break
		}
		if last >= s.HeadingRow {
			blank += r.number - last - 1 // a CSV file skips them
		}
		last = r.number
		isBlank := !slices.ContainsFunc(r.cells, func(cell string) bool { return !graph.IsBlank(cell) })
		switch {
		case r.number < s.HeadingRow || s.columns == nil && r.number > s.HeadingRow:
		case r.number == s.HeadingRow:
			if s.columns == nil {
				s.bind(r)
			}
			if s.broken {
				return nil
			}
		case isBlank:
			blank++
		case r.hidden && s.Hidden != "read":
			hidden++
			if s.Hidden != "skip" {
				s.report(r.number, -1, `is hidden, by hand or by a filter; show it, or write "hidden": "read" or "skip" in the mapping`)
			}
		default:
			if rows++; rows%everyRows == 0 && s.progress != nil && !s.silent {
				s.progress(s.where, rows)
			}
			f(r)
		}
	}
	if s.columns == nil {
		s.silent = false
		s.report(s.HeadingRow, -1, "has no headings: the table ends above")
		s.broken = true
	}
	if !s.silent {
		note := fmt.Sprintf("%s: %d rows", s.where, rows)
		if blank+hidden > 0 {
			note += fmt.Sprintf("; %d blank and %d hidden ones were skipped", blank, hidden)
		}
		s.Notes = append(s.Notes, note)
	}
	return nil
}
