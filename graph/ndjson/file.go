package ndjson

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"answerable/graph"
)

// The file format is NDJSON: each line holds one element or one removal. AppendLine writes the canonical
// form: equal elements give equal bytes.

const maxLine = 1 << 20 // bytes

// ReadFile reads a file of elements and removals. The steps and problems carry the file's name and their
// line. The error is Problems, which holds the first problems of the file and counts the rest, or the error of r.
func ReadFile(name string, r io.Reader) ([]graph.Op, error) {
	var (
		ops      []graph.Op
		problems graph.Problems
		first    = map[graph.Ref]int{}
		lines    = bufio.NewScanner(r)
	)
	lines.Buffer(make([]byte, 64<<10), maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := bytes.TrimPrefix(lines.Bytes(), []byte("\ufeff"))
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		op, bad := ParseLine(line)
		op.File, op.Line = name, n
		for _, p := range bad {
			p.File, p.Line = name, n
			problems.Add(p)
		}
		if len(bad) > 0 {
			continue
		}
		if before, twice := first[op.Ref()]; twice {
			message := "is given a second time; line %d has it first"
			if op.Ref().Type != "" {
				message += "; to hold both, give each a key of its own, such as \"key\":\"2018\""
			}
			problems.Add(op.Problem(message, before))
			continue
		}
		first[op.Ref()] = n
		ops = append(ops, op)
	}
	if errors.Is(lines.Err(), bufio.ErrTooLong) {
		problems.Add(graph.Problem{File: name, Line: n + 1, Message: fmt.Sprintf("is longer than %d bytes", maxLine)})
	} else if lines.Err() != nil {
		return nil, lines.Err()
	}
	return ops, problems.ErrOrNil()
}

// ParseLine reads and validates one line of a file. It returns every problem of the line.
func ParseLine(line []byte) (graph.Op, graph.Problems) {
	d := &lineParser{}
	if !utf8.Valid(line) {
		d.report("is not UTF-8")
		return graph.Op{}, d.problems
	}
	op := d.op(line)
	if half := graph.LoneSurrogate(line); half != "" && !d.halved {
		d.report("has half a character, %s; write both halves, or the character itself", half)
	}
	return op, d.problems
}

// line is an element in the file format. Its fields have the order of the keys in a file.
type line struct {
	Label             graph.Label                 `json:"label,omitempty"`
	ID                string                      `json:"id,omitempty"`
	Type              graph.RelationshipType      `json:"type,omitempty"`
	From              string                      `json:"from,omitempty"`
	To                string                      `json:"to,omitempty"`
	Key               string                      `json:"key,omitempty"`
	Properties        any                         `json:"properties"`
	Visibility        graph.Clearance             `json:"visibility"`
	FieldVisibility   map[string]graph.Clearance  `json:"fieldVisibility,omitempty"`
	Since             graph.PartialDate           `json:"since,omitzero"`
	Until             graph.PartialDate           `json:"until,omitzero"`
	Assumption        string                      `json:"assumption,omitempty"`
	Sources           []graph.Source              `json:"sources,omitempty"`
	PropertySources   map[string]graph.Provenance `json:"propertySources,omitempty"`
	AlternativeValues []graph.AlternativeValue    `json:"statements,omitempty"`
}

// AppendLine appends the element's canonical line, with its newline, to the buffer.
func AppendLine(b []byte, e graph.Element) []byte {
	f := graph.FactOf(e)
	l := line{
		Visibility: f.Visibility, Since: f.Since, Until: f.Until,
		Assumption: f.Assumption, Sources: f.Sources, PropertySources: f.PropertySources, AlternativeValues: f.AlternativeValues,
	}
	switch e := e.(type) {
	case *graph.Relationship:
		l.Type, l.From, l.To, l.Key = e.Type, e.From, e.To, e.Key
		l.Properties = e.Properties
		if l.Properties == nil {
			l.Properties = struct{}{}
		}
	case graph.Node:
		l.Label, l.ID, l.Properties, l.FieldVisibility = e.Label(), graph.BaseOf(e).ID, e, graph.BaseOf(e).FieldVisibility
	}
	return appendJSON(b, l)
}

// AppendRemoval appends the line that removes an element.
func AppendRemoval(b []byte, r graph.Ref) []byte {
	if r.ID != "" {
		return appendJSON(b, map[string]string{"remove": r.ID})
	}
	return appendJSON(b, map[string]graph.Ref{"remove": r})
}

func appendJSON(b []byte, v any) []byte {
	buffer := bytes.NewBuffer(b)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		panic(err) // every part of an element has a JSON form
	}
	return buffer.Bytes()
}
