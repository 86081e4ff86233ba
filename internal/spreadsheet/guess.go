package spreadsheet

import (
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"answerable/graph"
)

// guessed is how many rows a guess looks at.
const guessed = 1000

// guessColumn is what the first rows of a column hold.
type guessColumn struct {
	heading, folded string
	filled, dates   int
	length          int // of all texts
	values          map[string]string
}

// roles are what the headings of trackers say, in the order in which they are looked for.
var roles = []struct {
	role   string
	isDate bool
	says   *regexp.Regexp
}{
	{"holding", true, regexp.MustCompile(`holding|interim`)},
	{"due", true, regexp.MustCompile(`due|deadline|foranswer|for answer|target|by when|echeance`)},
	{"answered", true, regexp.MustCompile(`answered$|response|reply|replied|repondu`)},
	{"asked", true, regexp.MustCompile(`tabled|issued|asked|addressed|sent|date|adopted`)},
	{"key", false, regexp.MustCompile(`^(ref|reference|uin|id|no|nr|number|code|symbol|.*id)\.?$`)},
	{"state", false, regexp.MustCompile(`status|state$|statut|progress`)},
	{"addressee", false, regexp.MustCompile(`addressee|addressed|body|organi|ministry|department|agency|owner|responsible|lead`)},
	{"theme", false, regexp.MustCompile(`theme|topic|heading|category|area`)},
	{"text", false, regexp.MustCompile(`text|recommendation|question|action`)},
}

// states are what trackers call the states of an obligation.
var states = map[string]graph.ObligationState{
	"overdue": graph.StateOverdue, "late": graph.StateOverdue, "open": graph.StateOpen, "pending": graph.StateOpen, "in progress": graph.StateOpen,
	"answered": graph.StateAnswered, "closed": graph.StateAnswered, "complete": graph.StateAnswered, "completed": graph.StateAnswered,
	"answered late": graph.StateAnsweredLate, "withdrawn": graph.StateWithdrawn,
}

// Guess returns a mapping of a file, to be edited: what its headings and first rows look like. It takes each row for a recommendation.
func Guess(f *File) ([]byte, error) {
	m := &Mapping{}
	slug := strings.TrimPrefix(idOf(graph.LabelDocument, "", strings.TrimSuffix(filepath.Base(f.Name), filepath.Ext(f.Name))), "document:")
	m.Elements = []json.RawMessage{documentOf(slug, filepath.Base(f.Name))}
	sheets := []string{""}
	if f.excel != nil {
		sheets = f.excel.excel.GetSheetList()
	}
	for _, name := range sheets {
		s := &Sheet{Name: name, HeadingRow: 1, Hidden: "read"}
		columns, err := f.firstRows(m, s)
		if err != nil {
			return nil, err
		}
		if len(columns) == 0 {
			continue
		}
		s.Hidden, s.Sources = "", []graph.Source{{DocumentID: "document:" + slug}}
		s.guess(columns, slug)
		m.Sheets = append(m.Sheets, s)
	}
	if len(m.Sheets) == 0 {
		return nil, errors.New("the file has no rows")
	}
	return m.text()
}

// documentOf returns the line of the document that a table is, which is its own source.
func documentOf(slug, title string) json.RawMessage {
	line, _ := json.Marshal(map[string]any{
		"label": graph.LabelDocument, "id": "document:" + slug, "properties": map[string]string{"title": title},
		"sources": []graph.Source{{DocumentID: "document:" + slug}},
	})
	return line
}

func (f *File) firstRows(m *Mapping, s *Sheet) (columns []*guessColumn, err error) {
	t, err := f.open(m, s)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, t.Close()) }()
	for range guessed {
		r, err := t.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		for i, cell := range r.cells {
			if r.number == s.HeadingRow {
				heading := strings.Join(strings.Fields(cell), " ")
				columns = append(columns, &guessColumn{heading: heading, folded: graph.Fold(heading), values: map[string]string{}})
			} else if i < len(columns) && !graph.IsBlank(cell) {
				c := columns[i]
				c.filled++
				c.length += len(cell)
				c.values[graph.Fold(cell)] = strings.TrimSpace(cell)
				if _, wrong := parseDate(strings.TrimSpace(cell), dayFirst, false); wrong == "" {
					c.dates++
				}
			}
		}
	}
	return slices.DeleteFunc(columns, func(c *guessColumn) bool { return c.heading == "" }), nil
}

