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
	unsourced bool // nothing is written that needs a source or an assumption
}

// SourceInput says from where a fact is known; see graph.Source.
type SourceInput struct {
	Document  string
	Page      graph.Positive
	Paragraph string
	Quote     string
	ReadOn    graph.Date
	StatedBy  string
	On        graph.Date
}

func (s *SourceInput) source() graph.Source {
	return graph.Source{
		DocumentID: s.Document, Page: s.Page, Paragraph: s.Paragraph, Quote: s.Quote, ReadOn: s.ReadOn, StatedByID: s.StatedBy, On: s.On,
	}
}

// The largest sizes of an input's texts, in bytes.
const (
	maxText  = 64 << 10
	maxShort = 2000
)

// shared returns the fields that the inputs of all mutations share.
func (in *WriteInput) shared() *WriteInput { return in }

// read reads the shared fields. Those of one change of several, which has a path already, are its source or assumption.
func (in *WriteInput) read(v any) {
	if in.fields, _ = v.(map[string]any); in.base == "" {
		in.base = "input"
		in.readWrite()
	}
	in.Assumption = in.text("assumption", maxShort)
	in.readSource()
	if in.nonNull("source") && in.nonNull("assumption") {
		in.invalid("assumption", "can't be combined with a source; give one of them")
	}
}

// readWrite reads the fields that say which write it is, and why.
func (in *WriteInput) readWrite() {
	if in.IdempotencyKey = in.text("idempotencyKey", graph.MaxIDLength); in.IdempotencyKey == "" && in.problems == nil {
		in.invalid("idempotencyKey", "is required: any text that you use for this write alone")
	}
	if !in.nonNull("expectedRevision") {
		in.invalid("expectedRevision", "is required: extensions.revision of the answer that your decision rests on")
	}
	in.ExpectedRevision = graph.Revision(in.number("expectedRevision", 0))
	in.Reason = in.text("reason", maxShort)
}

// readSource reads the field source.
func (in *WriteInput) readSource() {
	if !in.nonNull("source") {
		return
	}
	f := in.nested("source", in.fields["source"])
	in.Source = &SourceInput{
		Document:  f.id("document", graph.LabelDocument),
		Page:      graph.Positive(f.number("page", 1)),
		Paragraph: f.text("paragraph", maxShort),
		Quote:     f.text("quote", maxShort),
		ReadOn:    parseField(&f, "readOn", graph.ParseDate),
		StatedBy:  f.id("statedBy", graph.StakeholderLabels()...),
		On:        parseField(&f, "on", graph.ParseDate),
	}
	kind, others := "document", []string{"statedBy", "on"}
	if f.nonNull("statedBy") && !f.nonNull("document") {
		if kind, others = "statedBy", []string{"page", "paragraph", "quote", "readOn"}; !f.nonNull("on") {
			f.invalid("on", "is required: the day on which it was stated")
		}
	} else if !f.nonNull("document") {
		f.invalid("document", "is required, or statedBy and on: who stated it, and on which day")
	}
	for _, name := range others {
		if f.nonNull(name) {
			f.invalid(name, "can't be combined with %s: a source is a place in a document, or a statement", kind)
		}
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

// enumValue parses a value of an enum of the model.
func enumValue[T ~string](text string) (T, error) {
	if values := graph.EnumValues[T](); !slices.Contains(values, text) {
		return "", graph.Invalid("%q is not one of %s", graph.Shorten(text), strings.Join(values, ", "))
	}
	return T(text), nil
}
