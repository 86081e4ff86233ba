package report

import (
	"strings"
	"unicode"

	"answerable/graph"
)

// Document is a report or a letter in one language, as plain data.
type Document struct {
	Language  string // BCP 47
	Direction string // ltr or rtl
	Title     Line
	Lead      []Line
	Sections  []Section
	// Sources and Assumptions are what the references of the lines name, in the order of their numbers.
	Sources, Assumptions           []Line
	SourcesTitle, AssumptionsTitle string
	AssumptionsNote                string
}

// Section is a part of a document under a heading.
type Section struct {
	Title   string
	Assumed bool // whether all of it rests on assumptions
	Before  []Line
	Items   []Item
	After   []Line
}

// Item is a line of a list with what belongs to it.
type Item struct {
	Line Line
	Sub  []Line
}

// Line is a sentence or less, of one or more spans.
type Line []Span

// Span is a piece of a line: words of the document, a name or a text of the graph, a date, or a reference.
type Span struct {
	Text   string
	Name   bool   // a name or a text of the graph, in a language of its own
	Date   string // in the form of ISO 8601; the text is the same date in words
	Target string // where a reference leads, such as s1 for the first source
}

// String returns the line without its marks.
func (l Line) String() string {
	var b strings.Builder
	for _, s := range l {
		b.WriteString(s.Text)
	}
	return b.String()
}

// join puts a separator between lines.
func join(separator string, lines []Line) (all Line) {
	for i, l := range lines {
		if i > 0 {
			all = append(all, Span{Text: separator})
		}
		all = append(all, l...)
	}
	return all
}

// datum returns a text of the graph as one line: without control characters, without marks that change the
// direction of what follows, and with single spaces.
func datum(text string) Line {
	if text = cleaned(text); text == "" {
		return nil
	}
	return Line{{Text: text, Name: true}}
}

func cleaned(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\u200e' || r == '\u200f' || r == '\u200c' || r == '\u200d':
			return r // marks and joiners that Arabic and other scripts need
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.C, r):
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

// shortened returns at most so many characters of a text, up to the end of a word.
func shortened(text string, most int) string {
	text = cleaned(text)
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	cut := string(runes[:most-1])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + "…"
}

// plainName returns the name of a node, or "" when it is hidden.
func plainName(n graph.Node) string {
	switch n := n.(type) {
	case *graph.Organization:
		return n.Name
	case *graph.Person:
		return n.Name
	case *graph.StakeholderGroup:
		return n.Name
	case *graph.WorkingGroup:
		return n.Name
	case *graph.Initiative:
		return n.Name
	case *graph.Meeting:
		return n.Name
	case *graph.Document:
		return n.Title
	case *graph.Outcome:
		return n.Text
	case *graph.Recommendation:
		return n.Text
	case *graph.ActionPoint:
		return n.Text
	}
	return ""
}
