package spreadsheet

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"answerable/graph"
)

// Mapping says what the tables of a file are in the graph.
type Mapping struct {
	Encoding  string `json:"encoding,omitempty"`  // of a CSV file without a byte order mark; see Encodings
	Separator string `json:"separator,omitempty"` // of a CSV file; found in its first line when left out
	// Elements are lines of the file format that are written with the tables, such as the document that they are.
	Elements []json.RawMessage `json:"elements,omitempty"`
	Sheets   []*Sheet          `json:"sheets"`
}

// Sheet says what a table is.
type Sheet struct {
	Name       string   `json:"sheet,omitempty"`      // of a workbook with several sheets
	HeadingRow int      `json:"headingRow,omitempty"` // from 1, the default
	Dates      string   `json:"dates,omitempty"`      // day-first or month-first
	Hidden     string   `json:"hidden,omitempty"`     // what becomes of hidden rows and columns: refuse, the default, read, or skip
	Merged     string   `json:"merged,omitempty"`     // what is in merged cells: refuse, the default, or repeat
	None       []string `json:"none,omitempty"`       // what stands for an empty cell, such as - or TBD
	Ignore     []string `json:"ignore,omitempty"`     // the headings that are of no use
	Defaults

	Nodes         map[string]*NodeRule `json:"nodes,omitempty"` // by names of their own, to which relationships refer
	Relationships []*RelationshipRule  `json:"relationships,omitempty"`
	States        []*StateRule         `json:"states,omitempty"`
}

// Defaults are what elements have when their rule says nothing else.
type Defaults struct {
	Visibility string         `json:"visibility,omitempty"`
	Assumption string         `json:"assumption,omitempty"`
	Sources    []graph.Source `json:"sources,omitempty"`
}

// Rule is what nodes and relationships have in common.
type Rule struct {
	Defaults
	When       string           `json:"when,omitempty"` // the heading of the column that must be filled
	Since      *Cell            `json:"since,omitempty"`
	Until      *Cell            `json:"until,omitempty"`
	Properties map[string]*Cell `json:"properties,omitempty"`
}

// NodeRule says which node a row is about. Exactly one of Key, Name and ID says which it is.
type NodeRule struct {
	Label string `json:"label,omitempty"` // several, with | between them, for a Name; the first is created
	// Scheme and the value of the Key columns become an identifier, and the id unless that is opaque.
	Scheme  string   `json:"scheme,omitempty"`
	Key     Headings `json:"key,omitempty"`
	Name    *Cell    `json:"name,omitempty"`    // a name, an abbreviation or an alias
	Unknown string   `json:"unknown,omitempty"` // what becomes of an unknown name: refuse, the default, or create
	ID      string   `json:"id,omitempty"`      // the heading of a column of ids
	Rule
	FieldVisibility map[string]string `json:"fieldVisibility,omitempty"`
}

// RelationshipRule says which relationship a row is. From and To name nodes of the sheet.
type RelationshipRule struct {
	Type string   `json:"type"`
	From string   `json:"from"`
	To   string   `json:"to"`
	Key  Headings `json:"key,omitempty"`
	Rule
}

// StateRule compares a state that a tracker keeps with the one that is derived. It is never imported.
type StateRule struct {
	Cell
	Of string `json:"of"`           // the subject
	By string `json:"by,omitempty"` // the respondent; any when left out
}

// Cell says where a value comes from: the heading of a column, a constant, or a node of the row.
type Cell struct {
	Column    string            `json:"column,omitempty"`
	Separator string            `json:"separator,omitempty"` // of several values; "\n" also takes "- " before each
	Values    map[string]string `json:"values,omitempty"`    // what is written, with | between synonyms, to what is meant
	Value     string            `json:"value,omitempty"`     // the same in all rows
	Node      string            `json:"node,omitempty"`      // its id

	meant map[string]string // by the folded text
}

// Headings is one heading or several.
type Headings []string

// UnmarshalJSON reads a string or a list.
func (h *Headings) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		*h = Headings{""}
		return json.Unmarshal(data, &(*h)[0])
	}
	return json.Unmarshal(data, (*[]string)(h))
}

