package history

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
)

// PropertyChange is a value of an element before and after.
type PropertyChange struct {
	Property string  `json:"property"`
	Before   *string `json:"before"` // as the file format has it, without the quotes of a text; nil for none
	After    *string `json:"after"`
}

// Properties returns the values of the element that differ, by name: its properties, and what every element has besides, such as
// visibility, since and sources. Of an element that was created or removed it returns all values.
func (d Difference) Properties() []PropertyChange {
	before, after := Values(line(d.Before)), Values(line(d.After))
	names := maps.Clone(before)
	maps.Copy(names, after)
	changes := []PropertyChange{}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if c := (PropertyChange{name, text(before[name]), text(after[name])}); !bytes.Equal(before[name], after[name]) && (c.Before != nil || c.After != nil) {
			changes = append(changes, c)
		}
	}
	return changes
}

// identity are the parts of a line that say which element it is.
var identity = []string{"label", "id", "type", "from", "to", "key"}

// Values returns what a line says of its element, by name, without what identifies it.
func Values(line []byte) map[string]json.RawMessage {
	var values, properties map[string]json.RawMessage
	if json.Unmarshal(line, &values) != nil {
		return map[string]json.RawMessage{}
	}
	_ = json.Unmarshal(values["properties"], &properties)
	delete(values, "properties")
	for _, name := range identity {
		delete(values, name)
	}
	maps.Copy(values, properties)
	return values
}

// text returns a value without the quotes of a text, or nil. A name that the clearance may not see is empty.
func text(value json.RawMessage) *string {
	if value == nil || string(value) == `""` {
		return nil
	}
	var unquoted string
	if json.Unmarshal(value, &unquoted) != nil {
		unquoted = string(value)
	}
	return &unquoted
}
