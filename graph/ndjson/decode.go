package ndjson

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"answerable/graph"
)

// LineDecoder reads lines that AppendLine wrote, many of one graph. It is for engines that read their own
// lines back: much faster than ParseLine, because it does not check again what was checked
// before the line was written. Elements share what is alike in them, so what they point to must not
// be changed. For such lines Element returns what ParseLine does; for others it returns an error or an
// element of no use. One goroutine uses it at a time.
type LineDecoder struct {
	// ID returns the text of an id that others have, or "" for a new one. Nil makes new ones.
	ID func([]byte) string

	sharedBodies map[graph.RelationshipType]map[string]*graph.Relationship // without ends, by what the line says after them
	properties   map[graph.RelationshipType]map[string]any
	sources      map[string][]graph.Source
	texts        map[string]string
	dates        map[string]graph.PartialDate

	// What is allocated together takes less memory, and less time to collect garbage around, than one by one.
	// It is freed when nothing of it is in use.
	slab  []graph.Relationship
	room  strings.Builder
	lists []string
}

const (
	together     = 64       // relationships
	roomTogether = 16 << 10 // bytes of texts
	listTogether = 256      // texts of lists
)

// text returns a text of its own.
func (l *LineDecoder) text(b []byte) string {
	if l.sharedBodies == nil || len(b) > roomTogether/4 {
		return string(b)
	}
	if l.room.Cap()-l.room.Len() < len(b) {
		l.room = strings.Builder{}
		l.room.Grow(roomTogether)
	}
	from := l.room.Len()
	l.room.Write(b)
	return l.room.String()[from:]
}

// keys returns the keys of a node.
func (l *LineDecoder) keys(n graph.Node) []string {
	keys := graph.SortKeysOf(n)
	if l.sharedBodies == nil || len(keys) > listTogether/4 {
		return keys
	}
	if len(l.lists) < len(keys) {
		l.lists = make([]string, listTogether)
	}
	list := l.lists[:len(keys):len(keys)]
	l.lists = l.lists[len(keys):]
	for i, key := range keys {
		list[i] = l.text([]byte(key))
	}
	return list
}

func (l *LineDecoder) relationship() *graph.Relationship {
	if l.sharedBodies == nil {
		return &graph.Relationship{} // it is the only one
	}
	if len(l.slab) == 0 {
		l.slab = make([]graph.Relationship, together)
	}
	r := &l.slab[0]
	l.slab = l.slab[1:]
	return r
}

// NewLineDecoder returns a reader of lines.
func NewLineDecoder(id func([]byte) string) *LineDecoder {
	return &LineDecoder{
		ID: id, sharedBodies: map[graph.RelationshipType]map[string]*graph.Relationship{}, properties: map[graph.RelationshipType]map[string]any{},
		sources: map[string][]graph.Source{}, texts: map[string]string{}, dates: map[string]graph.PartialDate{},
	}
}

// clearances are the levels by their names.
var clearances = func() map[string]graph.Clearance {
	byName := map[string]graph.Clearance{}
	for _, c := range graph.Clearances() {
		byName[c.String()] = c
	}
	return byName
}()

// maxShared is how many different values are remembered, of each kind, to be shared by what follows.
const maxShared = 1 << 16

// DecodeLine reads one line as Lines does.
func DecodeLine(text []byte) (graph.Element, error) { return (&LineDecoder{}).Element(text) }

// Element reads a line.
func (l *LineDecoder) Element(text []byte) (graph.Element, error) {
	e, from, to, err := l.Parts(text)
	r, is := e.(*graph.Relationship)
	if err != nil || !is {
		return e, err
	}
	if l.sharedBodies != nil {
		own := *r // others share it
		r = &own
	}
	r.From, r.To = from, to
	return r, nil
}

// Parts reads a line and gives the ends of a relationship apart from it, so that all those that differ in
// nothing else can be one. What the quick way does not expect, such as statements, is read as JSON.
func (l *LineDecoder) Parts(text []byte) (e graph.Element, from, to string, err error) {
	c := lineCursor{lines: l, text: bytes.TrimSuffix(text, []byte("\n"))}
	if e := c.element(); e != nil {
		return e, c.from, c.to, nil
	}
	e, err = decodeJSON(text)
	if r, is := e.(*graph.Relationship); is {
		from, to = r.From, r.To
		r.From, r.To = "", ""
	}
	return e, from, to, err
}

// lineCursor goes through a line. When it meets what it does not expect it is lost, and reads nothing more.
type lineCursor struct {
	lines    *LineDecoder
	text     []byte
	at       int
	failed   bool
	from, to string // of a relationship
}

