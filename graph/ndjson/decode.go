package ndjson

import (
	"bytes"
	"strings"

	"answerable/graph"
)

// LineDecoder decodes lines that AppendLine wrote. Engines use it to read their own lines back. It is much
// faster than ParseLine, because it does not validate again. Decoded elements share equal parts, so
// callers must not modify them. For lines of AppendLine, Element returns the same as ParseLine; for other
// lines it returns an error or an invalid element. It is not safe for concurrent use.
type LineDecoder struct {
	// ID returns the existing string for an id, or "" when there is none yet. A nil ID shares no ids.
	ID func([]byte) string

	sharedBodies map[graph.RelationshipType]map[string]*graph.Relationship // without ends, by the rest of the line
	properties   map[graph.RelationshipType]map[string]any
	sources      map[string][]graph.Source
	texts        map[string]string
	dates        map[string]graph.PartialDate

	// Values allocated in one slab take less memory and less garbage collection than single ones. A slab
	// is freed when none of its values is in use.
	relationshipSlab []graph.Relationship
	textArena        strings.Builder
	listSlab         []string
}

// NewLineDecoder returns a decoder. See LineDecoder.ID for id.
func NewLineDecoder(id func([]byte) string) *LineDecoder {
	return &LineDecoder{
		ID: id, sharedBodies: map[graph.RelationshipType]map[string]*graph.Relationship{}, properties: map[graph.RelationshipType]map[string]any{},
		sources: map[string][]graph.Source{}, texts: map[string]string{}, dates: map[string]graph.PartialDate{},
	}
}

// DecodeLine decodes a single line; see LineDecoder.
func DecodeLine(text []byte) (graph.Element, error) { return (&LineDecoder{}).Element(text) }

// Element decodes a line.
func (l *LineDecoder) Element(text []byte) (graph.Element, error) {
	e, from, to, err := l.Parts(text)
	r, is := e.(*graph.Relationship)
	if err != nil || !is {
		return e, err
	}
	if l.sharedBodies != nil {
		own := *r // other lines share r
		r = &own
	}
	r.From, r.To = from, to
	return r, nil
}

// Parts decodes a line and returns the ends of a relationship separately, so relationships that differ only
// in their ends share one value. Lines that the fast path does not support, such as those with statements,
// go through encoding/json.
func (l *LineDecoder) Parts(text []byte) (e graph.Element, from, to string, err error) {
	c := lineCursor{decoder: l, text: bytes.TrimSuffix(text, []byte("\n"))}
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
