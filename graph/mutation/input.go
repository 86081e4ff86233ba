package mutation

import (
	"slices"
	"strings"

	"answerable/graph"
)

// WriteInput is what the inputs of all mutations have.
type WriteInput struct {
	Key              string
	ExpectedRevision graph.Revision
	Source           *SourceInput
	Assumption       string
	Why              string

	inputReader
}

// SourceInput says where a fact was read; see Source.
type SourceInput struct {
	Document  string
	Page      graph.Positive
	Paragraph string
	Quote     string
	ReadOn    graph.Date
}

// The most bytes that texts of an input have.
const (
	maxText  = 64 << 10
	maxShort = 2000
)

// read reads what all inputs have.
func (in *WriteInput) read(v any) {
	in.inputReader = newInputReader("input", v)
	if in.Key = in.name("key"); in.Key == "" && in.problems == nil {
		in.invalid("key", "is required: the idempotency key, any text that you use for this write alone")
	}
	if !in.nonNull("expectedRevision") {
		in.invalid("expectedRevision", "is required: extensions.revision of the answer that your decision rests on")
	}
	in.ExpectedRevision = graph.Revision(in.number("expectedRevision", 0))
	in.Assumption = in.text("assumption", maxShort)
	in.Why = in.text("why", maxShort)
	in.readSource()
	switch source, assumption := in.nonNull("source"), in.nonNull("assumption"); {
	case source && assumption:
		in.invalid("assumption", "can't be combined with a source; give one of them")
	case !source && !assumption:
		in.invalid("source", "is required, or an assumption that says in words what was chosen and why")
	}
}

func (in *WriteInput) readSource() {
	if !in.nonNull("source") {
		return
	}
	f := newInputReader(in.path("source"), in.fields["source"])
	in.Source = &SourceInput{
		Document:  f.id("document", graph.LabelDocument),
		Page:      graph.Positive(f.number("page", 1)),
		Paragraph: f.text("paragraph", maxShort),
		Quote:     f.text("quote", maxShort),
		ReadOn:    parseField(&f, "readOn", graph.ParseDate),
	}
	if !f.nonNull("document") {
		f.invalid("document", "is required")
	}
	in.problems, in.ids = append(in.problems, f.problems...), append(in.ids, f.ids...)
}

func (in *WriteInput) requiredID(name string, labels ...graph.Label) string {
	if !in.nonNull(name) {
		in.invalid(name, "is required")
	}
	return in.id(name, labels...)
}

func (in *WriteInput) requiredDate(name string) graph.PartialDate {
	if !in.nonNull(name) {
		in.invalid(name, "is required")
	}
	return parseField(&in.inputReader, name, graph.ParsePartialDate)
}

// relationshipKey returns the key of an addressing, or nil when none is named.
func (in *WriteInput) relationshipKey() *string {
	text, given := in.fields["relationshipKey"].(string)
	if !given {
		return nil
	}
	return &text
}

// setSource gives a fact its source or assumption. What it had stays: a fact that is amended was read in
// more than one place, and an assumption is none any more once it is read.
func (in *WriteInput) setSource(f *graph.Fact) {
	if in.Source == nil {
		f.Assumption = in.Assumption
		return
	}
	f.Assumption = ""
	in.cite(f)
}

// setEndSource gives a fact the source or assumption of its end. An assumption that it was stays one.
func (in *WriteInput) setEndSource(f *graph.Fact) {
	switch {
	case in.Source != nil:
		in.cite(f)
	case f.Assumption == "" || f.Assumption == in.Assumption:
		f.Assumption = in.Assumption
	default:
		f.Assumption += "; " + in.Assumption
	}
}

func (in *WriteInput) cite(f *graph.Fact) {
	s := graph.Source{DocumentID: in.Source.Document, Page: in.Source.Page, Paragraph: in.Source.Paragraph, Quote: in.Source.Quote, ReadOn: in.Source.ReadOn}
	for _, cited := range f.Sources {
		if cited == s {
			return
		}
	}
	f.Sources = append(append([]graph.Source{}, f.Sources...), s)
}

// enumValue reads a value of an enum of the model.
func enumValue[T ~string](text string) (T, error) {
	if values := graph.EnumValues[T](); !slices.Contains(values, text) {
		return "", graph.Invalid("%q is not one of %s", graph.Shorten(text), strings.Join(values, ", "))
	}
	return T(text), nil
}
