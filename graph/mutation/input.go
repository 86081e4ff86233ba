package mutation

import (
	"slices"
	"strings"

	"answerable/graph"
)

// WriteInput holds the fields that the inputs of all mutations share.
type WriteInput struct {
	IdempotencyKey   string
	ExpectedRevision graph.Revision
	Source           *SourceInput
	Assumption       string
	Reason           string

	inputReader
}

// SourceInput says where a fact was read; see graph.Source.
type SourceInput struct {
	Document  string
	Page      graph.Positive
	Paragraph string
	Quote     string
	ReadOn    graph.Date
}

// The largest sizes of an input's texts, in bytes.
const (
	maxText  = 64 << 10
	maxShort = 2000
)

// read reads the shared fields.
func (in *WriteInput) read(v any) {
	in.inputReader = newInputReader("input", v)
	if in.IdempotencyKey = in.name("idempotencyKey"); in.IdempotencyKey == "" && in.problems == nil {
		in.invalid("idempotencyKey", "is required: any text that you use for this write alone")
	}
	if !in.nonNull("expectedRevision") {
		in.invalid("expectedRevision", "is required: extensions.revision of the answer that your decision rests on")
	}
	in.ExpectedRevision = graph.Revision(in.number("expectedRevision", 0))
	in.Assumption = in.text("assumption", maxShort)
	in.Reason = in.text("reason", maxShort)
	in.readSource()
	switch source, assumption := in.nonNull("source"), in.nonNull("assumption"); {
	case source && assumption:
		in.invalid("assumption", "can't be combined with a source; give one of them")
	case !source && !assumption:
		in.invalid("source", "is required, or an assumption that says in words what was chosen and why")
	}
}

// readSource reads the field source.
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

// requiredID is id for a field that must be present.
func (in *WriteInput) requiredID(name string, labels ...graph.Label) string {
	if !in.nonNull(name) {
		in.invalid(name, "is required")
	}
	return in.id(name, labels...)
}

// requiredDate returns a date that must be present.
func (in *WriteInput) requiredDate(name string) graph.PartialDate {
	if !in.nonNull(name) {
		in.invalid(name, "is required")
	}
	return parseField(&in.inputReader, name, graph.ParsePartialDate)
}

// relationshipKey returns the key of an addressing, or nil when the input has none.
func (in *WriteInput) relationshipKey() *string {
	text, given := in.fields["relationshipKey"].(string)
	if !given {
		return nil
	}
	return &text
}

// setSource adds the input's source to a fact, or sets its assumption. Earlier sources stay: a changed
// fact was read in more than one place. A source replaces an assumption.
func (in *WriteInput) setSource(f *graph.Fact) {
	if in.Source == nil {
		f.Assumption = in.Assumption
		return
	}
	f.Assumption = ""
	in.cite(f)
}

// setEndSource adds the source or the assumption of a fact's end, such as a withdrawal. If the fact
// itself is an assumption, it remains one.
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

// cite adds the input's source to a fact, once.
func (in *WriteInput) cite(f *graph.Fact) {
	s := graph.Source{DocumentID: in.Source.Document, Page: in.Source.Page, Paragraph: in.Source.Paragraph, Quote: in.Source.Quote, ReadOn: in.Source.ReadOn}
	for _, cited := range f.Sources {
		if cited == s {
			return
		}
	}
	f.Sources = append(append([]graph.Source{}, f.Sources...), s)
}

// enumValue parses a value of an enum of the model.
func enumValue[T ~string](text string) (T, error) {
	if values := graph.EnumValues[T](); !slices.Contains(values, text) {
		return "", graph.Invalid("%q is not one of %s", graph.Shorten(text), strings.Join(values, ", "))
	}
	return T(text), nil
}