// UnmarshalJSON reads a heading, or an object.
func (c *Cell) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		return json.Unmarshal(data, &c.Column)
	}
	type plain Cell
	return strict(data, (*plain)(c))
}

// MarshalJSON writes a heading alone as a string.
func (c Cell) MarshalJSON() ([]byte, error) {
	if c.Separator == "" && c.Values == nil && c.Value == "" && c.Node == "" {
		return json.Marshal(c.Column)
	}
	type plain Cell
	return json.Marshal(plain(c))
}

// UnmarshalJSON reads the cell and what it is compared with.
func (r *StateRule) UnmarshalJSON(data []byte) error {
	type cell Cell
	own := struct {
		*cell
		Of *string `json:"of"`
		By *string `json:"by"`
	}{(*cell)(&r.Cell), &r.Of, &r.By}
	return strict(data, &own)
}

// MarshalJSON writes what UnmarshalJSON reads.
func (r StateRule) MarshalJSON() ([]byte, error) {
	type cell Cell
	return json.Marshal(struct {
		cell
		Of string `json:"of"`
		By string `json:"by,omitempty"`
	}{cell(r.Cell), r.Of, r.By})
}

func strict(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	return d.Decode(v)
}

// text returns the mapping as a person edits it.
func (m *Mapping) text() ([]byte, error) {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(m)
	return text.Bytes(), err
}

// ParseMapping reads a mapping, and reports all that is wrong with it at once.
func ParseMapping(data []byte) (*Mapping, error) {
	m := &Mapping{}
	if err := strict(bytes.TrimPrefix(data, []byte("\ufeff")), m); err != nil {
		return nil, fmt.Errorf("is not a mapping: %w", err)
	}
	var wrong graph.Problems
	if len(m.Sheets) == 0 {
		wrong.Add(graph.Problem{Message: `"sheets" is empty; give a mapping for each sheet`})
	}
	for i, s := range m.Sheets {
		report := func(format string, args ...any) {
			wrong.Add(graph.Problem{Element: fmt.Sprintf("sheets[%d]", i), Message: fmt.Sprintf(format, args...)})
		}
		if s == nil {
			report(`is null; write what the sheet is, such as {"nodes": {}}, or leave it out`)
			continue
		}
		before := len(wrong)
		if s.check(report); len(wrong) == before {
			s.checkKeys(report)
		}
	}
	return m, wrong.ErrOrNil()
}

// opaque reports whether the ids of nodes with keys of a scheme are random. Those of people are, whose key may be a name, and
// those whose identifiers a rule restricts. Others can be read.
func (m *Mapping) opaque(label graph.Label, scheme string) bool {
	for _, s := range m.Sheets {
		for _, n := range s.Nodes {
			if n.Label == string(label) && n.Scheme == scheme && n.FieldVisibility["identifiers"] != "" {
				return true
			}
		}
	}
	return label == graph.LabelPerson
}

// meaning returns what a text of the cell means: by its values, or else itself.
func (c *Cell) meaning(text string) (string, bool) {
	if len(c.Values) == 0 {
		return text, true
	}
	if c.meant == nil {
		c.meant = map[string]string{}
		for written, meant := range c.Values {
			for synonym := range strings.SplitSeq(written, "|") {
				c.meant[graph.Fold(synonym)] = meant
			}
		}
	}
	meant, known := c.meant[graph.Fold(text)]
	return meant, known
}

// parts returns the values of a cell, each once.
func (c *Cell) parts(text string) (parts []string) {
	if c.Separator == "" {
		return []string{text}
	}
	seen := map[string]bool{}
	for part := range strings.SplitSeq(text, c.Separator) {
		part = strings.TrimSpace(part)
		if c.Separator == "\n" {
			part = strings.TrimSpace(strings.TrimLeft(part, "-•*"))
		}
		if folded := graph.Fold(part); folded != "" && !seen[folded] {
			seen[folded] = true
			parts = append(parts, part)
		}
	}
	return parts
}
