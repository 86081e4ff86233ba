package mutation

import (
	"encoding/json"
	"regexp"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// edit is an element in the form of a file while a change sets its fields. So what a change may write is what a file may
// hold, by the one parser of both.
type edit struct {
	*draft
	line, properties map[string]json.RawMessage
	level            graph.Clearance
}

// edit begins to edit an element.
func (d *draft) edit(e graph.Element) *edit {
	of := &edit{draft: d, level: graph.FactOf(e).Visibility}
	decode(ndjson.AppendLine(nil, e), &of.line)
	decode(of.line["properties"], &of.properties)
	return of
}

// decode reads JSON that was written here.
func decode(text []byte, v any) {
	if err := json.Unmarshal(text, v); err != nil {
		panic(err) // every element has a JSON form
	}
}

// encode writes JSON.
func encode(v any) json.RawMessage {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // GraphQL has values with a JSON form only
	}
	return text
}

// set sets a key of the object to a field of the input, or clears it, if the input has the field.
func (of *edit) set(object map[string]json.RawMessage, name string) {
	switch value := of.in.fields[name]; {
	case !of.in.present(name):
	case value == nil:
		delete(object, name)
	default:
		if text, ok := value.(string); ok && len(text) > maxText {
			of.invalid(name, "is %d bytes long; at most %d are allowed", len(text), maxText)
			return
		}
		object[name] = encode(value)
	}
}

// setFields sets the fields that every kind of element has, and the properties.
func (of *edit) setFields(fields []graph.PropertySpec) {
	of.set(of.line, "since")
	of.set(of.line, "until")
	if level, given := of.visibility("visibility"); given {
		of.level, of.line["visibility"] = level, encode(level)
	} else if of.in.present("visibility") && !of.hasProblem("visibility") {
		of.invalid("visibility", "can't be cleared; it is one of PUBLIC, MEMBER and SECRETARIAT")
	}
	for _, f := range fields {
		if f.Check == "id" && of.in.nonNull(f.Name) {
			id, _ := of.in.locals.resolve(of.in.fields[f.Name].(string))
			of.properties[f.Name] = encode(id)
			continue
		}
		of.set(of.properties, f.Name)
	}
}

// visibility reads a visibility, which is not above the viewer's clearance.
func (of *edit) visibility(name string) (level graph.Clearance, given bool) {
	text, given := of.in.fields[name].(string)
	if !given {
		return level, false
	}
	level, err := graph.ParseClearance(text)
	if err != nil {
		of.invalid(name, "%v", err)
		return level, false
	}
	of.checkVisibility(name, level)
	return level, true
}

// finish reads the element that the line has become, and adds the problems of the file format. It returns nil when there
// are any.
func (of *edit) finish() graph.Element {
	of.line["properties"] = encode(of.properties)
	op, problems := ndjson.ParseLine(encode(of.line))
	for _, p := range problems {
		path, message := of.problemAt(p.Message)
		of.report(path, graph.CodeInvalid, "%s", message)
	}
	if len(problems) > 0 {
		return nil
	}
	return op.Put
}

var firstWord = regexp.MustCompile(`^"?([A-Za-z]+)"?((?:\[\d+\])?)[: ]\s*(.*)$`)

// problemAt returns the path of a problem that begins with the name of a field, and what it says of it.
func (of *edit) problemAt(message string) (path, said string) {
	parts := firstWord.FindStringSubmatch(message)
	_, property := of.properties[first(parts)]
	switch {
	case parts == nil:
	case strings.HasPrefix(message, `"`) && of.in.present(parts[1]): // a property of another type
		return of.in.path(parts[1]), message
	case of.in.present(parts[1]), property, strings.HasPrefix(parts[3], "is required"):
		return of.in.path(parts[1]) + parts[2], parts[3]
	}
	return of.in.base, message
}

// first returns the word that was found first, or "".
func first(parts []string) string {
	if parts == nil {
		return ""
	}
	return parts[1]
}