func (c *lineCursor) element() graph.Element {
	var e graph.Element
	switch {
	case c.accept(`{"label":`):
		e = c.node()
	case c.accept(`{"type":`):
		e = c.relationship()
	}
	if c.expect("}"); c.failed || c.at != len(c.text) {
		return nil
	}
	return e
}

func (c *lineCursor) node() graph.Element {
	spec := graph.LabelSpecOf(graph.Label(c.raw()))
	if c.failed || spec == nil {
		c.failed = true
		return nil
	}
	n := spec.New()
	b := graph.BaseOf(n)
	c.expect(`,"id":`)
	b.ID = c.id()
	c.expect(`,"properties":`)
	c.fields(spec.Fields, n)
	c.expect(`,"visibility":`)
	b.Visibility = c.clearance()
	if c.accept(`,"fieldVisibility":`) {
		b.FieldVisibility = c.levels(spec)
	}
	if c.fact(&b.Fact); !c.failed {
		graph.SetSortKeys(n, c.lines.keys(n))
	}
	return n
}

func (c *lineCursor) relationship() graph.Element {
	spec := graph.TypeSpecOf(graph.RelationshipType(c.raw()))
	if c.failed || spec == nil {
		c.failed = true
		return nil
	}
	c.expect(`,"from":`)
	c.from = c.id()
	c.expect(`,"to":`)
	c.to = c.id()
	from, end := c.at, len(c.text)-1
	if c.failed || from > end {
		c.failed = true
		return nil
	}
	if known, ok := c.lines.sharedBodies[spec.Type][string(c.text[from:end])]; ok {
		c.at = end
		return known
	}
	r := c.body(spec)
	if !c.failed && c.at == end && c.lines.sharedBodies != nil {
		if c.lines.sharedBodies[spec.Type] == nil {
			c.lines.sharedBodies[spec.Type] = map[string]*graph.Relationship{}
		}
		remember(c.lines.sharedBodies[spec.Type], c.text[from:end], r)
	}
	return r
}

// body reads what a relationship says beside its ends.
func (c *lineCursor) body(spec *graph.TypeSpec) *graph.Relationship {
	r := c.lines.relationship()
	r.Type = spec.Type
	if c.accept(`,"key":`) {
		r.Key = c.string()
	}
	c.expect(`,"properties":`)
	r.Properties = c.propertiesOf(spec)
	c.expect(`,"visibility":`)
	r.Visibility = c.clearance()
	c.fact(&r.Fact)
	return r
}

// accept goes past the text when it comes next.
func (c *lineCursor) accept(text string) bool {
	if c.failed || len(c.text)-c.at < len(text) || string(c.text[c.at:c.at+len(text)]) != text {
		return false
	}
	c.at += len(text)
	return true
}

func (c *lineCursor) expect(text string) {
	if !c.accept(text) {
		c.failed = true
	}
}

// raw returns the inside of a string that has no escapes.
func (c *lineCursor) raw() []byte {
	if c.expect(`"`); c.failed {
		return nil
	}
	end := bytes.IndexByte(c.text[c.at:], '"')
	if end < 0 {
		c.failed = true
		return nil
	}
	inside := c.text[c.at : c.at+end]
	for _, b := range inside {
		if b < ' ' || b == '\\' || b >= utf8.RuneSelf && !utf8.Valid(inside) {
			c.failed = true
			return nil
		}
	}
	c.at += end + 1
	return inside
}

// string returns a string, with escapes or without.
func (c *lineCursor) string() string {
	if c.failed {
		return ""
	}
	from := c.at
	if inside := c.raw(); !c.failed {
		return c.lines.text(inside)
	}
	for end := from + 1; from < len(c.text) && c.text[from] == '"' && end < len(c.text); end++ {
		switch c.text[end] {
		case '\\':
			end++
		case '"':
			var text string
			if json.Unmarshal(c.text[from:end+1], &text) == nil {
				c.at, c.failed = end+1, false
			}
			return text
		}
	}
	return ""
}

// shared returns a text of which there are few.
func (c *lineCursor) shared() string {
	return share(c.lines.texts, c.raw(), c.lines.text)
}

// share returns what the memory has for the text, or makes it and remembers it.
func share[T any](memory map[string]T, text []byte, make func([]byte) T) T {
	if known, ok := memory[string(text)]; ok {
		return known
	}
	made := make(text)
	remember(memory, text, made)
	return made
}

func remember[T any](memory map[string]T, text []byte, value T) {
	if memory == nil {
		return
	}
	if len(memory) >= maxShared {
		clear(memory)
	}
	memory[string(text)] = value
}

func (c *lineCursor) id() string { return c.idOr(c.lines.text) }

// idOr returns an id, which is made when nobody has it.
func (c *lineCursor) idOr(make func([]byte) string) string {
	id := c.raw()
	if c.lines.ID != nil && !c.failed {
		if known := c.lines.ID(id); known != "" {
			return known
		}
	}
	return make(id)
}

