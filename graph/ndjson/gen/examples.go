package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
)

//go:embed examples.ndjson
var exampleLines string

// examples are example lines by label or relationship type.
type examples map[string]string

func readExamples() (examples, error) {
	byName := examples{}
	for line := range strings.Lines(exampleLines) {
		var of struct{ Label, Type string }
		if err := json.Unmarshal([]byte(line), &of); err != nil {
			return nil, fmt.Errorf("examples.ndjson: %w in %s", err, line)
		}
		if _, twice := byName[of.Label+of.Type]; twice {
			return nil, fmt.Errorf("examples.ndjson has two lines for %s", of.Label+of.Type)
		}
		byName[of.Label+of.Type] = strings.TrimSpace(line)
	}
	return byName, nil
}

// of returns the example of a label or relationship type.
func (e examples) of(name string) (string, error) {
	line, there := e[name]
	if !there {
		return "", fmt.Errorf("add a line to examples.ndjson for %s", name)
	}
	return line, nil
}
