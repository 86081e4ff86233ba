package graph

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
)

// object is a JSON object whose members are taken out one by one; what is left was not expected.
type object map[string]json.RawMessage

func (o object) take(name string) json.RawMessage {
	raw := o[name]
	delete(o, name)
	return raw
}

func (o object) names() []string {
	var names []string
	for name := range o {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// object reads a JSON object and refuses a name that stands in it twice.
func (d *decoder) object(raw json.RawMessage, path string) object {
	o := object{}
	dec := json.NewDecoder(bytes.NewReader(raw))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		d.bad("%s is not a JSON object", path)
		return o
	}
	for dec.More() {
		var raw json.RawMessage
		name, err := dec.Token()
		if err == nil {
			err = dec.Decode(&raw)
		}
		if err != nil {
			d.bad("%s is not a JSON object: %v", path, err)
			return o
		}
		if _, twice := o[name.(string)]; twice {
			d.bad("%s has %q twice", path, name)
		}
		o[name.(string)] = raw
	}
	if _, err := dec.Token(); err != nil {
		d.bad("%s is not a JSON object: it does not end", path)
	} else if _, err := dec.Token(); err != io.EOF {
		d.bad("%s has more than one JSON object", path)
	}
	return o
}

func (d *decoder) rest(o object, of string) {
	for _, name := range o.names() {
		d.bad("%q is not a key of %s", name, of)
	}
}