func (s *Sheet) guess(columns []*guessColumn, scheme string) {
	found := map[string]*guessColumn{}
	taken := map[*guessColumn]bool{}
	take := func(role string, fits func(*guessColumn) bool) {
		for _, c := range columns {
			if !taken[c] && found[role] == nil && fits(c) {
				found[role], taken[c] = c, true
			}
		}
	}
	for _, r := range roles {
		take(r.role, func(c *guessColumn) bool {
			isDate := c.filled > 0 && c.dates*5 >= c.filled*4
			unique := r.role != "key" || c.filled == len(c.values) && c.filled > 0
			return r.says.MatchString(c.folded) && isDate == r.isDate && unique || r.says.MatchString(c.folded) && r.role == "key" && unique
		})
	}
	if found["key"] == nil {
		take("key", func(c *guessColumn) bool { return c.filled > 0 && c.filled == len(c.values) })
	}
	if found["key"] == nil { // a person says which
		take("key", func(*guessColumn) bool { return true })
	}
	if found["text"] == nil {
		longest := slices.MaxFunc(columns, func(a, b *guessColumn) int { return a.length - b.length })
		take("text", func(c *guessColumn) bool { return c == longest })
	}
	cell := func(role string) *Cell {
		if found[role] == nil {
			return nil
		}
		return &Cell{Column: found[role].heading}
	}
	some := func(cells map[string]*Cell) map[string]*Cell {
		for name, c := range cells {
			if c == nil {
				delete(cells, name)
			}
		}
		return cells
	}
	key := Headings{found["key"].heading}
	text := cell("text")
	if text == nil {
		text = cell("key")
	}
	s.Nodes = map[string]*NodeRule{"item": {Label: "Recommendation", Scheme: scheme, Key: key, Rule: Rule{Properties: some(map[string]*Cell{
		"text": text, "reference": cell("key"), "issuedOn": cell("asked"),
	})}}}
	if found["theme"] != nil {
		s.Nodes["theme"] = &NodeRule{Label: "Theme", Name: cell("theme"), Unknown: "create"}
		s.Relationships = append(s.Relationships, &RelationshipRule{Type: "ABOUT", From: "item", To: "theme"})
	}
	if found["addressee"] != nil {
		s.Nodes["addressee"] = &NodeRule{Label: "Organization|StakeholderGroup", Name: cell("addressee")}
		s.Relationships = append(s.Relationships, &RelationshipRule{Type: "ADDRESSED_TO", From: "item", To: "addressee", Rule: Rule{
			Properties: some(map[string]*Cell{"addressedOn": cell("asked"), "dueOn": cell("due")}),
		}})
		for role, kind := range map[string]string{"holding": "HOLDING", "answered": "NOTED"} {
			if found[role] == nil {
				continue
			}
			s.Nodes[role] = &NodeRule{Label: "Response", Scheme: scheme + "-" + role, Key: key, Rule: Rule{
				When: found[role].heading, Properties: map[string]*Cell{"kind": {Value: kind}, "submittedOn": cell(role)},
			}}
			s.Relationships = append(s.Relationships,
				&RelationshipRule{Type: "ANSWERS", From: role, To: "item"}, &RelationshipRule{Type: "ON_BEHALF_OF", From: role, To: "addressee"})
		}
		slices.SortFunc(s.Relationships, func(a, b *RelationshipRule) int {
			return strings.Compare(a.From+a.Type, b.From+b.Type)
		})
	}
	if found["state"] != nil {
		values := map[string]string{}
		for folded, written := range found["state"].values {
			if len(values) < 50 {
				values[written] = string(states[folded])
			}
		}
		if values[""] = ""; len(values) > 1 {
			delete(values, "")
		}
		s.States = []*StateRule{{Cell: Cell{Column: found["state"].heading, Values: values}, Of: "item"}}
	}
	for _, c := range columns {
		if !taken[c] {
			s.Ignore = append(s.Ignore, c.heading)
		}
	}
}
