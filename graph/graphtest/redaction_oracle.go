package graphtest

import (
	"encoding/json"
	"slices"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// cut removes by hand, from the lines of a graph, all that a clearance may not see: nodes and
// relationships, those with an end or a represented organization that it may not see, hidden fields
// and what is said of them, and sources that are hidden documents or stated by somebody hidden. It uses nothing of package graph but
// the file format, so that it is a second telling of the law of visibility.
func cut(elements []graph.Element, clearance graph.Clearance) []graph.Element {
	seen := map[string]bool{}
	var kept []graph.Element
	for _, e := range elements {
		line := lineOf(e)
		if line["label"] != nil && levelOf(line["visibility"]) <= clearance {
			seen[line["id"].(string)] = true
		}
	}
	for _, e := range elements {
		line := lineOf(e)
		if levelOf(line["visibility"]) > clearance {
			continue
		}
		properties := line["properties"].(map[string]any)
		if line["type"] != nil {
			sits, represents := properties["representing"].(string)
			if !seen[line["from"].(string)] || !seen[line["to"].(string)] || represents && !seen[sits] {
				continue
			}
		}
		var hidden []string
		if levels, ok := line["fieldVisibility"].(map[string]any); ok {
			for name, level := range levels {
				if levelOf(level) > clearance {
					hidden = append(hidden, name)
					delete(levels, name)
					delete(properties, name)
				}
			}
		}
		cutSources(line, seen)
		statements, _ := line["statements"].([]any)
		line["statements"] = slices.DeleteFunc(statements, func(s any) bool {
			cutSources(s.(map[string]any), seen)
			return slices.Contains(hidden, s.(map[string]any)["property"].(string))
		})
		own, _ := line["propertySources"].(map[string]any)
		for name, of := range own {
			if cutSources(of.(map[string]any), seen); slices.Contains(hidden, name) {
				delete(own, name)
			}
		}
		kept = append(kept, parseCut(line))
	}
	return kept
}

func cutSources(of map[string]any, seen map[string]bool) {
	if sources, ok := of["sources"].([]any); ok {
		of["sources"] = slices.DeleteFunc(sources, func(s any) bool {
			document, read := s.(map[string]any)["document"].(string)
			by, stated := s.(map[string]any)["statedBy"].(string)
			return read && !seen[document] || stated && !seen[by]
		})
	}
}

// parseCut makes an element of its line. A person whose name was cut has none, which a file can't
// say: a name that folds to nothing stands for it while the line is read.
func parseCut(line fields) graph.Element {
	properties := line["properties"].(map[string]any)
	nameless := line["label"] == "Person" && properties["name"] == nil
	if nameless {
		properties["name"] = "\u0301"
	}
	e := parse(line)
	if nameless {
		e.(*graph.Person).Name = ""
	}
	return e
}

func lineOf(e graph.Element) fields {
	var line fields
	if err := json.Unmarshal(ndjson.AppendLine(nil, e), &line); err != nil {
		panic(err)
	}
	return line
}

func levelOf(name any) graph.Clearance {
	level, err := graph.ParseClearance(name.(string))
	if err != nil {
		panic(err)
	}
	return level
}
