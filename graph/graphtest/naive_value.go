package graphtest

import (
	"encoding/json"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// words are the properties that are compared as they are written; other texts are folded.
var words = []graph.Key{
	"id", "visibility", "kind", "status", "country", "language", "responsibility", "representing", "respondWithin", "round",
}

// values returns what a line in the file format says of a key, when it is of the element as the scope
// shows it: texts, folded unless they are words; a number; a date; or true. An empty value is missing.
func (s *naiveSnapshot) values(scope graph.ReadScope, e graph.Element, key graph.Key) (values []any) {
	names := []string{string(key)}
	switch e := e.(type) {
	case graph.Node:
		for _, spec := range graph.Labels() {
			if spec.Label != e.Label() {
				continue
			}
			switch key {
			case graph.KeyName:
				names = spec.Names[:1]
			case graph.KeyAny:
				names = spec.Names
			}
		}
		return valuesIn(scope.Redact(e, s.sees(scope)), names, slices.Contains(words, key))
	default:
		return valuesIn(e, names, slices.Contains(words, key))
	}
}

func valuesIn(e graph.Element, names []string, word bool) (values []any) {
	var line map[string]any
	if err := json.Unmarshal(ndjson.AppendLine(nil, e), &line); err != nil {
		panic(err)
	}
	properties, _ := line["properties"].(map[string]any)
	for _, name := range names {
		value := properties[name]
		if name == "id" || name == "visibility" || name == "since" || name == "until" || name == "assumption" {
			value = line[name]
		}
		all, isList := value.([]any)
		if !isList {
			all = []any{value}
		}
		for _, value := range all {
			if text, isText := value.(string); isText && !word {
				value = graph.Fold(text)
			}
			if value != nil && value != "" {
				values = append(values, value)
			}
		}
	}
	return values
}

// date reads a value, which was folded like a text.
func date(value any) graph.PartialDate {
	text, _ := value.(string)
	if len(text) == len("2030-q1") && text[5] == 'q' {
		text = text[:5] + "Q" + text[6:]
	}
	date, err := graph.ParsePartialDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// place returns the text that a node sorts by for a key.
func (s *naiveSnapshot) place(scope graph.ReadScope, n graph.Node, key graph.Key) string {
	values, spec := s.values(scope, n, key), graph.KeyOfLabel(n.Label(), key)
	switch {
	case len(values) == 0 && spec.Key == graph.KeyName:
		return ""
	case len(values) == 0:
		return graph.MissingLast
	}
	if key == "reference" {
		return graph.SortKey(graph.NaturalKey(values[0].(string)))
	}
	switch spec.Kind {
	case graph.NumberKey:
		return fmt.Sprintf("%019.0f", values[0])
	case graph.DateKey:
		d := date(values[0])
		return fmt.Sprintf("%s/%s", d.First(), d.Last())
	default:
		return graph.SortKey(values[0].(string))
	}
}