func (c *lineCursor) clearance() graph.Clearance {
	name := c.raw()
	level, known := clearances[string(name)]
	c.failed = c.failed || !known
	return level
}

func (c *lineCursor) date() graph.PartialDate {
	text := c.raw()
	if c.failed {
		return graph.PartialDate{}
	}
	return share(c.lines.dates, text, func(text []byte) graph.PartialDate {
		date, err := graph.ParsePartialDate(string(text))
		c.failed = c.failed || err != nil
		return date
	})
}

func (c *lineCursor) number() graph.Positive {
	from := c.at
	for c.at < len(c.text) && c.text[c.at] >= '0' && c.text[c.at] <= '9' {
		c.at++
	}
	n, err := strconv.Atoi(string(c.text[from:c.at]))
	c.failed = c.failed || err != nil
	return graph.Positive(n)
}

// fact reads what comes after the visibility.
func (c *lineCursor) fact(f *graph.Fact) {
	if c.accept(`,"since":`) {
		f.Since = c.date()
	}
	if c.accept(`,"until":`) {
		f.Until = c.date()
	}
	if c.accept(`,"assumption":`) {
		f.Assumption = c.shared()
	}
	if c.accept(`,"sources":`) {
		f.Sources = c.sourceList()
	}
}

// sourceList reads sources, which mostly end a line.
func (c *lineCursor) sourceList() []graph.Source {
	from, end := c.at, len(c.text)-1
	if from > end {
		c.failed = true
		return nil
	}
	if known, ok := c.lines.sources[string(c.text[from:end])]; ok {
		c.at = end
		return known
	}
	sources, quoted := make([]graph.Source, 0, 1), false
	for c.expect("["); !c.failed; c.expect(",") {
		s := c.source()
		sources, quoted = append(sources, s), quoted || s.Quote != ""
		if c.accept("]") {
			break
		}
	}
	sources = slices.Clip(sources)
	if !c.failed && c.at == end && !quoted { // what is quoted is hardly ever the same
		remember(c.lines.sources, c.text[from:end], sources)
	}
	return sources
}

func (c *lineCursor) source() (s graph.Source) {
	c.expect(`{"document":`)
	s.DocumentID = c.idOr(func(id []byte) string { return share(c.lines.texts, id, c.lines.text) })
	if c.accept(`,"page":`) {
		s.Page = c.number()
	}
	if c.accept(`,"paragraph":`) {
		s.Paragraph = c.string()
	}
	if c.accept(`,"quote":`) {
		s.Quote = c.string()
	}
	if c.accept(`,"readOn":`) {
		day := c.date()
		s.ReadOn, c.failed = day.First(), c.failed || day.First() != day.Last()
	}
	c.expect("}")
	return s
}

func (c *lineCursor) levels(spec *graph.LabelSpec) map[string]graph.Clearance {
	levels := map[string]graph.Clearance{}
	for c.expect("{"); !c.failed; c.expect(",") {
		name := c.raw()
		f, known := graph.PropertyNamed(spec.Fields, string(name))
		c.failed = c.failed || !known
		c.expect(":")
		levels[f.Name] = c.clearance()
		if c.accept("}") {
			break
		}
	}
	return levels
}

// decodeJSON reads any line that AppendLine wrote.
func decodeJSON(text []byte) (graph.Element, error) {
	kind, rest, _ := bytes.Cut(text, []byte(`":"`))
	name, _, _ := bytes.Cut(rest, []byte(`"`))
	l := line{}
	switch string(kind) {
	case `{"label`:
		spec := graph.LabelSpecOf(graph.Label(name))
		if spec == nil {
			return nil, fmt.Errorf("%q is not a label", name)
		}
		n := spec.New()
		l.Properties = n
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, err
		}
		b := graph.BaseOf(n)
		b.Fact, b.ID, b.FieldVisibility = l.fact(), l.ID, l.FieldVisibility
		graph.SetSortKeys(n, graph.SortKeysOf(n))
		return n, nil
	case `{"type`:
		spec := graph.TypeSpecOf(graph.RelationshipType(name))
		if spec == nil {
			return nil, fmt.Errorf("%q is not a relationship type", name)
		}
		properties := spec.New()
		l.Properties = properties
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, err
		}
		return &graph.Relationship{Fact: l.fact(), Type: spec.Type, From: l.From, To: l.To, Key: l.Key, Properties: properties}, nil
	default:
		return nil, fmt.Errorf("%.20q begins no line of an element", text)
	}
}

func (l *line) fact() graph.Fact {
	return graph.Fact{Visibility: l.Visibility, Since: l.Since, Until: l.Until, Assumption: l.Assumption, Sources: l.Sources, Statements: l.Statements}
}
